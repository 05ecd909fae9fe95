import { css } from 'lit';

/** Bars beside their sentences, on a wash. */
export const styles = css`
  .why {
    display: grid;
    gap: 0.35em;
    max-width: 36em;
    margin-top: 0.7em;
    padding: 0.8em 1em;
    border-radius: 0.7em;
    background: var(--wash);
    color: var(--soft);
    font-size: 0.84em;
    list-style: none;
  }
  .why li {
    display: grid;
    grid-template-columns: minmax(3em, 9em) minmax(0, 1fr);
    gap: 0 1em;
    align-items: center;
  }
  .share {
    width: 100%;
    height: 5px;
    border-radius: 3px;
    fill: var(--ink);
  }
  .share .track {
    fill: var(--line);
  }
  [dir='rtl'] .share {
    scale: -1 1;
  }
  @container (width < 34em) {
    .why li {
      grid-template-columns: 3.5em minmax(0, 1fr);
    }
  }
  @media (prefers-contrast: more) {
    .share .track {
      fill: color-mix(in oklch, var(--ink) 22%, var(--paper));
    }
  }
  @media (forced-colors: active) {
    .share {
      fill: CanvasText;
    }
    .share .track {
      fill: GrayText;
      opacity: 0.35;
    }
  }
`;

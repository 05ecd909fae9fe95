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
  @media (forced-colors: active) {
    .share {
      fill: CanvasText;
    }
    .share .track {
      fill: GrayText;
    }
  }
`;

import { css } from 'lit';

/** Bars beside their sentences, below the list; what rose above the expected in the one accent. */
export const styles = css`
  .rising {
    padding-block: 1em 0.4em;
    border-top: 1px solid var(--line);
  }
  .rising .strong {
    font-size: 0.9em;
  }
  /* Room for five, kept while they are looked for. */
  .rising.kept {
    min-height: 13.5em;
  }
  .rising.kept:empty {
    border-color: transparent;
  }
  .rises {
    margin-top: 0.3em;
    list-style: none;
  }
  .riser {
    display: grid;
    grid-template-columns: minmax(3em, 9em) minmax(0, 1fr);
    gap: 0 1em;
    align-items: center;
    width: 100%;
    min-height: 2em;
    padding: 0.2em 0.4em;
    margin-inline: -0.4em;
    border-radius: 0.5em;
    font-size: 0.84em;
    text-align: start;
    color: var(--soft);
    overflow-wrap: anywhere;
  }
  .riser:hover {
    background: var(--wash);
  }
  .riser b {
    font-weight: 560;
    color: var(--ink);
  }
  .riser[aria-pressed='true'] b {
    font-weight: 680;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .bar-of {
    width: 100%;
    height: 5px;
    border-radius: 3px;
  }
  .rose {
    fill: var(--accent);
  }
  .usual {
    fill: color-mix(in oklch, var(--faint) 55%, var(--paper));
  }
  [dir='rtl'] .bar-of {
    scale: -1 1;
  }
  @container (width < 26em) {
    .riser {
      grid-template-columns: 3.5em minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .rose {
      fill: CanvasText;
    }
    .usual {
      fill: GrayText;
    }
  }
`;

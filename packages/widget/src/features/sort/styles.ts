import { css } from 'lit';

/** A native choice without its box. */
export const styles = css`
  .sort {
    position: relative;
    display: inline-flex;
    align-items: center;
    color: var(--soft);
    font-size: 0.8125em;
  }
  .sort select {
    min-height: 28px;
    padding-block: 0.2em;
    padding-inline: 0.3em 1.5em;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 0.4em;
    appearance: none;
    cursor: pointer;
  }
  .sort select:hover {
    color: var(--ink);
    background: var(--wash);
  }
  .sort option {
    color: var(--ink);
    background: var(--paper);
  }
  .sort svg {
    position: absolute;
    inset-inline-end: 0.45em;
    width: 0.75em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
    pointer-events: none;
  }
  .tools > .sort:first-child {
    margin-inline-start: auto;
  }
  @media print {
    .sort {
      display: none;
    }
  }
`;

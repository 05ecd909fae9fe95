import { css } from 'lit';

/** Heading, badge, byline, days and periods. */
export const head = css`
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.2em 1em;
    align-items: center;
    margin-bottom: 1em;
  }
  .heading {
    font-size: 1.45em;
    line-height: 1.2;
    letter-spacing: -0.018em;
    font-weight: 680;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  .badge {
    display: inline-block;
    vertical-align: 0.28em;
    /* It comes with the list, and the line stays as high as it was. */
    margin-block: -1em;
    margin-inline-start: 0.4em;
    padding: 0.1em 0.75em;
    font-size: 0.5em;
    line-height: 1.5;
    font-weight: 650;
    letter-spacing: 0.02em;
    color: var(--accent);
    border: 1px solid color-mix(in oklch, var(--accent) 38%, transparent);
    border-radius: 99px;
  }
  .byline {
    grid-column: 1;
    grid-row: 2;
    color: var(--soft);
    font-size: 0.875em;
  }
  .days {
    grid-column: 2;
    grid-row: 1;
    justify-self: end;
    display: flex;
    align-items: center;
    gap: 0.1em;
    font-size: 0.875em;
    font-weight: 560;
    white-space: nowrap;
  }
  .arrow {
    width: 1.8em;
    height: 1.8em;
    border-radius: 0.5em;
    font-size: 1.1em;
    line-height: 1;
    color: var(--soft);
  }
  .arrow:not([aria-disabled='true']):hover {
    background: var(--wash);
    color: var(--ink);
  }
  .periods {
    grid-column: 2;
    grid-row: 2;
    justify-self: end;
    display: flex;
    gap: 1em;
    font-size: 0.8125em;
    color: var(--soft);
  }
  .periods button {
    padding-block: 0.25em;
  }
  .periods [aria-pressed='true'] {
    color: var(--ink);
    font-weight: 620;
    text-decoration: underline 1.5px;
    text-underline-offset: 0.4em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 0.6em 1em;
    margin-bottom: 1em;
  }
  .tools:empty {
    display: none;
  }
  @container (width < 26em) {
    .head {
      grid-template-columns: minmax(0, 1fr);
    }
    .heading {
      font-size: 1.25em;
    }
    .days,
    .periods,
    .byline {
      grid-column: 1;
      grid-row: auto;
      justify-self: start;
    }
    /* Its sign stands in line with what is above, without leaving the panel. */
    .arrow:first-child {
      width: 24px;
      text-align: start;
    }
  }
`;

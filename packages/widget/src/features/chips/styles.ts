import { css } from 'lit';

/** Chips on a wash, the chosen one inked. One line that fades where there is little room. */
export const styles = css`
  .chips {
    display: flex;
    flex: 1 1 16em;
    flex-wrap: wrap;
    gap: 0.45em;
    min-width: 0;
  }
  .chip {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 0.45em;
    /* Holds what is for those who listen. */
    position: relative;
    max-width: min(100%, 22em);
    min-height: 26px;
    padding: 0.2em 0.9em;
    font-size: 0.8125em;
    border-radius: 99px;
    background: var(--wash);
    color: var(--soft);
  }
  .chip .name {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 560;
    color: var(--ink);
  }
  /* A line cuts off what is outside of it. */
  .chip:focus-visible {
    outline-offset: 1px;
    border-radius: 99px;
  }
  .chip:hover {
    background: var(--line);
  }
  .chip[aria-pressed='true'] {
    background: var(--ink);
  }
  .chip[aria-pressed='true'] * {
    color: var(--paper);
  }
  /* With search, order and saved papers beside them they take a line of their own. */
  @container (26em <= width < 60em) {
    .tools:has(> :nth-child(3)) > .chips {
      flex-basis: 100%;
    }
    .tools:has(> :nth-child(3)) > .search {
      margin-inline-start: 0;
    }
    .tools:has(> :nth-child(3)) > .sort {
      margin-inline-start: auto;
    }
  }
  .rise {
    flex: none;
    width: 0.85em;
    height: 0.85em;
    margin-inline-end: -0.15em;
    fill: none;
    stroke: var(--accent);
    stroke-width: 1.4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .chip[aria-pressed='true'] .rise {
    stroke: currentColor;
  }
  [dir='rtl'] .rise {
    scale: -1 1;
  }
  .chips.line {
    flex-wrap: nowrap;
    margin-block: -4px;
    padding-block: 4px;
    padding-inline: 3px 2.5em;
    overflow-x: auto;
    scrollbar-width: none;
    scroll-padding-inline: 2.5em;
    mask-image: linear-gradient(to right, black calc(100% - 2.5em), transparent);
  }
  [dir='rtl'] .chips.line {
    mask-image: linear-gradient(to left, black calc(100% - 2.5em), transparent);
  }
  @container (width < 26em) {
    .chips {
      flex: 1 0 100%;
      flex-wrap: nowrap;
      margin-block: -4px;
      padding-block: 4px;
      padding-inline: 3px 2.5em;
      overflow-x: auto;
      scrollbar-width: none;
      scroll-padding-inline: 2.5em;
      mask-image: linear-gradient(to right, black calc(100% - 2.5em), transparent);
    }
    [dir='rtl'] .chips {
      mask-image: linear-gradient(to left, black calc(100% - 2.5em), transparent);
    }
  }
  @media (forced-colors: active) {
    .chip {
      border: 1px solid ButtonText;
    }
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
    }
    .chip[aria-pressed='true'] * {
      color: HighlightText;
    }
  }
  @media print {
    .chips {
      display: none;
    }
  }
`;

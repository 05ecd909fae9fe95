import { css } from 'lit';

/** Marks stand beside the title, so that no line breaks anew when they come. */
export const styles = css`
  .remembered {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 0.9em;
    align-items: center;
    min-height: 24px;
    font-size: 0.875em;
  }
  .chip {
    min-height: 24px;
    padding: 0.2em 0.8em;
    border-radius: 99px;
    background: var(--wash);
    font-weight: 560;
    white-space: nowrap;
  }
  .chip[aria-pressed='true'] {
    background: var(--ink);
    color: var(--paper);
  }
  .chip .count {
    opacity: 0.7;
    font-weight: 400;
  }
  .news {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
  }
  .remembered .action {
    min-height: 24px;
    font-size: 1em;
  }
  .fresh,
  .seen {
    display: inline-block;
    flex: none;
    width: 0.4em;
    height: 0.4em;
    border-radius: 50%;
    background: var(--accent);
  }
  .seen {
    width: 0.3em;
    height: 0.55em;
    border: solid var(--faint);
    border-width: 0 1.5px 1.5px 0;
    border-radius: 0;
    background: none;
    rotate: 40deg;
  }
  .body {
    position: relative;
  }
  .title > :is(.fresh, .seen) {
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: -0.85em;
  }
  .title > .seen {
    inset-block-start: 0.35em;
  }
  .title:has(> .seen) {
    color: var(--soft);
  }
  .fresh,
  .dot:has(+ .fresh) {
    outline: 1.5px solid var(--accent);
    outline-offset: 2px;
  }
  /* What has a dot is marked by the ring around that. */
  .title > .dot + .fresh {
    opacity: 0;
  }
  [data-layout='ticker'] .title > :is(.fresh, .seen) {
    position: static;
    margin-inline-end: 0.5em;
  }
  .ribbon {
    width: 0.62em;
    height: 0.8em;
    margin-inline-end: 0.35em;
    overflow: visible;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.3;
    stroke-linejoin: round;
  }
  .save[aria-pressed='true'] {
    color: var(--ink);
    font-weight: 600;
  }
  .save[aria-pressed='true'] .ribbon {
    fill: currentColor;
  }
  @media (forced-colors: active) {
    .fresh {
      background: CanvasText;
    }
    .chip {
      border: 1px solid ButtonText;
    }
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .remembered {
      display: none;
    }
  }
`;

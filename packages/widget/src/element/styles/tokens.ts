import { css } from 'lit';

/**
 * The custom properties of the panel, each with a default for light and dark. A page overrides them
 * on the element. `auto` follows the `color-scheme` in force where the element stands.
 */
export const tokens = css`
  :host {
    display: block;
    container-type: inline-size;
    font: inherit;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  .panel {
    --ink: var(--trending-papers-ink, light-dark(oklch(0.22 0.012 265), oklch(0.94 0.005 265)));
    --soft: var(--trending-papers-soft, light-dark(oklch(0.46 0.012 265), oklch(0.72 0.01 265)));
    --faint: var(--trending-papers-faint, light-dark(oklch(0.55 0.01 265), oklch(0.64 0.012 265)));
    --line: var(--trending-papers-line, light-dark(oklch(0.915 0.004 265), oklch(0.31 0.012 265)));
    --wash: var(--trending-papers-wash, light-dark(oklch(0.968 0.003 265), oklch(0.245 0.012 265)));
    --paper: var(--trending-papers-background, light-dark(white, oklch(0.185 0.012 265)));
    --accent: var(--trending-papers-accent, light-dark(oklch(0.52 0.19 32), oklch(0.76 0.15 42)));
    --link: var(--trending-papers-link, light-dark(oklch(0.45 0.15 262), oklch(0.78 0.11 255)));
    --mark: var(--trending-papers-mark, light-dark(oklch(0.95 0.07 95), oklch(0.42 0.07 85)));
    color: var(--ink);
    line-height: 1.45;
    font-variant-numeric: tabular-nums;
  }
  /* A theme of its own needs a ground of its own; auto stands on the page's. */
  .panel:not([data-theme='auto']) {
    background: var(--paper);
    border-radius: 0.75em;
    padding: 1.25em;
  }
  .panel[data-theme='light'] {
    color-scheme: light;
  }
  .panel[data-theme='dark'] {
    color-scheme: dark;
  }
  .panel * {
    box-sizing: border-box;
  }
  p,
  ol,
  ul,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  [hidden] {
    display: none !important;
  }
  a {
    color: inherit;
    text-decoration: none;
  }
  a:hover,
  a:focus-visible {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  button {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
  }
  [aria-disabled='true'] {
    cursor: default;
    opacity: 0.4;
  }
  :focus-visible {
    outline: 2px solid var(--link);
    outline-offset: 2px;
    border-radius: 4px;
  }
  @media (prefers-contrast: more) {
    .panel {
      --soft: var(--ink);
      --faint: var(--ink);
      --line: currentColor;
    }
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

import { css } from 'lit';

/** Places kept while loading, what failed, and the button for more. */
export const states = css`
  /* The lines of a paper: title, who and when, evidence, actions. */
  .skeleton .body {
    display: grid;
    align-content: space-evenly;
    min-height: 6.5em;
  }
  [data-layout='compact'] .skeleton .body {
    min-height: 3.9em;
  }
  @container (width < 26em) {
    .skeleton .body {
      min-height: 7.8em;
    }
  }
  [data-layout='ticker'] .skeleton .body {
    min-height: 1.09em;
  }
  [data-layout='ticker'] .bar + .bar {
    display: none;
  }
  .bar {
    display: block;
    width: 48%;
    height: 0.7em;
    border-radius: 0.3em;
    background: var(--wash);
    animation: breathe 1.6s ease-in-out infinite alternate;
  }
  .bar.wide {
    width: 88%;
    height: 1em;
  }
  .bar.short {
    width: 30%;
  }
  @keyframes breathe {
    to {
      opacity: 0.45;
    }
  }
  .state {
    display: grid;
    gap: 0.4em;
    padding-block: 1.4em;
    border-top: 1px solid var(--line);
    overflow-wrap: anywhere;
  }
  .strong {
    font-weight: 620;
  }
  .soft {
    color: var(--soft);
    font-size: 0.875em;
    max-width: 66ch;
  }
  .action {
    font-size: 0.9em;
    font-weight: 580;
    color: var(--link);
  }
  .action:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .more {
    display: block;
    width: 100%;
    padding-block: 1em;
    text-align: start;
    border-top: 1px solid var(--line);
  }
  /* Letters that join have no space between them. */
  [dir='rtl'] * {
    letter-spacing: 0;
  }
  @media (prefers-reduced-motion: reduce) {
    .bar {
      animation: none;
    }
  }
  @media (forced-colors: active) {
    .dot,
    .bar {
      background: CanvasText;
    }
    .badge {
      border: 1px solid ButtonText;
    }
    /* Else the sides that make it an arrow are seen. */
    .votes::before {
      forced-color-adjust: none;
      border-bottom-color: CanvasText;
    }
  }
  @media print {
    .arrow,
    .periods,
    .tools,
    .toggle,
    .actions > :not(.fold),
    .more {
      display: none;
    }
    /* Grounds are not printed. */
    .panel[data-theme] {
      color-scheme: light;
    }
  }
`;

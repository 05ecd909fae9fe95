import { css } from 'lit';

/** What became of copying, and the field to copy from by hand. */
export const styles = css`
  .outcome {
    color: var(--soft);
  }
  .outcome::before {
    content: '✓\\a0';
  }
  .by-hand {
    display: grid;
    gap: 0.4em;
    max-width: 40em;
    margin-top: 0.6em;
    color: var(--soft);
  }
  .by-hand textarea {
    box-sizing: border-box;
    width: 100%;
    padding: 0.5em 0.7em;
    font: 0.93em/1.45 ui-monospace, monospace;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid color-mix(in oklch, var(--soft) 55%, transparent);
    border-radius: 0.5em;
    resize: vertical;
  }
`;

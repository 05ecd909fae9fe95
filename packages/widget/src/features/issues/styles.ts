import { css } from 'lit';

/** A quiet note above the list. */
export const styles = css`
  .note {
    margin-bottom: 0.8em;
    padding: 0.55em 0.85em;
    border-radius: 0.6em;
    background: var(--wash);
    color: var(--soft);
    font-size: 0.84em;
    overflow-wrap: anywhere;
  }
  .note summary {
    cursor: pointer;
    font-weight: 580;
    color: var(--ink);
  }
  .note ul {
    padding: 0.5em 0 0.2em 1.2em;
  }
`;

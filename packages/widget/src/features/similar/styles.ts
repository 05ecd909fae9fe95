import { css } from 'lit';

/** Titles with a line of facts each, beside a line of their own. */
export const styles = css`
  .similar {
    display: grid;
    gap: 0.5em;
    max-width: 44em;
    margin-top: 0.7em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--line);
    font-size: 0.84em;
    color: var(--soft);
    overflow-wrap: anywhere;
  }
  .similar ul {
    display: grid;
    gap: 0.45em;
    list-style: none;
  }
  .similar a {
    color: var(--ink);
  }
  .similar .facts {
    display: block;
  }
`;

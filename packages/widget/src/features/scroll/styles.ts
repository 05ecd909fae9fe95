import { css } from 'lit';

/** A paper that has the focus is marked with some room around its text. */
export const styles = css`
  .frame article:focus-visible {
    outline-offset: 0.4em;
  }
`;

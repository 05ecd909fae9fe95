import { css } from 'lit';

/** A long formula breaks like words, or scrolls by itself. */
export const styles = css`
  math {
    font-size: 1.05em;
    max-width: 100%;
  }
  code {
    font-size: 0.92em;
    overflow-wrap: anywhere;
  }
`;

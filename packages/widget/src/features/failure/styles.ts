import { css } from 'lit';

/** The words of the error may be long. */
export const styles = css`
  .state .soft {
    overflow-wrap: anywhere;
  }
`;

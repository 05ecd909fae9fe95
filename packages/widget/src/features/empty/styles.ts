import { css } from 'lit';

/** The ways out stand beside each other. */
export const styles = css`
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.2em;
  }
`;

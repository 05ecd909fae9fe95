import { css } from 'lit';

/** The picture fills the place that the first file keeps for it. */
export const styles = css`
  .art > * {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .art > .broken {
    visibility: hidden;
  }
  .drawn {
    fill: none;
    stroke: var(--line);
    stroke-width: 2.5;
    stroke-linecap: round;
  }
`;

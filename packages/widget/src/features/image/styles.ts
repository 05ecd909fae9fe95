import { css } from 'lit';

/** The picture fills the place that the first file keeps for it. */
export const styles = css`
  .art {
    display: grid;
    place-items: center;
    container-type: size;
  }
  .art > img {
    width: 100%;
    height: 100%;
    object-fit: cover;
  }
  .art > .broken {
    visibility: hidden;
  }
  .numeral {
    /* Never so small that it would need more contrast than this. */
    font-size: max(52cqh, 24px);
    font-weight: 250;
    line-height: 1;
    letter-spacing: -0.04em;
    color: var(--faint);
  }
`;

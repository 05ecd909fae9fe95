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
    font-size: 52cqh;
    font-weight: 250;
    line-height: 1;
    letter-spacing: -0.04em;
    color: color-mix(in oklch, var(--faint) 55%, var(--wash));
  }
`;

import { css } from 'lit';

/** The curve stands before the evidence; in a sidebar it falls away first. */
export const styles = css`
  .trend {
    flex: none;
    width: 60px;
    height: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .trend circle {
    fill: currentColor;
    stroke: none;
  }
  [dir='rtl'] .trend {
    scale: -1 1;
  }
  @container (width < 26em) {
    .trend {
      display: none;
    }
  }
`;

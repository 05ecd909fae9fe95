import { css } from 'lit';

/** A long formula breaks after its operators, where the renderer parts it in rows. */
export const styles = css`
  math {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: baseline;
    row-gap: 0.3em;
    max-width: 100%;
    font-size: 1.05em;
  }
  code {
    font-size: 0.92em;
    overflow-wrap: anywhere;
  }
`;

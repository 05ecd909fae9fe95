import { css } from 'lit';

/** A pill on the line over the list: it takes no room, and follows when the list is scrolled. */
export const styles = css`
  .newer {
    position: sticky;
    inset-block-start: 1.6em;
    z-index: 2;
    display: flex;
    align-items: center;
    justify-content: center;
    height: 0;
  }
  .pill {
    max-width: 100%;
    min-height: 26px;
    padding: 0.25em 1.1em;
    font-size: 0.8125em;
    font-weight: 580;
    color: var(--link);
    background: var(--paper);
    border: 1px solid var(--line);
    border-radius: 99px;
    box-shadow: 0 1px 6px color-mix(in oklch, black 14%, transparent);
  }
  .pill:hover {
    border-color: currentColor;
  }
  @media print {
    .newer {
      display: none;
    }
  }
`;

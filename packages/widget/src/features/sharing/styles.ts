import { css } from 'lit';

/** The way to share the view stands in the line below the list. */
export const styles = css`
  .share-view {
    display: inline-block;
    vertical-align: top;
    margin-top: 0.8em;
    font-size: 0.84em;
    color: var(--soft);
  }
  .share-link {
    font-size: 0.84em;
  }
  .share-view > .toggle {
    min-height: 24px;
  }
  .share-view > .toggle:hover {
    color: var(--ink);
  }
  @media print {
    .share-view {
      display: none;
    }
  }
`;

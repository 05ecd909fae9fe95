import { css } from 'lit';

/** One small line; how old the list is stands at its end. */
export const styles = css`
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.4em;
    margin-top: 1em;
    font-size: 0.8125em;
    line-height: 24px;
    color: var(--soft);
  }
  .export + .foot,
  .share-view + .foot {
    margin-top: 0.2em;
  }
  .foot a:hover {
    color: var(--ink);
  }
  .updated {
    margin-inline-start: auto;
    color: var(--faint);
  }
  @media print {
    .foot a {
      display: none;
    }
  }
`;

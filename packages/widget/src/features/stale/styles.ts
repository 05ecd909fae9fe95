import { css } from 'lit';

/** A quiet note: above the list on a wash, below it in the small line. */
export const styles = css`
  .stale {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    overflow-wrap: anywhere;
  }
  .stale.note {
    margin-bottom: 0.8em;
    padding: 0.55em 0.85em;
    border-radius: 0.6em;
    background: var(--wash);
    color: var(--soft);
    font-size: 0.84em;
  }
  .stale.late {
    margin-top: 1em;
    color: var(--soft);
    font-size: 0.8125em;
  }
  .stale .action {
    min-height: 24px;
    font-size: 1em;
  }
`;

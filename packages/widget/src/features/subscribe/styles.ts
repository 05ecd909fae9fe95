import { css } from 'lit';

/** The form on a wash; the field takes the room that there is. */
export const styles = css`
  .subscribe {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.6em 1.2em;
    align-items: center;
    margin-top: 1em;
    padding: 1em 1.15em;
    border-radius: 0.8em;
    background: var(--wash);
  }
  .subscribe form {
    display: flex;
    gap: 0.4em;
    min-width: 0;
  }
  .subscribe input {
    flex: 1 1 12em;
    min-width: 0;
    padding: 0.45em 0.7em;
    font: inherit;
    font-size: 0.9em;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid color-mix(in oklch, var(--soft) 55%, transparent);
    border-radius: 0.5em;
  }
  .subscribe input[aria-invalid='true'] {
    border-color: var(--accent);
  }
  .subscribe input::placeholder {
    color: var(--faint);
    opacity: 1;
  }
  .primary {
    padding: 0.45em 1em;
    font-size: 0.9em;
    font-weight: 580;
    border-radius: 0.5em;
    color: var(--paper);
    background: var(--ink);
  }
  .answer {
    grid-column: 1 / -1;
    font-size: 0.875em;
  }
  .answer:empty {
    display: none;
  }
  @container (width < 34em) {
    .subscribe {
      grid-template-columns: 1fr;
    }
  }
  @media (forced-colors: active) {
    .primary {
      border: 1px solid ButtonText;
    }
  }
  @media print {
    .subscribe {
      display: none;
    }
  }
`;

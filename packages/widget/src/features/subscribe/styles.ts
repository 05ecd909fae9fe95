import { css } from 'lit';

/** The form on a wash; the field takes the room that there is. */
export const styles = css`
  .subscribe {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.6em 1.4em;
    align-items: center;
    margin-top: 1em;
    padding: 1em 1.15em;
    border-radius: 0.8em;
    background: var(--wash);
  }
  .subscribe form {
    display: flex;
    grid-column: -2;
    flex-wrap: wrap;
    gap: 0.4em;
    min-width: 0;
  }
  .subscribe .choice ~ form {
    grid-row: 1 / span 2;
  }
  .subscribe :is(form input, select) {
    min-width: 0;
    min-height: 2.4em;
    padding: 0.4em 0.7em;
    font: inherit;
    font-size: 0.9em;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid color-mix(in oklch, var(--soft) 55%, transparent);
    border-radius: 0.5em;
  }
  .subscribe form input {
    flex: 1 1 13em;
    text-align: start;
  }
  [dir='rtl'] .subscribe form input {
    text-align: end;
  }
  .subscribe select {
    padding-inline: 0.4em;
  }
  .subscribe input[aria-invalid='true'] {
    border-color: var(--accent);
  }
  .subscribe input::placeholder {
    color: var(--faint);
    opacity: 1;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1;
    gap: 0 1.1em;
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
    font-size: 0.84em;
    color: var(--soft);
  }
  .choice legend {
    float: inline-start;
    padding: 0;
    line-height: 1.9;
  }
  .choice label {
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-height: 24px;
    line-height: 1.9;
    overflow-wrap: anywhere;
  }
  .choice input {
    flex: none;
    margin: 0;
    accent-color: var(--ink);
  }
  .primary {
    min-height: 2.4em;
    padding: 0.4em 1em;
    font-size: 0.9em;
    font-weight: 580;
    border-radius: 0.5em;
    color: var(--paper);
    background: var(--ink);
  }
  .answer {
    grid-column: 1 / -1;
    font-size: 0.875em;
    overflow-wrap: anywhere;
  }
  /* Takes no row, but is there for those who listen before it says something. */
  .answer:empty {
    position: absolute;
  }
  @container (width < 46em) {
    .subscribe {
      grid-template-columns: minmax(0, 1fr);
    }
    .subscribe .choice ~ form {
      grid-row: auto;
    }
  }
  @container (width < 26em) {
    .subscribe form input {
      flex-basis: 100%;
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

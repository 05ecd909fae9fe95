import { css } from 'lit';

/** A line to write on, its figures and its cross at the end of it. */
export const styles = css`
  .search {
    display: flex;
    flex: 0 1 11em;
    align-items: center;
    gap: 0.4em;
    min-width: 0;
    margin-inline-start: auto;
    border-bottom: 1px solid color-mix(in oklch, var(--soft) 55%, transparent);
  }
  .search:focus-within {
    border-color: var(--link);
    box-shadow: 0 1px 0 var(--link);
  }
  .search input {
    flex: 1;
    min-width: 0;
    min-height: 28px;
    padding: 0.2em 0;
    font: inherit;
    font-size: 0.875em;
    color: var(--ink);
    text-align: start;
    appearance: none;
    background: none;
    border: 0;
    border-radius: 0;
    outline-offset: 0;
  }
  .search input:focus-visible {
    outline-color: transparent;
  }
  .search input::placeholder {
    color: var(--faint);
    opacity: 1;
  }
  /* An empty field has no direction of its own: its hint is in the language of the panel. */
  [dir='rtl'] .search input:placeholder-shown {
    direction: rtl;
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  .total {
    color: var(--faint);
    font-size: 0.8125em;
  }
  .clear {
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    border-radius: 0.4em;
    color: var(--soft);
  }
  .clear:hover {
    background: var(--wash);
    color: var(--ink);
  }
  .clear svg {
    width: 10px;
    stroke: currentColor;
    stroke-width: 1.4;
    stroke-linecap: round;
  }
  .meant {
    padding-bottom: 0.7em;
  }
  .meant button {
    min-height: 24px;
    text-align: start;
  }
  .excerpt {
    max-width: 66ch;
    margin-top: 0.35em;
    font-size: 0.84em;
    color: var(--soft);
    overflow-wrap: anywhere;
  }
  @container (width < 26em) {
    .search {
      flex: 1 1 9em;
    }
  }
  @container (width < 20em) {
    .search {
      flex-basis: 100%;
    }
  }
  @media (forced-colors: active) {
    .search:focus-within {
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .search,
    .meant {
      display: none;
    }
  }
`;

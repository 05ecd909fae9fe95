import { css } from 'lit';

/** The formats in a row where there is room, on a wash. */
export const styles = css`
  .cite {
    width: fit-content;
    max-width: 100%;
    box-sizing: border-box;
    margin-top: 0.7em;
    padding: 0.6em 1em;
    border-radius: 0.7em;
    background: var(--wash);
    font-size: 0.84em;
  }
  .formats {
    display: grid;
    gap: 0.1em;
    list-style: none;
  }
  .formats .action {
    min-height: 24px;
    font-size: 1em;
    margin-inline-end: 0.8em;
  }
  .export {
    display: inline-block;
    vertical-align: top;
    margin: 0.8em 0 0;
    margin-inline-end: 1.4em;
    color: var(--soft);
  }
  .export > .toggle {
    min-height: 24px;
    font-size: 0.84em;
  }
  .export > .toggle:hover {
    color: var(--ink);
  }
  @media print {
    .cite,
    .export {
      display: none;
    }
  }
`;

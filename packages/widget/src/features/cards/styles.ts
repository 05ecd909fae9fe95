import { css } from 'lit';

/** The cards; the first file has their grid. A card's picture is above its title. */
export const styles = css`
  [data-layout='cards'] .paper {
    grid-template: auto 1fr / minmax(0, 1fr) auto;
    align-content: start;
    gap: 0.9em 0.4em;
    padding: 0 1em 0.95em;
    max-width: 30em;
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 0.9em;
  }
  [data-layout='cards'] .paper > .rank {
    display: none;
  }
  [data-layout='cards'] .title {
    font-size: 1em;
    line-height: 1.35;
  }
  [data-layout='cards'] .art {
    grid-area: 1 / 1 / auto / -1;
    width: auto;
    height: 8em;
    margin: 0 -1em;
    border-radius: 0;
    border-bottom: 1px solid var(--line);
  }
  /* The votes take room of the title alone. */
  [data-layout='cards'] .body {
    grid-area: 1 / 1 / auto / -1;
  }
  [data-layout='cards'] .votes {
    grid-area: 1 / 2;
    min-width: 2.2em;
  }
  [data-layout='cards'] .paper:has(> .votes) .title {
    padding-inline-end: 2.6em;
  }
  [data-layout='cards'] .art ~ .body,
  [data-layout='cards'] .art ~ .votes {
    grid-row: 2;
  }
  [data-layout='cards'] .paper:not(:has(.art)) {
    padding-top: 0.95em;
  }
  [data-layout='cards'] .more {
    margin-top: 0.4em;
    border: 0;
  }
`;

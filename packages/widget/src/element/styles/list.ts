import { css } from 'lit';

/** The list and its papers: hairlines, no boxes; the title carries the weight. */
export const list = css`
  .list {
    list-style: none;
  }
  /* Cards and the places that are kept for them: as high, so that nothing moves when they come. */
  [data-layout='cards'] .list {
    display: grid;
    grid: auto-flow minmax(12em, auto) / repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 1.25em;
  }
  .pictured[data-layout='cards'] .list {
    grid-auto-rows: minmax(20.5em, auto);
  }
  .paper {
    display: grid;
    grid-template-columns: 2.1em minmax(0, 1fr) auto;
    gap: 0 0.4em;
    padding-block: 1.05em 0.95em;
    border-top: 1px solid var(--line);
  }
  .rank {
    font-size: 0.95em;
    line-height: 1.55;
    font-weight: 520;
    color: var(--faint);
  }
  .title {
    font-size: 1.05em;
    line-height: 1.4;
    font-weight: 610;
    letter-spacing: -0.006em;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .dot {
    display: inline-block;
    width: 0.4em;
    height: 0.4em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
    vertical-align: 0.14em;
    background: var(--accent);
  }
  .meta,
  .evidence,
  .actions {
    font-size: 0.875em;
    color: var(--soft);
    overflow-wrap: anywhere;
  }
  .hot {
    color: var(--accent);
    font-weight: 590;
  }
  mark {
    margin-inline: -0.1em;
    padding-inline: 0.1em;
    border-radius: 0.2em;
    background: var(--mark);
    color: inherit;
  }
  .art {
    width: 4.5em;
    height: 3.4em;
    margin-inline-end: 0.6em;
    overflow: hidden;
    border-radius: 0.4em;
    background: var(--wash);
  }
  @container (width >= 26em) {
    .pictured .paper {
      grid-template-columns: 2.1em auto minmax(0, 1fr) auto;
    }
  }
  @container (width < 26em) {
    .panel:not([data-layout='cards']) .art {
      display: none;
    }
  }
  .evidence:has(svg) {
    display: flex;
    align-items: center;
    gap: 0 0.6em;
  }
  [data-layout='compact'] .paper {
    padding-block: 0.6em;
  }
  [data-layout='compact'] .title {
    font-size: 0.95em;
  }
  [data-layout='compact'] :is(.meta, .evidence, .actions) {
    margin-top: 0.1em;
    font-size: 0.8125em;
  }
  .meta {
    margin-top: 0.2em;
  }
  .meta > * {
    unicode-bidi: isolate;
  }
  .evidence,
  .actions {
    margin-top: 0.45em;
    font-size: 0.84em;
  }
  /* The dot stays with what it follows, so that no line begins with one. */
  .meta > *:not(:last-child)::after,
  .actions > *:not(.fold, :last-child)::after,
  .actions > .fold:not(:last-child) > .toggle::after {
    content: '\\a0·';
    color: var(--faint);
    font-weight: 400;
  }
  .actions > *,
  .meta time {
    white-space: nowrap;
  }
  .actions > * {
    line-height: 1.8;
  }
  .actions :is(a, button, summary):hover {
    color: var(--ink);
  }
  .toggle {
    cursor: pointer;
    list-style: none;
  }
  .toggle::-webkit-details-marker {
    display: none;
  }
  .toggle[aria-expanded='true'],
  [open] > .toggle {
    color: var(--ink);
    font-weight: 600;
  }
  /* Folded text stands in the line of actions; unfolded, it takes a line of its own above it. */
  .actions {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.4em;
  }
  .fold {
    display: contents;
  }
  .fold::details-content {
    flex-basis: 100%;
    min-width: 0;
    order: -1;
  }
  .abstract {
    max-width: 66ch;
    padding-block: 0.2em 0.6em;
    font-size: 1.12em;
    line-height: 1.6;
    color: color-mix(in oklch, var(--ink) 82%, var(--soft));
    white-space: normal;
  }
  .votes {
    display: grid;
    justify-items: center;
    align-content: start;
    min-width: 2.9em;
    padding-top: 0.1em;
    font-size: 0.875em;
    font-weight: 600;
    line-height: 1.25;
  }
  .votes::before {
    content: '';
    margin-block: -0.2em 0.3em;
    border: 0.32em solid transparent;
    border-bottom: 0.42em solid var(--faint);
  }
  @container (width < 26em) {
    .paper {
      grid-template-columns: 1.5em minmax(0, 1fr) auto;
      padding-block: 0.9em 0.8em;
    }
    .title {
      font-size: 0.97em;
    }
    .votes {
      min-width: 2.2em;
    }
  }
  /* In a narrow sidebar the title still leads to the paper; its other links make room. */
  @container (width < 20em) {
    .actions {
      column-gap: 0.9em;
    }
    .actions > a {
      display: none;
    }
    .actions *::after {
      content: none !important;
    }
  }
`;

import { css } from 'lit';

/** A row that scrolls; when started it glides to its end and back, and halts under pointer and focus. */
export const styles = css`
  [data-layout='ticker'] .frame {
    /* Holds the texts for screen readers, which would widen the page. */
    position: relative;
    overflow-x: auto;
    scrollbar-width: none;
    border-block: 1px solid var(--line);
  }
  [data-layout='ticker'] .list {
    display: flex;
    gap: 2.5em;
    width: max-content;
    min-width: 100%;
    white-space: nowrap;
  }
  [data-layout='ticker'] .paper {
    grid-template-columns: none;
    grid-auto-flow: column;
    align-items: start;
    padding-block: 0.6em;
    border: 0;
  }
  [data-layout='ticker'] :is(.byline, .periods, .more, .meta, .evidence) {
    display: none;
  }
  /* As high as what it keeps the place of, with the lines around it. */
  [data-layout='ticker'] .skeleton .body {
    min-height: calc(1.83em + 2px);
  }
  /* Of no height of its own: the line does not move when it comes. */
  .starter {
    position: relative;
    height: 0;
  }
  .play {
    position: absolute;
    inset: 1px 0 auto auto;
    display: grid;
    place-items: center;
    width: 2.2em;
    height: 3em;
    color: var(--link);
  }
  [dir='rtl'] .play {
    inset: 1px auto auto 0;
  }
  [data-layout='ticker'] .starter + .frame {
    margin-inline-end: 2.8em;
  }
  .play::before {
    content: '';
    border: 0.5em solid transparent;
    border-left: 0.8em solid;
    border-right: 0;
  }
  .pause::before {
    width: 0.3em;
    height: 0.9em;
    border: solid;
    border-width: 0 0.28em;
  }
  @keyframes glide {
    to {
      translate: min(0px, 100cqi - 100%);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .playing .list {
      animation: glide 60s linear 1s infinite alternate;
    }
    .playing .list:is(:hover, :focus-within) {
      animation-play-state: paused;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .starter {
      display: none;
    }
    [data-layout='ticker'] .starter + .frame {
      margin-inline-end: 0;
    }
  }
`;

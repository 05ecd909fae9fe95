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
  .play {
    display: block;
    min-height: 24px;
    margin-top: 0.5em;
    color: var(--link);
    font-size: 0.84em;
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
    .play {
      display: none;
    }
  }
`;

/** What a page tells the bench; `watchPapers` puts it there. */
export interface PaperWatch {
  /** The titles that the page shows, whoever shows them. */
  titles(): Element[];
  /**
   * Resolves when a frame has been painted whose titles pass. Times are those of the page: when the
   * frame began, and when it was painted.
   */
  painted(check: (titles: Element[]) => boolean): Promise<{ began: number; painted: number }>;
}

declare global {
  interface Window {
    watch: PaperWatch;
  }
}

/**
 * Runs in the page, before all else: marks the first frame that shows papers, and the last in which
 * some were added, and says so on the console when all are there that the page is to show, or no more
 * have come for long.
 */
export function watchPapers(): void {
  const rootOf = () =>
    document.querySelector('trending-papers, paper-list')?.shadowRoot ?? document;
  const titles = () => [...rootOf().querySelectorAll('[part~=title]')];
  // A message is handled after the frame that is about to be painted.
  const afterPaint = (then: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(undefined);
  };
  window.watch = {
    titles,
    painted: (check) =>
      new Promise((resolve, reject) => {
        const start = performance.now();
        const look = (began: number) => {
          if (check(titles())) afterPaint(() => resolve({ began, painted: performance.now() }));
          else if (began - start > 30_000) reject(new Error('What was waited for did not come.'));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  };
  let count = 0;
  let stillSince = 0;
  const look = (now: number) => {
    const found = titles().length;
    if (found > count) {
      const isFirst = count === 0;
      afterPaint(() => {
        if (isFirst) performance.mark('papers-first');
        performance.mark('papers-last', { detail: found });
      });
      count = found;
      stillSince = now;
    }
    const isLong = count > 0 && now - stillSince > 5_000;
    if (
      isLong ||
      count >= Number(document.documentElement.dataset.papers ?? Number.POSITIVE_INFINITY)
    )
      afterPaint(() => console.log('papers-at-rest'));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

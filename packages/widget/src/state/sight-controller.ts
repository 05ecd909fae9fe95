import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far beyond the window a panel counts as about to be seen, in CSS pixels. */
const AHEAD = '400px';

/** Knows whether a panel was about to be seen once: for lists that are loaded only then. */
export class SightController implements ReactiveController {
  isSeen = false;
  readonly #host: ReactiveControllerHost & Element;
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Starts to look, unless it was seen before; where nothing can look, it counts as seen. */
  watch(): void {
    if (this.isSeen || this.#observer) return;
    if (!globalThis.IntersectionObserver) {
      this.isSeen = true;
      return;
    }
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#see();
      },
      { rootMargin: AHEAD },
    );
    this.#observer.observe(this.#host);
  }

  #see(): void {
    this.isSeen = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  }
}

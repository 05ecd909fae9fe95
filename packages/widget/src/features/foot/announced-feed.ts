import type { Feed } from './feed.ts';

// How many panels of the page announce a feed stands on its link: the last one takes it away.
const PANELS = 'data-trending-papers';

/**
 * A feed told to the browser and to readers of feeds, by a link in the head of the page. One that
 * the page links itself is left alone; several panels share one link.
 */
export class AnnouncedFeed {
  #link: HTMLLinkElement | undefined;

  /** Announces this feed in place of the one before. */
  announce(feed: Feed | undefined, title: string, page: Document): void {
    const address = feed && URL.parse(feed.url, page.baseURI)?.href;
    if (this.#link?.href === address) return;
    this.withdraw();
    if (!feed) return;
    const known = [...page.head.querySelectorAll<HTMLLinkElement>('link[rel~=alternate]')].find(
      ({ href }) => href === address,
    );
    if (known && !known.hasAttribute(PANELS)) return;
    this.#link = known ?? linkTo(feed, title, page);
    count(this.#link, 1);
  }

  /** Takes the link out of the page, unless another panel announces the same. */
  withdraw(): void {
    if (this.#link && count(this.#link, -1) === 0) this.#link.remove();
    this.#link = undefined;
  }
}

function linkTo({ url, type }: Feed, title: string, page: Document): HTMLLinkElement {
  const link = Object.assign(page.createElement('link'), { rel: 'alternate', href: url, title });
  if (type) link.type = type;
  page.head.append(link);
  return link;
}

function count(link: HTMLLinkElement, change: number): number {
  const panels = Number(link.getAttribute(PANELS)) + change;
  link.setAttribute(PANELS, String(panels));
  return panels;
}

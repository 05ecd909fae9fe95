import { dayOf } from '../../paper/to-date-text.ts';
import { toWebUrl } from '../../paper/web-url.ts';
import type { ListingDocument } from '../document.ts';
import { textOf } from '../feed/element-text.ts';
import { toFeedDate } from '../feed/feed-date.ts';
import { NAMESPACES } from '../feed/namespaces.ts';
import { openFeed } from '../feed/open-feed.ts';
import type { ParsedDocument } from '../format.ts';
import { child, childrenOf, childText, type XmlElement } from '../xml/xml-element.ts';

/** One item of an RSS feed, with what it needs to know of its channel. */
export interface RssItem {
  element: XmlElement;
  /** Namespace of RSS's own elements in this feed. */
  core: string;
  channel: XmlElement;
}

/**
 * The items of RSS 0.9x, 1.0 (RDF) and 2.0. Sources: rssboard.org/rss-specification,
 * web.resource.org/rss/1.0/spec
 *
 * @throws ListingError `malformed` when there is no feed.
 */
export function parseRss(document: ListingDocument): ParsedDocument<RssItem> {
  const { channel, core, entries, issues } = openFeed(document);
  const { atom, dc } = NAMESPACES;
  const title = textOf(child(channel, core, 'title'));
  const date = dayOf(
    toFeedDate(childText(channel, core, 'pubDate') ?? childText(channel, dc, 'date')),
  );
  const following = childrenOf(channel, atom, 'link').find(
    ({ attributes }) => attributes.rel === 'next',
  );
  const next = toWebUrl(following?.attributes.href, document.url);
  return {
    facts: { ...(title && { title }), ...(date && { date }), ...(next && { next }) },
    entries: entries.map((element) => ({ element, core, channel })),
    issues,
  };
}

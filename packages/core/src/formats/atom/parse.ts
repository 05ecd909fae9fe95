import { toWebUrl } from '../../paper/web-url.ts';
import type { ListingDocument } from '../document.ts';
import { textOf } from '../feed/element-text.ts';
import { openFeed } from '../feed/open-feed.ts';
import type { ParsedDocument } from '../format.ts';
import { child, type XmlElement } from '../xml/xml-element.ts';
import { baseOf, linkTo } from './links.ts';

/** One entry of an Atom feed, with what it needs to know of its feed. */
export interface AtomEntry {
  element: XmlElement;
  feed: XmlElement;
  /** Namespace of Atom's own elements in this feed. */
  core: string;
}

/**
 * The entries of an Atom feed, 1.0 or 0.3. Source: RFC 4287
 *
 * @throws ListingError `malformed` when there is no feed.
 */
export function parseAtom(document: ListingDocument): ParsedDocument<AtomEntry> {
  const { channel: feed, core, entries, issues } = openFeed(document);
  const title = textOf(child(feed, core, 'title'));
  const next = toWebUrl(linkTo('next', feed, core), baseOf([feed], document.url));
  return {
    facts: { ...(title && { title }), ...(next && { next }) },
    entries: entries.map((element) => ({ element, feed, core })),
    issues,
  };
}

import { excerpt } from '../../errors/excerpt.ts';
import type { Issue } from '../../errors/issue.ts';
import { ListingError } from '../../errors/listing-error.ts';
import type { ListingDocument } from '../document.ts';
import { readXml } from '../xml/read-xml.ts';
import { truncationIssues } from '../xml/truncation.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { type Dialect, dialectOf } from './dialect.ts';

/** A syndication feed, whichever its dialect: RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0. */
export interface Feed {
  dialect: Dialect;
  /** What tells of the feed as a whole: `<channel>` or `<feed>`, without its entries. */
  channel: XmlElement;
  /** Namespace of the dialect's own elements; '' for RSS without one. */
  core: string;
  /** `<item>` or `<entry>` elements that are whole. */
  entries: XmlElement[];
  issues: Issue[];
}

/**
 * Opens a feed. Elements go by the namespace of their channel, so that RSS with a namespace of its
 * own is read as well. An entry that the text breaks off in is left out: half a title or identifier
 * would make another paper of it.
 *
 * @throws ListingError `malformed` when there is no feed.
 */
export function openFeed(document: ListingDocument): Feed {
  const xml = readXml(document.text);
  const dialect = dialectOf(xml?.root.name);
  if (!xml || !dialect) {
    throw new ListingError('malformed', 'This is no feed: neither <rss>, <rdf:RDF> nor <feed>.', {
      received: excerpt(document.text),
      hint: 'Ask the address of the feed again and give its answer as it came.',
      ...(document.url !== undefined && { url: document.url }),
    });
  }
  const { root } = xml;
  const channel = root.children.find(({ name }) => name === 'channel') ?? root;
  const name = dialect === 'rss' ? 'item' : 'entry';
  // RSS 1.0 puts items beside the channel, RSS 2.0 into it; feeds that mix the two exist.
  const holders = [...new Set([channel, root])];
  const found = holders
    .flatMap(({ children }) => children)
    .filter((one) => one.name === name && !xml.truncated.includes(one));
  return {
    dialect,
    channel: channel.without(name),
    // Without a channel the root may be RDF's, whose namespace is not that of the items.
    core: (channel === root ? (found[0] ?? root) : channel).namespace,
    entries: found,
    issues: truncationIssues(xml, [name]),
  };
}

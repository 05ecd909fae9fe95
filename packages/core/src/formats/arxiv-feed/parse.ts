import { ListingError } from '../../errors/listing-error.ts';
import { toMailDate } from '../../paper/mail-date.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { dayOf, toDateText } from '../../paper/to-date-text.ts';
import type { ListingDocument } from '../document.ts';
import { NAMESPACES } from '../feed/namespaces.ts';
import { type Feed, openFeed } from '../feed/open-feed.ts';
import type { ParsedDocument } from '../format.ts';
import { child, childrenOf, childText, type XmlElement } from '../xml/xml-element.ts';
import { announcesNewVersion } from './announcement.ts';

/** One announcement, from RSS or Atom alike; texts as they stand on the wire. */
export interface Announcement {
  title: string;
  /** `oai:arXiv.org:2606.01001v1` */
  id: string;
  /** Address of the abstract. */
  link: string;
  description: string;
  /** Lists of authors; since 2024 one, its names parted by commas. */
  creators: string[];
  categories: string[];
  /** Day of the announcement. */
  date: string | undefined;
  /** How the date is written. */
  dateSource: string | undefined;
  doi: string | undefined;
  journal: string | undefined;
  /** Whether a new version is announced, not a new paper. */
  isNewVersion: boolean;
}

/**
 * The announcements of a feed of rss.arxiv.org, and of those that arXiv made until 2023 in RSS 1.0.
 *
 * @throws ListingError `source-error` for arXiv's error feed, `malformed` when there is no feed.
 */
export function parseArxivFeed(document: ListingDocument): ParsedDocument<Announcement> {
  const feed = openFeed(document);
  const title = toPlainText(childText(feed.channel, feed.core, 'title') ?? '');
  if (/^Feed error\b/i.test(title)) throw sourceError(feed, title, document);
  const entries = feed.entries.map((entry) => announcementOf(entry, feed));
  const date = dayOfListing(feed, entries);
  return {
    facts: { ...(title && { title }), ...(date && { date }) },
    entries,
    issues: feed.issues,
  };
}

function sourceError(feed: Feed, title: string, document: ListingDocument): ListingError {
  const words =
    childText(feed.channel, feed.core, feed.dialect === 'rss' ? 'description' : 'subtitle') ??
    title;
  return new ListingError('source-error', `arXiv answered with an error: ${toPlainText(words)}.`, {
    hint: 'Name archives and categories that exist, joined by "+": https://rss.arxiv.org/rss/cs.CL+stat.ML',
    ...(document.url !== undefined && { url: document.url }),
  });
}

function announcementOf(entry: XmlElement, { core, dialect }: Feed): Announcement {
  const { arxiv, dc } = NAMESPACES;
  const isRss = dialect === 'rss';
  const text = (name: string, namespace: string = core) => childText(entry, namespace, name);
  const dateSource = text(isRss ? 'pubDate' : 'published') ?? text('date', dc);
  const link = isRss ? text('link') : child(entry, core, 'link')?.attributes.href;
  const title = text('title') ?? '';
  const description = text(isRss ? 'description' : 'summary') ?? '';
  return {
    title,
    id: text(isRss ? 'guid' : 'id') ?? '',
    link: link ?? entry.attributes['rdf:about'] ?? '',
    description,
    creators: childrenOf(entry, dc, 'creator').map((creator) => creator.text),
    categories: childrenOf(entry, core, 'category').map(
      (one) => (isRss ? one.text : one.attributes.term)?.trim() ?? '',
    ),
    date: dayAsWritten(dateSource),
    dateSource,
    doi: text('DOI', arxiv) ?? text('doi', arxiv),
    journal: text('journal_reference', arxiv),
    isNewVersion: announcesNewVersion(text('announce_type', arxiv), { title, description }),
  };
}

/** The day of an announcement is that of arXiv, whatever day it was in UTC. */
function dayAsWritten(date: string | undefined): string | undefined {
  return dayOf(toMailDate(date)) ?? (toDateText(date) && dayOf(date));
}

/** The day that all announcements share; of an empty feed the day of the channel. */
function dayOfListing(
  { channel, core }: Feed,
  entries: readonly Announcement[],
): string | undefined {
  const days = new Set(entries.map(({ date }) => dayOf(date)));
  const [day] = days;
  if (days.size > 1) return undefined;
  const { dc } = NAMESPACES;
  return (
    day ??
    dayOf(dayAsWritten(childText(channel, core, 'pubDate') ?? childText(channel, dc, 'date')))
  );
}

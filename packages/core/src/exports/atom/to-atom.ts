import { CATEGORY_SCHEME, GENERATOR, TOPIC_SCHEME } from '../../formats/feed/own-feed.ts';
import type { Exportable } from '../exportable.ts';
import { contentHtml } from '../feed/content-html.ts';
import { type Feed, type FeedItem, feedOf } from '../feed/feed.ts';
import type { FeedOptions } from '../feed/feed-options.ts';
import { toInstant } from '../feed/instant.ts';
import { NAMESPACE_DECLARATIONS, ownElements } from '../feed/own-elements.ts';
import { linkElements } from '../feed/own-links.ts';
import { element, emptyElement } from '../feed/xml-text.ts';

const PLAIN = { type: 'text' };

/**
 * Papers as Atom, an entry each, encoded as UTF-8. Atom wants a date of update of every entry: that
 * of the paper, else that of its publication or listing, else that of the feed; what is known exactly
 * stands in elements of Dublin Core. The author of the feed, who stands for papers without any, is called
 * like the feed.
 *
 * Source: RFC 4287
 */
export function toAtom(exportable: Exportable, options: FeedOptions = {}): string {
  const feed = feedOf(exportable, options);
  const language = feed.language === undefined ? '' : ` xml:lang="${feed.language}"`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<feed xmlns="http://www.w3.org/2005/Atom"${NAMESPACE_DECLARATIONS}${language}>\n`,
    element('id', feed.id),
    element('title', feed.title, PLAIN),
    element('subtitle', feed.description, PLAIN),
    element('updated', feed.updated),
    `<author>\n${element('name', feed.title)}</author>\n`,
    feedLinks(feed),
    element('generator', GENERATOR),
    ...feed.items.map((item) => entryElement(item, feed)),
    '</feed>\n',
  ].join('');
}

function feedLinks({ home, feedUrl }: Feed): string {
  const self = { rel: 'self', type: 'application/atom+xml', href: feedUrl };
  return [
    feedUrl === undefined ? '' : emptyElement('link', self),
    home === undefined ? '' : emptyElement('link', { rel: 'alternate', href: home }),
  ].join('');
}

function entryElement(item: FeedItem, feed: Feed): string {
  const { paper, topics, id } = item;
  const dates = [paper.updatedAt, paper.publishedAt, paper.listedAt].map(toInstant);
  return [
    '<entry>\n',
    element('id', id),
    element('title', paper.title, PLAIN),
    element('published', toInstant(paper.publishedAt)),
    element('updated', dates.find((date) => date !== undefined) ?? feed.updated),
    ...paper.authors.map(
      ({ name, url }) => `<author>\n${element('name', name)}${element('uri', url)}</author>\n`,
    ),
    ...paper.categories.map((term) => emptyElement('category', { term, scheme: CATEGORY_SCHEME })),
    ...topics.map((term) => emptyElement('category', { term, scheme: TOPIC_SCHEME })),
    linkElements(item, 'link'),
    element('summary', paper.summary, PLAIN),
    element('content', contentHtml(item), { type: 'html' }),
    ownElements(item),
    '</entry>\n',
  ].join('');
}

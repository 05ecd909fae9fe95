import { GENERATOR, TOPIC_SCHEME } from '../../formats/feed/own-feed.ts';
import type { Exportable } from '../exportable.ts';
import { contentHtml } from '../feed/content-html.ts';
import { type Feed, type FeedItem, feedOf } from '../feed/feed.ts';
import type { FeedOptions } from '../feed/feed-options.ts';
import { toInstant } from '../feed/instant.ts';
import { NAMESPACE_DECLARATIONS, ownElements } from '../feed/own-elements.ts';
import { linkElements } from '../feed/own-links.ts';
import { asHtmlText, element, emptyElement } from '../feed/xml-text.ts';

/** RSS wants a page for its channel; this one is a valid address that says there is none. */
const NO_PAGE = 'about:blank';

/**
 * Papers as RSS 2.0, an item each, encoded as UTF-8. What RSS has no element for stands in those of
 * Dublin Core, PRISM, Media RSS and Atom. Without `home` and `feedUrl` the channel links to the page of its
 * first paper.
 *
 * Sources: rssboard.org/rss-specification, rssboard.org/rss-profile
 */
export function toRss(exportable: Exportable, options: FeedOptions = {}): string {
  const feed = feedOf(exportable, options);
  const page = feed.items.find((item) => item.page !== undefined)?.page;
  return [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"${NAMESPACE_DECLARATIONS}>\n<channel>\n`,
    element('title', asHtmlText(feed.title)),
    element('link', feed.home ?? feed.feedUrl ?? page ?? NO_PAGE),
    element('description', asHtmlText(feed.description)),
    channelFacts(feed),
    ...feed.items.map(itemElement),
    '</channel>\n</rss>\n',
  ].join('');
}

function channelFacts({ feedUrl, language, updated }: Feed): string {
  return [
    feedUrl === undefined
      ? ''
      : emptyElement('atom:link', { rel: 'self', type: 'application/rss+xml', href: feedUrl }),
    element('language', language),
    element('lastBuildDate', mailDate(updated)),
    element('generator', GENERATOR),
    element('docs', 'https://www.rssboard.org/rss-specification'),
  ].join('');
}

function itemElement(item: FeedItem): string {
  const { paper, topics, id, page } = item;
  return [
    '<item>\n',
    element('title', asHtmlText(paper.title)),
    element('link', page),
    element('description', contentHtml(item)),
    element('guid', id, { isPermaLink: 'false' }),
    element('pubDate', mailDate(toInstant(paper.publishedAt))),
    ...paper.authors.map(({ name }) => element('dc:creator', name)),
    ...paper.categories.map((category) => element('category', category)),
    ...topics.map((topic) => element('category', topic, { domain: TOPIC_SCHEME })),
    element('atom:summary', paper.summary, { type: 'text' }),
    ownElements(item),
    linkElements(item, 'atom:link'),
    '</item>\n',
  ].join('');
}

/** RFC 822 with a year of four digits, as RSS has it. */
function mailDate(instant: string | undefined): string | undefined {
  return instant === undefined ? undefined : new Date(instant).toUTCString();
}

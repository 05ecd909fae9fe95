import type { Exportable } from '../exportable.ts';
import { contentHtml } from '../feed/content-html.ts';
import { type FeedItem, feedOf } from '../feed/feed.ts';
import type { FeedOptions } from '../feed/feed-options.ts';
import { toInstant } from '../feed/instant.ts';

/**
 * Papers as JSON Feed 1.1, an item each. What the format has no key for stands in `_trending_papers`, as
 * the format provides for it: there is the paper as this package writes it, without its texts.
 *
 * Source: jsonfeed.org/version/1.1
 */
export function toJsonFeed(exportable: Exportable, options: FeedOptions = {}): string {
  const feed = feedOf(exportable, options);
  const { title, description, home, feedUrl, language, updated } = feed;
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: feedUrl,
    language,
    _trending_papers: {
      about: 'Facts of papers that JSON Feed has no key for, as @trending-papers/core names them.',
      updated,
    },
    items: feed.items.map(itemOf),
  };
  return `${JSON.stringify(value)}\n`;
}

function itemOf(item: FeedItem) {
  const { paper, topics, why, id, page } = item;
  const { title, abstract, summary, provenance: _, ...facts } = paper;
  const pdf = paper.links.find(({ rel }) => rel === 'pdf');
  return {
    id,
    url: page,
    title,
    content_html: contentHtml(item),
    content_text: abstract,
    summary,
    image: paper.image,
    date_published: toInstant(paper.publishedAt),
    date_modified: toInstant(paper.updatedAt),
    authors: paper.authors.map(({ name, url }) => ({ name, url })),
    tags: [...new Set([...paper.categories, ...paper.keywords, ...topics])],
    language: paper.language,
    attachments: pdf && [{ url: pdf.url, mime_type: 'application/pdf' }],
    _trending_papers: {
      ...facts,
      ...(topics.length > 0 && { topics }),
      ...(why !== '' && { why }),
    },
  };
}

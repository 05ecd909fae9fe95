import { toWebUrl } from '../../paper/web-url.ts';
import { asLine } from '../citation/line.ts';
import { cleanLanguage } from '../clean-paper.ts';
import type { Exportable } from '../exportable.ts';
import { type ListedPaper, listedPapers } from '../listed-papers.ts';
import { pageOf } from '../page-of.ts';
import type { FeedOptions } from './feed-options.ts';
import { latest, toInstant } from './instant.ts';
import { itemIds, urnOf } from './item-ids.ts';

/** A paper in a feed, whichever the format. */
export interface FeedItem extends ListedPaper {
  /** The same in every feed and at every time; no two items of one feed have one. */
  readonly id: string;
  readonly page: string | undefined;
}

/** What every format of feeds says of the whole. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly home: string | undefined;
  readonly feedUrl: string | undefined;
  readonly language: string | undefined;
  /** RFC 3339, in UTC. */
  readonly updated: string;
  readonly items: readonly FeedItem[];
}

/** Papers as a feed, before any syntax. */
export function feedOf(exportable: Exportable, options: FeedOptions): Feed {
  const listed = listedPapers(exportable, options);
  const ids = itemIds(listed.map(({ paper }) => paper.id));
  const topic = asLine(options.topic ?? '');
  const title =
    asLine(options.title ?? '') || ['Trending papers', topic].filter(Boolean).join(': ');
  const [home, feedUrl] = [toWebUrl(options.home), toWebUrl(options.feedUrl)];
  return {
    id: feedUrl ?? home ?? urnOf('feed', title),
    title,
    description: asLine(options.description ?? '') || title,
    home,
    feedUrl,
    language: cleanLanguage(options.language),
    updated: updatedOf(exportable, options, listed),
    items: listed.map((one, at) => ({ ...one, id: ids[at] ?? '', page: pageOf(one.paper) })),
  };
}

function updatedOf(
  exportable: Exportable,
  { updated }: FeedOptions,
  listed: readonly ListedPaper[],
): string {
  const generatedAt = 'generatedAt' in exportable ? exportable.generatedAt : undefined;
  const dates = listed.flatMap(({ paper }) => [
    toInstant(paper.publishedAt),
    toInstant(paper.updatedAt),
    toInstant(paper.listedAt),
  ]);
  return toInstant(updated) ?? toInstant(generatedAt) ?? latest(dates) ?? '1970-01-01T00:00:00Z';
}

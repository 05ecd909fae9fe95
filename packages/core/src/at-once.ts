/** What a page needs for its first paint. */
import type { Listing } from './paper/listing.ts';
import type { Paper } from './paper/paper.ts';
import type { RankOptions } from './ranking/rank-options.ts';
import { rankPapers } from './ranking/rank-papers.ts';
import type { Ranking } from './ranking/ranking.ts';

export { ORDERS, type Order } from './ranking/orders.ts';
export { WINDOWS, type Window } from './ranking/window.ts';

/** Stub until the small reader lands. */
export function readAtOnce(_input: string | object): Listing | undefined {
  return undefined;
}

/** Stub until the small ranker lands. */
export function rankAtOnce(papers: readonly Paper[], options: RankOptions): Ranking | undefined {
  return options.topics || options.diversity || options.signals?.length
    ? undefined
    : rankPapers(papers, options);
}

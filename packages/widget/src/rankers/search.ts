import type { Paper, RankedEntry, Ranking, RankOptions } from '@trending-papers/core';
import { rankPapers } from '@trending-papers/core/rank';
import type { SearchIndex } from '@trending-papers/core/search';
import { wellAnswered } from './found-papers.ts';
import type { Answer, Ranker, RankQuery } from './ranker.ts';
import { searchIndexOf } from './search-index.ts';

/** Papers whose words are marked: each takes a walk through its abstract, and few read further. */
const MOST_MARKED = 200;

/** Searches the papers that the options keep: the best answers first, each with its evidence. */
export const rankSearch: Ranker = (papers, query, isWanted) => {
  const index = searchIndexOf(papers);
  return index instanceof Promise
    ? index.then((made) => {
        if (isWanted?.() === false) throw new Error('Another search followed.');
        return answer(made, papers, query);
      })
    : answer(index, papers, query);
};

/** Begins to make ready what searching takes. */
export function prepareSearch(papers: readonly Paper[]): void {
  void searchIndexOf(papers);
}

function answer(index: SearchIndex, papers: readonly Paper[], query: RankQuery): Answer {
  const { search, options } = query;
  const hits = index.search(search, { limit: Number.POSITIVE_INFINITY, highlights: false });
  const ids = wellAnswered(hits).map(({ id }) => id);
  const ranking = found(ids, rankingOf(papers, query), query);
  const shown = ranking.entries.slice(0, Math.min(MOST_MARKED, options.limit ?? MOST_MARKED));
  const suggestion = index.suggest(search);
  return {
    ranking,
    found: {
      search,
      ids,
      highlights: index.highlights(
        search,
        shown.map(({ paper }) => paper.id),
      ),
      ...(suggestion !== undefined && { suggestion }),
    },
  };
}

/** The entries of some papers, in the order of these or in their own, with ranks from 1. */
function found(ids: readonly string[], whole: WholeRanking, query: RankQuery): Ranking {
  const { limit } = query.options;
  const entries = query.isSorted
    ? inOwnOrder(ids, whole)
    : ids.flatMap((id) => whole.byId.get(id) ?? []);
  return {
    ...whole.ranking,
    entries: entries.slice(0, limit).map((entry, index) => ({ ...entry, rank: index + 1 })),
    total: entries.length,
    query: {
      ...whole.ranking.query,
      ...(limit !== undefined && { limit }),
      ...(!query.isSorted && { by: 'relevance' }),
    },
  };
}

function inOwnOrder(ids: readonly string[], { byId }: WholeRanking): RankedEntry[] {
  const wanted = new Set(ids);
  return [...byId.values()].filter(({ paper }) => wanted.has(paper.id));
}

/** All papers that the options keep, ranked. */
interface WholeRanking {
  ranking: Ranking;
  byId: ReadonlyMap<string, RankedEntry>;
}

/** By list, the last ranking of it: it stays the same from letter to letter. */
const rankings = new WeakMap<readonly Paper[], WholeRanking & { asked: readonly unknown[] }>();

function rankingOf(papers: readonly Paper[], { options, given }: RankQuery): WholeRanking {
  const asked = [given, ...Object.entries(options).flat()];
  const last = rankings.get(papers);
  if (last && isSame(last.asked, asked)) return last;
  const ranking = given ?? rankPapers(papers, wholeListOf(options));
  const byId = new Map(ranking.entries.map((entry) => [entry.paper.id, entry]));
  const made = { ranking, byId, asked };
  rankings.set(papers, made);
  return made;
}

/** Without what only matters for a page of the list: which part of it, and its variety. */
function wholeListOf({ limit: _, offset: __, ...options }: RankOptions): RankOptions {
  return { ...options, diversity: undefined, perAuthor: undefined, perTopic: undefined };
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}

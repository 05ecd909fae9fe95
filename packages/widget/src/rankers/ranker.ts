import type { Paper, Ranking, RankOptions } from '@trending-papers/core';
import type { RankedList } from '../view-model/panel-view.ts';

/** What a panel asks a ranker. */
export interface RankQuery {
  options: RankOptions;
  /** Words that the reader searches for; empty for none. */
  search: string;
  /** Whether what is found stands in the order of the options; else the best answers come first. */
  isSorted: boolean;
  /** The ranking that came with the papers, to be searched as it is. */
  given: Ranking | undefined;
}

/** What a ranker answers: plain data, which a worker can send. */
export type Answer = Pick<RankedList, 'ranking' | 'found'>;

/**
 * Ranks papers, at once or when what it needs is there. It gives up, and fails, when `isWanted` says that
 * another question followed in the meantime.
 */
export type Ranker = (
  papers: readonly Paper[],
  query: RankQuery,
  isWanted?: () => boolean,
) => Answer | Promise<Answer>;

import type { Paper } from '../paper/paper.ts';
import { arxivCategories } from '../topics/arxiv-taxonomy.ts';
import {
  type ParsedTopics,
  parseTopics as parseWithCodes,
  type TopicOptions,
} from '../topics/parse-topics.ts';
import type { RankOptions } from './rank-options.ts';
import { rankPapers as rankWithCodes } from './rank-papers.ts';
import type { Ranking } from './ranking.ts';

// The names of arXiv's categories are a table that few topics need. The whole package has it on
// board; the entry ./rank, which pages load, takes it as an option.

/**
 * Reads the topic language (docs/topics.md), in which `cat:` knows arXiv's categories by code and by
 * name: `cat:cs.LG`, `cat:"machine learning"`. A mistake gives an issue with its position; the other
 * topics still work. Never throws.
 */
export function parseTopics(text: string, options: TopicOptions = {}): ParsedTopics {
  return parseWithCodes(text, { categories: arxivCategories, ...options });
}

/**
 * Ranks papers by evidence and says why: every entry carries the contributions that its score is
 * the sum of. Neither the papers nor their array are changed. The result depends on the papers and
 * options alone: equal scores are settled by date, place in the list and `id`, never by the order
 * of the input.
 *
 * @throws RankingError for an option that names nothing or a moment that is none.
 */
export function rankPapers(papers: readonly Paper[], options: RankOptions = {}): Ranking {
  return rankWithCodes(papers, { categories: arxivCategories, ...options });
}

import type { RankOptions } from '../../ranking/rank-options.ts';
import type { Ranking } from '../../ranking/ranking.ts';
import { arxivCategories } from '../../topics/arxiv-taxonomy.ts';
import type { OptionValues } from '../arguments/option.ts';
import { momentOf } from '../inputs/reading-options.ts';
import type { Reports } from '../output/reports.ts';
import type { Runtime } from '../runtime.ts';
import type { rankOptions } from './option-tables.ts';

/** The options of `rankPapers` that the options of a command stand for. @throws CommandError `usage` */
export function queryOf(
  values: OptionValues<typeof rankOptions>,
  runtime: Pick<Runtime, 'now'>,
): RankOptions {
  const { topics, by, window, limit, offset, model, horizon, diversity } = values;
  return {
    topics,
    categories: arxivCategories,
    by,
    window,
    limit,
    offset,
    now: momentOf('now', values.now) ?? runtime.now(),
    model,
    horizon,
    diversity,
    perAuthor: values['per-author'],
    perTopic: values['per-topic'],
  };
}

/** Mistakes in the topics are reported like those of an input. */
export function reportTopics(ranking: Ranking, reports: Reports): void {
  reports.add('--topics', {
    issues: ranking.issues,
    papers: ranking.entries.map((one) => one.paper),
  });
}

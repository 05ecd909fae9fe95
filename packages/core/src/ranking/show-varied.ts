import type { Paper } from '../paper/paper.ts';
import type { Scored } from './create-ranker.ts';
import { DIVERSE_POOL, diversify, wishesVariety } from './diversify.ts';
import type { Page } from './page-of.ts';
import type { RankOptions } from './rank-options.ts';

/** A page of the papers: by score, and with variety where it is wished. */
export function showVaried(
  { batch, scores, pageOf }: Scored,
  options: RankOptions,
  page: Page,
): number[] {
  if (!wishesVariety(options)) return pageOf(page);
  const best = pageOf({ from: 0, to: Math.max(DIVERSE_POOL, page.to) });
  const facts = {
    paperOf: (index: number) => batch.papers[index] as Paper,
    scoreOf: (index: number) => scores[index] as number,
    topicsOf: (index: number) => batch.matches[index] ?? [],
  };
  return diversify(best, facts, { ...options, places: page.to }).slice(page.from);
}

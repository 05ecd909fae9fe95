import type { Issue } from '../errors/issue.ts';
import { cameUpAt } from '../paper/came-up-at.ts';
import { systemClock } from '../paper/clock.ts';
import { DAY_MS, spanOf } from '../paper/date.ts';
import type { Paper } from '../paper/paper.ts';
import type { Measure } from '../signals/measure.ts';
import type { Model } from '../signals/models/model.ts';
import { agesOf } from '../signals/paper-ages.ts';
import type { Batch } from '../signals/signal.ts';
import { horizonHours } from './horizon.ts';
import { orderRegistry } from './orders.ts';
import { type Page, pageOf } from './page-of.ts';
import type { RankOptions } from './rank-options.ts';
import type { RankedEntry, Ranking } from './ranking.ts';
import { type Scores, scoreBatch } from './score.ts';
import { tieBreak } from './tie-break.ts';
import { isInWindow, windowRegistry } from './window.ts';

/** The papers to be ranked, how they match the topics, and how much they say of them. */
export interface Selection extends Pick<Batch, 'papers' | 'matches' | 'relevance'> {
  /** The topics as they were asked for. */
  topics: string;
}

/** A batch of papers with their scores, to be put in order. */
export interface Scored extends Scores {
  batch: Batch;
  /** The indexes of a page of the papers in the order of their scores. */
  pageOf(page: Page): number[];
}

/** What a ranker has on board beside the way from papers to a ranking, which all of them share. */
export interface RankerStages {
  /** Which of the papers in the window are ranked. */
  select(papers: readonly Paper[], options: RankOptions, now: number, issues: Issue[]): Selection;
  /** What is measured. */
  signals(options: RankOptions, issues: Issue[]): readonly Measure[];
  /** How counts are compared where the order leaves it open. */
  model(options: RankOptions): Model;
  /** What the histories of the papers tell. Default: every number counts as the first. */
  growthOf?: Batch['growthOf'];
  /** How indexes are sorted by numbers. Default: by comparing, which is fast for some hundreds. */
  sort?: Batch['sort'];
  /** The indexes of the papers that are shown. */
  show(scored: Scored, options: RankOptions, page: Page): number[];
}

/**
 * Makes a `rankPapers` of stages, so that a page loads those that it needs. The options must be such
 * as these stages honour, and be right: nothing is checked here.
 */
export function createRanker(
  stages: RankerStages,
): (papers: readonly Paper[], options: RankOptions) => Ranking {
  return (all, options) => {
    const { by = 'trending', window = 'all' } = options;
    const offset = wholeNumber(options.offset) ?? 0;
    const limit = wholeNumber(options.limit);
    const now = new Date(options.now ?? systemClock()).getTime();
    const newSince = new Date(options.newSince ?? now - 2 * DAY_MS).getTime();
    const issues: Issue[] = [];

    const recent = all.filter((paper) => isInWindow(paper, window, now));
    const { topics, ...selected } = stages.select(recent, options, now, issues);
    const scored = scoredOf({ ...selected, now }, stages.signals(options, issues), options, stages);
    const total = selected.papers.length;
    const page = { from: offset, to: limit === undefined ? total : offset + limit };
    return {
      entries: stages
        .show(scored, options, page)
        .map((index, place) => toEntry(index, offset + place + 1, scored, newSince)),
      total,
      query: { by, window, topics, offset, ...(limit !== undefined && { limit }) },
      generatedAt: new Date(now).toISOString(),
      issues,
    };
  };
}

/** The papers with their scores, as the signals see them. */
function scoredOf(
  selected: Pick<Batch, 'papers' | 'matches' | 'relevance' | 'now'>,
  signals: readonly Measure[],
  options: RankOptions,
  { model, growthOf, sort }: RankerStages,
): Scored {
  const { by = 'trending', window = 'all', horizon, weights = {} } = options;
  const order = orderRegistry[by];
  const batch: Batch = {
    ...selected,
    ages: agesOf(selected.papers, selected.now),
    halfLifeDays: windowRegistry[window].halfLifeDays,
    horizonHours: horizonHours(horizon, window),
    model: order.model ?? model(options),
    growthOf,
    sort,
  };
  const scores = scoreBatch(batch, { signals, usual: order.weights, chosen: weights });
  const compare = tieBreak(batch);
  return { ...scores, batch, pageOf: (page) => pageOf(scores.scores, compare, page, sort) };
}

function toEntry(
  index: number,
  rank: number,
  { batch, scores, contributionsOf, isSurging }: Scored,
  newSince: number,
): RankedEntry {
  const paper = batch.papers[index] as Paper;
  const date = paper.publishedAt ?? cameUpAt(paper);
  const isNew = date !== undefined && spanOf(date).end > newSince;
  return {
    rank,
    paper,
    score: scores[index] as number,
    topics: [...(batch.matches[index] ?? [])],
    contributions: contributionsOf(index),
    ...(isNew && { isNew }),
    ...(isSurging(index) && { isSurging: true }),
  };
}

/** A number of entries: at least 0, without fraction. What bounds nothing (Infinity) is as good as none. */
function wholeNumber(number: number | undefined): number | undefined {
  return Number.isFinite(number) ? Math.max(0, Math.trunc(number as number)) : undefined;
}

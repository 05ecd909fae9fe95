import type { Issue } from '../errors/issue.ts';
import { systemClock } from '../paper/clock.ts';
import { DAY_MS, spanOf } from '../paper/date.ts';
import type { Paper } from '../paper/paper.ts';
import { cameUpAt } from '../signals/age.ts';
import { bestPlace } from '../signals/list-position.ts';
import { modelRegistry } from '../signals/models/registry.ts';
import { agesOf } from '../signals/paper-ages.ts';
import type { Batch } from '../signals/signal.ts';
import { matcherOf } from '../topics/match-topics.ts';
import { parseTopics } from '../topics/parse-topics.ts';
import type { Topic, TopicMatch } from '../topics/topic.ts';
import { DIVERSE_POOL, diversify, wishesVariety } from './diversify.ts';
import { horizonHours } from './horizon.ts';
import { orderRegistry } from './orders.ts';
import { pageOf } from './page-of.ts';
import { assertOptions, type RankOptions, toInstant, wholeNumber } from './rank-options.ts';
import type { RankedEntry, Ranking } from './ranking.ts';
import { type Scores, scoreBatch } from './score.ts';
import { topicRelevance } from './topic-relevance.ts';
import { isInWindow, type Window, windowRegistry } from './window.ts';

/**
 * Ranks papers by evidence and says why: every entry carries the contributions that its score is
 * the sum of. Neither the papers nor their array are changed. The result depends on the papers and
 * options alone: equal scores are settled by date, place in the list and `id`, never by the order
 * of the input.
 *
 * @throws RankingError for an order, window, model, horizon, moment or signal that does not exist.
 */
export function rankPapers(papers: readonly Paper[], options: RankOptions = {}): Ranking {
  assertOptions(options);
  const { by = 'trending', window = 'all' } = options;
  const offset = wholeNumber(options.offset) ?? 0;
  const limit = wholeNumber(options.limit);
  const now = toInstant(options.now ?? systemClock(), 'now');
  const newSince = toInstant(options.newSince ?? now - 2 * DAY_MS, 'newSince');
  const { topics, issues } = readTopics(options);

  const batch = { ...selectPapers(papers, topics, window, now), ...viewOf(options, now) };
  const scored = scoreSelected({ ...batch, ages: agesOf(batch.papers, now) }, options);
  const to = limit === undefined ? batch.papers.length : offset + limit;
  const shown = shownOf(scored, options, { from: offset, to });
  return {
    entries: shown.map((index, place) => toEntry(index, offset + place + 1, scored, newSince)),
    total: batch.papers.length,
    query: {
      by,
      window,
      topics: topicsText(options.topics),
      offset,
      ...(limit !== undefined && { limit }),
    },
    generatedAt: new Date(now).toISOString(),
    issues: [...issues, ...scored.issues],
  };
}

/** The papers in the window that match the topics, how they match, and how much they say of them. */
function selectPapers(
  all: readonly Paper[],
  topics: readonly Topic[],
  window: Window,
  now: number,
): Pick<Batch, 'papers' | 'matches' | 'relevance'> {
  const papers: Paper[] = [];
  const matches: TopicMatch[][] = [];
  const matcher = matcherOf(topics, { now });
  for (const paper of all) {
    if (!isInWindow(paper, window, now)) continue;
    const found = topics.length === 0 ? [] : matcher.match(paper);
    if (found === undefined) continue;
    papers.push(paper);
    matches.push(found);
  }
  return { papers, matches, relevance: topicRelevance(papers, matches, topics) };
}

/** How the signals look at the papers. */
function viewOf(
  { by = 'trending', window = 'all', model = 'forecast', horizon }: RankOptions,
  now: number,
): Pick<Batch, 'now' | 'halfLifeDays' | 'horizonHours' | 'model'> {
  const order = orderRegistry[by];
  return {
    now,
    halfLifeDays: windowRegistry[window].halfLifeDays,
    horizonHours: horizonHours(horizon, window),
    model: 'model' in order ? order.model : modelRegistry[model],
  };
}

function scoreSelected(
  batch: Batch,
  { by = 'trending', weights = {}, signals = [] }: RankOptions,
): Scores & { batch: Batch } {
  const weighing = {
    weights: { ...orderRegistry[by].weights, ...weights },
    chosen: new Set(Object.keys(weights)),
    signals,
  };
  return { ...scoreBatch(batch, weighing), batch };
}

/** The indexes of the papers on a page: by score, and with variety where it is wished. */
function shownOf(
  { scores, batch }: Scores & { batch: Batch },
  options: RankOptions,
  page: { from: number; to: number },
): number[] {
  const compare = tieBreak(batch);
  if (!wishesVariety(options)) return pageOf(scores, compare, page);
  const best = pageOf(scores, compare, { from: 0, to: Math.max(DIVERSE_POOL, page.to) });
  const facts = {
    paperOf: (index: number) => batch.papers[index] as Paper,
    scoreOf: (index: number) => scores[index] as number,
    topicsOf: (index: number) => batch.matches[index] ?? [],
  };
  return diversify(best, facts, { ...options, places: page.to }).slice(page.from);
}

/** Of equal scores the younger paper comes first, then the better place, then the smaller id. */
function tieBreak({ papers, ages }: Batch): (a: number, b: number) => number {
  const place = (index: number) => bestPlace(papers[index] as Paper) ?? Number.POSITIVE_INFINITY;
  const compareIds = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return (a, b) =>
    compareKnown(ages.cameUp[a], ages.cameUp[b]) ||
    compareKnown(publishedAge(a), publishedAge(b)) ||
    compareKnown(place(a), place(b)) ||
    compareIds((papers[a] as Paper).id, (papers[b] as Paper).id);

  function publishedAge(index: number): number {
    return papers[index]?.publishedAt === undefined
      ? Number.NaN
      : (ages.published[index] as number);
  }
}

/** The smaller number first, what is not known last. */
function compareKnown(a = Number.NaN, b = Number.NaN): number {
  const [first, second] = [a, b].map((one) => (Number.isNaN(one) ? Number.POSITIVE_INFINITY : one));
  return first === second ? 0 : (first as number) < (second as number) ? -1 : 1;
}

function toEntry(
  index: number,
  rank: number,
  { batch, scores, contributionsOf, isSurging }: Scores & { batch: Batch },
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

function readTopics({ topics = [], synonyms, categories }: RankOptions): {
  topics: readonly Topic[];
  issues: Issue[];
} {
  if (typeof topics !== 'string') return { topics, issues: [] };
  return parseTopics(topics, { synonyms, categories });
}

function topicsText(topics: RankOptions['topics']): string {
  return typeof topics === 'string' ? topics : (topics ?? []).map(({ text }) => text).join(', ');
}

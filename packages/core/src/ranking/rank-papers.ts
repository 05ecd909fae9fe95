import type { Issue } from '../errors/issue.ts';
import { RankingError } from '../errors/ranking-error.ts';
import { systemClock } from '../paper/clock.ts';
import { DAY_MS, isDateText, spanOf } from '../paper/date.ts';
import type { Paper } from '../paper/paper.ts';
import { cameUpAt } from '../signals/age.ts';
import { bestPlace } from '../signals/list-position.ts';
import type { SignalName } from '../signals/registry.ts';
import { isKept, matchTopics } from '../topics/match-topics.ts';
import { parseTopics } from '../topics/parse-topics.ts';
import type { Topic, TopicMatch } from '../topics/topic.ts';
import { ORDERS, type Order, orderRegistry } from './orders.ts';
import type { RankedEntry, Ranking } from './ranking.ts';
import { type Score, scoreBatch } from './score.ts';
import { isInWindow, WINDOWS, type Window, windowRegistry } from './window.ts';

/** Options of {@link rankPapers}. */
export interface RankOptions {
  /** What comes first. Default `trending`. */
  by?: Order | undefined;
  /** Which papers are kept: the topic language, or topics read before. Default: all papers. */
  topics?: string | readonly Topic[] | undefined;
  /** How far back to look from `now`, by the day of listing, else of publishing. Default `all`. */
  window?: Window | undefined;
  /** The moment to rank for: a Date, ISO 8601 or milliseconds. Default: the clock. */
  now?: Date | string | number | undefined;
  /** Papers published after this moment are new. Default: two days before `now`. */
  newSince?: Date | string | number | undefined;
  /** The most entries to return. Default: all. */
  limit?: number | undefined;
  /** How many entries to pass over. Default 0. */
  offset?: number | undefined;
  /** Changes the weight of signals by name (0 switches one off). Default: the weights of the order. */
  weights?: Partial<Record<SignalName, number>> | undefined;
}

interface Candidate {
  paper: Paper;
  matches: TopicMatch[];
}

/**
 * Ranks papers by evidence and says why: every entry carries the contributions that its score is
 * the sum of. Neither the papers nor their array are changed. The result depends on the papers and
 * options alone: equal scores are settled by date, place in the list and `id`, never by the order
 * of the input.
 *
 * @throws RankingError for an order, window or moment that does not exist.
 */
export function rankPapers(papers: readonly Paper[], options: RankOptions = {}): Ranking {
  const { by = 'trending', window = 'all' } = options;
  const offset = wholeNumber(options.offset) ?? 0;
  const limit = wholeNumber(options.limit);
  assertName('order', by, ORDERS);
  assertName('window', window, WINDOWS);
  const now = toInstant(options.now ?? systemClock(), 'now');
  const newSince = toInstant(options.newSince ?? now - 2 * DAY_MS, 'newSince');
  const { topics, issues } = readTopics(options.topics ?? []);

  const candidates = selectCandidates(papers, topics, window, now);
  const scores = scoreBatch(
    {
      papers: candidates.map(({ paper }) => paper),
      matches: candidates.map(({ matches }) => matches),
      now,
      halfLifeDays: windowRegistry[window].halfLifeDays,
      attention: orderRegistry[by].attention,
    },
    { ...orderRegistry[by].weights, ...options.weights },
  );
  const ranked = candidates
    .map((candidate, index) => ({ ...candidate, ...(scores[index] as Score) }))
    .sort(byScore);
  const end = limit === undefined ? undefined : offset + limit;
  return {
    entries: ranked
      .slice(offset, end)
      .map((one, index) => toEntry(one, offset + index + 1, newSince)),
    total: ranked.length,
    query: {
      by,
      window,
      topics: topicsText(options.topics),
      offset,
      ...(limit !== undefined && { limit }),
    },
    generatedAt: new Date(now).toISOString(),
    issues,
  };
}

function selectCandidates(
  papers: readonly Paper[],
  topics: readonly Topic[],
  window: Window,
  now: number,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const paper of papers) {
    if (!isInWindow(paper, window, now)) continue;
    const matches = topics.length === 0 ? [] : matchTopics(paper, topics);
    if (isKept(paper, topics, matches)) candidates.push({ paper, matches });
  }
  return candidates;
}

function toEntry(
  { paper, matches, score, contributions }: Candidate & Score,
  rank: number,
  newSince: number,
): RankedEntry {
  const date = paper.publishedAt ?? cameUpAt(paper);
  const isNew = date !== undefined && spanOf(date).end > newSince;
  return { rank, paper, score, topics: matches, contributions, ...(isNew && { isNew }) };
}

/** The higher score first; then the younger paper, the better place, the smaller id. */
function byScore(a: Candidate & Score, b: Candidate & Score): number {
  return (
    b.score - a.score ||
    startOf(cameUpAt(b.paper)) - startOf(cameUpAt(a.paper)) ||
    startOf(b.paper.publishedAt) - startOf(a.paper.publishedAt) ||
    (bestPlace(a.paper) ?? Number.MAX_SAFE_INTEGER) -
      (bestPlace(b.paper) ?? Number.MAX_SAFE_INTEGER) ||
    (a.paper.id < b.paper.id ? -1 : a.paper.id > b.paper.id ? 1 : 0)
  );
}

function startOf(date: string | undefined): number {
  return date !== undefined && isDateText(date) ? spanOf(date).start : Number.MIN_SAFE_INTEGER;
}

/** A number of entries: at least 0, without fraction. What bounds nothing (Infinity) is as good as none. */
function wholeNumber(number: number | undefined): number | undefined {
  return Number.isFinite(number) ? Math.max(0, Math.trunc(number as number)) : undefined;
}

function readTopics(topics: string | readonly Topic[]): {
  topics: readonly Topic[];
  issues: Issue[];
} {
  return typeof topics === 'string' ? parseTopics(topics) : { topics, issues: [] };
}

function topicsText(topics: RankOptions['topics']): string {
  return typeof topics === 'string' ? topics : (topics ?? []).map(({ text }) => text).join(', ');
}

function assertName(kind: string, name: string, names: readonly string[]): void {
  if (names.includes(name)) return;
  throw new RankingError('unknown-option', `There is no ${kind} named "${name}".`, {
    received: name,
    hint: `Use one of: ${names.join(', ')}.`,
  });
}

function toInstant(moment: Date | string | number, option: string): number {
  const instant = new Date(moment).getTime();
  if (!Number.isNaN(instant)) return instant;
  throw new RankingError('invalid-date', `The option "${option}" is no moment in time.`, {
    received: String(moment),
    hint: 'Give a Date, an ISO 8601 text such as 2026-06-12T08:00:00Z, or milliseconds since 1970.',
  });
}

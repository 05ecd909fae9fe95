import type { CountName, Paper } from '../paper/paper.ts';
import { isKnownAbsent } from './absence.ts';
import { attentionRegistry } from './attention.ts';
import { startOfDate } from './instant.ts';
import { countKnown, middleOf } from './numbers.ts';
import { HOUR_MS } from './paper-ages.ts';
import type { CountSeries, Seen } from './series.ts';
import type { Batch } from './signal.ts';
import { usualRate } from './usual-rate.ts';

const NO_LOOKS: readonly Seen[] = [];
const LEAST_AGE = 0.5;
/** A day: it makes no difference which when no paper of the batch has an age. */
const ANY_AGE = 24;

/** Gathers what is known of a count; undefined when it is known of no paper. */
export function countSeries(name: CountName, batch: Batch): CountSeries | undefined {
  const { papers, now, horizonHours } = batch;
  const counts = new Float64Array(papers.length);
  for (let index = 0; index < counts.length; index++)
    counts[index] = knownCount((papers[index] as Paper).counts[name]);
  if (countKnown(counts) === 0) return undefined;
  const attention = attentionRegistry[name];
  const known = batch.ages[attention.since];
  const ages = completeAges(known);
  const { hoursAgo, earlier } = looksOf(papers, name, now);
  const exposure = new Float64Array(papers.length);
  for (let index = 0; index < exposure.length; index++)
    exposure[index] = attention.arrived(
      Math.max(0, (ages[index] as number) - (hoursAgo[index] as number)),
    );
  const absent = isKnownAbsent(name, papers);
  return {
    ...{ attention, counts, ages, hoursAgo, exposure, earlier, absent, horizonHours },
    usual: usualRate({ gathered: counts, exposure }, attention.prior),
    isAged: (index) => !Number.isNaN(known[index]),
  };
}

/** When each number was seen, and what was seen before. */
function looksOf(
  papers: readonly Paper[],
  name: CountName,
  now: number,
): Pick<CountSeries, 'hoursAgo' | 'earlier'> {
  const hoursAgo = new Float64Array(papers.length);
  let earlier: (readonly Seen[])[] | undefined;
  // Papers of one list were seen at one moment.
  let last: { moment: string | undefined; ago: number } = { moment: undefined, ago: 0 };
  papers.forEach((paper, index) => {
    const moment = paper.counts.observedAt;
    if (moment !== last.moment) last = { moment, ago: hoursSince(moment, now) };
    hoursAgo[index] = Number.isNaN(last.ago) ? 0 : last.ago;
    if (paper.history === undefined || paper.history.length === 0) return;
    const looks = looksBefore(paper, name, now);
    const older = isOlder(paper, name) ? looks.at(-1) : undefined;
    if (older !== undefined) hoursAgo[index] = older.hoursAgo;
    const before = looks.filter((look) => look.hoursAgo > (hoursAgo[index] as number));
    if (before.length === 0) return;
    earlier ??= papers.map(() => NO_LOOKS);
    earlier[index] = before;
  });
  return { hoursAgo, earlier };
}

/** The numbers in the history of a paper, the earliest first; what was seen in the future was seen now. */
function looksBefore({ history = [] }: Paper, name: CountName, now: number): Seen[] {
  return history
    .map((one) => ({ hoursAgo: hoursSince(one.observedAt, now), count: knownCount(one[name]) }))
    .filter(({ hoursAgo, count }) => !Number.isNaN(hoursAgo) && !Number.isNaN(count))
    .sort((a, b) => b.hoursAgo - a.hoursAgo || a.count - b.count);
}

/**
 * Whether a number is older than the last look: the history says what that look saw (when it saw
 * only some of the numbers), and this one is not among it.
 */
function isOlder({ counts, history = [] }: Paper, name: CountName): boolean {
  const last = history.find(({ observedAt }) => observedAt === counts.observedAt);
  return last !== undefined && last[name] === undefined;
}

function hoursSince(moment: string | undefined, now: number): number {
  return Math.max(0, (now - startOfDate(moment)) / HOUR_MS);
}

/**
 * Papers that a program made by hand may hold what is no count; it is not evidence. Beyond what can
 * be counted one by one all are alike: sums of them must stay finite.
 */
function knownCount(count: number | undefined): number {
  const isCount = count !== undefined && count >= 0 && count < Number.POSITIVE_INFINITY;
  return isCount ? Math.min(count, Number.MAX_SAFE_INTEGER) : Number.NaN;
}

function completeAges(known: Float64Array): Float64Array {
  const isComplete = countKnown(known) === known.length;
  const middle = isComplete ? ANY_AGE : (middleOf(known) ?? ANY_AGE);
  const ages = new Float64Array(known.length);
  for (let index = 0; index < ages.length; index++) {
    const age = known[index] as number;
    ages[index] = Math.max(LEAST_AGE, Number.isNaN(age) ? middle : age);
  }
  return ages;
}

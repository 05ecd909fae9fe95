import type { CountName, LinkRelation, Paper } from '../paper/paper.ts';
import { isKnownAbsent } from './absence.ts';
import type { Attention } from './attention.ts';
import { hoursSince } from './instant.ts';
import { countKnown, middleOf } from './numbers.ts';
import type { CountSeries } from './series.ts';
import type { Batch } from './signal.ts';
import { usualRate } from './usual-rate.ts';

const LEAST_AGE = 0.5;
/** A day: it makes no difference which when no paper of the batch has an age. */
const ANY_AGE = 24;

/** A count as the signals know it. */
export interface Counted {
  name: CountName;
  attention: Attention;
  /** The link to what is counted, where a paper may have nothing of the kind. */
  at?: LinkRelation;
}

/** Gathers what is known of a count; undefined when it is known of no paper. */
export function countSeries(
  { name, attention, at }: Counted,
  batch: Batch,
): CountSeries | undefined {
  const { papers, now, horizonHours } = batch;
  const counts = new Float64Array(papers.length);
  const hoursAgo = new Float64Array(papers.length);
  // Papers of one list were seen at one moment.
  let [moment, ago]: [string | undefined, number] = [undefined, 0];
  for (let index = 0; index < counts.length; index++) {
    const { counts: known } = papers[index] as Paper;
    counts[index] = knownCount(known[name]);
    if (known.observedAt !== moment) ago = hoursSince(known.observedAt, now) || 0;
    moment = known.observedAt;
    hoursAgo[index] = ago;
  }
  if (countKnown(counts) === 0) return undefined;
  const known = batch.ages[attention.since];
  const growth = batch.growthOf?.(name, batch, hoursAgo);
  const ages = completeAges(known);
  const exposure = new Float64Array(papers.length);
  for (let index = 0; index < exposure.length; index++)
    exposure[index] = attention.arrived(
      Math.max(0, (ages[index] as number) - (hoursAgo[index] as number)),
    );
  return {
    ...{ attention, counts, ages, hoursAgo, exposure, growth, horizonHours },
    absent: isKnownAbsent(name, at, papers),
    usual: usualRate({ gathered: counts, exposure }, attention.prior, batch.sort),
    isAged: (index) => !Number.isNaN(known[index]),
  };
}

/**
 * Papers that a program made by hand may hold what is no count; it is not evidence. Beyond what can
 * be counted one by one all are alike: sums of them must stay finite.
 */
export function knownCount(count: number | undefined): number {
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

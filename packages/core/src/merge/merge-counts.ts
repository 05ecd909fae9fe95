import { COUNT_NAMES } from '../paper/known-names.ts';
import type { Paper } from '../paper/paper.ts';
import { latest } from './merge-dates.ts';

/** Numbers that were seen at one moment. */
type Observation = NonNullable<Paper['history']>[number];

/**
 * The last known numbers and the earlier ones. Of each number the one that was seen last counts,
 * the largest when nobody says when it was seen. What was seen earlier goes to the history, so that
 * no observation is lost.
 */
export function mergeCounts(papers: readonly Paper[]): Pick<Paper, 'counts' | 'history'> {
  const observations = mergeObservations(papers.flatMap(observationsOf));
  const undated = papers
    .filter((paper) => lastLook(paper) === undefined)
    .map(({ counts }) => counts);
  const counts: Paper['counts'] = {};
  for (const name of COUNT_NAMES) {
    const dated = observations.filter((one) => one[name] !== undefined).at(-1)?.[name];
    const numbers = undated.flatMap((one) => one[name] ?? []);
    if (dated !== undefined) counts[name] = dated;
    else if (numbers.length > 0) counts[name] = Math.max(...numbers);
  }
  const observedAt = latest(papers.map((paper) => paper.counts.observedAt));
  if (observedAt !== undefined) counts.observedAt = observedAt;
  // A last look that saw only some of the numbers stays in the history: without it, the others would
  // look as if they had been seen again.
  const isLast = (one: Observation) =>
    one.observedAt === observedAt && COUNT_NAMES.every((name) => one[name] === counts[name]);
  const history = observations.filter((one) => !isLast(one));
  return history.length > 0 ? { counts, history } : { counts };
}

function observationsOf(paper: Paper): Observation[] {
  const look = lastLook(paper);
  return look === undefined ? (paper.history ?? []) : [...(paper.history ?? []), look];
}

/**
 * The counts of a paper as one observation. Undefined when nobody says when they were seen, and when
 * its history tells apart what was seen at their `observedAt`: then they are of several looks.
 */
export function lastLook({ counts, history = [] }: Paper): Observation | undefined {
  const { observedAt } = counts;
  if (observedAt === undefined || history.some((one) => one.observedAt === observedAt))
    return undefined;
  return { ...counts, observedAt };
}

/** One observation a moment, in the order of time; of two numbers for one moment the larger. */
function mergeObservations(all: readonly Observation[]): Observation[] {
  const byMoment = new Map<string, Observation>();
  for (const one of all) {
    const known = byMoment.get(one.observedAt) ?? { observedAt: one.observedAt };
    for (const name of COUNT_NAMES) {
      const number = one[name];
      if (number !== undefined) known[name] = Math.max(number, known[name] ?? 0);
    }
    byMoment.set(one.observedAt, known);
  }
  return [...byMoment.values()].sort((a, b) => compareMoments(a.observedAt, b.observedAt));
}

function compareMoments(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b) || (a < b ? -1 : 1);
}

import { COUNT_NAMES, type Paper } from '../paper/paper.ts';
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
  const undated = papers.map(({ counts }) => counts).filter((one) => one.observedAt === undefined);
  const counts: Paper['counts'] = {};
  for (const name of COUNT_NAMES) {
    const dated = observations.filter((one) => one[name] !== undefined).at(-1)?.[name];
    const numbers = undated.flatMap((one) => one[name] ?? []);
    if (dated !== undefined) counts[name] = dated;
    else if (numbers.length > 0) counts[name] = Math.max(...numbers);
  }
  const observedAt = latest(papers.map((paper) => paper.counts.observedAt));
  if (observedAt !== undefined) counts.observedAt = observedAt;
  const isLast = (one: Observation) =>
    one.observedAt === observedAt &&
    COUNT_NAMES.every((name) => one[name] === undefined || one[name] === counts[name]);
  const history = observations.filter((one) => !isLast(one));
  return history.length > 0 ? { counts, history } : { counts };
}

function observationsOf({ counts, history = [] }: Paper): Observation[] {
  const { observedAt } = counts;
  return observedAt === undefined ? history : [...history, { ...counts, observedAt }];
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

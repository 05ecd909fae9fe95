import { excerpt } from '../errors/excerpt.ts';
import type { Issue } from '../errors/issue.ts';
import { RankingError } from '../errors/ranking-error.ts';
import type { Measure, Measured } from '../signals/measure.ts';
import type { Batch, Evidence, Signal, SignalDetails } from '../signals/signal.ts';
import type { RankOptions } from './rank-options.ts';

/** The caller's signals: what they say is checked before it counts. */
export function customMeasures({ signals = [] }: RankOptions, issues: Issue[]): Measure[] {
  return signals.map((signal) => ({
    name: signal.name,
    weight: signal.weight ?? 1,
    measure: (batch) => checkEvidence(signal, signal.measure(batch), batch, issues),
  }));
}

/**
 * What a signal of the caller's says, without what is no value: that is passed over like missing
 * evidence, and one issue for the signal says where it was found first and how often.
 *
 * @throws RankingError when it does not give one value for each paper
 */
function checkEvidence(
  { name }: Signal,
  evidence: Evidence,
  { papers }: Batch,
  issues: Issue[],
): Measured {
  if (evidence?.values?.length !== papers.length) {
    throw new RankingError(
      'invalid-signal',
      `The signal "${name}" does not answer for each paper.`,
      {
        received: `${evidence?.values?.length ?? 'no'} values for ${papers.length} papers`,
        hint: 'Return { values } with a number from 0 to 1, or undefined, for every paper, by index.',
      },
    );
  }
  const isUnknown = (value: number | undefined) =>
    value === undefined || (evidence.values instanceof Float64Array && Number.isNaN(value));
  const given = Array.from(evidence.values);
  const wrong = given.flatMap((value, index) => (isUnknown(value) || isUnit(value) ? [] : [index]));
  const [first] = wrong;
  if (first !== undefined) {
    issues.push({
      code: 'invalid-value',
      message: `The signal "${name}" gave no value from 0 to 1 for ${wrong.length} of ${papers.length} papers; there it was passed over.`,
      where: `signal "${name}", paper ${papers[first]?.id}`,
      expected: 'a number from 0 to 1, or undefined',
      received: String(excerpt(String(given[first]))),
    });
  }
  return {
    values: Float64Array.from(given, (value) => (isUnit(value) ? (value as number) : Number.NaN)),
    ...(isUnit(evidence.neutral) && { neutral: evidence.neutral as number }),
    ...(evidence.detailsOf && { detailsOf: (index) => finiteDetails(evidence.detailsOf?.(index)) }),
  };
}

function isUnit(value: number | undefined): boolean {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

function finiteDetails(details: SignalDetails | undefined): SignalDetails {
  const { measured, hours, expected } = details ?? {};
  return Object.fromEntries(
    Object.entries({ measured, hours, expected }).filter(([, number]) => Number.isFinite(number)),
  );
}

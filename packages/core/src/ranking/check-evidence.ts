import { excerpt } from '../errors/excerpt.ts';
import type { Issue } from '../errors/issue.ts';
import { RankingError } from '../errors/ranking-error.ts';
import { signalNames } from '../signals/registry.ts';
import type { Batch, CustomSignal, Evidence, Signal, SignalDetails } from '../signals/signal.ts';

/**
 * What a signal of the caller's says, without what is no value: that is passed over like missing
 * evidence, and one issue for the signal says where it was found first and how often.
 *
 * @throws RankingError when it does not give one value for each paper
 */
export function checkEvidence(
  { name }: Signal,
  evidence: Evidence,
  { papers }: Batch,
  issues: Issue[],
): Evidence {
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
    values: given.map((value) => (isUnit(value) ? value : undefined)),
    ...(isUnit(evidence.neutral) && { neutral: evidence.neutral as number }),
    ...(evidence.detailsOf && { detailsOf: (index) => finiteDetails(evidence.detailsOf?.(index)) }),
  };
}

/** @throws RankingError for a signal without a name of its own, or that measures nothing */
export function assertSignals(signals: readonly CustomSignal[]): void {
  const taken = new Set<string>(signalNames);
  for (const { name, measure } of signals) {
    if (typeof name !== 'string' || name === '' || typeof measure !== 'function') {
      throw new RankingError('invalid-signal', 'A signal needs a name and a function "measure".', {
        received: excerpt(name),
        hint: 'Give objects such as { name, title, measure: ({ papers }) => ({ values: [...] }) }.',
      });
    }
    if (taken.has(name)) {
      throw new RankingError('invalid-signal', `There is already a signal named "${name}".`, {
        received: name,
        hint: 'Give it another name; to switch a signal off, give it the weight 0.',
      });
    }
    taken.add(name);
  }
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

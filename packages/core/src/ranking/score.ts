import type { Measure, Measured } from '../signals/measure.ts';
import { countKnown } from '../signals/numbers.ts';
import type { Batch } from '../signals/signal.ts';
import type { Contribution } from './ranking.ts';

/** The scores of a batch, by index, and what each is made of. */
export interface Scores {
  scores: Float64Array;
  contributionsOf(index: number): Contribution[];
  isSurging(index: number): boolean;
}

/** What counts, and how much, by name of the signal. */
export interface Weighing {
  signals: readonly Measure[];
  usual: Weights;
  /** What the caller gave in their place. */
  chosen: Weights;
}

type Weights = Readonly<Record<string, number | undefined>>;

interface Active {
  signal: Measure;
  weight: number;
  evidence: Measured;
}

// The middle of the scale: says neither much nor little.
const NEUTRAL = 0.5;

/**
 * Scores a batch: each signal that knows something of at least one paper counts by its weight, the
 * weights adding up to 1. A paper that such a signal knows nothing of gets the neutral value, so
 * that a missing count neither lifts nor sinks it.
 */
export function scoreBatch(batch: Batch, weighing: Weighing): Scores {
  const active = withShares(measureAll(batch, weighing), weighing);
  const scores = new Float64Array(batch.papers.length);
  for (const one of active)
    for (let index = 0; index < scores.length; index++)
      scores[index] = Math.min(1, (scores[index] as number) + one.weight * valueAt(one, index));
  return {
    scores,
    contributionsOf: (index) =>
      active
        .map((one) => contributionOf(one, index, scores[index] as number))
        .sort((a, b) => b.share - a.share),
    isSurging: (index) => active.some(({ evidence }) => evidence.isSurging?.(index) === true),
  };
}

/** What the signals that count say, those left out that know nothing of any paper. */
function measureAll(batch: Batch, { signals, usual, chosen }: Weighing): Active[] {
  const weights: Weights = { ...usual, ...chosen };
  const active: Active[] = [];
  for (const signal of signals) {
    const { name } = signal;
    const weight = (Object.hasOwn(weights, name) ? weights[name] : signal.weight) ?? 0;
    if (!(weight > 0 && Number.isFinite(weight))) continue;
    const evidence = signal.measure(batch);
    if (countKnown(evidence.values) > 0) active.push({ signal, weight, evidence });
  }
  return active;
}

function valueAt({ evidence: { values, neutral = NEUTRAL } }: Active, index: number): number {
  const value = values[index] as number;
  return Number.isNaN(value) ? neutral : value;
}

/**
 * Weights that add up to 1: the counts share one part between them, so that one source alone counts
 * as much as all of them; what stands in for attention goes where there is some.
 */
function withShares(measured: readonly Active[], { chosen }: Weighing): Active[] {
  const isCount = ({ signal }: Active) => signal.kind === 'count';
  const attention = sumOf(measured.filter(isCount));
  const active = measured
    .filter(({ signal: { kind, name } }) => {
      const isNeeded = attention === 0 || kind !== 'stand-in';
      return isNeeded || Object.hasOwn(chosen, name);
    })
    .map((one) => (isCount(one) ? { ...one, weight: one.weight / attention } : one));
  const total = sumOf(active);
  return active.map((one) => ({ ...one, weight: one.weight / total }));
}

function sumOf(all: readonly Active[]): number {
  return all.reduce((sum, { weight }) => sum + weight, 0);
}

function contributionOf(one: Active, index: number, score: number): Contribution {
  const { signal, weight, evidence } = one;
  const value = valueAt(one, index);
  const share = score === 0 ? 0 : Math.min(1, (value * weight) / score);
  const isAssumed = Number.isNaN(evidence.values[index]);
  const details = isAssumed ? { assumed: true as const } : evidence.detailsOf?.(index);
  return { signal: signal.name, value, weight, share, ...details };
}

import { type SignalName, signalRegistry } from '../signals/registry.ts';
import type { Batch, Measurement } from '../signals/signal.ts';
import type { Contribution } from './ranking.ts';

/** The score of a paper and what it is made of. */
export interface Score {
  score: number;
  contributions: Contribution[];
}

// The middle of the scale: says neither much nor little.
const NEUTRAL = 0.5;

/**
 * Scores a batch: each signal that knows something of at least one paper counts by its weight, the
 * weights adding up to 1. A paper that such a signal knows nothing of gets the neutral value, so
 * that a missing count neither lifts nor sinks it.
 */
export function scoreBatch(
  batch: Batch,
  weights: Readonly<Partial<Record<SignalName, number>>>,
): Score[] {
  const active = activeSignals(batch, weights);
  const total = active.reduce((sum, { weight }) => sum + weight, 0);
  return batch.papers.map((_, index) => {
    const parts = active.map(({ name, weight, measurements }) =>
      contribution(name, weight / total, measurements[index]),
    );
    const score = Math.min(
      1,
      parts.reduce((sum, { value, weight }) => sum + value * weight, 0),
    );
    const contributions = parts
      .map((part) => ({
        ...part,
        share: score === 0 ? 0 : Math.min(1, (part.value * part.weight) / score),
      }))
      .sort((a, b) => b.share - a.share);
    return { score, contributions };
  });
}

function activeSignals(batch: Batch, weights: Readonly<Partial<Record<SignalName, number>>>) {
  return Object.entries(weights)
    .filter(
      (entry): entry is [SignalName, number] =>
        Object.hasOwn(signalRegistry, entry[0]) && entry[1] > 0 && Number.isFinite(entry[1]),
    )
    .map(([name, weight]) => ({ name, weight, measurements: signalRegistry[name].measure(batch) }))
    .filter(({ measurements }) => measurements.some((measurement) => measurement !== undefined));
}

function contribution(
  signal: SignalName,
  weight: number,
  measurement: Measurement | undefined,
): Omit<Contribution, 'share'> {
  return measurement === undefined
    ? { signal, value: NEUTRAL, weight, assumed: true }
    : { signal, value: measurement.value, weight, measured: measurement.measured };
}

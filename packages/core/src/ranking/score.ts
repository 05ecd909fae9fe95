import type { Issue } from '../errors/issue.ts';
import { COUNT_NAMES } from '../paper/paper.ts';
import { countKnown } from '../signals/numbers.ts';
import { signalRegistry } from '../signals/registry.ts';
import type { Batch, CustomSignal, Evidence, Signal } from '../signals/signal.ts';
import { checkEvidence } from './check-evidence.ts';
import { FALLBACK_SIGNALS } from './orders.ts';
import type { Contribution } from './ranking.ts';

/** The scores of a batch, by index, and what each is made of. */
export interface Scores {
  scores: Float64Array;
  contributionsOf(index: number): Contribution[];
  isSurging(index: number): boolean;
  /** What custom signals said that is no value. */
  issues: Issue[];
}

/** What counts, and how much. */
export interface Weighing {
  weights: Readonly<Record<string, number | undefined>>;
  /** Names of signals that the caller gave a weight. */
  chosen: ReadonlySet<string>;
  signals: readonly CustomSignal[];
}

interface Active {
  name: string;
  weight: number;
  /** NaN where nothing is known: the neutral value stands in. */
  values: Float64Array;
  neutral: number;
  evidence: Evidence;
}

// The middle of the scale: says neither much nor little.
const NEUTRAL = 0.5;
const COUNTS: ReadonlySet<string> = new Set(COUNT_NAMES);

/**
 * Scores a batch: each signal that knows something of at least one paper counts by its weight, the
 * weights adding up to 1. A paper that such a signal knows nothing of gets the neutral value, so
 * that a missing count neither lifts nor sinks it.
 */
export function scoreBatch(batch: Batch, weighing: Weighing): Scores {
  const issues: Issue[] = [];
  const active = withShares(measureAll(batch, weighing, issues), weighing.chosen);
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
    issues,
  };
}

function measureAll(
  batch: Batch,
  { weights, chosen, signals }: Weighing,
  issues: Issue[],
): Active[] {
  const own = Object.values<Signal>(signalRegistry).map((signal) => ({
    signal,
    weight: (Object.hasOwn(weights, signal.name) && weights[signal.name]) || 0,
  }));
  const custom = signals.map((signal) => ({
    signal,
    weight: (chosen.has(signal.name) ? weights[signal.name] : (signal.weight ?? 1)) ?? 0,
  }));
  return [...own, ...custom]
    .filter(({ weight }) => weight > 0 && Number.isFinite(weight))
    .flatMap(({ signal, weight }) => {
      const measured = signal.measure(batch);
      const evidence = signals.includes(signal)
        ? checkEvidence(signal, measured, batch, issues)
        : measured;
      return toActive(signal.name, weight, evidence) ?? [];
    });
}

/** Undefined when a signal knows nothing of any paper. */
function toActive(name: string, weight: number, evidence: Evidence): Active | undefined {
  const { values: given, neutral = NEUTRAL } = evidence;
  const values =
    given instanceof Float64Array
      ? given
      : Float64Array.from(given, (value) => value ?? Number.NaN);
  return countKnown(values) === 0 ? undefined : { name, weight, values, neutral, evidence };
}

function valueAt({ values, neutral }: Active, index: number): number {
  const value = values[index] as number;
  return Number.isNaN(value) ? neutral : value;
}

/**
 * Weights that add up to 1: the counts share one part between them, so that one source alone counts
 * as much as all of them; what stands in for attention goes where there is some.
 */
function withShares(measured: readonly Active[], chosen: ReadonlySet<string>): Active[] {
  const sum = (all: readonly Active[]) => all.reduce((total, { weight }) => total + weight, 0);
  const attention = sum(measured.filter(({ name }) => COUNTS.has(name)));
  const active = measured
    .filter(({ name }) => attention === 0 || !FALLBACK_SIGNALS.has(name) || chosen.has(name))
    .map((one) => (COUNTS.has(one.name) ? { ...one, weight: one.weight / attention } : one));
  const total = sum(active);
  return active.map((one) => ({ ...one, weight: one.weight / total }));
}

function contributionOf(one: Active, index: number, score: number): Contribution {
  const { name: signal, weight, evidence } = one;
  const value = valueAt(one, index);
  const share = score === 0 ? 0 : Math.min(1, (value * weight) / score);
  const isAssumed = Number.isNaN(one.values[index]);
  const details = isAssumed ? { assumed: true as const } : evidence.detailsOf?.(index);
  return { signal, value, weight, share, ...details };
}

import type { CountName, Paper } from '../paper/paper.ts';
import { cameUpAt } from './age.ts';
import { countSeries } from './count-series.ts';
import { freshness } from './freshness.ts';
import { surprise, surprises } from './models/surprise.ts';
import { countKnown } from './numbers.ts';
import { type RankValues, rankValues } from './rank-values.ts';
import type { CountSeries } from './series.ts';
import type { Batch, Evidence, Signal, SignalDetails } from './signal.ts';
import { surgeTest } from './surge.ts';

/** What is usual can be said of this many papers. */
const LEAST_PAPERS = 5;
// 2026-06-12; what is longer is an instant.
const DAY_LENGTH = 10;

/**
 * A signal made of one count: the model of the batch compares the papers, their ranks give values,
 * and evidence that was seen long ago is drawn towards the middle. Papers that are known to have
 * nothing that could be counted come last.
 */
export function countSignal(name: CountName, title: string): Signal {
  return {
    name,
    title,
    measure(batch) {
      const series = countSeries(name, batch);
      if (series === undefined)
        return { values: new Float64Array(batch.papers.length).fill(Number.NaN) };
      return evidenceOf(series, batch);
    },
  };
}

function evidenceOf(series: CountSeries, batch: Batch): Evidence {
  const { values, neutral } = combinedValues(series, batch);
  for (let index = 0; index < values.length; index++) {
    const weight = freshness(series.hoursAgo[index] as number);
    values[index] = neutral + weight * ((values[index] as number) - neutral);
  }
  const details = once(() => detailsOf(series, batch));
  const surges = once(() => surgeTest(series));
  return {
    values,
    neutral,
    detailsOf: (index) => details()(index),
    isSurging: (index) => surges()(index),
  };
}

/** The result of the first call, for all calls: what is told only of papers that are shown. */
function once<T>(make: () => T): () => T {
  let made: { result: T } | undefined;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}

function combinedValues(series: CountSeries, { model }: Batch): RankValues {
  const ranked = model.standings(series).map(({ numbers, weight }) => {
    series.absent.forEach((isAbsent, index) => {
      if (isAbsent === 1) numbers[index] = Number.NEGATIVE_INFINITY;
    });
    return { ...rankValues(numbers), weight };
  });
  const values = new Float64Array(series.counts.length);
  let neutral = 0;
  for (const one of ranked) {
    neutral += one.weight * one.neutral;
    for (let index = 0; index < values.length; index++)
      values[index] = (values[index] as number) + one.weight * (one.values[index] as number);
  }
  return { values, neutral };
}

function detailsOf(series: CountSeries, batch: Batch): (index: number) => SignalDetails {
  const { counts, absent, attention, isAged } = series;
  const isGrowth = batch.model === surprise && series.earlier !== undefined;
  const of = surprises(isGrowth ? series : { ...series, earlier: undefined });
  const isUsualKnown = countKnown(counts) >= LEAST_PAPERS;
  return (index) => {
    if (absent[index] === 1) return { absent: true };
    const { observed, expected, hours } = of(index);
    const paper = batch.papers[index];
    const hasBefore = isGrowth && (series.earlier?.[index]?.length ?? 0) > 0;
    const span = hasBefore ? hours : paper && exactHours(hours, dateOf(paper, attention.since));
    return {
      measured: observed,
      ...(span !== undefined && { hours: span }),
      ...(isUsualKnown && (hasBefore || isAged(index)) && { expected }),
    };
  };
}

function dateOf(paper: Paper, since: 'cameUp' | 'published'): string | undefined {
  return since === 'cameUp' ? cameUpAt(paper) : (paper.publishedAt ?? cameUpAt(paper));
}

/** A paper dated by its day is a number of days old; by its month or year, nobody knows how many. */
function exactHours(hours: number, date: string | undefined): number | undefined {
  if (date === undefined || date.length < DAY_LENGTH) return undefined;
  return date.length > DAY_LENGTH ? hours : Math.max(1, Math.ceil(hours / 24)) * 24;
}

import { cameUpAt } from '../paper/came-up-at.ts';
import { DAY_LENGTH } from '../paper/date.ts';
import type { Paper } from '../paper/paper.ts';
import type { Attention } from './attention.ts';
import { type Counted, countSeries } from './count-series.ts';
import { freshness } from './freshness.ts';
import type { Measure, Measured } from './measure.ts';
import { surprise, surprises } from './models/surprise.ts';
import { countKnown } from './numbers.ts';
import { rankValues } from './rank-values.ts';
import type { CountSeries } from './series.ts';
import type { Batch, SignalDetails } from './signal.ts';
import { surgeTest } from './surge.ts';

/** What is usual can be said of this many papers. */
const LEAST_PAPERS = 5;

/**
 * A signal made of one count: the model of the batch compares the papers, their ranks give values,
 * and evidence that was seen long ago is drawn towards the middle. Papers that are known to have
 * nothing that could be counted come last.
 */
export function countSignal(counted: Counted): Measure {
  return {
    name: counted.name,
    kind: 'count',
    measure(batch) {
      const series = countSeries(counted, batch);
      return series === undefined
        ? { values: new Float64Array(batch.papers.length).fill(Number.NaN) }
        : evidenceOf(series, batch);
    },
  };
}

function evidenceOf(series: CountSeries, batch: Batch): Measured {
  const values = new Float64Array(series.counts.length);
  let neutral = 0;
  for (const { numbers, weight } of batch.model.standings(series)) {
    series.absent.forEach((isAbsent, index) => {
      if (isAbsent === 1) numbers[index] = Number.NEGATIVE_INFINITY;
    });
    const ranked = rankValues(numbers, batch.sort);
    neutral += weight * ranked.neutral;
    for (let index = 0; index < values.length; index++)
      values[index] = (values[index] as number) + weight * (ranked.values[index] as number);
  }
  for (let index = 0; index < values.length; index++) {
    const weight = freshness(series.hoursAgo[index] as number);
    values[index] = neutral + weight * ((values[index] as number) - neutral);
  }
  return {
    values,
    neutral,
    detailsOf: detailsOf(series, batch),
    isSurging: surgeTest(series),
  };
}

function detailsOf(series: CountSeries, batch: Batch): (index: number) => SignalDetails {
  const { counts, absent, attention, isAged } = series;
  const of = surprises(batch.model === surprise ? series : { ...series, growth: undefined });
  const isUsualKnown = countKnown(counts) >= LEAST_PAPERS;
  return (index) => {
    if (absent[index] === 1) return { absent: true };
    const { observed, expected, hours, isGrowth } = of(index);
    const date = dateOf(batch.papers[index] as Paper, attention);
    const span = isGrowth ? hours : exactHours(hours, date);
    return {
      measured: observed,
      ...(span !== undefined && { hours: span }),
      ...(isUsualKnown && (isGrowth || isAged(index)) && { expected }),
    };
  };
}

function dateOf(paper: Paper, { since }: Attention): string | undefined {
  return (since === 'published' ? paper.publishedAt : undefined) ?? cameUpAt(paper);
}

/** A paper dated by its day is a number of days old; by its month or year, nobody knows how many. */
function exactHours(hours: number, date = ''): number | undefined {
  if (date.length < DAY_LENGTH) return undefined;
  return date.length > DAY_LENGTH ? hours : Math.max(1, Math.ceil(hours / 24)) * 24;
}

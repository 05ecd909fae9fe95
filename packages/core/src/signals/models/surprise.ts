import type { CountSeries } from '../series.ts';
import { usualRate } from '../usual-rate.ts';
import type { Model } from './model.ts';

/** A number that was observed beside the one that was to be expected. */
export interface Surprise {
  observed: number;
  expected: number;
  /** Hours in which it was gathered. */
  hours: number;
  /** About standard normal where nothing but chance is at work; NaN where nothing is known. */
  z: number;
}

/** Growth now against what was to be expected: what the order `rising` goes by. */
export const surprise: Model = {
  name: 'surprise',
  title: 'Growth since the look before, else the count, against the usual at that age',
  standings(series) {
    const of = surprises(series);
    const numbers = new Float64Array(series.counts.length);
    for (let index = 0; index < numbers.length; index++) numbers[index] = of(index).z;
    return [{ numbers, weight: 1 }];
  },
};

/** How much each paper departs from what was to be expected of it, by index. */
export function surprises(series: CountSeries): (index: number) => Surprise {
  const usual = usualBefore(series);
  return (index) => surpriseOf(series.counts[index] as number, index, usual, series);
}

/**
 * The usual rate of the batch, of papers seen before as they were then: what is observed now must not
 * raise what was to be expected of it.
 */
function usualBefore({ attention, counts, ages, exposure, earlier, usual }: CountSeries): number {
  if (earlier === undefined) return usual;
  const then = { gathered: counts.slice(), exposure: exposure.slice() };
  earlier.forEach((looks, index) => {
    const before = looks.at(-1);
    if (before === undefined || Number.isNaN(counts[index] as number)) return;
    then.gathered[index] = before.count;
    then.exposure[index] = attention.arrived(ageBefore(ages[index] as number, before.hoursAgo));
  });
  return usualRate(then, attention.prior);
}

function surpriseOf(count: number, index: number, usual: number, series: CountSeries): Surprise {
  const { attention, ages, hoursAgo, earlier, exposure } = series;
  const age = ages[index] as number;
  const ago = hoursAgo[index] as number;
  const arrived = exposure[index] as number;
  const before = earlier?.[index]?.at(-1);
  if (before === undefined) {
    const expected = usual * (attention.prior + arrived);
    const hours = ageBefore(age, ago);
    return { observed: count, expected, hours, z: anscombe(count, expected) };
  }
  const arrivedBefore = attention.arrived(ageBefore(age, before.hoursAgo));
  const rate = (attention.prior * usual + before.count) / (attention.prior + arrivedBefore);
  const observed = Math.max(count - before.count, 0);
  const expected = rate * Math.max(arrived - arrivedBefore, 0);
  return { observed, expected, hours: before.hoursAgo - ago, z: anscombe(observed, expected) };
}

function ageBefore(age: number, hours: number): number {
  return Math.max(age - hours, 0);
}

/** Anscombe's transform: standard normal for a Poisson count, also where little is expected. */
function anscombe(observed: number, expected: number): number {
  return 2 * (Math.sqrt(observed + 3 / 8) - Math.sqrt(expected + 3 / 8));
}

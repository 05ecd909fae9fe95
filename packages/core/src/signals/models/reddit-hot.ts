import { type Model, standing } from './model.ts';

// 45,000 seconds.
const HOURS_FOR_TEN_TIMES = 12.5;

/**
 * Reddit's hot: log10(votes) + t / 45,000 s. Ten times the votes are worth 12.5 hours; with one moment
 * for the whole batch the age, taken off, gives the same order as the time of submission, added.
 * Source: reddit's open code, lib/db/_sorts.pyx.
 */
export const redditHot: Model = {
  name: 'reddit-hot',
  standings: (series) =>
    standing(series, (count, age) => Math.log10(Math.max(count, 1)) - age / HOURS_FOR_TEN_TIMES),
};

import { type Model, standing } from './model.ts';

/**
 * Hacker News: (p - 1) / (age + 2)^1.8, the age in hours; the submitter's own point does not count.
 * Source: the code of Arc's news site, and "How Hacker News ranking really works" (righto.com, 2013).
 */
export const gravity: Model = {
  name: 'gravity',
  standings: (series) => standing(series, (count, age) => (count - 1) / (age + 2) ** 1.8),
};

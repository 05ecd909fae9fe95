import { expect, it } from 'vitest';
import { makePaper } from '../fixtures/papers.ts';
import { attentionWeights } from './attention-weights.ts';

const weights = (...counts: object[]) =>
  Array.from(attentionWeights(counts.map((one) => makePaper({ counts: one }))));

it('attention is 1 on average, equal for equal counts, and of all that is known', () => {
  expect(weights({ upvotes: 1 }, { upvotes: 5 }, { upvotes: 5 }, { upvotes: 1e308 })).toEqual([
    ...[0.25, 1, 1, 1.75],
  ]);
  expect(weights({}, { upvotes: 1 }, { upvotes: 2 })).toEqual([1, 0.5, 1.5]);
  expect(weights({ upvotes: 1, stars: 9 }, { upvotes: 2, stars: 0 })).toEqual([1, 1]);
  expect(weights()).toEqual([]);
});

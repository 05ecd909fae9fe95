import { describe, expect, test } from 'vitest';
import { portable } from './portable.ts';

describe('what travels to the page', () => {
  test('is what JSON gives back', () => {
    const options = {
      weights: { stars: 2 },
      by: 'top',
      newSince: new Date(0),
      topics: [{ name: 'A' }],
      no: null,
      off: false,
      unset: { a: undefined },
    };
    expect(portable(options)).toEqual(options);
  });

  test('holds no half of what JSON cannot hold', () => {
    const signals = [{ name: 'mine', measure: () => 1 }];
    expect(
      portable({
        signals,
        limit: Number.POSITIVE_INFINITY,
        at: new Date(Number.NaN),
        heading: 'Kept',
      }),
    ).toEqual({ heading: 'Kept' });
  });

  test('is nothing of nothing', () => expect(portable(undefined)).toEqual({}));
});

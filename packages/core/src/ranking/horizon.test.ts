import { expect, it } from 'vitest';
import { horizonHours } from './horizon.ts';

it.each([
  ['day', 24],
  ['week', 24],
  ['month', 168],
  ['year', 168],
  ['all', 24],
] as const)('in the window %s is %i hours unless another is asked for', (window, hours) => {
  expect(horizonHours(undefined, window)).toBe(hours);
  expect(horizonHours('day', window)).toBe(24);
  expect(horizonHours('week', window)).toBe(168);
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDateText, spanOf } from '../paper/date.ts';
import { startOfDate } from './instant.ts';

/** The careful way. */
const start = (date: string) => (isDateText(date) ? spanOf(date).start : Number.NaN);

it.each([
  ['2026-06-12', Date.UTC(2026, 5, 12)],
  ['2026-06-12T08:09:10Z', Date.UTC(2026, 5, 12, 8, 9, 10)],
  ['2024-02-29', Date.UTC(2024, 1, 29)],
  ['2026-02-29', Number.NaN],
  ['2026-06-31', Number.NaN],
  ['2026-13-01', Number.NaN],
  ['2026-00-10', Number.NaN],
  ['0999-01-01', Number.NaN],
  ['2026-06-12T24:00:00Z', Number.NaN],
  ['2026-06-12T08:60:00Z', Number.NaN],
  ['2026-06-12 08:00:00Z', Number.NaN],
  ['2026/06/12', Number.NaN],
  ['202a-06-12', Number.NaN],
  ['2026', Date.UTC(2026, 0)],
  [undefined, Number.NaN],
])('%s', (date, expected) => {
  expect(startOfDate(date)).toBe(expected);
});

it('agrees with the careful way on all dates, and on what is nearly one', () => {
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
  const nearly = fc
    .tuple(digits(4), digits(2), digits(2), digits(2), digits(2), digits(2))
    .map(([year, month, day, ...clock]) => `${year}-${month}-${day}T${clock.join(':')}Z`);
  const real = fc
    .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const text = fc.oneof(
    nearly,
    real,
    real.map((one) => one.replace(/\.\d+Z/, 'Z')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(4, 7, 10, 20, 24), (date, length) => {
      expect(startOfDate(date.slice(0, length))).toBe(start(date.slice(0, length)));
    }),
    { numRuns: 2_000 },
  );
});

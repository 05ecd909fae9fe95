import { describe, expect, it } from 'vitest';
import { DAY_MS, isDateText, spanOf } from './date.ts';
import { dayOf, toDateText, toDayOrInstant } from './to-date-text.ts';

describe('toDateText', () => {
  it.each(['2026', '2026-05', '2026-05-30', '2024-02-29', '2000-02-29'])(
    'leaves a date as exact as it came: %s',
    (date) => {
      expect(toDateText(date)).toBe(date);
    },
  );

  it.each([
    ['2026-05-30T14:03:11Z', '2026-05-30T14:03:11Z'],
    ['2026-05-30T14:03:11.000Z', '2026-05-30T14:03:11Z'],
    ['2026-05-30T14:03:11.250Z', '2026-05-30T14:03:11.250Z'],
    ['2026-05-30T14:03Z', '2026-05-30T14:03:00Z'],
    ['2007-10-08T00:00:00-04:00', '2007-10-08T04:00:00Z'],
    ['2026-05-30T23:30:00-0500', '2026-05-31T04:30:00Z'],
    [' 2026-05-30 ', '2026-05-30'],
  ])('brings an instant to UTC: %s', (text, expected) => {
    expect(toDateText(text)).toBe(expected);
  });

  it.each([
    ['30 February', '2026-02-30'],
    ['29 February of a common year', '2023-02-29'],
    ['29 February of 1900', '1900-02-29'],
    ['31 April', '2026-04-31'],
    ['an instant on 30 February', '2026-02-30T10:00:00Z'],
    ['month 13', '2026-13'],
    ['month 0', '2026-00-01'],
    ['day 0', '2026-05-00'],
    ['hour 25', '2026-05-30T25:00:00Z'],
    ['a time without zone', '2026-05-30T14:03:11'],
    ['words', 'May 2026'],
    ['two digits', '26'],
    ['a day without its year', 'Apr 24'],
    ['the "no date" of databases', '0000-00-00'],
    ['the "no date" of .NET and Go', '0001-01-01T00:00:00Z'],
    ['an instant that leaves the calendar in UTC', '9999-12-31T23:59:59-05:00'],
    ['a number', 1_780_000_000_000],
    ['nothing', undefined],
    ['an object', new Date(0)],
  ])('invents nothing for %s', (_, value) => {
    expect(toDateText(value)).toBeUndefined();
  });
});

describe('toDayOrInstant', () => {
  it('takes midnight in UTC for a day, and only midnight', () => {
    expect(toDayOrInstant('2026-05-30T00:00:00.000Z')).toBe('2026-05-30');
    expect(toDayOrInstant('2026-05-30T00:00:01.000Z')).toBe('2026-05-30T00:00:01Z');
    expect(toDayOrInstant('2026-05')).toBe('2026-05');
    expect(toDayOrInstant('soon')).toBeUndefined();
  });
});

describe('isDateText', () => {
  it('wants the form that papers carry, not all that Date.parse takes', () => {
    expect(isDateText('2026-05-30')).toBe(true);
    for (const text of ['', ' 2026', '2026-5-3', '+002026-01-01', 'Sat, 30 May 2026', '2026-W24'])
      expect(isDateText(text), text).toBe(false);
  });
});

describe('dayOf', () => {
  it('gives the day of what is exact enough, and no day of what is not', () => {
    expect(dayOf('2026-05-30T23:59:59Z')).toBe('2026-05-30');
    expect(dayOf('2026-05-30')).toBe('2026-05-30');
    expect(dayOf('2026-05')).toBeUndefined();
    expect(dayOf('2026')).toBeUndefined();
    expect(dayOf(undefined)).toBeUndefined();
  });
});

describe('spanOf', () => {
  it.each([
    ['a leap year', '2024', 366],
    ['a common year', '2026', 365],
    ['a leap February', '2024-02', 29],
    ['a common February', '2026-02', 28],
    ['December, whose end is next year', '2026-12', 31],
    ['a leap day', '2024-02-29', 1],
    ['New Year’s Eve', '2026-12-31', 1],
  ])('covers the days of %s', (_, date, days) => {
    const { start, end } = spanOf(date);
    expect((end - start) / DAY_MS).toBe(days);
    expect(start).toBe(Date.parse(date));
  });

  it('is a point for an instant', () => {
    const at = Date.UTC(2026, 4, 30, 14, 3, 11);
    expect(spanOf('2026-05-30T14:03:11Z')).toEqual({ start: at, end: at });
  });
});

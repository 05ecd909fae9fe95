import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { spanText } from '../features/days/span-text.ts';
import { agoText } from './ago-text.ts';
import { dateText } from './date-text.ts';

/** Formatters part the ends of a span by thin spaces. */
const plain = (text: string) => text.replace(/[\s\u2009\u202f]+/g, ' ');

// Where midnight in UTC is still the day before.
beforeAll(() => {
  vi.stubEnv('TZ', 'America/Los_Angeles');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

describe('a date that pretends to know more than it does', () => {
  test.each([
    ['2026', '2026'],
    ['2026-06', 'June 2026'],
    ['2026-06-12', 'Jun 12, 2026'],
    ['2026-06-12T23:59:59Z', 'Jun 12, 2026'],
  ])('%s is printed as exactly as it is: %s', (date, text) => {
    expect(dateText(date, 'en')).toBe(text);
  });

  test.each(['Apr 24', 'last week', '', '12.6.2026', '2026-99-99'])(
    'what is no ISO date stays as it is, without a year made up: "%s"',
    (date) => {
      expect(dateText(date, 'en')).toBe(date);
    },
  );

  test('the year is left out only where it is shown anyway', () => {
    expect(dateText('2026-06-12', 'en', '2026')).toBe('Jun 12');
    expect(dateText('2025-06-12', 'en', '2026')).toBe('Jun 12, 2025');
    expect(dateText('2026-06', 'en', '2026')).toBe('June 2026');
  });

  test('the English of the first file writes what a formatter does', () => {
    const day = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
    for (const tag of ['en', 'en-US']) {
      const inItsYear = new Intl.DateTimeFormat(tag, day);
      const withYear = new Intl.DateTimeFormat(tag, { ...day, year: 'numeric' });
      const step = 61.8 * 86_400_000;
      for (let at = Date.parse('1583-01-01'); at < Date.parse('2100-01-01'); at += step) {
        const date = new Date(at).toISOString();
        expect(dateText(date, tag)).toBe(withYear.format(at));
        expect(dateText(date, tag, date.slice(0, 4))).toBe(inItsYear.format(at));
      }
      for (let month = 1; month <= 12; month++) {
        const date = `2026-${String(month).padStart(2, '0')}`;
        const form = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
        expect(dateText(date, tag)).toBe(
          new Intl.DateTimeFormat(tag, form).format(Date.parse(date)),
        );
      }
    }
  });

  test('other English keeps its own order, and old years their own calendar', () => {
    expect(dateText('2026-06-12', 'en-GB')).toBe('12 Jun 2026');
    expect(dateText('1500-06-12', 'en')).toBe(
      new Intl.DateTimeFormat('en', {
        calendar: 'gregory',
        timeZone: 'UTC',
        month: 'short',
        day: 'numeric',
        year: 'numeric',
      }).format(Date.parse('1500-06-12')),
    );
  });

  test('no time zone moves a day', () => {
    expect(new Date('2026-01-01').getDate()).toBe(31);
    expect(dateText('2026-01-01', 'en')).toBe('Jan 1, 2026');
    expect(dateText('2026-01-01T00:00:00Z', 'en')).toBe('Jan 1, 2026');
  });

  test('the language of one panel does not stick to the next', () => {
    expect(dateText('2026-06-12', 'de')).toBe('12. Juni 2026');
    expect(dateText('2026-06-12', 'en')).toBe('Jun 12, 2026');
    expect(dateText('2026-06-12', 'de', '2026')).toBe('12. Juni');
  });
});

describe('the days of a panel', () => {
  test('a single day names its weekday', () => {
    expect(spanText({ first: '2026-06-12', last: '2026-06-12' }, 'en')).toBe('Fri, Jun 12, 2026');
  });

  test.each([
    ['2026-06-06', '2026-06-12', 'Jun 6 – 12, 2026'],
    ['2026-05-28', '2026-06-03', 'May 28 – Jun 3, 2026'],
    ['2025-12-29', '2026-01-04', 'Dec 29, 2025 – Jan 4, 2026'],
  ])('%s to %s says each month and year once where it can', (first, last, text) => {
    expect(plain(spanText({ first, last }, 'en'))).toBe(text);
  });
});

describe('how long ago', () => {
  const NOW = Date.parse('2026-06-12T09:00:00Z');

  test.each([
    ['2026-06-12T08:59:40Z', 'this minute'],
    ['2026-06-12T08:46:00Z', '14m ago'],
    ['2026-06-11T19:00:00Z', '14h ago'],
    ['2026-06-10T09:00:00Z', '2d ago'],
    ['2026-04-13T09:00:00Z', '2mo ago'],
    ['2024-06-10T09:00:00Z', '2y ago'],
    // The clock of the source may be ahead.
    ['2026-06-12T09:05:00Z', 'this minute'],
  ])('%s', (date, text) => {
    expect(agoText(date, NOW, 'en')).toBe(text);
  });

  test.each([
    ['2026-06-12', 'today'],
    ['2026-06-11', 'yesterday'],
    ['2026-06-06', '6d ago'],
    ['2026-06-13', 'today'],
  ])('a day knows no hours: %s', (date, text) => {
    expect(agoText(date, NOW, 'en')).toBe(text);
  });

  test.each(['2026', '2026-06', 'Apr 24', '', '2026-99-99'])(
    'what names no day is told by no distance: "%s"',
    (date) => {
      expect(agoText(date, NOW, 'en')).toBe('');
    },
  );

  test.each([
    ['de', 'vor 14 Std.'],
    ['fr', 'il y a 14 h'],
    ['ja', '14 時間前'],
    ['ko', '14시간 전'],
  ])('in %s', (locale, text) => {
    expect(plain(agoText('2026-06-11T19:00:00Z', NOW, locale))).toBe(text);
  });

  test('a region with a calendar of its own still dates papers by the common one', () => {
    expect(dateText('2026-06-12', 'ar-SA-u-nu-latn')).toContain('2026');
    expect(dateText('2026-06-12', 'ja-JP-u-ca-japanese')).toContain('2026');
  });
});

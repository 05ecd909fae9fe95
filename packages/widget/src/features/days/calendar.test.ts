import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listedOn, paper } from '../../fixtures/papers.ts';
import type { CalendarQuery } from '../../view-model/calendar-view.ts';
import { toDay } from '../../view-model/day.ts';
import { calendarPlanner, planCalendar, sourceDate } from './calendar.ts';

const DAY_MS = 86_400_000;

/** A calendar for a list that is all there is, unless a test says otherwise. */
function plan(query: Partial<CalendarQuery>) {
  return planCalendar({
    papers: [],
    period: '',
    date: '',
    listingDate: undefined,
    liveToday: undefined,
    ...query,
  });
}

const june = listedOn('2026-06-12', '2026-06-10', '2026-06-12', '2026-06-03');

describe('the period nobody asked for', () => {
  test('a daily list is shown by day', () => {
    expect(plan({ papers: june })).toMatchObject({ window: 'day', anchor: '2026-06-12' });
  });

  test('papers without a date are not cut away by a day', () => {
    expect(plan({ papers: [paper()] })).toEqual({ window: 'all', periods: [] });
  });

  test('papers that are published but never listed are shown whole', () => {
    expect(plan({ papers: [paper({ publishedAt: '2026-06-12' })] })).toEqual({
      window: 'all',
      periods: [],
    });
  });

  test('a list that is dated by the month has no days to walk through', () => {
    expect(plan({ papers: listedOn('2026-06', '2026') })).toEqual({ window: 'all', periods: [] });
  });

  test('an empty list has no days', () => {
    expect(plan({})).toEqual({ window: 'all', periods: [] });
    expect(plan({ period: 'day' })).toEqual({ window: 'day', periods: [] });
  });

  test.each(['fortnight', 'DAY', 'constructor', 'toString', '__proto__'])(
    'an unknown period (%s) is like none',
    (period) => {
      expect(plan({ papers: june, period })).toEqual(plan({ papers: june }));
    },
  );

  test.each(['year', 'all'] as const)('%s is one stretch without arrows', (period) => {
    const view = plan({ papers: june, period });
    expect(view).toEqual({ window: period, periods: view.periods });
  });
});

describe('the periods to choose from', () => {
  test('a list of one day offers none: they would all show the same', () => {
    expect(plan({ papers: listedOn('2026-06-12', '2026-06-12') }).periods).toEqual([]);
  });

  test('a list of more days offers all of them, so that a reader who widened it can go back', () => {
    const papers = listedOn('2026-06-12', '2026-06-11');
    expect(plan({ papers, period: 'all' }).periods).toEqual(['day', 'week', 'month', 'all']);
    expect(plan({ papers, period: 'year' }).periods).toContain('year');
  });

  test('a day that is asked for makes a list of published papers one by day', () => {
    const papers = [paper({ publishedAt: '2026-06-12' }), paper({ publishedAt: '2026-06-10' })];
    expect(plan({ papers, date: '2026-06-10' })).toMatchObject({
      window: 'day',
      anchor: '2026-06-10',
    });
  });
});

describe('the day that is shown', () => {
  test('is ranked for its end, so that all its papers are in', () => {
    expect(plan({ papers: june }).now).toBe(Date.parse('2026-06-13'));
  });

  test.each(['tomorrow', '2026-6-12', '2026-02-30', '2026-13-01', '12.6.2026', '2026-W24'])(
    'is the newest when the date is none: %s',
    (date) => {
      expect(plan({ papers: june, date }).anchor).toBe('2026-06-12');
    },
  );

  test('is the day of an instant in UTC', () => {
    expect(plan({ papers: listedOn('2026-06-12T23:59:59Z') }).anchor).toBe('2026-06-12');
  });

  test('is never a day that the calendar lacks, even if a paper names one', () => {
    expect(plan({ papers: listedOn('2026-02-27', '2026-02-31') }).anchor).toBe('2026-02-27');
  });

  test('is the day of publishing for papers that were never listed', () => {
    const papers = [paper({ publishedAt: '2026-06-01' }), paper({ publishedAt: '2026-05-30' })];
    expect(plan({ papers, period: 'day' })).toMatchObject({
      anchor: '2026-06-01',
      previous: '2026-05-30',
    });
  });

  test('is kept when it lies outside the list, and the arrows lead back in', () => {
    expect(plan({ papers: june, date: '2026-01-01' })).toMatchObject({
      anchor: '2026-01-01',
      next: '2026-06-03',
    });
    expect(plan({ papers: june, date: '2026-01-01' }).previous).toBeUndefined();
    expect(plan({ papers: june, date: '2027-01-01' })).toMatchObject({ previous: '2026-06-12' });
    expect(plan({ papers: june, date: '2027-01-01' }).next).toBeUndefined();
  });
});

describe('the arrows', () => {
  test('skip the days without papers', () => {
    expect(plan({ papers: june, date: '2026-06-10' })).toMatchObject({
      previous: '2026-06-03',
      next: '2026-06-12',
    });
  });

  test('stop at both ends of the list', () => {
    expect(plan({ papers: june }).next).toBeUndefined();
    expect(plan({ papers: june, date: '2026-06-03' }).previous).toBeUndefined();
  });

  test('move by the week, and land on the newest day instead of beyond it', () => {
    const papers = listedOn('2026-06-12', '2026-05-20');
    expect(plan({ papers, period: 'week' })).toMatchObject({
      span: { first: '2026-06-06', last: '2026-06-12' },
      previous: '2026-06-05',
    });
    expect(plan({ papers, period: 'week', date: '2026-06-08' }).next).toBe('2026-06-12');
  });

  test('move by the month', () => {
    const papers = listedOn('2026-06-12', '2026-03-01');
    expect(plan({ papers, period: 'month' })).toMatchObject({
      span: { first: '2026-05-13', last: '2026-06-12' },
      previous: '2026-05-12',
    });
  });

  test('do not lead to a week before the oldest paper', () => {
    expect(plan({ papers: june, period: 'week', date: '2026-06-09' }).previous).toBeUndefined();
    expect(plan({ papers: june, period: 'week', date: '2026-06-10' }).previous).toBe('2026-06-03');
  });
});

describe('a live source', () => {
  const today = '2026-06-12';

  test('shows today, and nothing lies beyond', () => {
    expect(plan({ liveToday: today })).toEqual({
      window: 'all',
      periods: ['day', 'week', 'month'],
      anchor: today,
      span: { first: today, last: today },
      previous: '2026-06-11',
    });
  });

  test('shows the day that its list names before the one of the clock', () => {
    expect(plan({ liveToday: today, listingDate: '2026-06-11' })).toMatchObject({
      anchor: '2026-06-11',
      next: today,
    });
    expect(plan({ liveToday: today, listingDate: 'Jun 11' }).anchor).toBe(today);
  });

  test('shows the day that was asked for before the one that its list names', () => {
    const view = plan({ liveToday: today, date: '2026-03-02', listingDate: '2026-03-01' });
    expect(view).toMatchObject({
      anchor: '2026-03-02',
      previous: '2026-03-01',
      next: '2026-03-03',
    });
  });

  test('has no later days than today, even when asked for one', () => {
    expect(plan({ liveToday: today, date: '2030-01-01' }).next).toBeUndefined();
  });

  test('labels the ISO week that it is asked for, not the seven days before', () => {
    const view = plan({ liveToday: today, period: 'week', date: '2026-06-10' });
    expect(view.span).toEqual({ first: '2026-06-08', last: '2026-06-14' });
    expect(view.previous).toBe('2026-06-07');
    expect(view.next).toBeUndefined();
  });

  test('labels the month that it is asked for', () => {
    expect(plan({ liveToday: today, period: 'month', date: '2024-02-10' }).span).toEqual({
      first: '2024-02-01',
      last: '2024-02-29',
    });
  });

  test('skips no month, however short: from the first of March to February', () => {
    const { previous = '' } = plan({ liveToday: today, period: 'month', date: '2026-03-01' });
    expect(sourceDate('month', previous)).toBe('2026-02');
    const { next = '' } = plan({ liveToday: today, period: 'month', date: '2026-01-31' });
    expect(sourceDate('month', next)).toBe('2026-02');
  });

  test.each(['year', 'all'])('has no arrows for %s', (period) => {
    expect(plan({ liveToday: today, period })).toEqual({
      window: 'all',
      periods: ['day', 'week', 'month'],
    });
  });
});

describe('what a live source is asked for', () => {
  test.each([
    ['2026-06-12', '2026-W24'],
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2021-12-31', '2021-W52'],
    ['2022-01-02', '2021-W52'],
    ['2018-12-31', '2019-W01'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
    ['2016-01-03', '2015-W53'],
    ['2026-12-31', '2026-W53'],
  ])('%s lies in the ISO week %s', (day, week) => {
    expect(sourceDate('week', day)).toBe(week);
  });

  test('a month is its year and number, a day is itself', () => {
    expect(sourceDate('month', '2026-06-12')).toBe('2026-06');
    expect(sourceDate('', '2026-06-12')).toBe('2026-06-12');
    expect(sourceDate('all', '2026-06-12')).toBe('2026-06-12');
  });

  test.each(['someday', '2026-W24'])('what is no day is passed on as it is: %s', (date) => {
    for (const period of ['day', 'week', 'month']) expect(sourceDate(period, date)).toBe(date);
  });
});

const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => toDay(days * DAY_MS));
const anyPeriod = fc.constantFrom('day', 'week', 'month');

/** The days that following `previous` leads to, the newest first. */
function walkBack(query: Partial<CalendarQuery>) {
  const views = [plan(query)];
  for (let view = views[0]; view?.previous !== undefined; view = views.at(-1)) {
    views.push(plan({ ...query, date: view.previous }));
  }
  return views;
}

describe('for any list', () => {
  test('previous < anchor < next', () => {
    const isLive = fc.option(anyDay, { nil: undefined });
    const days = fc.array(anyDay, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(days, anyPeriod, anyDay, isLive, (listed, period, date, liveToday) => {
        const view = plan({ papers: listedOn(...listed), period, date, liveToday });
        expect(view.anchor).toBe(date);
        if (view.previous !== undefined) expect(view.previous < date).toBe(true);
        if (view.next !== undefined) expect(view.next > date).toBe(true);
      }),
    );
  });

  test('following previous from the newest day visits every day once', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 20 }), (listed) => {
        const visited = walkBack({ papers: listedOn(...listed) }).map(({ anchor }) => anchor);
        expect(visited).toEqual([...new Set(listed)].sort().reverse());
      }),
    );
  });

  test('following previous by week or month loses no day and shows none twice', () => {
    const near = fc.integer({ min: 20_000, max: 20_400 }).map((days) => toDay(days * DAY_MS));
    const days = fc.array(near, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(days, fc.constantFrom('week', 'month'), (listed, period) => {
        const spans = walkBack({ papers: listedOn(...listed), period }).flatMap(
          ({ span }) => span ?? [],
        );
        for (const day of listed) {
          expect(spans.filter(({ first, last }) => first <= day && day <= last)).toHaveLength(1);
        }
      }),
    );
  });

  test('the spans of a live source lie side by side', () => {
    fc.assert(
      fc.property(anyDay, anyPeriod, (date, period) => {
        const { span, previous = '' } = plan({ liveToday: '2100-01-01', period, date });
        const before = plan({ liveToday: '2100-01-01', period, date: previous });
        expect(before.span?.last).toBe(toDay(Date.parse(span?.first ?? '') - DAY_MS));
        expect(sourceDate(period, span?.first ?? '')).toBe(sourceDate(period, date));
        expect(sourceDate(period, span?.last ?? '')).toBe(sourceDate(period, date));
      }),
    );
  });

  test('the number of a week is the number of Thursdays in its year so far', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        let thursday = new Date(day);
        const step = thursday.getUTCDay() === 0 || thursday.getUTCDay() > 4 ? -1 : 1;
        while (thursday.getUTCDay() !== 4) {
          thursday = new Date(thursday.getTime() + step * DAY_MS);
        }
        const year = thursday.getUTCFullYear();
        let count = 0;
        for (let date = thursday; date.getUTCFullYear() === year; count++) {
          date = new Date(date.getTime() - 7 * DAY_MS);
        }
        expect(sourceDate('week', day)).toBe(`${year}-W${String(count).padStart(2, '0')}`);
      }),
    );
  });
});

test('a planner that remembers the days of a list plans as one that does not', () => {
  const planned = calendarPlanner();
  const others = listedOn('2026-05-01', '2026-05-02');
  for (const papers of [june, others, june])
    for (const date of ['', '2026-06-10', '2026-05-01']) {
      const query = {
        papers,
        date,
        period: 'day',
        listingDate: undefined,
        liveToday: undefined,
      };
      expect(planned(query)).toEqual(planCalendar(query));
    }
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dueDigest,
  nextDigestAt,
  periodOf,
} from '../../examples/newsletter/src/schedule/digest-times.ts';
import {
  instantOf,
  isTimeZone,
  localTime,
} from '../../examples/newsletter/src/schedule/time-zones.ts';

const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone')];
const FROM = Date.parse('2015-01-01T00:00:00Z');
const TO = Date.parse('2035-01-01T00:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const cases = fc.record({
  now: fc.integer({ min: FROM, max: TO }),
  timeZone: fc.constantFrom(...ZONES),
  hour: fc.nat(23),
  weekday: fc.integer({ min: 1, max: 7 }),
});

const at = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString();

describe('the next digest', () => {
  it('comes after now, within a day and a bit, when the clock shows its hour', () => {
    fc.assert(
      fc.property(cases, ({ now, timeZone, ...hours }) => {
        const next = nextDigestAt(now, { frequency: 'daily', timeZone }, hours);
        expect(next).toBeGreaterThan(now);
        // Where the clock jumps over a whole day, as in Samoa in 2011, it is two.
        expect(next - now).toBeLessThanOrEqual(2 * DAY + 2 * HOUR);
        const { hour, minute } = localTime(next, timeZone);
        const isPassedOver = instantOf(...dateOf(next, timeZone), hours.hour, timeZone) === next;
        expect(isPassedOver).toBe(true);
        if (hour !== hours.hour)
          expect(hour * 60 + minute - hours.hour * 60).toBeLessThanOrEqual(60);
      }),
      { numRuns: 400 },
    );
  });

  it('comes once for each day of the calendar, whatever the clocks do', () => {
    fc.assert(
      fc.property(cases, ({ now, timeZone, ...hours }) => {
        const rhythm = { frequency: 'daily', timeZone } as const;
        let next = nextDigestAt(now, rhythm, hours);
        for (let day = 0; day < 8; day++) {
          const after = nextDigestAt(next, rhythm, hours);
          expect(Date.parse(periodOf(after, rhythm)) - Date.parse(periodOf(next, rhythm))).toBe(
            DAY,
          );
          next = after;
        }
      }),
      { numRuns: 100 },
    );
  });

  it('comes once a week, on its day', () => {
    fc.assert(
      fc.property(cases, ({ now, timeZone, ...hours }) => {
        const rhythm = { frequency: 'weekly', timeZone } as const;
        const next = nextDigestAt(now, rhythm, hours);
        const after = nextDigestAt(next, rhythm, hours);
        expect(Math.abs(after - next - 7 * DAY)).toBeLessThanOrEqual(2 * HOUR);
        expect(periodOf(after, rhythm)).not.toBe(periodOf(next, rhythm));
        const weekday = new Date(Date.UTC(...dateForUtc(next, timeZone))).getUTCDay() || 7;
        expect(weekday).toBe(hours.weekday);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    // Summer time begins: 02:00 to 03:00 is passed over.
    ['Europe/Berlin', 2, '2026-03-28T12:00:00Z', '2026-03-29T01:00:00.000Z'],
    // Summer time ends: 02:00 comes twice, and the first one counts.
    ['Europe/Berlin', 2, '2026-10-24T12:00:00Z', '2026-10-25T00:00:00.000Z'],
    ['Europe/Berlin', 8, '2026-10-24T12:00:00Z', '2026-10-25T07:00:00.000Z'],
    ['America/New_York', 8, '2026-03-07T14:00:00Z', '2026-03-08T12:00:00.000Z'],
    // By half an hour.
    ['Australia/Lord_Howe', 2, '2026-10-03T01:00:00Z', '2026-10-03T15:30:00.000Z'],
    ['Asia/Kathmandu', 8, '2026-06-12T00:00:00Z', '2026-06-12T02:15:00.000Z'],
    ['Pacific/Kiritimati', 0, '2026-06-12T00:00:00Z', '2026-06-12T10:00:00.000Z'],
  ])('in %s at %i', (timeZone, hour, now, expected) => {
    const next = nextDigestAt(at(now), { frequency: 'daily', timeZone }, { hour, weekday: 1 });
    expect(iso(next)).toBe(expected);
  });

  it('is one alone for all that were missed, for the last period', () => {
    const rhythm = { frequency: 'daily', timeZone: 'UTC' } as const;
    const hours = { hour: 8, weekday: 1 };
    const due = (now: string, dueAt = '2026-06-12T08:00:00Z') => {
      const { period, nextAt } = dueDigest(at(dueAt), at(now), rhythm, hours);
      return [period, iso(nextAt)];
    };
    expect(due('2026-06-12T08:00:01Z')).toEqual(['2026-06-12', '2026-06-13T08:00:00.000Z']);
    expect(due('2026-06-15T07:00:00Z')).toEqual(['2026-06-14', '2026-06-15T08:00:00.000Z']);
    expect(due('2026-06-15T07:00:00Z', '2020-01-01T08:00:00Z')).toEqual([
      '2026-06-14',
      '2026-06-15T08:00:00.000Z',
    ]);
  });

  it.each([
    ['2026-01-01', '2026-W01'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
  ])('of %s belongs to the ISO week %s', (day, week) => {
    expect(periodOf(at(`${day}T12:00:00Z`), { frequency: 'weekly', timeZone: 'UTC' })).toBe(week);
  });
});

describe('a time zone', () => {
  it.each(['Europe/Berlin', 'UTC', 'america/new_york', 'Etc/GMT+5'])('is %s', (name) => {
    expect(isTimeZone(name)).toBe(true);
  });
  it.each(['', 'Mars/Olympus', '+02:00', 'Europe/Berlin\r\nBcc: x', '__proto__'])(
    'is not %j',
    (name) => {
      expect(isTimeZone(name)).toBe(false);
    },
  );
});

function dateOf(instant: number, timeZone: string): [number, number, number] {
  const { year, month, day } = localTime(instant, timeZone);
  return [year, month, day];
}

function dateForUtc(instant: number, timeZone: string): [number, number, number] {
  const [year, month, day] = dateOf(instant, timeZone);
  return [year, month - 1, day];
}

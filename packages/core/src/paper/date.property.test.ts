import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDateText, spanOf } from './date.ts';
import { toDateText } from './to-date-text.ts';

const instant = fc.date({
  min: new Date('1000-01-01T00:00:00Z'),
  max: new Date('9999-12-31T23:59:59Z'),
  noInvalidDate: true,
});

it('keeps the moment of every instant, whatever its zone', () => {
  const zone = fc.integer({ min: -12 * 60, max: 14 * 60 });
  fc.assert(
    fc.property(instant, zone, (moment, minutes) => {
      const local = new Date(moment.getTime() + minutes * 60_000).toISOString().slice(0, -1);
      fc.pre(/^[1-9]\d{3}-/.test(local));
      const sign = minutes < 0 ? '-' : '+';
      const hh = String(Math.trunc(Math.abs(minutes) / 60)).padStart(2, '0');
      const mm = String(Math.abs(minutes) % 60).padStart(2, '0');
      const text = toDateText(`${local}${sign}${hh}:${mm}`);
      expect(Date.parse(text ?? '')).toBe(moment.getTime());
    }),
  );
});

it('takes exactly the days that the calendar has', () => {
  const pad = (n: number) => String(n).padStart(2, '0');
  fc.assert(
    fc.property(
      fc.integer({ min: 1000, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (year, month, day) => {
        // The oracle: a Date that rolls over has another month or day than it was given.
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        expect(isDateText(`${year}-${pad(month)}-${pad(day)}`)).toBe(exists);
      },
    ),
  );
});

it('puts every instant of a day, a month and a year inside their spans', () => {
  fc.assert(
    fc.property(instant, (moment) => {
      const text = moment.toISOString();
      for (const date of [text.slice(0, 10), text.slice(0, 7), text.slice(0, 4)]) {
        const { start, end } = spanOf(date);
        expect(start <= moment.getTime() && moment.getTime() < end, date).toBe(true);
      }
    }),
  );
});

it('gives only texts that it takes again unchanged', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), instant.map(String), fc.anything()), (value) => {
      const text = toDateText(value);
      if (text !== undefined) expect(toDateText(text)).toBe(text);
    }),
  );
});

it('takes the digits of a text for the numbers that they are', () => {
  const pad = (n: number, length: number) => String(n).padStart(length, '0');
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (year, month, day) => {
        const lastDay = new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
        const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
        const isDay = year >= 1000 && day <= lastDay;
        expect(isDateText(date), date).toBe(isDay);
        expect(isDateText(`${date}T10:00:00Z`), date).toBe(isDay);
        expect(isDateText(date.slice(0, 7)), date).toBe(year >= 1000);
        expect(isDateText(date.slice(0, 4)), date).toBe(year >= 1000);
      },
    ),
  );
});

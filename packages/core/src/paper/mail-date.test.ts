import { describe, expect, it } from 'vitest';
import { toMailDate } from './mail-date.ts';

describe('toMailDate', () => {
  it.each([
    ['Fri, 23 Feb 2024 05:00:11 +0000', '2024-02-23T05:00:11Z'],
    ['Wed, 23 Sep 2026 08:26:30 GMT', '2026-09-23T08:26:30Z'],
    ['Sat, 23 Jan 2016 15:40:37 -05:00', '2016-01-23T20:40:37Z'],
    ['23 Jan 2016 15:40 EST', '2016-01-23T20:40:00Z'],
    ['Mon, 3 Jun 96 04:05:06 pdt', '1996-06-03T11:05:06Z'],
    ['Tue, 02 Sept 2008 10:00:00 UTC+0200', '2008-09-02T08:00:00Z'],
    ['Thu, 01 Jan 2026 10:00:00 +0000 (UTC)', '2026-01-01T10:00:00Z'],
    ['1 January 2026', '2026-01-01'],
    ['01-Jan-26', '2026-01-01'],
  ])('reads %s', (mail, date) => {
    expect(toMailDate(mail)).toBe(date);
  });

  it('takes midnight for the day, in the zone that it was written in', () => {
    expect(toMailDate('Fri, 23 Aug 2024 00:00:00 -0400')).toBe('2024-08-23');
    expect(toMailDate('Fri, 23 Aug 2024 00:00:00 +0900')).toBe('2024-08-23');
    expect(toMailDate('Fri, 23 Aug 2024 00:00:01 -0400')).toBe('2024-08-23T04:00:01Z');
  });

  it('takes a time without a known zone for its day: the hour would be invented', () => {
    expect(toMailDate('Fri, 23 Aug 2024 10:00:00')).toBe('2024-08-23');
    expect(toMailDate('Fri, 23 Aug 2024 10:00:00 XYZ')).toBe('2024-08-23');
  });

  it.each([
    'Seg, 24 Set 2018 19:42:40 -0300',
    '2024-08-23',
    'Fri, 31 Feb 2024 10:00:00 GMT',
    'Fri, 23 Feb 2024 25:00:00 GMT',
    'yesterday',
    '',
    ' '.repeat(100_000),
    `1 ${'Jan'.repeat(50_000)} 2024`,
    undefined,
    5,
  ])('does not read %s', (text) => {
    expect(toMailDate(text)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { dateOfParts, yearIn } from './partial-date.ts';

describe('dateOfParts', () => {
  it.each([
    [['2013'], '2013'],
    [[2013, 1, 2], '2013-01-02'],
    [['2013', '12'], '2013-12'],
    [['2013', 'mar'], '2013-03'],
    [['2013', 'September', 9], '2013-09-09'],
    [['2018', 'OCT 1'], '2018-10-01'],
    [['2018', '1~jun'], '2018-06-01'],
    [['2018', 'Jul-Aug'], '2018'],
    [['2018', 'oct 1-3'], '2018-10'],
    [['2018', 'Spring'], '2018'],
    [['2017', 14], '2017'],
    [['2017', 2, 30], '2017-02'],
    [['2017', 0, 0], '2017'],
    [['2017', undefined, 5], '2017'],
    [['2017', 'Mayor'], '2017'],
    [['17'], undefined],
    [['-334'], undefined],
    [['0000'], undefined],
    [['in press'], undefined],
    [[undefined], undefined],
  ] as const)('%j', ([year, month, day], date) => {
    expect(dateOfParts(year, month, day)).toBe(date);
  });
});

describe('yearIn', () => {
  it.each([
    ['2001', '2001'],
    ['c1999', '1999'],
    ['(2001), 2001', '2001'],
    ['1984--1986', undefined],
    ['20011', undefined],
    ['in press', undefined],
  ])('%s', (text, year) => {
    expect(yearIn(text)).toBe(year);
  });
});

import { describe, expect, it } from 'vitest';
import { toFeedDate } from './feed-date.ts';

describe('toFeedDate', () => {
  it.each([
    ['Fri, 12 Jun 2026 08:00:00 GMT', '2026-06-12T08:00:00Z'],
    ['2026-06-12T10:00:00+02:00', '2026-06-12T08:00:00Z'],
    ['2026-06-12T00:00:00Z', '2026-06-12'],
    ['2026-06-12', '2026-06-12'],
    ['2026-06', '2026-06'],
    ['2026-06-12T10:00:00', '2026-06-12'],
    ['2026-06-12 10:00:00.123', '2026-06-12'],
  ])('reads %s', (source, date) => {
    expect(toFeedDate(source)).toBe(date);
  });

  it.each(['Seg, 24 Set 2018 19:42:40 -0300', '2026-02-31T10:00:00', 'now', '', undefined])(
    'does not read %s',
    (source) => {
      expect(toFeedDate(source)).toBeUndefined();
    },
  );
});

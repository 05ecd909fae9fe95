import { describe, expect, test } from 'vitest';
import { paper } from '../../fixtures/papers.ts';
import { NO_MEMORY } from './memory.ts';
import { Recall } from './recall.ts';
import { arrive, glimpse, markSeen, meetList } from './visit.ts';

const MINUTE = 60_000;
const FIRST = Date.parse('2026-06-10T09:00:00Z');
const LATER = FIRST + 48 * 60 * MINUTE;
const [old, fresh] = [paper({ title: 'Old' }), paper({ title: 'Fresh' })];

/** A reader who saw a list with the old paper in it, and comes back two days later. */
const back = () => {
  const first = meetList(arrive(NO_MEMORY, FIRST), 'list', [old.id]);
  return arrive(glimpse(first, [old.id]), LATER);
};

describe('what is new since the last visit', () => {
  test('is what the list did not hold then', () => {
    const recall = new Recall(back());
    expect([recall.isNew(old, 'list'), recall.isNew(fresh, 'list')]).toEqual([false, true]);
  });

  test('is nothing at the first visit, nor in a list that was never met', () => {
    const first = meetList(arrive(NO_MEMORY, FIRST), 'list', [old.id]);
    expect(new Recall(first).isNew(fresh, 'list')).toBe(false);
    expect(new Recall(back()).isNew(fresh, 'another list')).toBe(false);
  });

  test('stays new while the visit goes on, however often the page is loaded', () => {
    const again = arrive(meetList(back(), 'list', [old.id, fresh.id]), LATER + 29 * MINUTE);
    expect(new Recall(again).isNew(fresh, 'list')).toBe(true);
    const next = arrive(again, LATER + 60 * MINUTE);
    expect(new Recall(next).isNew(fresh, 'list')).toBe(false);
  });

  test('is no longer what was opened or marked', () => {
    expect(new Recall(markSeen(back(), [fresh.id])).isNew(fresh, 'list')).toBe(false);
  });

  test('is not what was listed before that visit: the reader went back to its day', () => {
    const recall = new Recall(back());
    expect(recall.isNew({ ...fresh, listedAt: '2026-06-09' }, 'list')).toBe(false);
    expect(recall.isNew({ ...fresh, listedAt: '2026-06-10' }, 'list')).toBe(true);
    expect(recall.isNew({ ...fresh, listedAt: 'June' }, 'list')).toBe(true);
  });
});

describe('what was seen', () => {
  test('is what was on screen in a visit before, or opened in this one', () => {
    const now = glimpse(back(), [fresh.id]);
    expect([old, fresh].map(({ id }) => new Recall(now).isSeen(id))).toEqual([true, false]);
    expect(new Recall(markSeen(now, [fresh.id])).isSeen(fresh.id)).toBe(true);
  });
});

describe('the clock', () => {
  test('that was set back ends no visit', () => {
    const before = arrive(back(), FIRST);
    expect(before.past).toEqual(back().past);
    expect(before.visit.at).toBe(FIRST);
  });

  test('that stands still changes nothing', () => {
    const memory = back();
    expect(arrive(memory, LATER)).toBe(memory);
  });
});

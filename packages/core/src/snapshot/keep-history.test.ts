import { describe, expect, it } from 'vitest';
import { parseListing } from '../formats/parse-listing.ts';
import type { Paper } from '../paper/paper.ts';
import { keepHistory } from './keep-history.ts';

function paper(part: object): Paper {
  const [only] = parseListing([{ title: 'T', ...part }]).papers;
  expect.assert(only);
  return only;
}

const day = (date: number) => `2026-06-${String(date).padStart(2, '0')}T08:00:00Z`;
const counted = (upvotes: number, date: number) => ({ counts: { upvotes, observedAt: day(date) } });

describe('what was observed before', () => {
  it('is kept from day to day, the earliest first', () => {
    const ids = { arxiv: '2606.00001' };
    const first = paper({ ids, ...counted(1, 1) });
    const [second] = keepHistory([paper({ ids, ...counted(4, 2) })], [first]);
    expect.assert(second);
    const [third] = keepHistory([paper({ ids, ...counted(9, 3) })], [second]);
    expect(third?.counts).toEqual({ upvotes: 9, observedAt: day(3) });
    expect(third?.history).toEqual([
      { upvotes: 1, observedAt: day(1) },
      { upvotes: 4, observedAt: day(2) },
    ]);
  });

  it('is found by any identifier that both have', () => {
    const before = paper({ ids: { arxiv: '2606.00001', doi: '10.1000/a' }, ...counted(1, 1) });
    const now = paper({ ids: { doi: '10.1000/a' }, ...counted(2, 2) });
    expect(now.id).not.toBe(before.id);
    expect(keepHistory([now], [before])[0]?.history).toHaveLength(1);
  });

  it('is not that of another paper, and brings no paper back', () => {
    const now = paper({ ids: { arxiv: '2606.00002' }, ...counted(2, 2) });
    const before = paper({ ids: { arxiv: '2606.00001' }, ...counted(1, 1) });
    expect(keepHistory([now], [before])).toEqual([now]);
  });

  it('counts each moment once, and the present one not at all', () => {
    const ids = { arxiv: '2606.00001' };
    const before = paper({ ids, ...counted(1, 2), history: [{ observedAt: day(1), upvotes: 0 }] });
    const [again] = keepHistory([paper({ ids, ...counted(1, 2) })], [before]);
    expect(again?.history).toEqual([{ observedAt: day(1), upvotes: 0 }]);
  });

  it('is nothing when no moment or no number is known', () => {
    const ids = { arxiv: '2606.00001' };
    const now = paper({ ids, ...counted(2, 2) });
    expect(keepHistory([now], [paper({ ids, counts: { upvotes: 1 } })])).toEqual([now]);
    expect(keepHistory([now], [paper({ ids, counts: { observedAt: day(1) } })])).toEqual([now]);
  });

  it('does not grow without end: the latest sixty stay', () => {
    const ids = { arxiv: '2606.00001' };
    const history = Array.from({ length: 80 }, (_, index) => ({
      observedAt: new Date(Date.UTC(2026, 0, index + 1)).toISOString(),
      upvotes: index,
    }));
    const [kept] = keepHistory([paper({ ids, ...counted(99, 20) })], [paper({ ids, history })]);
    expect(kept?.history).toHaveLength(60);
    expect(kept?.history?.at(-1)?.upvotes).toBe(79);
  });

  it('leaves the papers that were given as they are', () => {
    const ids = { arxiv: '2606.00001' };
    const now = Object.freeze(paper({ ids, ...counted(2, 2) }));
    keepHistory([now], [paper({ ids, ...counted(1, 1) })]);
    expect(now).not.toHaveProperty('history');
  });
});

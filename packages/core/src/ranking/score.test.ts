import { describe, expect, it } from 'vitest';
import { makePapers } from '../fixtures/papers.ts';
import type { PaperDraft } from '../paper/complete-paper.ts';
import { rankPapers } from './rank-papers.ts';

const explain = (drafts: readonly Partial<PaperDraft>[]) =>
  rankPapers(makePapers(...drafts), { now: '2026-06-12T00:00:00Z', by: 'top' }).entries;

describe('the explanation of a score', () => {
  it('names the number that the source published', () => {
    const [first] = explain([{ counts: { upvotes: 118 } }, { counts: { upvotes: 3 } }]);
    expect(first?.contributions).toEqual([
      { signal: 'upvotes', value: 1, weight: 1, share: 1, measured: 118 },
    ]);
  });

  it('admits what was assumed', () => {
    const entries = explain([
      { title: 'Both', counts: { upvotes: 5, stars: 7 } },
      { title: 'Half', counts: { upvotes: 4 } },
    ]);
    const half = entries.find(({ paper }) => paper.title === 'Half');
    expect(half?.contributions).toContainEqual({
      signal: 'stars',
      value: 0.5,
      weight: expect.closeTo(1 / 1.3, 9),
      share: 1,
      assumed: true,
    });
    expect(half?.contributions.find(({ signal }) => signal === 'upvotes')).not.toHaveProperty(
      'assumed',
    );
  });

  it('is silent about signals that know nothing of any paper', () => {
    const [first] = explain([{ counts: { upvotes: 1 } }, {}]);
    expect(first?.contributions.map(({ signal }) => signal)).toEqual(['upvotes']);
  });

  it('puts the largest part first', () => {
    const [first] = explain([
      { counts: { comments: 9, upvotes: 9, citations: 9 } },
      { counts: { comments: 1, upvotes: 1, citations: 1 } },
    ]);
    expect(first?.contributions.map(({ signal }) => signal)).toEqual([
      'citations',
      'upvotes',
      'comments',
    ]);
  });

  it('has nothing to say where nothing is known, and the score is 0', () => {
    for (const { score, contributions } of explain([{}, {}])) {
      expect(score).toBe(0);
      expect(contributions).toEqual([]);
    }
  });

  it('gives shares of 0, not NaN, where every value is 0', () => {
    const last = explain([{ counts: { upvotes: 5 } }, { counts: { upvotes: 1 } }]).at(-1);
    expect(last).toMatchObject({ score: 0, contributions: [{ value: 0, share: 0 }] });
  });
});

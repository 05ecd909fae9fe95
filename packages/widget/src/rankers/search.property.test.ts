import { rankPapers } from '@trending-papers/core/rank';
import { createSearchIndex } from '@trending-papers/core/search';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paper } from '../fixtures/papers.ts';
import { wellAnswered } from './found-papers.ts';
import type { Answer, RankQuery } from './ranker.ts';
import { rankSearch } from './search.ts';

const NOW = Date.parse('2026-06-13T00:00:00Z');
const WORDS = ['agents', 'robots', 'memory', 'planning', 'graphs', 'proteins'];
const words = (least: number, most: number) =>
  fc
    .array(fc.constantFrom(...WORDS), { minLength: least, maxLength: most })
    .map((all) => all.join(' '));
const papers = fc
  .array(
    fc.record({
      title: words(1, 3),
      abstract: words(0, 6),
      listedAt: fc.constantFrom('2026-06-12', '2026-06-08', '2026-04-01'),
      upvotes: fc.nat(50),
    }),
    { maxLength: 25 },
  )
  .map((all) =>
    all.map(({ upvotes, ...details }, at) =>
      paper({ ...details, id: `p${at}`, counts: { upvotes } }),
    ),
  );
const query = fc.record({
  search: fc.oneof(
    words(1, 3),
    words(1, 2).map((typed) => typed.slice(0, -2)),
  ),
  isSorted: fc.boolean(),
  topics: fc.constantFrom('', 'agents', 'robots, memory', '-graphs'),
  window: fc.constantFrom('day' as const, 'week' as const, 'all' as const),
  by: fc.constantFrom('trending' as const, 'new' as const, 'top' as const),
  limit: fc.constantFrom(3, 500),
});

type Wish = typeof query extends fc.Arbitrary<infer Value> ? Value : never;

function asked({ search, isSorted, ...options }: Wish): RankQuery {
  return { search, isSorted, given: undefined, options: { now: NOW, ...options } };
}

/** Of short lists the answer is there at once. */
function answered(...[list, question]: Parameters<typeof rankSearch>): Required<Answer> {
  const answer = rankSearch(list, question);
  if (answer instanceof Promise || !answer.found) throw new Error('The answer is not there.');
  return { found: answer.found, ranking: answer.ranking };
}

describe('a search within a list', () => {
  test('shows what the index finds, as far as topics and period keep it, in the right order', () => {
    fc.assert(
      fc.property(papers, query, (list, wish) => {
        const question = asked(wish);
        const { ranking, found } = answered(list, question);
        const hits = createSearchIndex(list).search(wish.search, { limit: list.length + 1 });
        const ids = wellAnswered(hits).map(({ id }) => id);
        expect(found.ids).toEqual(ids);
        const { limit: _, ...options } = question.options;
        const whole = rankPapers(list, options).entries.map((entry) => entry.paper.id);
        const shown = wish.isSorted
          ? whole.filter((id) => ids.includes(id))
          : ids.filter((id) => whole.includes(id));
        expect(ranking.total).toBe(shown.length);
        expect(ranking.entries.map((entry) => entry.paper.id)).toEqual(shown.slice(0, wish.limit));
      }),
    );
  });

  test('keeps the evidence of each paper as it is without a search, and counts ranks from 1', () => {
    fc.assert(
      fc.property(papers, query, (list, wish) => {
        const question = asked(wish);
        const { ranking } = answered(list, question);
        const { limit: _, ...options } = question.options;
        const whole = new Map(
          rankPapers(list, options).entries.map((entry) => [entry.paper.id, entry]),
        );
        for (const [at, entry] of ranking.entries.entries())
          expect(entry).toEqual({ ...whole.get(entry.paper.id), rank: at + 1 });
      }),
    );
  });

  test('marks in each paper the words that it was found by', () => {
    fc.assert(
      fc.property(papers, query, (list, wish) => {
        const { ranking, found } = answered(list, asked(wish));
        expect([...found.highlights.keys()].sort()).toEqual(
          ranking.entries.map((entry) => entry.paper.id).sort(),
        );
        for (const { title, abstract } of found.highlights.values())
          expect(title.length + abstract.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a search', () => {
  const list = [
    paper({ title: 'Agents that plan', listedAt: '2026-06-12' }),
    paper({ title: 'Robots that fold', listedAt: '2026-06-12' }),
    paper({ title: 'Robots that plan', listedAt: '2026-01-01' }),
  ];
  const plain = asked({
    search: 'robots',
    isSorted: false,
    topics: '',
    window: 'week',
    by: 'trending',
    limit: 500,
  });

  test('of what no paper has says what was meant, and shows that', () => {
    const { ranking, found } = answered(list, { ...plain, search: 'roobts' });
    expect(found.suggestion).toBe('robots');
    expect(ranking.entries.map((entry) => entry.paper.title)).toEqual(['Robots that fold']);
  });

  test('that finds nothing is an empty list, not a failure', () => {
    const { ranking, found } = answered(list, { ...plain, search: 'xyzzy' });
    expect([ranking.entries, ranking.total, found.ids, found.suggestion]).toEqual([
      [],
      0,
      [],
      undefined,
    ]);
  });

  test('of a ranking that came along keeps its evidence', () => {
    const given = rankPapers(list, { now: NOW, weights: { recency: 1 } });
    const marked = {
      ...given,
      entries: given.entries.map((entry) => ({ ...entry, score: 0.125 })),
    };
    const { ranking } = answered(list, { ...plain, given: marked });
    expect(ranking.entries.map(({ score }) => score)).toEqual([0.125, 0.125]);
  });

  test('of a long list waits for its index, and is given up when another one followed', async () => {
    const long = Array.from({ length: 400 }, (_, at) => paper({ title: `Robots ${at}` }));
    const question = { ...plain, options: { ...plain.options, window: 'all' as const } };
    const [first, second] = [false, true].map((wanted) =>
      Promise.resolve(rankSearch(long, question, () => wanted)),
    );
    await expect(first).rejects.toThrow('Another search followed.');
    expect((await second)?.ranking.total).toBe(400);
    expect(rankSearch(long, question)).not.toBeInstanceOf(Promise);
  });
});

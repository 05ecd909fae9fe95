import { describe, expect, it } from 'vitest';
import { RankingError } from '../errors/ranking-error.ts';
import { makePaper, makePapers } from '../fixtures/papers.ts';
import type { Paper } from '../paper/paper.ts';
import type { ModelName } from '../signals/models/registry.ts';
import { parseTopics } from '../topics/parse-topics.ts';
import type { Horizon } from './horizon.ts';
import type { Order } from './orders.ts';
import type { RankOptions } from './rank-options.ts';
import { rankPapers } from './rank-papers.ts';
import type { Ranking } from './ranking.ts';
import type { Window } from './window.ts';

const NOW = '2026-06-12T20:00:00Z';
const titlesOf = ({ entries }: Ranking) => entries.map(({ paper }) => paper.title);
const rank = (papers: readonly Paper[], options: RankOptions = {}) =>
  rankPapers(papers, { now: NOW, ...options });

const old = { title: 'Old and loved', counts: { upvotes: 120 }, listedAt: '2026-06-05' };
const fresh = { title: 'Fresh and liked', counts: { upvotes: 60 }, listedAt: '2026-06-12' };
const ignored = { title: 'Fresh and ignored', counts: { upvotes: 0 }, listedAt: '2026-06-12' };

describe('the orders', () => {
  const papers = makePapers(old, ignored, fresh);

  it.each([
    ['trending', ['Fresh and liked', 'Old and loved', 'Fresh and ignored']],
    ['rising', ['Old and loved', 'Fresh and liked', 'Fresh and ignored']],
    ['top', ['Old and loved', 'Fresh and liked', 'Fresh and ignored']],
    ['new', ['Fresh and ignored', 'Fresh and liked', 'Old and loved']],
  ] as const)('%s', (by, titles) => {
    expect(titlesOf(rank(papers, { by }))).toEqual(titles);
  });

  it('trending is the default', () => {
    expect(rank(papers)).toEqual(rank(papers, { by: 'trending' }));
  });

  it('keep the order of a list of which nothing else is known', () => {
    const provenance = (position: number) => [{ source: 'x', position }];
    const bare = makePapers(
      { title: 'Third', provenance: provenance(3) },
      { title: 'First', provenance: provenance(1) },
      { title: 'Second', provenance: provenance(2) },
    );
    for (const by of ['trending', 'top', 'new'] as const)
      expect(titlesOf(rank(bare, { by }))).toEqual(['First', 'Second', 'Third']);
  });

  it('neither lift nor sink a paper for a count that it lacks', () => {
    const known = makePapers(
      { title: 'Many', counts: { upvotes: 50 } },
      { title: 'Unknown' },
      { title: 'None', counts: { upvotes: 0 } },
    );
    expect(titlesOf(rank(known, { by: 'top' }))).toEqual(['Many', 'Unknown', 'None']);
  });
});

describe('ties', () => {
  it('are settled by date, then place, then id, never by the order of the input', () => {
    const papers = [
      makePaper({ title: 'd', ids: { arxiv: '2606.00002' }, listedAt: '2026-06-01' }),
      makePaper({ title: 'c', ids: { arxiv: '2606.00001' }, listedAt: '2026-06-01' }),
      makePaper({
        title: 'b',
        ids: { arxiv: '2606.00009' },
        listedAt: '2026-06-01',
        provenance: [{ source: 'x', position: 4 }],
      }),
      makePaper({ title: 'a', ids: { arxiv: '2606.00010' }, listedAt: '2026-06-02' }),
    ];
    const byPlace = { weights: { recency: 0, listPosition: 0 } };
    expect(titlesOf(rank(papers, byPlace))).toEqual(['a', 'b', 'c', 'd']);
    expect(titlesOf(rank(papers.toReversed(), byPlace))).toEqual(['a', 'b', 'c', 'd']);
  });

  it('go to the paper published later when both were listed on the same day', () => {
    const papers = makePapers(
      { title: 'earlier', listedAt: '2026-06-12', publishedAt: '2026-06-01' },
      { title: 'later', listedAt: '2026-06-12', publishedAt: '2026-06-11' },
      { title: 'unknown', listedAt: '2026-06-12' },
    );
    expect(titlesOf(rank(papers, { by: 'new' }))).toEqual(['later', 'earlier', 'unknown']);
  });
});

describe('topics', () => {
  const papers = makePapers(
    { title: 'Language Agents', counts: { upvotes: 1 } },
    { title: 'Robot Arms', counts: { upvotes: 9 } },
    { title: 'A Survey of Agents', counts: { upvotes: 5 } },
  );

  it('keep what matches one of them and tell what matched', () => {
    const ranking = rank(papers, { topics: 'Agents: agents -survey', by: 'top' });
    expect(titlesOf(ranking)).toEqual(['Language Agents']);
    expect(ranking.entries[0]?.topics).toEqual([
      { topic: 'Agents', terms: ['agents'], field: 'title', strength: 1 },
    ]);
    expect(ranking.total).toBe(1);
    expect(ranking.query.topics).toBe('Agents: agents -survey');
  });

  it('may be read before', () => {
    const { topics } = parseTopics('agents, robot*');
    const ranking = rank(papers, { topics });
    expect(ranking.entries).toEqual(rank(papers, { topics: 'agents, robot*' }).entries);
    expect(ranking.query.topics).toBe('agents, robot*');
  });

  it('keep the rest when they only exclude', () => {
    expect(titlesOf(rank(papers, { topics: '-agents' }))).toEqual(['Robot Arms']);
  });

  it('that hold a mistake give an issue, and the others still work', () => {
    const ranking = rank(papers, { topics: 'robot*, "agents' });
    expect(ranking.total).toBe(3);
    expect(ranking.issues).toEqual(parseTopics('robot*, "agents').issues);
    expect(ranking.issues).toHaveLength(1);
  });

  it('that are blank keep everything', () => {
    for (const topics of ['', ' , ', undefined, []]) expect(rank(papers, { topics }).total).toBe(3);
  });
});

describe('pages', () => {
  const papers = makePapers({}, {}, {}, {}, {});
  const ranks = (options: RankOptions) => rank(papers, options).entries.map((entry) => entry.rank);

  it('keep the rank in the whole list, and the total', () => {
    expect(ranks({})).toEqual([1, 2, 3, 4, 5]);
    expect(ranks({ limit: 2 })).toEqual([1, 2]);
    expect(ranks({ limit: 2, offset: 3 })).toEqual([4, 5]);
    expect(ranks({ limit: 9, offset: 4 })).toEqual([5]);
    expect(ranks({ offset: 5 })).toEqual([]);
    expect(ranks({ limit: 0 })).toEqual([]);
    expect(rank(papers, { limit: 2, offset: 3 }).total).toBe(5);
  });

  it('do not count from the end, or in fractions, or without end', () => {
    expect(ranks({ offset: -2 })).toEqual([1, 2, 3, 4, 5]);
    expect(ranks({ limit: -2 })).toEqual([]);
    expect(ranks({ limit: 2.9, offset: 1.5 })).toEqual([2, 3]);
    expect(ranks({ limit: Number.POSITIVE_INFINITY })).toHaveLength(5);
    expect(ranks({ limit: Number.NaN, offset: Number.NaN })).toHaveLength(5);
  });

  it('are told in the query', () => {
    expect(rank(papers, { limit: 2, offset: 1 }).query).toEqual({
      by: 'trending',
      window: 'all',
      topics: '',
      limit: 2,
      offset: 1,
    });
    expect(rank(papers).query).not.toHaveProperty('limit');
  });
});

describe('the moment', () => {
  const papers = makePapers({ listedAt: '2026-06-12' });

  it('may be a Date, ISO 8601 or milliseconds', () => {
    const expected = rankPapers(papers, { now: NOW });
    expect(expected.generatedAt).toBe('2026-06-12T20:00:00.000Z');
    expect(rankPapers(papers, { now: new Date(NOW) })).toEqual(expected);
    expect(rankPapers(papers, { now: Date.parse(NOW) })).toEqual(expected);
  });

  it.each(['soon', Number.NaN, new Date('soon'), '', Number.POSITIVE_INFINITY])(
    'must be one: %s',
    (moment) => {
      for (const name of ['now', 'newSince'] as const) {
        const ranked = () => rankPapers(papers, { now: NOW, [name]: moment });
        expect(ranked).toThrow(RankingError);
        expect(ranked).toThrow(`The option "${name}" is no moment in time.`);
      }
    },
  );
});

describe('what is new', () => {
  const isNew = (draft: object, options: RankOptions = {}) =>
    rank(makePapers(draft), options).entries[0]?.isNew ?? false;

  it('was published within two days, a bare date standing for its whole day', () => {
    expect(isNew({ publishedAt: '2026-06-12' })).toBe(true);
    expect(isNew({ publishedAt: '2026-06-10' })).toBe(true);
    expect(isNew({ publishedAt: '2026-06-09' })).toBe(false);
    expect(isNew({ publishedAt: '2026-06-10T20:00:01Z' })).toBe(true);
    expect(isNew({ publishedAt: '2026-06-10T19:59:59Z' })).toBe(false);
  });

  it('goes by publishing, and by listing only without it', () => {
    expect(isNew({ publishedAt: '2026-01-01', listedAt: '2026-06-12' })).toBe(false);
    expect(isNew({ listedAt: '2026-06-12' })).toBe(true);
    expect(isNew({})).toBe(false);
  });

  it('may be counted from another moment, such as the last visit', () => {
    expect(isNew({ publishedAt: '2026-05-20' }, { newSince: '2026-05-15' })).toBe(true);
    expect(
      isNew({ publishedAt: '2026-06-12T08:00:00Z' }, { newSince: '2026-06-12T09:00:00Z' }),
    ).toBe(false);
  });
});

describe('options that name nothing', () => {
  it.each([
    ['order', { by: 'hot' as Order }, 'trending, new, top, rising, relevance'],
    ['order', { by: 'constructor' as Order }, 'trending, new, top, rising, relevance'],
    ['model', { model: 'magic' as ModelName }, 'forecast, gravity, reddit-hot, velocity, raw'],
    ['horizon', { horizon: 'year' as Horizon }, 'day, week'],
    ['window', { window: 'decade' as Window }, 'day, week, month, year, all'],
  ])('are refused with the names that exist: %s', (kind, options, names) => {
    try {
      rank([], options);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(RankingError);
      expect(error).toMatchObject({ code: 'unknown-option' });
      expect(String(error)).toContain(`There is no ${kind} named`);
      expect(String(error)).toContain(`Use one of: ${names}.`);
    }
  });
});

describe('weights', () => {
  const papers = makePapers(
    { title: 'Voted', counts: { upvotes: 9, stars: 0 } },
    { title: 'Starred', counts: { upvotes: 0, stars: 9 } },
  );

  it('change what counts, and 0 switches a signal off', () => {
    expect(titlesOf(rank(papers, { by: 'top', weights: { stars: 0 } }))[0]).toBe('Voted');
    expect(titlesOf(rank(papers, { by: 'top', weights: { upvotes: 0 } }))[0]).toBe('Starred');
    const [entry] = rank(papers, { by: 'top', weights: { upvotes: 0 } }).entries;
    expect(entry?.contributions.map(({ signal }) => signal)).toEqual(['stars']);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, undefined])(
    'of %s switch it off',
    (weight) => {
      const { entries } = rank(papers, { by: 'top', weights: { stars: weight as number } });
      expect(entries[0]?.contributions).toMatchObject([{ signal: 'upvotes', weight: 1 }]);
      expect(entries[0]?.score).toBe(1);
    },
  );

  it('of signals that do not exist are passed over', () => {
    const weights = { magic: 5, toString: 1, __proto__: 1 } as Record<string, number>;
    expect(rank(papers, { weights }).entries).toEqual(rank(papers).entries);
  });
});

it('of no papers is an empty ranking, not an error', () => {
  expect(rank([])).toMatchObject({ entries: [], total: 0, issues: [] });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RankingError } from '../errors/ranking-error.ts';
import { anyPapers } from '../fixtures/arbitrary-papers.ts';
import { makePaper } from '../fixtures/papers.ts';
import type { PaperDraft } from '../paper/complete-paper.ts';
import type { Paper } from '../paper/paper.ts';
import { matchTopics } from '../topics/match-topics.ts';
import { parseTopics } from '../topics/parse-topics.ts';
import type { TrendingTopicsOptions } from './options.ts';
import { trendingTopics, trendingTopicsSteps } from './trending-topics.ts';

const NOW = '2026-06-15T00:00:00Z';
const THIS_WEEK = '2026-06-12';
const BEFORE = '2026-05-20';

let count = 0;
function paper(title: string, listedAt: string | undefined, more: Partial<PaperDraft> = {}): Paper {
  count++;
  return makePaper({
    title,
    ids: { arxiv: `2606.${10_000 + (count % 80_000)}` },
    ...(listedAt !== undefined && { listedAt }),
    ...more,
  });
}

// What papers of a field are about in any week.
const USUAL = [
  'protein folding',
  'graph networks',
  'speech synthesis',
  'theorem proving',
  'robots',
];
const usual = (howMany: number, listedAt: string | undefined) =>
  Array.from({ length: howMany }, (_, i) =>
    paper(`${USUAL[i % USUAL.length]} with ${USUAL[(i * 3 + 1) % USUAL.length]}`, listedAt),
  );
/** Of thirty papers of the week so many have these titles, of a hundred before none. */
const week = (...titles: string[]) => [
  ...usual(100, BEFORE),
  ...usual(30 - titles.length, THIS_WEEK),
  ...titles.map((title) => paper(title, THIS_WEEK)),
];
const run = (papers: readonly Paper[], options: TrendingTopicsOptions = {}) =>
  trendingTopics(papers, { now: NOW, ...options });
const phrases = (papers: readonly Paper[], options: TrendingTopicsOptions = {}) =>
  run(papers, options).map(({ phrase }) => phrase);
const times = (howMany: number, text: string) => Array.from({ length: howMany }, () => text);

describe('a phrase that rises', () => {
  const papers = week(...times(8, 'Moral weather in models'));

  it('is told with its evidence', () => {
    const [topic, ...others] = run(papers);
    expect(others).toEqual([]);
    expect(topic).toMatchObject({
      phrase: 'Moral weather in models',
      count: 8,
      topicText: '"Moral weather in models"',
    });
    // As if one of the hundred before had it: 30 · 1 / 101.
    expect(topic?.expected).toBeCloseTo(30 * (1 / 101), 12);
    expect(topic?.growth).toBeCloseTo(8 / (30 / 101), 12);
    expect(topic?.papers).toHaveLength(8);
  });

  it('is none when it was as frequent before', () => {
    const before = times(27, 'Moral weather in models').map((t) => paper(t, BEFORE));
    expect(phrases([...papers, ...before])).toEqual([]);
  });

  it('is none when it has become rarer', () => {
    const before = times(20, 'Ocean tides').map((title) => paper(title, BEFORE));
    expect(phrases([...week(), ...before])).toEqual([]);
  });

  it('is none in two papers, however new', () => {
    expect(phrases(week(...times(2, 'Moral weather')))).toEqual([]);
  });

  it('is none in two papers, however rare it was in many papers before', () => {
    const before = [...usual(3000, BEFORE), paper('Moral weather', BEFORE)];
    expect(phrases([...before, ...week(...times(2, 'Moral weather'))])).toEqual([]);
  });

  it('is expected more often where it was seen before', () => {
    const before = times(5, 'Moral weather in models').map((t) => paper(t, BEFORE));
    const [topic] = run([...papers, ...before]);
    expect(topic?.expected).toBeCloseTo(30 * (6 / 106), 12);
    expect(topic?.score).toBeLessThan(run(papers)[0]?.score ?? 0);
  });

  it('counts once in a paper, and a paper once in a list', () => {
    const twice = papers.map((one) => ({ ...one, abstract: `${one.title}. ${one.title}.` }));
    expect(run([...twice, ...twice])[0]).toMatchObject({ count: 8 });
  });
});

describe('a phrase as a reader wants it', () => {
  const abstracts = (...texts: string[]) => [
    ...week(),
    ...texts.map((abstract, i) =>
      paper('Ant Bee Cat Dog Eel Fox Gnu Hen'.split(' ')[i] ?? '', THIS_WEEK, {
        abstract,
        keywords: ['moral weather'],
      }),
    ),
  ];

  it('unites inflections under the most frequent spelling', () => {
    const titles = [...times(3, 'On moral agents'), ...times(5, 'A Moral Agent')];
    expect(phrases(week(...titles))).toEqual(['Moral Agent']);
  });

  it('has no words of grammar, numbers or academic prose at its ends', () => {
    const titles = times(8, 'We propose 7 of the moral weathers for 2026 results');
    expect(phrases(week(...titles))).toEqual(['moral weathers']);
  });

  it('is not made across signs', () => {
    const titles = ['Moral. Weather', 'Moral, weather', 'Moral (weather)', 'Moral: weather'];
    const found = phrases(week(...titles, ...titles));
    expect(found.join()).not.toMatch(/moral\W*weather/i);
    expect(found.length).toBeGreaterThan(0);
  });

  it('keeps compounds whole, with or without their hyphen', () => {
    const titles = [...times(5, 'moral-weather'), ...times(4, 'moral weather')];
    expect(phrases(week(...titles))).toEqual(['moral-weather']);
    expect(phrases(week(...times(8, 'in-context moral')))).toEqual(['in-context moral']);
    expect(phrases(week(...times(8, 'Moral-weather based ants')))).toEqual(['Moral-weather']);
    expect(phrases(week(...times(8, 'A moral-based one')))).toEqual(['moral']);
  });

  it('says nothing of the state of the art', () => {
    const titles = times(8, 'State-of-the-art end-to-end moral');
    expect(phrases(week(...titles))).toEqual(['moral']);
  });

  it('knows words inside from words at the ends', () => {
    expect(phrases(week(...times(8, 'A mixture of experts')))).toEqual(['mixture of experts']);
  });

  it('is the whole phrase, not a part of it', () => {
    const titles = [...times(8, 'Moral weather models'), 'Moral ants', 'Moral bees'];
    expect(phrases(week(...titles))).toEqual(['Moral weather models']);
  });

  it('is both the part and the whole when the whole rises much faster', () => {
    const before = times(20, 'Morals').map((title) => paper(title, BEFORE));
    const titles = [...times(12, 'A moral'), ...times(6, 'Moral weather')];
    expect(phrases([...week(...titles), ...before])).toEqual(['moral', 'Moral weather']);
  });

  describe('with letters for it', () => {
    const about = (title: string, ...texts: string[]) =>
      texts.map((abstract) => paper(title, THIS_WEEK, { abstract }));
    const LONG = 'moral weather generation';

    it('is an abbreviation with what it is short for', () => {
      const explaining = about('Moral weather generation', ...times(3, `We use ${LONG} (MWG).`));
      const papers = [...week(), ...explaining, ...about('MWGs', '', '', '')];
      const [topic, ...others] = run(papers);
      expect(others).toEqual([]);
      expect(topic).toMatchObject({
        phrase: `${LONG} (MWG)`,
        count: 6,
        topicText: `"${LONG}" OR "MWG"`,
      });
      const { topics } = parseTopics(topic?.topicText ?? '');
      expect(papers.filter((one) => matchTopics(one, topics).length > 0)).toHaveLength(6);
    });

    it('is none that rises when what it is short for was there before', () => {
      const explaining = about('MWG', ...times(6, `We use ${LONG} (MWG).`));
      const papers = [...week(), ...explaining];
      expect(phrases(papers)).toEqual([`${LONG} (MWG)`]);
      const before = times(60, LONG).map((title) => paper(title, BEFORE));
      expect(phrases([...papers, ...before])).toEqual([]);
    });

    it.each([
      ['that one paper explains', [`${LONG} (MWG)`, ...times(6, LONG)]],
      [
        'that papers explain in different ways',
        [...times(3, `${LONG} (MWG)`), ...times(3, 'more wet grass (MWG)')],
      ],
      ['that do not fit the words before', times(6, 'moral weather (XYZ)')],
      ['that do not begin a word', times(6, 'amoral weather generation (MWG)')],
      ['that are a word', times(6, `${LONG} (mwg)`)],
      ['across a sign', times(6, 'Moral. Weather generation (MWG)')],
    ])('is none %s', (_, texts) => {
      const found = phrases([...week(), ...about('MWG and moral weather generation', ...texts)]);
      expect(found.length).toBeGreaterThan(0);
      expect(found.join()).not.toContain('(');
    });
  });

  it('is not what abstracts say and titles do not', () => {
    const prose = abstracts(...times(8, 'This is jointly shown.'));
    expect(phrases(prose)).toEqual(['moral weather']);
  });

  it('is a single word only when titles have it now and then', () => {
    const inTitles = (howMany: number) =>
      phrases([
        ...usual(100, BEFORE),
        ...Array.from({ length: 30 }, (_, i) =>
          paper(i < howMany ? 'Weather' : `${USUAL[i % 5]}`, THIS_WEEK, { abstract: 'weather' }),
        ),
      ]);
    expect(inTitles(2)).toEqual([]);
    expect(inTitles(3)).toEqual(['weather']);
  });

  it('is found in scripts without spaces', () => {
    const titles = times(8, '大型语言模型的安全');
    const found = run(week(...titles))[0];
    expect(found?.count).toBe(8);
    expect(found?.phrase).toMatch(/[语安]/);
  });
});

describe('chance', () => {
  /** A generator of numbers from 0 to 1 with a seed (Park and Miller 1988). */
  const generator = (seed: number) => {
    let state = seed;
    return () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
  };

  it('makes next to no topics of dates that were dealt out at random', () => {
    const next = generator(7);
    // Words as frequent as words are: the n-th in one of n papers.
    const wordOf = () =>
      `w${'abcdefghij'[Math.floor(next() * 10)]}${Math.floor(1 / next() ** 1.5)}x`;
    const texts = Array.from({ length: 600 }, () => Array.from({ length: 12 }, wordOf).join(' '));
    const found = Array.from({ length: 20 }, () =>
      run(texts.map((text) => paper(text, next() < 0.15 ? THIS_WEEK : BEFORE))),
    );
    expect(found.flat().length).toBeLessThanOrEqual(4);
  });
});

describe('the window', () => {
  const titles = times(8, 'Moral weather');
  const listedAt = (date: string) => [...week(), ...titles.map((title) => paper(title, date))];

  it.each([
    ['day', '2026-06-14', 1],
    ['day', '2026-06-13', 0],
    ['week', '2026-06-08', 1],
    ['week', '2026-06-07', 0],
    // Days begin before the moment of the day and end after it.
    ['week', '2026-06-08T00:00:00Z', 1],
    ['week', '2026-06-07T23:59:59Z', 0],
    ['month', '2026-05-21', 1],
    ['week', '2026-06-15', 0],
    ['week', '2026-06', 0],
  ] as const)('of a %s holds %s: %s', (window, date, found) => {
    expect(
      phrases(listedAt(date), { window }).filter((one) => one === 'Moral weather'),
    ).toHaveLength(found);
  });

  it('holds a day that it opens in the midst of', () => {
    const papers = [...week(), ...titles.map((title) => paper(title, '2026-06-08'))];
    expect(phrases(papers, { now: '2026-06-15T12:00:00Z' })).toContain('Moral weather');
    expect(phrases(papers, { now: '2026-06-16T00:00:00Z' })).not.toContain('Moral weather');
  });

  it('is a week by default, and closes at the moment given in any form', () => {
    const papers = week(...titles);
    const expected = run(papers, { window: 'week' });
    expect(expected).toHaveLength(1);
    expect(run(papers)).toEqual(expected);
    expect(run(papers, { now: new Date(NOW) })).toEqual(expected);
    expect(run(papers, { now: Date.parse(NOW) })).toEqual(expected);
  });

  it.each([
    [{ window: 'year' as 'week' }, 'There is no window named "year".'],
    [{ by: 'votes' as 'papers' }, 'There is no measure named "votes".'],
    [{ now: 'soon' }, 'The option "now" is no moment in time.'],
  ])('or another option that does not exist is refused: %o', (options, message) => {
    expect(() => run([], options)).toThrow(RankingError);
    expect(() => run([], options)).toThrow(message);
  });
});

describe('the background', () => {
  const recent = times(8, 'Moral weather').map((title) => paper(title, THIS_WEEK));

  it('may be given', () => {
    const background = usual(60, BEFORE);
    expect(phrases([...usual(20, THIS_WEEK), ...recent], { background })).toEqual([
      'Moral weather',
    ]);
    // Papers of the window are no background of themselves.
    const papers = [...usual(20, THIS_WEEK), ...recent];
    expect(run(papers, { background: [...background, ...papers] })).toEqual(
      run(papers, { background }),
    );
  });

  it('may be given for papers without dates', () => {
    const papers = [...usual(20, undefined), ...times(8, 'Moral').map((t) => paper(t, undefined))];
    expect(phrases(papers, { background: usual(60, undefined) })).toEqual(['Moral']);
  });

  it('leaves out papers without a date that stand beside dated ones', () => {
    const undated = times(9, 'Moral weather').map((title) => paper(title, undefined));
    expect(phrases([...week(), ...undated])).toEqual([]);
  });

  it('is missed honestly: what is common is told without a rise', () => {
    const papers = times(8, 'Moral weather').map((title) => paper(title, undefined));
    const topics = run([...papers, ...usual(20, undefined)]);
    expect(topics[0]).toMatchObject({ count: 8, phrase: 'Moral weather' });
    for (const topic of topics) {
      expect(topic).not.toHaveProperty('expected');
      expect(topic).not.toHaveProperty('growth');
    }
  });
});

describe('the papers behind a topic', () => {
  it('stand with the most attention first, then the latest, then by id', () => {
    const title = 'Moral weather';
    const [seen, late, b, a, ...rest] = [
      paper(title, '2026-06-09', { counts: { upvotes: 9 } }),
      paper(title, '2026-06-13', { counts: { upvotes: 1 } }),
      paper(title, '2026-06-12', { counts: { upvotes: 1 }, ids: { arxiv: '2606.00002' } }),
      paper(title, '2026-06-12', { counts: { upvotes: 1 }, ids: { arxiv: '2606.00001' } }),
      ...times(4, title).map((one) => paper(one, '2026-06-09', { counts: { upvotes: 0 } })),
    ];
    const given = [...rest, b, a, late, seen].filter((one) => one !== undefined);
    const [topic] = run([...week(), ...given]);
    expect(topic?.papers.slice(0, 4)).toEqual([seen?.id, late?.id, a?.id, b?.id]);
  });

  it('are what the text of the topic keeps', () => {
    const titles = [...times(5, 'On-moral agents'), ...times(6, 'C++ weather'), ...times(7, 'OR')];
    const papers = week(...titles, ...times(6, 'the K-means weather agent'));
    const found = run(papers);
    expect(found.length).toBeGreaterThan(1);
    for (const { topicText, papers: ids } of found) {
      const { topics, issues } = parseTopics(topicText);
      expect(issues).toEqual([]);
      const kept = papers.filter((one) => matchTopics(one, topics).length > 0);
      expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    }
  });
});

describe('attention', () => {
  it('lifts a topic whose papers are those that are seen', () => {
    const votes = (title: string, upvotes: number, listedAt = THIS_WEEK) =>
      paper(title, listedAt, { counts: { upvotes } });
    const papers = [
      ...USUAL.flatMap((title) => times(20, title).map((one, i) => votes(one, i, BEFORE))),
      ...times(8, 'Tepid tides').map((title) => votes(title, 1)),
      ...times(8, 'Moral weather').map((title) => votes(title, 90)),
      ...USUAL.flatMap((title) => times(4, title).map((one, i) => votes(one, 10 + i))),
    ];
    expect(phrases(papers).toSorted()).toEqual(['Moral weather', 'Tepid tides']);
    const found = run(papers, { by: 'attention' });
    expect(found.map(({ phrase, count }) => [phrase, count])).toEqual([['Moral weather', 8]]);
  });

  it('of which nothing is known is the same for all', () => {
    const papers = week(...times(8, 'Moral weather'));
    expect(run(papers, { by: 'attention' })).toEqual(run(papers));
  });
});

describe('a phrase that holds another one', () => {
  it('gives way to it when both rise alike, or stands for it when it rises more', () => {
    const titles = [...times(9, 'Moral weather'), ...times(9, 'Moral tides')];
    expect(phrases(week(...titles))).not.toContain('Moral weather');
    expect(phrases(week(...titles))[0]).toBe('Moral');
    const before = times(40, 'Moral').map((title) => paper(title, BEFORE));
    const some = [...times(7, 'Moral weather'), ...times(9, 'Moral')];
    expect(phrases([...week(...some), ...before])).toEqual(['Moral weather']);
  });
});

describe('whatever comes', () => {
  it('nothing comes of nothing', () => {
    expect(run([])).toEqual([]);
    expect(run(usual(50, BEFORE))).toEqual([]);
    expect(run([paper('?', THIS_WEEK), paper('!', BEFORE)])).toEqual([]);
  });

  it.each([
    [0, 0],
    [-1, 0],
    [1, 1],
    [1.9, 1],
    [Number.NaN, 3],
    [Number.POSITIVE_INFINITY, 3],
  ])('at most %s topics are %s', (limit, length) => {
    const titles = ['Moral', 'Weather', 'Tides'].flatMap((title) => times(7, title));
    expect(run(week(...titles), { limit })).toHaveLength(length);
  });

  it('the order of the papers says nothing, and no number is out of bounds', () => {
    fc.assert(
      fc.property(
        anyPapers,
        fc.constantFrom('papers' as const, 'attention' as const),
        fc.boolean(),
        (papers, by, isUndated) => {
          const given = isUndated
            ? papers.map(({ listedAt: _, publishedAt: __, ...rest }) => rest)
            : papers;
          const topics = run([...given, ...week('Moral')], { by, window: 'month' });
          expect(run([...week('Moral'), ...given].toReversed(), { by, window: 'month' })).toEqual(
            expect.any(Array),
          );
          expect(run(given.toReversed(), { by })).toEqual(run(given, { by }));
          for (const { count, score, expected = 1, growth = 1 } of topics) {
            expect(count).toBeGreaterThan(0);
            for (const number of [score, expected, growth]) {
              expect(number).toBeGreaterThan(0);
              expect(Number.isFinite(number)).toBe(true);
            }
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('step by step the same comes of it', () => {
    const papers = week(...times(8, 'Moral weather in models'), ...times(7, 'Tides'));
    const steps = trendingTopicsSteps(papers, { now: NOW });
    let [step, count] = [steps.next(), 1];
    while (!step.done) [step, count] = [steps.next(), count + 1];
    expect(step.value).toEqual(run(papers));
    expect(step.value).toHaveLength(2);
    expect(count).toBeGreaterThan(8);
  });

  it('a paper of a million words takes no time', () => {
    const hostile = ['a '.repeat(5e5), '('.repeat(1e6), 'A(B'.repeat(3e5), 'x-'.repeat(5e5)];
    const papers = hostile.map((abstract) => paper('Moral', THIS_WEEK, { abstract }));
    const start = performance.now();
    run([...papers, ...usual(20, BEFORE)]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

import { describe, expect, it } from 'vitest';
import { makePaper, makePapers } from '../fixtures/papers.ts';
import type { PaperDraft } from '../paper/complete-paper.ts';
import type { Paper } from '../paper/paper.ts';
import { DIVERSE_PLACES, DIVERSE_POOL, type DiversityOptions, diversify } from './diversify.ts';

interface Candidate {
  paper: Paper;
  score: number;
  topics: { topic: string }[];
}

const facts = {
  paperOf: ({ paper }: Candidate) => paper,
  scoreOf: ({ score }: Candidate) => score,
  topicsOf: ({ topics }: Candidate) => topics,
};

/** The titles in the order that comes out; scores fall evenly from 1 to 0 unless given. */
function order(
  drafts: readonly (Partial<PaperDraft> & { score?: number; topics?: string[] })[],
  options: DiversityOptions,
): string[] {
  const candidates = drafts.map(({ score, topics = [], ...draft }, index) => ({
    paper: makePaper({ ids: { arxiv: `2606.${10_000 + index}` }, ...draft }),
    score: score ?? (drafts.length - index) / drafts.length,
    topics: topics.map((topic) => ({ topic })),
  }));
  return diversify(candidates, facts, options).map(({ paper }) => paper.title);
}

const authors = (...names: string[]) => names.map((name) => ({ name }));

describe('no diversity', () => {
  const drafts = makePapers({}, { title: 'Paper 1' }, {}, {});

  it.each([0, undefined, Number.NaN, -1])('of %s leaves the order untouched', (diversity) => {
    const titles = drafts.map(({ title }) => title);
    expect(order(drafts, { diversity })).toEqual(titles);
    expect(order(drafts, { diversity, places: 2 })).toEqual(titles.slice(0, 2));
  });

  it('still keeps to caps that are asked for', () => {
    const mine = ['One', 'Two', 'Three'].map((title) => ({ title, authors: authors('Ada') }));
    const drafts = [...mine, { title: 'Four', authors: authors('Bob') }];
    expect(order(drafts, { perAuthor: 1 })).toEqual(['One', 'Four', 'Two', 'Three']);
    const topical = drafts.map(({ title }, i) => ({ title, topics: [i === 2 ? 'b' : 'a'] }));
    expect(order(topical, { perTopic: 1 })).toEqual(['One', 'Three', 'Two', 'Four']);
  });

  it('does not part near-duplicates, however far down', () => {
    const far = Array.from({ length: DIVERSE_PLACES }, (_, index) => ({ title: `Word${index}` }));
    const twins = [{ title: 'A' }, { title: 'A' }, { title: 'B' }];
    expect(order([...far, ...twins], { perAuthor: 9 }).slice(-3)).toEqual(['A', 'A', 'B']);
  });

  it('does not part near-duplicates', () => {
    expect(order([{ title: 'A' }, { title: 'A' }, { title: 'B' }], { perAuthor: 9 })).toEqual([
      ...['A', 'A', 'B'],
    ]);
  });
});

describe('variety', () => {
  const drafts = [
    { title: 'Video diffusion with transformers', score: 1 },
    { title: 'Faster video diffusion transformers', score: 0.99 },
    { title: 'Proteins fold in silico', score: 0.98 },
    { title: 'Theorem proving', score: 0 },
  ];

  it('lifts a paper that says something else over one that says the same', () => {
    expect(order(drafts, { diversity: 0.3 })[1]).toBe('Proteins fold in silico');
  });

  it('does not lift a much weaker paper, unless score counts for nothing', () => {
    expect(order(drafts, { diversity: 0.3 }).at(-1)).toBe('Theorem proving');
    expect(order(drafts, { diversity: 1 }).at(-1)).toBe('Faster video diffusion transformers');
    expect(order(drafts, { diversity: 7 })).toEqual(order(drafts, { diversity: 1 }));
  });

  it('knows inflections and keywords', () => {
    const [first, second, third] = [
      { title: 'Walking robots', score: 1 },
      { title: 'The robot walks again', score: 0.99 },
      { title: 'Seas and tides', score: 0.98 },
    ];
    expect(order([first, second, third, { title: 'x', score: 0 }], { diversity: 0.4 })[1]).toBe(
      third.title,
    );
    const keyed = [
      { title: 'Alpha', keywords: ['graph neural networks'], score: 1 },
      { title: 'Beta', keywords: ['graph neural network'], score: 0.99 },
      { title: 'Gamma', keywords: ['cells'], score: 0.98 },
      { title: 'Delta', score: 0 },
    ];
    expect(order(keyed, { diversity: 0.4 })).toEqual(['Alpha', 'Gamma', 'Beta', 'Delta']);
  });

  it('counts a shared topic as something in common', () => {
    const topical = [
      { title: 'Alpha', topics: ['agents'], score: 1 },
      { title: 'Beta', topics: ['agents'], score: 0.99 },
      { title: 'Gamma', topics: ['robots'], score: 0.98 },
      { title: 'Delta', score: 0 },
    ];
    expect(order(topical, { diversity: 0.4 })).toEqual(['Alpha', 'Gamma', 'Beta', 'Delta']);
  });

  it('is none where all scores are equal and nothing is shared', () => {
    const drafts = ['Alpha', 'Beta', 'Gamma'].map((title) => ({ title, score: 0.5 }));
    expect(order(drafts, { diversity: 0.5 })).toEqual(['Alpha', 'Beta', 'Gamma']);
  });
});

describe('one author or organisation that fills the list', () => {
  it('gets two places in ten, whatever place the author has among the names', () => {
    const many = ['North', 'South', 'East', 'West'].map((title, index) => ({
      title,
      authors: authors(`Someone ${index}`, 'Prolific Person'),
      score: 1 - index / 1000,
    }));
    const others = ['Sun', 'Moon'].map((title, index) => ({ title, score: 0.1 - index / 10 }));
    expect(order([...many, ...others], { diversity: 0.1 })).toEqual([
      ...['North', 'South', 'Sun', 'Moon', 'East', 'West'],
    ]);
    const lab = many.map(({ title, score }) => ({ title, score, organization: { name: 'Lab' } }));
    expect(order([...lab, ...others], { diversity: 0.1 })).toEqual([
      ...['North', 'South', 'Sun', 'Moon', 'East', 'West'],
    ]);
  });

  it('gets as many again in the next ten', () => {
    const mine = Array.from({ length: 5 }, (_, i) => ({ title: `Mine ${'abcde'[i]}`, score: 1 }));
    const words = 'ant bee cat dog eel fox gnu hen ibex jay kite lark mole newt owl pug'.split(' ');
    const drafts = [
      ...mine.map((draft) => ({ ...draft, authors: authors('Ada') })),
      ...words.map((title) => ({ title, score: 0 })),
    ];
    const places = order(drafts, { diversity: 0.01 })
      .map((title, index) => (title.startsWith('Mine') ? index : -1))
      .filter((index) => index >= 0);
    expect(places).toEqual([0, 1, 10, 11, 20]);
  });

  it.each([
    [1, 1],
    [3.7, 3],
    [0, 1],
    [Number.POSITIVE_INFINITY, 4],
    [Number.NaN, 2],
  ])('with a cap of %s gets %s', (perAuthor, count) => {
    const mine = ['North', 'South', 'East', 'West'].map((title) => ({
      title,
      authors: authors('Ada'),
      score: 1,
    }));
    const found = order([...mine, { title: 'Sun', score: 0 }], { diversity: 0.01, perAuthor });
    expect(found.indexOf('Sun')).toBe(count);
    expect(found).toHaveLength(5);
  });

  it('of thousands of names is no burden', () => {
    const names = Array.from({ length: 5000 }, (_, index) => ({ name: `Person ${index}` }));
    const drafts = ['Alpha', 'Beta', 'Gamma'].map((title) => ({ title, authors: names, score: 1 }));
    expect(order([...drafts, { title: 'Other', score: 0 }], { diversity: 0.1 })).toEqual([
      ...['Alpha', 'Beta', 'Other', 'Gamma'],
    ]);
  });
});

describe('one topic that fills the list', () => {
  const animals = 'ant bee cat dog eel fox gnu hen ibex jay kite lark'.split(' ');
  const first = (topics: number, options: DiversityOptions) => {
    const others = Array.from({ length: topics - 1 }, (_, i) =>
      ['p', 'q', 'r', 's', 't'].map((letter) => ({
        title: `${letter}${letter}${i}`,
        topics: [`other ${i}`],
        score: 0,
      })),
    ).flat();
    const mine = animals.map((title) => ({ title, topics: ['animals'], score: 1 }));
    const titles = order([...mine, ...others], { diversity: 0.01, ...options });
    return titles.slice(0, 10).filter((title) => animals.includes(title)).length;
  };

  it('gets its share of ten places, and at least three', () => {
    expect([1, 2, 3, 4, 5].map((topics) => first(topics, {}))).toEqual([10, 5, 4, 3, 3]);
  });

  it('gets what it is given', () => {
    expect(first(2, { perTopic: 7 })).toBe(7);
    expect(first(3, { perTopic: Number.POSITIVE_INFINITY })).toBe(10);
  });
});

describe('near-duplicates', () => {
  const LONG = 'A very long survey of all the large language models there are';

  it('never stand side by side while anything else is left', () => {
    const drafts = [
      { title: LONG, authors: authors('Ada'), score: 1 },
      { title: `${LONG} now`, authors: authors('Ada', 'Bob'), score: 1 },
      { title: 'Something else', score: 0 },
    ];
    for (const diversity of [0.001, 0.25, 1])
      expect(order(drafts, { diversity, perAuthor: 9 })).toEqual([
        ...[LONG, 'Something else', `${LONG} now`],
      ]);
  });

  it('are not dropped when nothing else is left', () => {
    const drafts = Array.from({ length: 4 }, () => ({ title: LONG }));
    expect(order(drafts, { diversity: 0.5 })).toHaveLength(4);
  });

  it('are kept apart beyond the first hundred places too, and beyond the pool', () => {
    const copies = Array.from({ length: DIVERSE_POOL + 50 }, () => ({ title: LONG, score: 1 }));
    const others = copies.map((_, index) => ({ title: `Word${index}`, score: 0 }));
    const titles = order([...copies, ...others], { diversity: 0.2 });
    expect(titles).toHaveLength(copies.length + others.length);
    const twins = titles.filter((title, index) => index > 0 && title === titles[index - 1]);
    expect(twins).toEqual([]);
  });
});

describe('many candidates', () => {
  const drafts = Array.from({ length: DIVERSE_POOL + 100 }, (_, index) => ({
    title: `Robots ${'abcdefghij'[index % 10]} word${index % 37} thing${index % 53}`,
    authors: authors(`Author ${index % 29}`),
    score: 1 - Math.floor(index / 3) / 1000,
  }));

  it('give the same order page by page as at once', () => {
    const all = order(drafts, { diversity: 0.4 });
    expect([...all].sort()).toEqual(drafts.map(({ title }) => title).sort());
    for (const places of [0, 1, 10, 99, DIVERSE_PLACES, DIVERSE_PLACES + 1, 300, 10_000])
      expect(order(drafts, { diversity: 0.4, places })).toEqual(all.slice(0, places));
  });

  it('give the same first places when those behind the pool were left out', () => {
    const cut = drafts.slice(0, DIVERSE_POOL);
    expect(order(cut, { diversity: 0.4, places: 200 })).toEqual(
      order(drafts, { diversity: 0.4, places: 200 }),
    );
  });

  it('beyond the first hundred keep the order of scores', () => {
    const rest = order(drafts, { diversity: 0.4 }).slice(DIVERSE_PLACES);
    const places = rest.map((title) => drafts.findIndex((draft) => draft.title === title));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

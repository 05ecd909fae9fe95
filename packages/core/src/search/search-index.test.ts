import { describe, expect, it } from 'vitest';
import { SearchError } from '../errors/search-error.ts';
import { makePaper } from '../fixtures/papers.ts';
import type { Paper } from '../paper/paper.ts';
import { parseTopics } from '../topics/parse-topics.ts';
import { createSearchIndex, loadSearchIndex } from './create-search-index.ts';

function paper(id: string, title: string, rest: Partial<Paper> = {}): Paper {
  return { ...makePaper({ title }), ...rest, id };
}

const papers = [
  paper('a', 'Agents that plan', {
    abstract: 'We let language agents make plans for robots.',
    keywords: ['planning'],
    authors: [{ name: 'Zoë Müller' }],
    categories: ['cs.AI'],
  }),
  paper('b', 'Robots that fold shirts', {
    abstract: 'Planning is not enough.',
    categories: ['cs.RO'],
  }),
  paper('c', 'Graph neural networks', { abstract: 'Networks of neural units on graphs.' }),
  paper('d', 'Neural fields', { abstract: 'A graph of networks that are neural.' }),
  paper('e', '深度学习模型', { abstract: 'Deep models.' }),
];
const index = createSearchIndex(papers);
const ids = (query: string, options = {}) => index.search(query, options).map(({ id }) => id);

describe('words', () => {
  it('are found by their stem, in every field, without accents and capitals', () => {
    expect(ids('plan')).toEqual(['a', 'b']);
    expect(ids('PLANNING')).toEqual(['a', 'b']);
    expect(ids('muller')).toEqual(['a']);
    expect(ids('学习')).toEqual(['e']);
  });

  it('count more in the title, and each of them helps', () => {
    expect(ids('robots')).toEqual(['b', 'a']);
    expect(ids('robots planning shirts')[0]).toBe('b');
  });

  it('that say nothing are passed over, unless there are no others', () => {
    expect(ids('that of the shirts')).toEqual(['b']);
    expect(ids('that ').sort()).toEqual(['a', 'b', 'd']);
  });

  it('are found however often a paper repeats them', () => {
    const all = [paper('a', 'Robots', { abstract: 'robots '.repeat(254) }), paper('b', 'Agents')];
    expect(createSearchIndex(all).search('robots ')[0]?.id).toBe('a');
  });

  it('are not looked for where there are none', () => {
    for (const query of ['', ' ', '…!', '""', '😀', '\0']) expect(ids(query)).toEqual([]);
    expect(createSearchIndex().search('robots')).toEqual([]);
    expect(createSearchIndex([]).similar('a')).toEqual([]);
  });
});

describe('a hit', () => {
  it('says which words it answers and where they stand', () => {
    const [hit] = index.search('plans of agent unheardof');
    expect(hit).toMatchObject({ id: 'a', paper: papers[0], terms: ['plans', 'agent'] });
    const { title = '', abstract = '' } = papers[0] ?? {};
    const cut = (text: string, ranges: readonly (readonly [number, number])[] = []) =>
      ranges.map(([start, end]) => text.slice(start, end));
    expect(cut(title, hit?.highlights?.title)).toEqual(['Agents', 'plan']);
    expect(cut(abstract, hit?.highlights?.abstract)).toEqual(['agents', 'plans']);
  });

  it('marks what a beginning or a mistyped word was taken for', () => {
    expect(index.search('shir')[0]).toMatchObject({
      terms: ['shir'],
      highlights: { title: [[17, 23]] },
    });
    expect(index.search('shrits ')[0]).toMatchObject({
      terms: ['shrits'],
      highlights: { title: [[17, 23]] },
    });
  });

  it('comes in the order of ids where scores are equal', () => {
    const same = ['b', 'c', 'a'].map((id) => paper(id, 'Robots'));
    expect(
      createSearchIndex(same)
        .search('robots')
        .map(({ id }) => id),
    ).toEqual(['a', 'b', 'c']);
  });

  it.each([
    [1, 1],
    [0, 0],
    [-3, 0],
    [1.9, 1],
    [Number.POSITIVE_INFINITY, 2],
    [Number.NaN, 2],
  ])('with limit %s comes with %s at most', (limit, count) => {
    expect(index.search('robots', { limit })).toHaveLength(count);
  });
});

describe('phrases', () => {
  it('must stand side by side in one text', () => {
    expect(ids('"neural networks"')).toEqual(['c']);
    expect(ids('“neural networks” graph')).toEqual(['c']);
    expect(ids('"networks neural"')).toEqual([]);
    expect(ids('"plan we"')).toEqual([]);
  });

  it('may hold words that say nothing', () => {
    expect(ids('"graph of networks"')).toEqual(['d']);
    expect(ids('"graph the networks"')).toEqual([]);
  });

  it('must all occur', () => {
    expect(ids('"neural networks" "on graphs"')).toEqual(['c']);
    expect(ids('"neural networks" "neural fields"')).toEqual([]);
  });

  it('are mere quotes in a question of many words', () => {
    const long =
      'which of these "networks neural" would ever be of any use to people who fold shirts';
    expect(ids(long)).toContain('c');
  });
});

describe('typing', () => {
  it('finds what the last word may become', () => {
    expect(ids('shir')).toEqual(['b']);
    expect(ids('fold shir')).toEqual(['b']);
    expect(ids('shir ')).toEqual([]);
    expect(ids('shir', { prefix: false, fuzzy: false })).toEqual([]);
  });

  it('puts papers with the word itself first, however long they are', () => {
    const all = [
      ...Array.from({ length: 40 }, (_, at) => paper(`n${at}`, 'Networks networks network')),
      ...Array.from({ length: 59 }, (_, at) => paper(`o${at}`, 'Others')),
      paper('x', 'Long', { abstract: `${'word '.repeat(3000)} net` }),
    ];
    const found = createSearchIndex(all).search('net', { limit: 100 });
    expect(found).toHaveLength(41);
    expect(found[0]?.id).toBe('x');
  });

  it('takes a word that enough papers have for whole', () => {
    const all = ['net', 'net', 'network', 'network'].map((title, at) => paper(`p${at}`, title));
    expect(
      createSearchIndex(all)
        .search('net')
        .map(({ id }) => id),
    ).toEqual(['p0', 'p1']);
  });

  it('completes to no word whose papers were taken out', () => {
    const all = Array.from({ length: 8 }, (_, at) =>
      paper(`p${at}`, at ? 'connected' : 'connections'),
    );
    const changing = createSearchIndex(all);
    const search = () => changing.search('connectio', { fuzzy: false });
    expect(search()).toHaveLength(8);
    changing.remove(['p0']);
    expect(search()).toEqual([]);
  });

  it('takes a word that nobody has for the nearest ones', () => {
    expect(ids('grpah ')).toEqual(['c', 'd']);
    expect(ids('roobts ')).toEqual(ids('robots '));
    expect(ids('roobts ', { fuzzy: false })).toEqual([]);
    expect(ids('xx ')).toEqual([]);
  });

  it('takes a mistyped beginning for that of a known word', () => {
    expect(ids('nerual netw')).toEqual(['c', 'd']);
    expect(ids('netwrk')).toEqual(['c', 'd']);
  });

  it('takes a mistyped word for no word farther off than the nearest', () => {
    const all = [paper('a', 'planner'), paper('b', 'planter')];
    expect(
      createSearchIndex(all)
        .search('plannr ')
        .map(({ id }) => id),
    ).toEqual(['a']);
  });

  it('leaves a word alone that a paper has', () => {
    const all = [paper('a', 'grape'), paper('b', 'graph')];
    expect(
      createSearchIndex(all)
        .search('grape ')
        .map(({ id }) => id),
    ).toEqual(['a']);
  });
});

describe('did you mean', () => {
  it.each([
    ['roobts that fold', 'robots that fold'],
    ['fold “shrits”, please', 'fold “shirts”, please'],
    ['Nerual GRPAH', 'neural graph'],
    ['deep lernign', undefined],
    ['agents', undefined],
    ['shir', undefined],
    ['xyzzy', undefined],
    ['', undefined],
  ])('%s: %s', (typed, meant) => {
    expect(index.suggest(typed)).toBe(meant);
  });

  it('suggests the word that most papers have', () => {
    const all = ['plants', 'plans', 'plans'].map((title, at) => paper(`p${at}`, title));
    expect(createSearchIndex(all).suggest('plxns ')).toBe('plans ');
  });

  it('corrects each of two mistyped words of one stem', () => {
    const all = ['learning', 'learn'].map((title, at) => paper(`p${at}`, title));
    expect(createSearchIndex(all).suggest('leaxning leaxn ')).toBe('learning learn ');
  });

  it('suggests nothing that was taken out', () => {
    const changing = createSearchIndex(papers);
    changing.remove(['b']);
    expect(changing.suggest('shrits')).toBeUndefined();
  });
});

describe('topics', () => {
  it('keep what they keep in a ranking', () => {
    expect(ids('planning', { topics: 'cs.RO' })).toEqual(['b']);
    expect(ids('planning', { topics: parseTopics('-shirts').topics })).toEqual(['a']);
    expect(ids('planning', { topics: 'cs.CL' })).toEqual([]);
  });

  it('are asked about more papers until enough are found', () => {
    const many = Array.from({ length: 200 }, (_, at) =>
      paper(
        `p${String(at).padStart(3, '0')}`,
        'Robots',
        at >= 197 ? { categories: ['cs.RO'] } : {},
      ),
    );
    const found = createSearchIndex(many).search('robots', { topics: 'cs.RO', limit: 3 });
    expect(found.map(({ id }) => id)).toEqual(['p197', 'p198', 'p199']);
  });

  it('count ages from the moment given', () => {
    const old = createSearchIndex([paper('a', 'Robots', { publishedAt: '2020-01-01' })]);
    const search = (now: string) => old.search('robots', { topics: 'age:<7d', now: new Date(now) });
    expect(search('2020-01-03')).toHaveLength(1);
    expect(search('2021-01-03')).toHaveLength(0);
  });

  it('need the papers', () => {
    const loaded = loadSearchIndex(index.toBytes());
    expect(() => loaded.search('robots', { topics: 'cs.RO' })).toThrow(SearchError);
    expect(
      loadSearchIndex(index.toBytes(), papers).search('robots', { topics: 'cs.RO' }),
    ).toHaveLength(1);
  });
});

describe('similar', () => {
  it('finds papers that share telling words, and not the paper itself', () => {
    expect(index.similar('c').map(({ id }) => id)).toEqual(['d']);
    expect(index.similar('a', { limit: 1 }).map(({ id }) => id)).toEqual(['b']);
    expect(index.similar('e')).toEqual([]);
    expect(index.similar('nobody')).toEqual([]);
  });
});

describe('a paper of many words that no other has', () => {
  it('is like those that share its common ones', () => {
    const odd = Array.from({ length: 40 }, (_, at) => `odd${at}`).join(' ');
    const all = [paper('a', `${odd} robots`), paper('b', 'Robots'), paper('c', 'Agents')];
    expect(
      createSearchIndex(all)
        .similar('a')
        .map(({ id }) => id),
    ).toEqual(['b']);
  });
});

describe('what somebody made up', () => {
  it.each([
    ['10,000 letters', 'x'.repeat(10_000)],
    ['10,000 unknown words', Array.from({ length: 10_000 }, (_, at) => `qwertz${at}`).join(' ')],
    ['nothing but stop words', 'the of and '.repeat(4000)],
    ['nothing but quotes', '"'.repeat(10_000)],
    ['a thousand phrases', '"deep robots" '.repeat(1000)],
    ['emoji and NUL', '😀\0\ud800'.repeat(4000)],
    ['one letter', 'a'],
  ])('is answered in no time: %s', (_, query) => {
    const start = performance.now();
    index.search(query);
    // A hang takes minutes; a busy machine takes its time, too.
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it('is a name that objects have', () => {
    const odd = createSearchIndex([
      paper('__proto__', 'constructor'),
      paper('x', 'toString __proto__'),
    ]);
    expect(odd.search('constructor').map(({ id }) => id)).toEqual(['__proto__']);
    expect(odd.search('proto').map(({ id }) => id)).toEqual(['x']);
    expect(odd.remove(['__proto__', 'hasOwnProperty'])).toBe(1);
  });
});

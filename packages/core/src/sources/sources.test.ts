import { describe, expect, it } from 'vitest';
import { isFetchError } from '../errors/fetch-error.ts';
import { formatNames } from '../formats/registry.ts';
import { huggingface } from './huggingface.ts';
import { sourceNames, sourceRegistry } from './registry.ts';
import type { SourceQuery } from './source.ts';

const NO_SEARCH = new Set(['biorxiv', 'medrxiv']);

describe.each(sourceNames)('%s', (name) => {
  const source = sourceRegistry[name];
  const words = (query: string) => (NO_SEARCH.has(name) ? {} : { query });

  it('knows its name, a title, its home and a format that exists', () => {
    expect(source.name).toBe(name);
    expect(source.title).toMatch(/\w/);
    expect(new URL(source.homepage).protocol).toBe('https:');
    if (source.format !== undefined) expect(formatNames).toContain(source.format);
  });

  it('makes https addresses of every query that it understands', () => {
    for (const query of [{}, { date: '2026-06-12' }, { page: 3 }, { limit: 5 }])
      expect(new URL(source.addressOf({ ...words('a&b=c#d'), ...query })).protocol).toBe('https:');
  });

  it('lets no part of a query change the host or the path', () => {
    const { host, pathname } = new URL(source.addressOf(words('x')));
    for (const query of [
      'x ../../x',
      'x //example.org',
      'x ?limit=1',
      'x &limit=1',
      'x %2e',
      'x @',
    ]) {
      const url = new URL(source.addressOf(words(query)));
      expect({ host: url.host, pathname: url.pathname }).toEqual({ host, pathname });
    }
  });

  it('holds nothing of who asks in its address', () => {
    const asked = { ...words('x'), key: 'secret-key', mailto: 'me@example.org' };
    expect(source.addressOf(asked)).not.toMatch(/secret|example/);
  });
});

const askedOf = (name: (typeof sourceNames)[number], query: SourceQuery) =>
  decodeURIComponent(sourceRegistry[name].addressOf(query).replaceAll('+', ' ')).split('/').at(-1);

describe('arxiv', () => {
  it.each([
    ['robots', 'all:robots'],
    ['language agents', 'all:language AND all:agents'],
    ['"language agents"', 'all:"language agents"'],
    ['cs.CL', 'cat:cs.CL'],
    ['ti:laundry au:"Zoé Müller"', 'ti:laundry AND au:"Zoé Müller"'],
    ['robots -survey', 'all:robots ANDNOT all:survey'],
    ['robots ANDNOT survey', 'all:robots ANDNOT all:survey'],
    ['robots OR agents', '(all:robots OR all:agents)'],
    ['(robots OR agents) cs.RO', '(all:robots OR all:agents) AND cat:cs.RO'],
    ['robots has:code', 'all:robots'],
  ])('compiles %s', (query, search) => {
    expect(askedOf('arxiv', { query })).toContain(`search_query=${search}&sortBy=submittedDate`);
  });

  it.each([
    ['robots, cs.CL', '(all:robots OR cat:cs.CL)'],
    ['robots, -survey', 'all:robots ANDNOT all:survey'],
    ['Agents: language agents, stat.*', '((all:language AND all:agents) OR cat:stat.*)'],
  ])('compiles the topics %s', (topics, search) => {
    expect(askedOf('arxiv', { topics })).toContain(`search_query=${search}&`);
  });

  it('never asks for fewer papers than the topics that it can tell', () => {
    expect(() => askedOf('arxiv', { topics: 'has:code, robots' })).toThrow('needs something');
  });

  it('asks for days and pages', () => {
    expect(askedOf('arxiv', { query: 'x', date: '2026-W24', page: 3, limit: 50 })).toBe(
      'query?search_query=(all:x) AND submittedDate:[202606080000 TO 202606142359]&sortBy=submittedDate&sortOrder=descending&start=100&max_results=50',
    );
    expect(() => askedOf('arxiv', { query: 'x', page: 16, limit: 2000 })).toThrow('no more than');
  });

  it('is not brought down by parentheses within parentheses', () => {
    expect(askedOf('arxiv', { query: `${'('.repeat(100_000)}robots` })).toContain('all:robots');
  });
});

describe('other sources', () => {
  it.each([
    [
      'openalex',
      { query: 'robots', date: '2026-06' },
      'works?search=robots&filter=from_publication_date:2026-06-01,to_publication_date:2026-06-30&per_page=100&page=1',
    ],
    ['openalex', { topics: 'a b, cs.CL' }, 'works?sort=publication_date:desc&per_page=100&page=1'],
    ['semantic-scholar', { topics: '"a b" -c' }, 'publicationDate:desc'],
    ['crossref', { query: 'robots', page: 2, limit: 10 }, 'works?query=robots&rows=10&offset=10'],
    [
      'pubmed',
      { query: 'robots "hip surgery"', limit: 5 },
      'esearch.fcgi?db=pubmed&term=robots AND "hip surgery"&sort=pub_date&retmode=json&retstart=0&retmax=5',
    ],
    ['biorxiv', { date: '2026-06-12', page: 2 }, '30'],
    ['dblp', { query: 'robots' }, 'api?q=robots&format=json&h=100&f=0'],
    ['hacker-news', {}, 'search_by_date?query=arxiv.org&tags=story&hitsPerPage=100'],
    ['huggingface', { sort: 'trending' }, 'daily_papers?sort=trending&limit=100'],
  ] as const)('%s %j', (name, query, asked) => {
    expect(askedOf(name, query)).toContain(asked);
  });

  it('recommends papers like one', () => {
    expect(sourceRegistry['semantic-scholar'].addressOf({ like: 'arxiv:2606.12345' })).toContain(
      '/forpaper/ARXIV%3A2606.12345?',
    );
  });

  it.each(['2026-13', '2026-02-30', '2026-W54', '2026-06-12/2026-06-01', 'soon'])(
    'refuses the date %s',
    (date) => {
      expect(() => sourceRegistry.arxiv.addressOf({ query: 'x', date })).toThrow('not understood');
    },
  );
});

describe('huggingface', () => {
  it.each([
    ['the newest list', {}, 'daily_papers?limit=100'],
    ['a day', { date: '2026-06-12' }, 'daily_papers?date=2026-06-12&limit=100'],
    ['a week', { date: '2026-W24' }, 'daily_papers?week=2026-W24&limit=100'],
    ['a month', { date: '2026-06' }, 'daily_papers?month=2026-06&limit=100'],
    ['the first page', { page: 1 }, 'daily_papers?limit=100'],
    ['the second page, which is p=1 there', { page: 2 }, 'daily_papers?limit=100&p=1'],
    ['a search', { query: 'fold shirts' }, 'papers/search?q=fold+shirts&limit=100'],
    ['a search, which knows no date', { query: 'x', date: '2026' }, 'papers/search?q=x&limit=100'],
  ])('asks for %s', (_, query, path) => {
    expect(huggingface.addressOf(query)).toBe(`https://huggingface.co/api/${path}`);
  });

  it.each(['yesterday', '2026', '12.06.2026', '2026-6-12', '2026-W4', '2026-06-12&limit=1', ' '])(
    'refuses a date that it does not know: %s',
    (date) => {
      try {
        huggingface.addressOf({ date });
        expect.unreachable();
      } catch (error) {
        if (!isFetchError(error)) throw error;
        expect(error).toMatchObject({ code: 'bad-request' });
        expect(error.hint).toContain('2026-W24');
      }
    },
  );
});

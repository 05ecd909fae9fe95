import { describe, expect, it } from 'vitest';
import { isListingError } from '../../errors/listing-error.ts';
import { parseListing } from '../parse-listing.ts';

const PAPER = { paper_title: 'Shirts', paper_url: 'https://arxiv.org/abs/2606.00001v2' };

/** The one paper that a record becomes. */
function read(record: object) {
  const { papers, issues, format } = parseListing([{ paper_title: 'Shirts', ...record }]);
  expect(format).toBe('loose-json');
  const [only] = papers;
  expect.assert(only);
  return { paper: only, issues };
}

describe('records are found', () => {
  it.each([
    ['in an array', [PAPER]],
    ['alone', PAPER],
    ['in an envelope', { total: 1, data: { items: [PAPER] } }],
    [
      'in an envelope with a title and a date of its own',
      { title: 'Today', date: '2026-06-12', papers: [PAPER] },
    ],
    ['in lists by day', { '2026-06-12': [PAPER] }],
    ['in lists by topic', { Robots: [PAPER] }],
    ['by identifier', { '2606.00001': { title: 'Shirts' } }],
    ['as titles by identifier', { '2606.00001': 'Shirts' }],
    ['as hits', { hits: { hits: [{ _id: '1', _source: PAPER }] } }],
    ['as nodes', { data: { search: { edges: [{ node: PAPER }] } } }],
    ['as rows', { rows: [{ row_idx: 0, row: PAPER }] }],
  ])('%s', (_, input) => {
    const { papers, format } = parseListing(input);
    expect(format).toBe('loose-json');
    expect(papers).toMatchObject([{ id: 'arxiv:2606.00001', title: 'Shirts' }]);
    expect(parseListing(JSON.stringify(input)).papers).toEqual(papers);
  });

  it('with the day and the topic that they stand under, and the facts of their envelope', () => {
    expect(parseListing({ '2026-06-12': { Robots: [PAPER] } }).papers[0]).toMatchObject({
      listedAt: '2026-06-12',
      keywords: ['Robots'],
    });
    expect(
      parseListing({
        title: 'Today',
        updated_at: '2026-06-12T08:00:00Z',
        next: 'https://a.org/2',
        papers: [PAPER],
      }),
    ).toMatchObject({ title: 'Today', date: '2026-06-12', next: 'https://a.org/2' });
  });

  it('all of them, however many stand by identifier', () => {
    const many = Object.fromEntries(
      Array.from({ length: 30_000 }, (_, n) => [
        `2606.${String(n).padStart(5, '0')}`,
        { title: `Paper ${n}`, year: 2026 },
      ]),
    );
    expect(parseListing(many).papers).toHaveLength(30_000);
  });

  it.each([
    ['products', [{ name: 'Shirt', price: 3 }]],
    ['people', [{ name: 'Ada', url: 'https://a.org' }]],
    ['numbers', { values: [1, 2, 3] }],
    ['words', ['shirt', 'hat']],
  ])('not in a list of %s', (_, input) => {
    expect(() => parseListing(input)).toThrow('No known format');
  });

  it('not where the shape is ours: those stay what they are', () => {
    expect(parseListing([{ title: 'Shirts', authors: ['Ada'] }]).format).toBe('snapshot');
    expect(
      parseListing([{ title: 'Shirts' }, { title: 'Hats', url: 'https://a.org/' }]),
    ).toMatchObject({ format: 'loose-json', papers: [{}, {}] });
  });

  it('not far below: that is something else', () => {
    let deep: unknown = PAPER;
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    try {
      parseListing(deep as object, { format: 'loose-json' });
      expect.unreachable();
    } catch (error) {
      expect(isListingError(error) && error.code).toBe('malformed');
    }
  });
});

describe('a field', () => {
  it.each([
    ['one text', 'Müller, Zoé; Lovelace, Ada'],
    ['one text with commas', 'Zoé Müller, Ada Lovelace'],
    ['a list', ['Zoé Müller', 'Lovelace, Ada']],
    ['objects', [{ name: 'Zoé Müller' }, { given: 'Ada', family: 'Lovelace' }]],
    ["Python's list", "['Zoé Müller', 'Ada Lovelace']"],
  ])('of authors may be %s', (_, authors) => {
    expect(read({ authors }).paper.authors).toEqual([
      { name: 'Zoé Müller' },
      { name: 'Ada Lovelace' },
    ]);
  });

  it('of affiliations goes to the authors when there are as many', () => {
    expect(read({ author: 'A One;B Two', aff: 'CERN;' }).paper.authors).toEqual([
      { name: 'A One', affiliation: 'CERN' },
      { name: 'B Two' },
    ]);
    expect(read({ author: 'A One;B Two', aff: 'CERN' }).paper.authors[0]).toEqual({
      name: 'A One',
    });
  });

  it.each([
    ['2026', '2026'],
    [2026, '2026'],
    ['2026-06', '2026-06'],
    ['2026/06/12', '2026-06-12'],
    ['2026.06.12', '2026-06-12'],
    ['20260612', '2026-06-12'],
    ['June 12, 2026', '2026-06-12'],
    ['June 12th, 2026', '2026-06-12'],
    ['12 Jun 2026', '2026-06-12'],
    ['2026-06-12T08:00:00+02:00', '2026-06-12T06:00:00Z'],
    ['06/07/2026', '2026'],
    [1781222400, '2026-06-12T00:00:00Z'],
    [1781222400000, '2026-06-12T00:00:00Z'],
  ])('of a date may be %j, and says no more than that', (date, expected) => {
    expect(read({ date }).paper.publishedAt).toBe(expected);
  });

  it('of a date that is none is reported', () => {
    const { paper, issues } = read({ publish_date: '2 days ago' });
    expect(paper).not.toHaveProperty('publishedAt');
    expect(issues).toMatchObject([{ code: 'unreadable-date', received: '2 days ago' }]);
  });

  it.each([
    ['1,234', 1234],
    ['12 upvotes', 12],
    ['1.2k', 1200],
    [7, 7],
    [{ count: 7 }, 7],
  ])('of votes may be %j', (likes, upvotes) => {
    expect(read({ likes }).paper.counts).toEqual({ upvotes });
  });

  it('of votes that is no count is reported, one below zero means that it is not known', () => {
    expect(read({ likes: 'many' }).issues).toMatchObject([{ code: 'invalid-field' }]);
    expect(read({ gs_citation: -1 })).toMatchObject({ issues: [], paper: { counts: {} } });
  });

  it.each(['None', 'null', 'N/A', '', 'nan'])('that says nothing is nothing: %j', (nothing) => {
    const { paper, issues } = read({
      url: 'https://a.org/',
      abstract: nothing,
      date: nothing,
      venue: nothing,
      doi: nothing,
      likes: nothing,
    });
    expect(paper).not.toHaveProperty('abstract');
    expect(paper).not.toHaveProperty('venue');
    expect(issues).toEqual([]);
  });

  it('of another name for an address keeps what it leads to', () => {
    const { paper } = read({
      pdf_url: 'https://a.org/1',
      github: 'https://github.com/a/b',
      links: { project: 'https://c.org/' },
      hf_url: 'https://huggingface.co/papers/2606.00001',
      thumbnail: 'https://d.org/i.png',
    });
    expect(paper.id).toBe('arxiv:2606.00001');
    expect(paper.image).toBe('https://d.org/i.png');
    expect(Object.fromEntries(paper.links.map(({ rel, url }) => [rel, url]))).toEqual({
      pdf: 'https://a.org/1',
      code: 'https://github.com/a/b',
      project: 'https://c.org/',
      discussion: 'https://huggingface.co/papers/2606.00001',
    });
  });

  it('of an object may say more of the same paper', () => {
    expect(
      read({ details: { abstract: 'About it.', arxiv_id: '2606.00001' } }).paper,
    ).toMatchObject({ id: 'arxiv:2606.00001', title: 'Shirts', abstract: 'About it.' });
  });

  it('of a summary is the abstract when there is none', () => {
    expect(read({ summary: 'S' }).paper).toMatchObject({ abstract: 'S' });
    expect(read({ summary: 'S', abstract: 'A' }).paper).toMatchObject({
      abstract: 'A',
      summary: 'S',
    });
  });

  it('of classes is told from words', () => {
    expect(
      read({ categories: 'cs.CL cs.AI', tags: ['x', { name: 'y' }], keywords: 'a;b' }).paper,
    ).toMatchObject({ categories: ['cs.CL', 'cs.AI'], keywords: ['x', 'y', 'a', 'b'] });
  });
});

describe('JSON Lines', () => {
  const line = (n: number) => JSON.stringify({ title: `Paper ${n}`, year: 2026 });

  it('lose a line that is broken, and say which', () => {
    const { papers, issues } = parseListing(`${line(1)}\n\n{"title": \n${line(2)}\n{"title": "Pa`);
    expect(papers.map(({ title }) => title)).toEqual(['Paper 1', 'Paper 2']);
    expect(issues).toMatchObject([{ code: 'malformed-entry' }, { code: 'truncated' }]);
    expect(issues[0]?.message).toContain('Line 3');
  });

  it('may begin with a line that is broken', () => {
    expect(parseListing(`{"title"\n${line(1)}\n${line(2)}\n`).papers).toHaveLength(2);
  });

  it('name a paper without a title by its identifier', () => {
    const { papers, issues } = parseListing(`${line(1)}\n{"doi": "10.1234/x", "year": 2026}\n`);
    expect(papers[1]?.title).toBe('doi:10.1234/x');
    expect(issues).toMatchObject([{ code: 'missing-title', where: 'entry 2' }]);
  });
});

describe('broken JSON', () => {
  it('keeps the records before the break', () => {
    const text = JSON.stringify({ total: 2, results: [PAPER, { ...PAPER, paper_title: 'Hats' }] });
    const { papers, issues } = parseListing(text.slice(0, -20));
    expect(papers).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'truncated' }]);
  });
});

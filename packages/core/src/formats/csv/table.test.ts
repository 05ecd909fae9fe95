import { describe, expect, it } from 'vitest';
import { isListingError } from '../../errors/listing-error.ts';
import { parseListing } from '../parse-listing.ts';
import { readRows } from './rows.ts';

const cellsOf = (text: string, delimiter = ',') =>
  readRows(text, delimiter).rows.map(({ cells }) => cells);

/** The one paper of a table with a title and these columns. */
function paperOf(columns: Readonly<Record<string, string>>) {
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const head = ['Title', ...Object.keys(columns)].map(quote).join(',');
  const row = ['T', ...Object.values(columns)].map(quote).join(',');
  const { papers, issues } = parseListing(`${head}\n${row}\n`, { format: 'csv' });
  const [paper] = papers;
  expect.assert(paper);
  return { ...paper, issues };
}

describe('readRows', () => {
  it.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a\rb', [['a'], ['b']]],
    ['"a,b","c\nd"', [['a,b', 'c\nd']]],
    ['"say ""hi""",x', [['say "hi"', 'x']]],
    ['"",""""', [['', '"']]],
    [
      'a,,\n,b,',
      [
        ['a', '', ''],
        ['', 'b', ''],
      ],
    ],
    ['a\n\n  \n,,\nb', [['a'], ['b']]],
    ['"a" b,c', [['a b', 'c']]],
    ['a "b" c,d"', [['a "b" c', 'd"']]],
    ['', []],
  ])('%j', (text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  it('takes any delimiter, and tells lines and quotes that stay open', () => {
    expect(cellsOf('a,b\tc', '\t')).toEqual([['a,b', 'c']]);
    expect(readRows('a\n"b\nb"\nc\n"d\ne', ',')).toEqual({
      rows: [
        { cells: ['a'], line: 1 },
        { cells: ['b\nb'], line: 2 },
        { cells: ['c'], line: 4 },
      ],
      openAt: 5,
    });
  });

  it.each(['"', '""', ',', '\n', '"a"', 'a"', '","', '\r', '"\n'])(
    'needs no more time than a megabyte of %j is long',
    { timeout: 60_000 },
    (piece) => {
      const text = `title,url\n${piece.repeat(1_000_000 / piece.length)}`;
      expect(readRows(text, ',').rows.length).toBeLessThan(text.length);
      try {
        parseListing(text, { format: 'csv' });
      } catch (error) {
        if (!isListingError(error)) throw error;
      }
    },
  );
});

describe('the header', () => {
  it.each([
    ['commas', 'Title,Year\nA,2001\n'],
    ['tabs', 'title\tpublication year\nA\t2001\n'],
    ['semicolons', '"Title";"Publication Year"\n"A";"2001"\n'],
    ['a mark of the byte order', '\ufeffTitle,Year\r\nA,2001\r\n'],
    ['columns in any order and of any name', 'Number,YEAR,Paper_Title,Note\n1,2001,A,x\n'],
  ])('is known with %s', (_, text) => {
    expect(parseListing(text)).toMatchObject({
      format: 'csv',
      papers: [{ title: 'A', publishedAt: '2001' }],
      issues: [],
    });
  });

  it.each([
    ['no title', 'Year,URL\n2001,x\n'],
    ['a title alone', 'Title\nA\n'],
    ['a title and nothing known', 'Title,Foo\nA,b\n'],
    ['prose', 'The title, as you see, is a year.\n'],
  ])('with %s is none', (_, text) => {
    expect(() => parseListing(text)).toThrow('No known format');
    expect(() => parseListing(text, { format: 'csv' })).toThrow('names no columns');
  });
});

describe('a row', () => {
  it('with another number of values is left out, with its line', () => {
    const { papers, issues } = parseListing('title,url\nA,\n"B\nb",x,y\nC\nD,,\nE,\n');
    expect(papers.map(({ title }) => title)).toEqual(['A', 'D', 'E']);
    expect(issues.map(({ code, where }) => [code, where])).toEqual([
      ['malformed-entry', 'line 3'],
      ['malformed-entry', 'line 5'],
    ]);
  });

  it('is counted by lines, whatever ends them and wherever they stand', () => {
    const lines = ['title,url', '"A', 'a",x', '', 'B'];
    for (const end of ['\n', '\r\n', '\r'])
      expect(parseListing(lines.join(end)).issues).toMatchObject([{ where: 'line 5' }]);
  });

  it('whose quotes never close is reported, and invents nothing', () => {
    const { papers, issues } = parseListing('title,url\nA,x\n"B,y\nC,z\n');
    expect(papers.map(({ title }) => title)).toEqual(['A']);
    expect(issues).toMatchObject([{ code: 'truncated', where: 'line 3' }]);
  });

  it('without a title is reported', () => {
    const { issues } = parseListing('title,url\nA,x\n,y\n');
    expect(issues).toMatchObject([{ code: 'missing-title', where: 'entry 2' }]);
    expect(issues[0]?.message).toContain('line 3');
  });

  it('without a title stays when it has an identifier', () => {
    const { papers, issues } = parseListing('title,doi\nA,10.1000/a\n,10.1000/b\n');
    expect(papers.map(({ title }) => title)).toEqual(['A', 'doi:10.1000/b']);
    expect(issues[0]?.message).toContain('on line 3 has no title');
  });

  it('in which the text ends before its title is left out', () => {
    const { papers, issues } = parseListing('doi,title\n10.1000/a,A\n10.1000/b,');
    expect(papers.map(({ title }) => title)).toEqual(['A']);
    expect(issues).toMatchObject([{ code: 'truncated', where: 'line 3' }]);
  });
});

describe('columns', () => {
  it.each([
    ['Ann One; Bob Two', ['Ann One', 'Bob Two']],
    ['Ann One, Bob Two and Eve Three', ['Ann One', 'Bob Two', 'Eve Three']],
    ['Ann One|Bob Two', ['Ann One', 'Bob Two']],
    ["['Ann One', 'Bob Two']", ['Ann One', 'Bob Two']],
    ['["Ann One", "Bob Two"]', ['Ann One', 'Bob Two']],
    ['', []],
  ])('of authors: %s', (Authors, names) => {
    expect(paperOf({ Authors }).authors.map(({ name }) => name)).toEqual(names);
  });

  it.each([
    ['2026-06-12', '2026-06-12'],
    ['2026-06-12T08:00:00Z', '2026-06-12T08:00:00Z'],
    ['2026-06-12 08:00:00', '2026-06-12'],
    ['2026', '2026'],
    ['Jun 12, 2026', '2026-06-12'],
    ['06/07/2026', '2026'],
    ['', undefined],
  ])('of dates: %s', (Published, date) => {
    const { publishedAt, issues } = paperOf({ Published });
    expect(publishedAt).toBe(date);
    expect(issues).toEqual([]);
  });

  it('of dates that are none are reported', () => {
    expect(paperOf({ Date: 'soon' }).issues).toMatchObject([{ code: 'unreadable-date' }]);
  });

  it('of identifiers and links', () => {
    const paper = paperOf({
      DOI: '10.1000/X',
      'arXiv ID': '2404.01234v1',
      PMID: '123',
      Link: 'https://example.org/a',
      PDF: 'javascript:alert(1)',
      GitHub: 'https://github.com/a/b',
    });
    expect(paper.ids).toEqual({ arxiv: '2404.01234', doi: '10.1000/x', pubmed: '123' });
    expect(paper.links).toEqual([
      { rel: 'abstract', url: 'https://example.org/a' },
      { rel: 'code', url: 'https://github.com/a/b' },
    ]);
  });

  it('of counts hold whole numbers alone', () => {
    const { counts, issues } = paperOf({ 'Cited by': '1,234', Stars: '12', Upvotes: 'many' });
    expect(counts).toEqual({ citations: 1234, stars: 12 });
    expect(issues).toMatchObject([{ code: 'invalid-field', received: 'many' }]);
  });

  it('of texts: a description is the abstract, or a summary beside one', () => {
    expect(paperOf({ Description: 'd' })).toMatchObject({ abstract: 'd' });
    expect(paperOf({ Description: 'd', Abstract: 'a &amp; <i>b</i>' })).toMatchObject({
      abstract: 'a & b',
      summary: 'd',
    });
    expect(paperOf({ Keywords: 'a; b', Categories: "['cs.LG', 'cs.AI']" })).toMatchObject({
      keywords: ['a', 'b'],
      categories: ['cs.LG', 'cs.AI'],
    });
  });
});

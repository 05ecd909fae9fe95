import { describe, expect, it } from 'vitest';
import { parseListing } from '../parse-listing.ts';

/** The one paper of an entry with these fields. */
function paperOf(fields: string, key = 'k') {
  const { papers, issues } = parseListing(`@article{${key}, title = {T}, ${fields}}`);
  const [paper] = papers;
  expect.assert(paper);
  return { ...paper, issues };
}
const titleOf = (source: string) => parseListing(`@misc{k, title = ${source}}`).papers[0]?.title;

describe('TeX in titles', () => {
  it.each([
    ['{{GaN} and {{In}GaN}: {A}{B}}', 'GaN and InGaN: AB'],
    [String.raw`{Sch{\"o}ne {\'E}cole {\o}re \v{c} \"{u}}`, 'Schöne École øre č ü'],
    [String.raw`{\textit{Natrix {cetti}} \& {\em co} 100\%}`, 'Natrix cetti & co 100%'],
    ['{On {CuInS}{$_2$} stacks}', 'On CuInS$_2$ stacks'],
    [String.raw`{D{\textquoteright}A L\textquotesingle oi {\textendash} {\_}}`, "D’A L'oi – _"],
    [String.raw`{{{III}}\textendash{{Nitride}} {\textquotesingle}s}`, "III–Nitride 's"],
    ['{pages 1--2 --- and a-b}', 'pages 1–2 — and a-b'],
    ["{``Quotes''}", '“Quotes”'],
    ['"In {"}quotes{"}"', 'In "quotes"'],
    ['{Two\n   lines}', 'Two lines'],
    [String.raw`{A set \{a, b\}}`, 'A set {a, b}'],
    ['{Under $5 {GPUs}}', 'Under $5 GPUs'],
    ['{x} # " and " # {y}', 'x and y'],
  ])('%s', (source, title) => {
    expect(titleOf(source)).toBe(title);
  });
});

describe('names', () => {
  it.each([
    ['Last, First and First Last', ['First Last', 'First Last']],
    ['First Last and Others', ['First Last']],
    ['Ann Smith AND\n  Bob Ode', ['Ann Smith', 'Bob Ode']],
    ['{Barnes and Noble, Inc.} and Andy Sand', ['Barnes and Noble, Inc.', 'Andy Sand']],
    ['{The ATLAS Collaboration}', ['The ATLAS Collaboration']],
    ['King, Jr., Martin Luther and Smith, Ann, III', ['Martin Luther King Jr.', 'Ann Smith III']],
    [String.raw`M{\"u}ller, Zo{\'e} and {{\'E}x, Inc}`, ['Zoé Müller', 'Éx, Inc']],
    ['family=Berg, given=Hans, prefix=van den', ['Hans van den Berg']],
    ['de la Vega, Ana', ['Ana de la Vega']],
    [' and ', []],
    ['', []],
  ])('%s', (source, names) => {
    expect(paperOf(`author = {${source}}`).authors.map(({ name }) => name)).toEqual(names);
  });

  it('of a collaboration follow those of people, once', () => {
    const names = (fields: string) => paperOf(fields).authors.map(({ name }) => name);
    expect(names('author = {A, B}, collaboration = "ALICE"')).toEqual([
      'B A',
      'ALICE Collaboration',
    ]);
    expect(names('collaboration = {Belle Collaboration}')).toEqual(['Belle Collaboration']);
  });
});

describe('dates', () => {
  it.each([
    ['year = 2001', '2001'],
    ['year = {{2018}}, month = {{OCT 1}}', '2018-10-01'],
    ['year = "2024", month = may', '2024-05'],
    ['year = 2021, month = jun, day = 18', '2021-06-18'],
    ['year = 2021, month = jun # "~3"', '2021-06-03'],
    ['year = 2021, month = {Jul/Aug}', '2021'],
    ['date = {2014-12-31/2015-01-01}', '2014-12-31'],
    ['date = {2012-22/2012-23}', '2012'],
    ['date = {2004~}', '2004'],
    ['date = {2019-10-12}, year = 1999', '2019-10-12'],
    ['year = {c1999}', '1999'],
  ])('%s', (fields, date) => {
    const { publishedAt, issues } = paperOf(fields);
    expect(publishedAt).toBe(date);
    expect(issues).toEqual([]);
  });

  it.each(['year = {in press}', 'year = {1984--1986}', 'date = {13th cent}'])(
    'are not made up, but reported: %s',
    (fields) => {
      const { publishedAt, issues } = paperOf(fields);
      expect(publishedAt).toBeUndefined();
      expect(issues).toMatchObject([{ code: 'unreadable-date', where: 'entry 1' }]);
    },
  );

  it('of the file, of access or of nothing are no date of the paper', () => {
    expect(paperOf('urldate = {2012-07-27}, timestamp = {2020-01-01}')).not.toHaveProperty(
      'publishedAt',
    );
  });
});

describe('identifiers', () => {
  it.each([
    ['eprint = {2404.01234v2}, archivePrefix = {arXiv}', { arxiv: '2404.01234' }],
    ['eprint = {hep-th/9901001}', { arxiv: 'hep-th/9901001' }],
    ['journal = {arXiv preprint arXiv:1706.03762}', { arxiv: '1706.03762' }],
    ['journal = {CoRR}, volume = {abs/1706.03762}', { arxiv: '1706.03762' }],
    ['url = {https://arxiv.org/abs/1706.03762}', { arxiv: '1706.03762' }],
    [String.raw`doi = {10.1007/978-3-642{\_}25}`, { doi: '10.1007/978-3-642_25' }],
    ['DOI = "https://doi.org/10.1000/X"', { doi: '10.1000/x' }],
    ['url = {http://dx.doi.org/10.1000/x}', { doi: '10.1000/x' }],
    [String.raw`url = {\url{https://openreview.net/forum?id=ab\_cde}}`, { openreview: 'ab_cde' }],
    ['pmid = {20205446}', { pubmed: '20205446' }],
    [
      'openreview = {ab_cde}, openalex = {W1}, semanticscholar = {0a}, dblp = {conf/x}, acl = {P19-1}',
      { openreview: 'ab_cde', openalex: 'W1', semanticScholar: '0a', dblp: 'conf/x', acl: 'P19-1' },
    ],
  ])('%s', (fields, ids) => {
    const paper = paperOf(fields);
    expect(paper.ids).toEqual(ids);
    expect(paper.issues).toEqual([]);
  });

  it('of DBLP stand in the key', () => {
    expect(paperOf('', 'DBLP:conf/nips/X17').ids).toEqual({ dblp: 'conf/nips/X17' });
  });

  it('that are none are reported', () => {
    const { ids, issues } = paperOf('doi = {see the page}');
    expect(ids).toEqual({});
    expect(issues).toMatchObject([{ code: 'unknown-identifier', received: 'see the page' }]);
  });

  it('of a publisher in eprint are no arXiv ones, but links', () => {
    const { ids, links } = paperOf('eprint = {http://example.org/doi/pdf/10.1}');
    expect(ids).toEqual({});
    expect(links).toEqual([{ rel: 'abstract', url: 'http://example.org/doi/pdf/10.1' }]);
  });

  it('of arXiv bring its categories', () => {
    const arxiv = 'eprint = {1706.03762}, archivePrefix = {arXiv}, primaryClass = {cs.CL}';
    expect(paperOf(arxiv).categories).toEqual(['cs.CL']);
    expect(paperOf('primaryClass = {x}').categories).toEqual([]);
  });
});

describe('an entry with a crossref', () => {
  const child = '@inproceedings{c, title = {Child}, author = {A B}, crossref = {PROC}}\n';
  const parent =
    '@proceedings{proc, title = {Proceedings of X}, editor = {E F}, year = 2006, month = oct, doi = {10.1000/p}}';

  it('takes venue and date of the other, and nothing that is the other’s own', () => {
    const [paper] = parseListing(child + parent).papers;
    expect(paper).toMatchObject({
      title: 'Child',
      venue: 'Proceedings of X',
      publishedAt: '2006-10',
      ids: {},
      authors: [{ name: 'A B' }],
    });
  });

  it('to nowhere or to itself is still a paper', () => {
    const { papers, issues } = parseListing(child);
    expect(papers).toMatchObject([{ title: 'Child' }]);
    expect(issues).toMatchObject([{ code: 'missing-crossref', where: 'line 1', received: 'PROC' }]);
    expect(parseListing(child.replace('PROC', 'c')).papers).toHaveLength(1);
  });
});

it('keywords are cut at semicolons, else at commas; the subtitle belongs to the title', () => {
  expect(paperOf('keywords = {a, b,c}').keywords).toEqual(['a', 'b', 'c']);
  expect(paperOf('keywords = {a, b; c}').keywords).toEqual(['a, b', 'c']);
  expect(paperOf('subtitle = {More}').title).toBe('T: More');
});

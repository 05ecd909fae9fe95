import { describe, expect, it } from 'vitest';
import { isListingError } from '../../errors/listing-error.ts';
import { parseListing } from '../parse-listing.ts';

const titlesOf = (text: string) => parseListing(text).papers.map(({ title }) => title);
const entry = (title: string) => `@misc{${title}, title = {${title}}}\n`;

describe('a broken entry between two that are whole', () => {
  it.each([
    ['a brace that is never closed', '@misc{b, title = {B, year = 2001}\n', 'malformed-entry'],
    ['a quote that is never closed', '@misc{b, title = "B, year = 2001}\n', 'malformed-entry'],
    ['a field without its sign', '@misc{b, title {B}}\n', 'malformed-entry'],
    ['rubbish between fields', '@misc{b, title = {B}, ???}\n', 'malformed-entry'],
  ])('is left out and reported with its line: %s', (_, broken, code) => {
    const { papers, issues } = parseListing(`${entry('A')}\n${broken}${entry('C')}`);
    expect(papers.map(({ title }) => title)).toEqual(['A', 'C']);
    expect(issues).toMatchObject([
      { code, where: 'line 3', received: expect.stringContaining('@misc{b') },
    ]);
  });

  it('without a title is reported with its key and its line', () => {
    const { papers, issues } = parseListing(`${entry('A')}\n@misc{bad, year = 2001}\n`);
    expect(papers).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'missing-title', where: 'entry 2' }]);
    expect(issues[0]?.message).toContain('on line 3 was left out');
    expect(issues[0]?.received).toContain('"bad"');
  });

  it('without a title stays when it has an identifier, and its line is told', () => {
    const { papers, issues } = parseListing(`${entry('A')}\n@misc{bad, doi = {10.1000/x}}\n`);
    expect(papers.map(({ title }) => title)).toEqual(['A', 'doi:10.1000/x']);
    expect(issues).toMatchObject([{ code: 'missing-title', where: 'entry 2' }]);
    expect(issues[0]?.message).toContain('The entry on line 3 has no title');
  });

  it('with a subtitle alone is called by it', () => {
    expect(parseListing('@misc{bad, subtitle = {Sub}}').papers).toMatchObject([{ title: 'Sub' }]);
  });
});

describe('a fault that costs nothing', () => {
  it.each([
    ['missing-comma', '@misc{b, title = {B}\n year = 2001}'],
    ['extra-bracket', '@misc{b, title = {B}}, year = 2001}'],
    ['missing-bracket', '@misc{b, title = {B}, year = 2001\n'],
  ])('is reported and forgiven: %s', (code, broken) => {
    const { papers, issues } = parseListing(`${broken}\n${entry('C')}`);
    expect(papers).toMatchObject([{ title: 'B', publishedAt: '2001' }, { title: 'C' }]);
    expect(issues).toMatchObject([{ code, where: 'line 1' }]);
  });

  it('keeps the first of two fields, and reports the second', () => {
    const { papers, issues } = parseListing(
      '@misc{b, title = {B}, title = {Other}, note=1, note=2}',
    );
    expect(papers[0]?.title).toBe('B');
    expect(issues).toMatchObject([{ code: 'repeated-field', received: 'Other' }]);
  });

  it.each([
    ['no key', '@misc{title = {B}}'],
    ['an empty key', '@misc{, title = {B}}'],
    ['a key with blanks', '@misc{ B 2001, title = {B}}'],
    ['no comma behind the key', '@misc{b\n title = {B}}'],
    ['commas too many', '@misc{b,, title = {B},,}'],
    ['parentheses', '@misc(b, title = {B})'],
    ['blanks everywhere', ' @ misc {b , TITLE\n=\n{B} , }'],
    ['a comment between fields', '@misc{b, % why\n title = {B}}'],
    ['a plus in the name of a field', '@misc{b, title = {B}, author+an = {1=x}}'],
  ])('needs no word: %s', (_, source) => {
    const { papers, issues } = parseListing(`% head\n${source}`);
    expect(papers).toMatchObject([{ title: 'B' }]);
    expect(issues).toEqual([]);
  });
});

describe('what is no entry', () => {
  it('text, mail addresses and comments between entries are passed over', () => {
    const text = `Mail me@example.org {or not}.\n@Comment Ann\n${entry('A')}@comment{jabref-meta: x;\n{y@z}}\n@preamble{ "\\newcommand" # "{}" }\n${entry('B')}`;
    expect(titlesOf(`@preamble{"x"}\n${text}`)).toEqual(['A', 'B']);
    expect(parseListing(`@preamble{"x"}\n${text}`).issues).toEqual([]);
  });

  it('an entry whose lines are comments is none', () => {
    const { papers, issues } = parseListing(
      `${entry('A')}%@misc{b,\n% title = {B}\n%}\n${entry('C')}`,
    );
    expect(papers.map(({ title }) => title)).toEqual(['A', 'C']);
    expect(issues).toEqual([]);
  });

  it('an entry that a comment opens in is still one, as for BibTeX', () => {
    expect(titlesOf(`@comment{\n${entry('A')}}\n${entry('B')}`)).toEqual(['A', 'B']);
  });
});

describe('@string', () => {
  it('stands for its text in any case, alone and joined', () => {
    const text =
      '@string{JML = "J. of " # lisp}\n@STRING(lisp = {Lisp})\n@string(full = jml # " 2")\n';
    const { papers, issues } = parseListing(
      `${text}@misc{a, title = {A}, journal = "The " # FULL}`,
    );
    expect(papers[0]?.venue).toBe('The J. of lisp 2');
    expect(issues).toEqual([]);
  });

  it('that nobody defined leaves its name, and is reported where it matters', () => {
    const { papers, issues } = parseListing(
      '@misc{a, title = {A}, journal = JACM, publisher = acm, month = jun}',
    );
    expect(papers[0]?.venue).toBe('JACM');
    expect(issues).toMatchObject([{ code: 'unknown-string', where: 'line 1' }]);
  });

  it('that nobody defined is reported once a field, however often it is joined', () => {
    const text = '@misc{a, title = {A}, journal = jacm # jacm # toc # jacm, note = other # jacm}';
    const { papers, issues } = parseListing(text);
    expect(papers[0]?.venue).toBe('jacmjacmtocjacm');
    expect(issues.map(({ message }) => /"(\w+)" in "journal"/.exec(message)?.[1])).toEqual([
      'jacm',
      'toc',
    ]);
  });

  it('cannot make a small file large', { timeout: 60_000 }, () => {
    const lines = Array.from({ length: 60 }, (_, n) => `@string{s${n + 1} = s${n} # s${n}}`);
    const text = `@string{s0 = "lol"}\n${lines.join('\n')}\n@misc{a, title = {A}, abstract = s60}`;
    const [paper] = parseListing(text).papers;
    expect(paper?.abstract?.length).toBeLessThan(100_000);
  });
});

describe('hostile files', () => {
  it.each([
    ['braces that open', '@misc{a, title = ', '{'],
    ['braces that close', '@misc{a, title = {x', '}'],
    ['groups in groups', '@misc{a, title = {', '{\\"'],
    ['entries that break off', '', '@misc{a, title = {x\n'],
    ['entries that break off on one line', '', '@misc{a, title = {x '],
    ['quotes', '@misc{a, title = ', '"'],
    ['at signs', '', '@'],
    ['blanks', '@misc{a, title', ' '],
    ['blanks and line ends', '@misc{a, title = {', '\n \t'],
    ['comments', '@misc{a, ', '%\n'],
    ['joins', '@misc{a, title = a', '#a'],
    ['names', '@misc{a, title = {T}, author = {', 'a and '],
    ['blanks in names', '@misc{a, title = {T}, author = {a', '  '],
    ['dollars', '@misc{a, title = {', '$\\a'],
    ['commands', '@misc{a, title = {', '\\a '],
    ['fields', '@misc{a, title = {T}, ', 'a=1,'],
  ])('are read in the time of their length: %s', { timeout: 60_000 }, (_, before, piece) => {
    const text = `@misc{z, title = {Z}}\n${before}${piece.repeat(400_000 / piece.length)}`;
    try {
      parseListing(text, { format: 'bibtex' });
      parseListing(`${text}}}\n`, { format: 'bibtex' });
    } catch (error) {
      if (!isListingError(error)) throw error;
    }
  });

  it('cannot reach the prototype of anything', () => {
    const text =
      '@string{__proto__ = "x"}@misc{__proto__, title = {T}, __proto__ = {y}, crossref = {constructor}}';
    expect(titlesOf(text)).toEqual(['T']);
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });
});

describe('a field that joins texts without end', () => {
  const joined = (parts: number) => `@misc{b, title = ${'"b" # '.repeat(parts - 1)}"b"}\n`;

  it('leaves out its entry alone, with one issue for it however long it is', () => {
    for (const parts of [10_001, 100_000]) {
      const text = `${entry('A')}${joined(parts)}${entry('C')}`;
      const { papers, issues } = parseListing(text);
      expect(papers.map(({ title, provenance }) => [title, provenance[0]?.position])).toEqual([
        ['A', 1],
        ['C', 3],
      ]);
      expect(issues.map(({ code, where }) => [code, where])).toEqual([
        ['too-many-parts', 'line 2'],
        ['malformed-entry', 'line 2'],
      ]);
    }
  });

  it('is read as long as any person or program joins', () => {
    expect(titlesOf(joined(1_000))).toEqual(['b'.repeat(1_000)]);
    expect(parseListing(joined(10_000)).issues).toMatchObject([{ code: 'overlong-title' }]);
  });
});

describe('a file without a whole entry', () => {
  it('is refused, and says what was wrong with the first', () => {
    try {
      parseListing('@article{a,\n title = {A');
      expect.unreachable();
    } catch (error) {
      if (!isListingError(error)) throw error;
      expect(error).toMatchObject({ code: 'malformed', issues: [{ code: 'truncated' }] });
      expect(error.message).toContain('line 1');
    }
  });
});

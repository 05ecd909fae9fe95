import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { FLOODS, flood, NESTS, nest, POISON } from '../fixtures/hostile-texts.ts';
import { makePaper } from '../fixtures/papers.ts';
import { readRows } from '../formats/csv/rows.ts';
import { parseListing } from '../index.ts';
import type { Paper } from '../paper/paper.ts';
import { readSnapshot } from '../snapshot/read-snapshot.ts';
import { type ExportName, exportNames, exportRegistry } from './registry.ts';

const TEXTS: readonly (readonly [string, string])[] = [
  ['a brace that opens', 'a { b'],
  ['a brace that closes', 'a } b'],
  ['braces the wrong way round', '}}a{{'],
  ['a formula whose braces do not pair', 'a $\\{x$ and $x^{2$ b'],
  ['a backslash at the end', 'a\\'],
  ['the end of a document', '\\end{document}\\input{/etc/passwd}'],
  ['a command that writes', '\\write18{rm} \\immediate \\catcode`\\{=12'],
  ['an entry', '@article{evil,\n  title = {Evil}\n}\n'],
  ['an entry behind the end of ours', 'a}\n}\n@misc{evil,\n title={Evil}}'],
  ['a macro and a comment', '@string{a = "b"} @comment{ % a # b'],
  ['a record behind the end of ours', 'a\r\nER  - \r\n\r\nTY  - JOUR\r\nTI  - Evil'],
  ['a tag on a line of its own', 'a\nAU  - Evil, Mallory\rDO  - 10.1000/evil'],
  ['lines parted as Unicode parts them', 'a\u2028ER  - \u2029TY  - JOUR\u0085TI  - Evil'],
  ['the end of a string of JSON', '"}],"evil":[{"title":"\\"'],
  ['tags', '<script>alert(1)</script><b>a</b> <i'],
  ['the end of a section of characters', 'a ]]> b <![CDATA[ c -->'],
  ['signs that no XML may hold', 'a\ufffe b\uffff'],
  ['a formula of a spreadsheet', '=HYPERLINK("https://example.org/?"&A1)'],
  ['a formula behind an apostrophe', "'@SUM(1,2)"],
  ['links and images of Markdown', '![a](https://example.org/a.png) [b](javascript:alert(1)) `c`'],
  ['entities', '&lt;script&gt; &amp;lt;b&amp;gt; &#60;i&#62; &#91;a&#93;'],
  ['control characters', 'a\0b\u0001\u001b[31m\u007f'],
  ['marks that turn the direction', 'a \u202egpj.exe\u202c \u2066b\u2069 \u200f'],
  ['half a character', 'a \ud800 b \udc00'],
  ['a mark without a letter', '\u0301\u0301 a'],
  ['a name of prototypes', POISON.join(' ')],
];

const hostile = (text: string): Paper => ({
  ...makePaper({ ids: { arxiv: '2606.01001' }, publishedAt: '2026-06-12' }),
  title: text,
  abstract: text,
  summary: text,
  authors: [{ name: text }, { name: 'Ada Example' }, { name: `Ada ${text}` }],
  venue: text,
  keywords: [text, 'robots'],
  categories: [text],
  language: text,
});

/** Throws unless a text is well formed by the grammar of its format, without forgiving anything. */
const STRICT: Record<ExportName, (text: string, count: number) => void> = {
  bibtex: (text, count) => {
    const field = '  [a-zA-Z]+ = (?:[a-z]{3}|\\{.*\\})';
    const entry = new RegExp(`^@[a-z]+\\{[a-z][a-z0-9]*(?:,\\n${field})*\\n\\}\\n$`);
    const entries = text.split(/\n(?=@)/).map((one) => `${one.trimEnd()}\n`);
    expect(entries).toHaveLength(count);
    for (const one of entries) {
      expect(one).toMatch(entry);
      for (const [value] of one.matchAll(/\{.*\}(?=,?$)/gm)) expectPairs(value);
    }
  },
  ris: (text, count) => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.split('\r\n').filter((line) => line !== '');
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- .*$/su);
    expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(count);
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(count);
    expect(lines[0]).toMatch(/^TY {2}- [A-Z]+$/);
  },
  'csl-json': (text, count) => {
    const items: Record<string, unknown>[] = JSON.parse(text);
    expect(items).toHaveLength(count);
    expect(new Set(items.map(({ id }) => id)).size).toBe(count);
    for (const { title, abstract, 'container-title': venue } of items)
      expect(`${title} ${abstract} ${venue}`).not.toMatch(
        /<\/?(?:i|b|sub|sup|sc|span|div)(?:\s[^<>]*)?>/i,
      );
  },
  rss: (text, count) => {
    const { rss } = readStrictXml(text);
    expect(rss.channel.item).toHaveLength(count);
    for (const { description } of rss.channel.item) expectSafeHtml(description);
    expect(new Set(rss.channel.item.map(({ guid }) => guid)).size).toBe(count);
  },
  atom: (text, count) => {
    const { feed } = readStrictXml(text);
    expect(feed.entry).toHaveLength(count);
    for (const { content, title, updated } of feed.entry) {
      expectSafeHtml(content);
      expect(title).toBeDefined();
      expect(updated).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/);
    }
    expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(count);
  },
  'json-feed': (text, count) => {
    const { items }: { items: Record<'id' | 'content_html', string>[] } = JSON.parse(text);
    expect(new Set(items.map(({ id }) => id)).size).toBe(count);
    for (const item of items) expectSafeHtml(item.content_html);
  },
  markdown: (text, count) => {
    const [mark, blank, ...lines] = text.trimEnd().split('\n');
    expect([mark, blank]).toEqual(['<!-- trending-papers -->', '']);
    for (const line of lines)
      expect(line).toMatch(/^(?:\d+\. \*\*.*\*\*| {3,6}- [A-Z][a-z]+: .+)$/su);
    expect(lines.filter((line) => /^\d/.test(line))).toHaveLength(count);
    for (const line of lines.map((one) => one.replace(/\\[!-/:-@[-`{-~]/g, '')))
      expect(line.replace(/^\d+\. \*\*\[?|\*\*$|\]\(\S+\)|\[[a-z]+(?=\])/g, '')).not.toMatch(
        /[\\`*_[\]<>|]/,
      );
  },
  csv: (text, count) => {
    const row = /(?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|(?=\r\n)))*\r\n/y;
    let rows = 0;
    for (row.lastIndex = 0; row.lastIndex < text.length; rows++) expect(row.test(text)).toBe(true);
    expect(rows).toBe(count + 1);
    for (const { cells } of readRows(text, ',').rows)
      for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  },
  snapshot: (text, count) => {
    expect(readSnapshot(text)).toMatchObject({ total: count, issues: [] });
  },
};

interface StrictXml {
  rss: { channel: { item: Record<'description' | 'guid', string>[] } };
  feed: { entry: Record<'content' | 'id' | 'title' | 'updated', string>[] };
}

/** Throws unless it is well-formed XML of elements and attributes that our feeds have. */
function readStrictXml(text: string): StrictXml {
  expect(XMLValidator.validate(text)).toBe(true);
  expect(text).not.toMatch(/[\ufffe\uffff]/);
  const parser = new XMLParser({
    isArray: (name) => name === 'item' || name === 'entry',
    parseTagValue: false,
    processEntities: { enabled: true, maxTotalExpansions: 1e9, maxExpandedLength: 1e9 },
  });
  return parser.parse(text);
}

/** Only the elements that we write, with nothing but an address on them. */
function expectSafeHtml(html: string): void {
  const tags = html.match(/<[^>]*>/g) ?? [];
  for (const tag of tags)
    expect(tag).toMatch(
      /^<(?:\/?(?:p|em|a)|a href="https?:\/\/[^"<>]*"|img src="https?:\/\/[^"<>]*" alt="")>$/,
    );
  expect(html.replace(/<[^>]*>/g, '')).not.toContain('<');
}

/** As BibTeX counts them: every brace, no depth below zero. */
function expectPairs(value: string): void {
  let depth = 0;
  let least = 0;
  for (const [brace] of value.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    least = Math.min(least, depth);
  }
  expect([depth, least]).toEqual([0, 0]);
}

describe.each(exportNames)('%s', (name) => {
  const write = async (papers: readonly Paper[]) => {
    const text = (await exportRegistry[name].load())(papers);
    STRICT[name](text, papers.length);
    expect(text).not.toMatch(
      /(?![\r\n])\p{Cc}|\p{Surrogate}|[\u200e\u200f\u2028-\u202e\u2066-\u2069]/u,
    );
    return text;
  };

  it.each(TEXTS)('is valid and one entry, whatever the texts hold: %s', async (_, text) => {
    const { format, papers } = parseListing(await write([hostile(text), hostile('after')]));
    expect(format).toBe(name);
    expect(papers.map(({ id }) => id)).toEqual(['arxiv:2606.01001', 'arxiv:2606.01001']);
    expect(papers[1]?.title).toBe('after');
    expect(papers[0]?.authors.map((author) => author.name)).toContain('Ada Example');
    expect(papers[0]?.keywords).toContain('robots');
    expect(papers[0]?.publishedAt).toBe('2026-06-12');
  });

  it('takes a flood of any sign', async () => {
    const texts = [
      ...FLOODS.map((piece) => flood(piece, 300)),
      ...NESTS.map((one) => nest(one, 40)),
    ];
    const { papers } = parseListing(await write(texts.map(hostile)));
    expect(papers).toHaveLength(texts.length);
  });

  it.each([...'{}$\\-& a', '$a$ ', '\\{', '<a '].map((piece) => [piece]))(
    'takes time in proportion to a text: 100,000 signs of %j',
    async (piece) => {
      const papers = [
        { ...makePaper({ ids: { arxiv: '2606.01001' } }), abstract: flood(piece, 100_000) },
      ];
      expect(parseListing(await write(papers)).papers).toMatchObject([{ id: 'arxiv:2606.01001' }]);
    },
  );

  it('keeps an abstract of 1 MB', async () => {
    const abstract = flood('Words and 100% of {them}. ', 1_000_000).trim();
    const text = await write([makePaper({ abstract })]);
    expect(text.length).toBeGreaterThan(abstract.length);
  });

  it('leaves out what is empty once it is cleaned, and invents nothing', async () => {
    const paper = { ...hostile('\0'), authors: [{ name: '\0' }, { name: '\u202e ' }] };
    const [back] = parseListing(await write([paper])).papers;
    expect(back).toMatchObject({ title: 'arXiv:2606.01001', authors: [], keywords: ['robots'] });
    expect(back).not.toHaveProperty('venue');
    expect(back).not.toHaveProperty('abstract');
  });

  it('writes no identifier, date or address that could be something else', async () => {
    const paper: Paper = {
      ...makePaper({ title: 'Robots' }),
      ids: {
        arxiv: '}, title = {Evil}',
        doi: '10.1000/}{\nER  - ',
        openreview: 'a"\r\nTY  - JOUR',
        pubmed: '1 or 2',
        dblp: '\\input{x}',
      },
      publishedAt: '2026-99-99} evil',
      links: [
        { rel: 'abstract', url: 'javascript:alert(1)' },
        { rel: 'abstract', url: 'https://example.org/?a={}}\\b"^' },
      ],
    };
    const [back, ...others] = parseListing(await write([paper])).papers;
    expect(others).toEqual([]);
    expect(back).toMatchObject({ title: 'Robots' });
    expect(back).not.toHaveProperty('publishedAt');
    for (const { url } of back?.links ?? []) expect(url).toMatch(/^https:\/\//);
  });
});

import { describe, expect, test } from 'vitest';
import { makePaper } from '../../packages/core/src/fixtures/papers.ts';
import { type Paper, toBibtex, toCslJson, toRis } from '../../packages/core/src/index.ts';
import { readByBibtexParser, readByCitationJs } from './foreign-readers.ts';

const READERS = [
  ['citation-js, from BibTeX', (text: string) => readByCitationJs(text, '@bibtex/text'), toBibtex],
  ['citation-js, from RIS', (text: string) => readByCitationJs(text, '@ris/file'), toRis],
  [
    'citation-js, from CSL-JSON',
    (text: string) => readByCitationJs(text, '@csl/list+object'),
    toCslJson,
  ],
  ['@retorquere/bibtex-parser', readByBibtexParser, toBibtex],
] as const;

const paper = (draft: Partial<Paper>): Paper => ({
  ...makePaper({ ids: { doi: '10.1000/a_b(c)#d' }, publishedAt: '2026-06-12' }),
  links: [{ rel: 'abstract', url: 'https://example.org/a_b?c=%20&d=~e' }],
  ...draft,
});

describe.each(READERS)('what goes out means the same to %s', (_, read, write) => {
  test.each([
    'BERT: 100% of {GPUs} & C# at $5_000 ~ 2^3',
    'A <think> tag -- and an --option, a|b, "quoted" \\end{document}',
    'Über naïve 论文 – “Łódź”, 😀',
    '@article{x, title = {y}} TY - JOUR',
  ])('the title %s', (title) => {
    expect(read(write(paper({ title })))[0]?.title).toBe(title);
  });

  test.each([
    'Ludwig van der Berg',
    'Sammy Davis Jr.',
    'Zoé Müller-Łukasz',
    'ATLAS Collaboration',
    'Barnes and Noble',
    'University of Example',
    '王小明',
    'OpenAI',
  ])('the author %s', (author) => {
    const authors = [{ name: author }, { name: 'Ada Example' }];
    expect(read(write(paper({ authors })))[0]?.authors).toEqual([author, 'Ada Example']);
  });

  test.each(['2026', '2026-06', '2026-06-02'])('the date %s', (publishedAt) => {
    expect(read(write(paper({ publishedAt })))[0]?.date).toBe(publishedAt);
  });

  test('identifier and address', () => {
    expect(read(write(paper({})))[0]).toMatchObject({
      doi: '10.1000/a_b(c)#d',
      page: 'https://example.org/a_b?c=%20&d=~e',
    });
  });

  test.each([
    ['braces that do not pair', 'a } b { c $x^{2$ $\\{y$'],
    ['the end of an entry', 'a}\n}\n@misc{evil,\n title={Evil}}'],
    ['the end of a record', 'a\r\nER  - \r\n\r\nTY  - JOUR\r\nTI  - Evil'],
    ['control characters and turns', 'a\0b\u001b \u202ec'],
    ['signs of TeX', '\\ \\\\ # % ~ ^ _ & \\input{x} \\'],
  ])(`one entry, whatever its texts hold: %s`, (_, text) => {
    const hostile = paper({
      title: text,
      abstract: text,
      venue: text,
      keywords: [text],
      authors: [{ name: text }],
    });
    const found = read(write([hostile, paper({ title: 'after' })]));
    expect(found.map(({ title }) => title)).toEqual([expect.any(String), 'after']);
  });
});

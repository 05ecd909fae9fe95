import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../fixtures/whole-paper.ts';
import { parseListing } from '../index.ts';
import { standsForOthers } from '../paper/author-name.ts';
import { completePaper, type PaperDraft } from '../paper/complete-paper.ts';
import { parseDoi } from '../paper/identifiers/doi.ts';
import type { Paper } from '../paper/paper.ts';
import { toPlainText } from '../paper/text/plain-text.ts';
import { type ExportName, exportNames, exportRegistry } from './registry.ts';

// Papers as our readers make them: plain text, in which reading again finds nothing more to do.

const WORDS = [
  ...[
    'Robots',
    'learn',
    'to',
    'BERT',
    'GPT-4',
    'iPhone',
    'A',
    'I',
    'Müller',
    '论文',
    'naïve',
    '3D',
  ],
  ...[
    '{',
    '}',
    '{x}',
    '$',
    '$5',
    '$x_1$',
    '$\\{x$',
    '$\\left\\} y$',
    '$O(N)$',
    '$a%b$',
    '$\\frac{1}{2}$',
  ],
  ...[
    '%',
    '&',
    '#',
    '_',
    '^',
    '~',
    '\\',
    '\\foo',
    '\\foo{x}',
    '\\end{document}',
    '"',
    "'",
    '@article{x,',
  ],
  ...[
    '--',
    '---',
    '-',
    '–',
    '<b>',
    '<think>',
    '<!-- ',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x',
    '?>',
    '<mml:mi>',
    '|',
    '</b>',
    '<x',
    'y>',
    'a<b',
    '[1]',
    ':',
    ';',
    ',',
    '.',
    '=',
    'ER  - ',
    '😀',
  ],
];
const settled = (text: string): string | undefined => {
  let plain = text;
  for (let round = 0; round < 4; round++) {
    const next = toPlainText(plain);
    if (next === plain) return plain;
    plain = next;
  }
  return undefined;
};
const isText = (text: string | undefined): text is string => text !== undefined && text !== '';
const joined = (words: fc.Arbitrary<string>, separator: fc.Arbitrary<string>) =>
  fc
    .array(fc.tuple(words, separator), { minLength: 1, maxLength: 12 })
    .map((pieces) => settled(pieces.flat().join('')))
    .filter(isText);
const text = fc.oneof(
  { weight: 3, arbitrary: joined(fc.constantFrom(...WORDS), fc.constantFrom(' ', ' ', '')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1 }).map(settled).filter(isText) },
);

const name = fc.oneof(
  joined(
    fc.constantFrom(
      'Ann',
      'Bob',
      'de',
      'la',
      'van',
      'der',
      'Van',
      'Le',
      'V',
      'V.',
      'Jr.',
      'III',
      'al',
      'Li',
    ),
    fc.constant(' '),
  ),
  fc.constantFrom(
    'ATLAS Collaboration',
    'Barnes and Noble',
    'OpenAI',
    '王 小明',
    'Meta AI',
    "Jean d'Alembert",
  ),
  text,
);
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const code = (letters: string, size: fc.StringConstraints) =>
  fc.string({ unit: fc.constantFrom(...letters), ...size });

const ids = fc.record(
  {
    arxiv: fc.constantFrom('2606.01001', 'hep-th/9901001', '0704.0001'),
    doi: code('abc019_-.()<>;:#&%~{}$\\', { minLength: 1, maxLength: 8 })
      .map((suffix) => `10.1000/${suffix}`)
      .filter(
        (doi) =>
          parseDoi(doi) === doi && parseDoi(`https://doi.org/${encodeURIComponent(doi)}`) === doi,
      ),
    openreview: code('abC-_9', { minLength: 5, maxLength: 12 }),
    openalex: fc.nat().map((number) => `W${number}`),
    semanticScholar: code('0123456789abcdef', { minLength: 40, maxLength: 40 }),
    pubmed: fc.integer({ min: 1, max: 999_999_999 }).map(String),
    dblp: fc.constantFrom('conf/nips/VaswaniSPUJGKP17', 'journals/corr/abs-1706-03762'),
    acl: fc.constantFrom('P19-1001', '2023.acl-long.1'),
  },
  { requiredKeys: [] },
);

const draft: fc.Arbitrary<PaperDraft> = fc.record({
  ids,
  title: text,
  abstract: optional(text),
  authors: fc.array(fc.record({ name }), { maxLength: 4 }),
  publishedAt: optional(fc.constantFrom('1999', '2026-06', '2026-02-28', '2026-06-12T08:00:00Z')),
  venue: optional(fc.oneof(text, fc.constantFrom('ICLR 2026', 'Journal of Small Things'))),
  keywords: fc.array(text, { maxLength: 3 }),
  categories: fc.array(fc.constantFrom('cs.CL', 'hep-th'), { maxLength: 2 }),
});

const CITATIONS: readonly ExportName[] = ['bibtex', 'ris', 'csl-json'];

/** What some format has no way to tell, so that no paper here says it. */
function isUntold(paper: Paper, format: ExportName): boolean {
  // XML forbids them in any form.
  if (/^(?:rss|atom)$/.test(format)) return /[\ufffe\uffff]/.test(JSON.stringify(paper));
  if (!CITATIONS.includes(format)) return false;
  const names = paper.authors.map((author) => author.name);
  return (
    paper.keywords.some((keyword) => /;|^,|,$/.test(keyword)) ||
    names.some((one) => standsForOthers(one) || /^(?:given|family|prefix|suffix) ?=/i.test(one)) ||
    (format === 'ris' && names.some((one) => one.includes(',')))
  );
}

/** What of a paper must come back. */
function told(paper: Paper, of: Paper, format: ExportName) {
  const facts = exportRegistry[format].carries.filter(
    (fact) =>
      fact !== 'page' &&
      // In citations the category belongs to the identifier of arXiv.
      (fact !== 'first category' || of.ids.arxiv !== undefined || !CITATIONS.includes(format)),
  );
  return facts.map((fact) => [fact, factsOf[fact](paper)]);
}

describe.each(exportNames)('%s', (format) => {
  it('brings papers back, whatever their texts hold', async () => {
    const write = await exportRegistry[format].load();
    fc.assert(
      fc.property(fc.array(draft, { minLength: 1, maxLength: 3 }), (drafts) => {
        const papers = drafts.map((one) => completePaper(one));
        fc.pre(!papers.some((paper) => isUntold(paper, format)));
        const { issues, papers: back, format: read } = parseListing(write(papers));
        expect([read, issues]).toEqual([format, []]);
        expect(back.map((paper, at) => told(paper, papers[at] ?? paper, format))).toEqual(
          papers.map((paper) => told(paper, paper, format)),
        );
      }),
      { numRuns: 200 },
    );
  });
});

import { expect, it } from 'vitest';
import { journalRss } from '../fixtures/feeds.ts';
import { parseListing } from './parse-listing.ts';

// DOIs of journals before 2002 hold the brackets, semicolons and colons of a SICI.
const DOI = '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O';
const ESCAPED = DOI.replace('<', '&lt;').replace('>', '&gt;');

it.each([
  ['BibTeX', `@article{a, title = {A}, doi = {${DOI}}}`],
  [
    'BibTeX of Zotero',
    `@article{a, title = {A}, doi = {${DOI.replace('<', '{\\textless}').replace('>', '{\\textgreater}')}}}`,
  ],
  [
    'BibTeX with mathematics',
    `@article{a, title = {A}, doi = {${DOI.replace('<', '$<$').replace('>', '$>$')}}}`,
  ],
  ['RIS', `TY  - JOUR\nTI  - A\nDO  - ${DOI}\nER  - \n`],
  ['a table', `title,doi\nA,${DOI}\n`],
  ['nbib', `PMID- 1\nTI  - A\nAID - ${DOI} [doi]\n`],
  [
    'CSL-JSON',
    JSON.stringify([
      { id: 'a', type: 'article-journal', title: 'A', issued: { 'date-parts': [[1998]] }, DOI },
    ]),
  ],
  ['RSS', journalRss(`<item><title>A</title><prism:doi>${ESCAPED}</prism:doi></item>`)],
  [
    'OpenAlex',
    JSON.stringify({
      meta: {},
      results: [
        {
          id: 'https://openalex.org/W1',
          title: 'A',
          doi: `https://doi.org/${DOI}`,
          authorships: [],
        },
      ],
    }),
  ],
  [
    'Crossref',
    JSON.stringify({
      status: 'ok',
      'message-type': 'work-list',
      message: { items: [{ DOI, title: ['A'], type: 'journal-article' }] },
    }),
  ],
  [
    'Semantic Scholar',
    JSON.stringify({ data: [{ paperId: '1'.repeat(40), title: 'A', externalIds: { DOI } }] }),
  ],
  ['a paper by hand', JSON.stringify([{ title: 'A', ids: { doi: DOI } }])],
])('an old DOI is read from %s, and linked to so that it is found', (_, source) => {
  const { papers, issues } = parseListing(source);
  expect(papers).toHaveLength(1);
  expect(papers[0]?.ids.doi).toBe(DOI.toLowerCase());
  expect(issues).toEqual([]);
  for (const { url } of papers[0]?.links ?? []) expect(url).not.toMatch(/[<>]/);
});

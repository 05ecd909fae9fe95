import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Listing, type Paper, parseListing } from '../../packages/core/src/index.ts';
import { dataFolder } from './data-folder.ts';

// Answers of scholarly indexes as they came; the counts are those of MANIFEST.md.
const isThere = existsSync(dataFolder);
const hint = isThere ? '' : ' (skipped: no data; name its folder in TRENDING_PAPERS_DATA)';

const folderOf = (folder: string) => new URL(`formats/${folder}/`, dataFolder);
const read = (folder: string, file: string): Listing =>
  parseListing(readFileSync(new URL(encodeURIComponent(file), folderOf(folder))));
const paperOf = (folder: string, file: string, place = 0): Paper | undefined =>
  read(folder, file).papers[place];

/** Format, papers and codes of issues of every file of a folder. */
function readingsOf(folder: string) {
  const files = readdirSync(folderOf(folder)).sort();
  return files.map((file) => {
    const { format, papers, issues } = read(folder, file);
    return [file.replace(/^zotero_\w+?_(?=\d)/, ''), format, papers.length, issues.length];
  });
}

describe.skipIf(!isThere)(`Crossref in XML${hint}`, () => {
  it('gives the one work of every file', () => {
    expect(readingsOf('crossref_unixref')).toEqual(
      ['01', '03', '04', '05', '08', '09', '10', '11'].map((number) => [
        `${number}.xml`,
        'crossref-xml',
        1,
        0,
      ]),
    );
  });

  it('reads a thesis, a preprint and an article with two dates', () => {
    const work = (number: string) =>
      paperOf('crossref_unixref', `zotero_Crossref_Unixref_XML_${number}.xml`);
    expect(work('03')).toMatchObject({
      id: 'doi:10.17077/etd.xnw0xnau',
      authors: [{ name: 'Joseph Emil Kasper', affiliation: 'State University of Iowa' }],
      publishedAt: '1958-01',
      venue: 'State University of Iowa',
    });
    expect(work('04')).toMatchObject({
      id: 'doi:10.31219/osf.io/8ag3w',
      publishedAt: '2018-07-03',
      categories: ['Open Science Framework'],
    });
    expect(work('09')).toMatchObject({
      title: 'Service Value Determination: An Integrative Perspective',
      publishedAt: '1996-05-10',
      venue: 'Journal of Hospitality & Leisure Marketing',
    });
    expect(work('05')?.authors).toEqual([]);
  });
});

describe.skipIf(!isThere)(`PubMed${hint}`, () => {
  it('gives every citation, and identifiers where there is no more', () => {
    expect(readingsOf('pubmed')).toEqual([
      ['efetch_2026-06.xml', 'pubmed-xml', 5, 0],
      ['esearch_2026-06.json', 'pubmed-json', 5, 5],
      ['01.xml', 'pubmed-xml', 1, 0],
      ['02.xml', 'pubmed-xml', 2, 0],
      ...['03', '05', '06', '09', '10'].map((number) => [`${number}.xml`, 'pubmed-xml', 1, 0]),
    ]);
  });

  it('reads titles, names and dates as the files have them', () => {
    const citation = (number: string) => paperOf('pubmed', `zotero_PubMed_XML_${number}.xml`);
    expect(citation('01')).toMatchObject({
      title: 'Endocrinology: An Integrated Approach',
      authors: [{ name: 'Stephen Nussey' }, { name: 'Saffron Whitehead' }],
      publishedAt: '2001',
    });
    expect(citation('02')).toMatchObject({ publishedAt: '2015-07-07' });
    expect(citation('06')).toMatchObject({
      id: 'pubmed:29292925',
      title:
        'Psykisk ohälsa, radikalisering och terrorism - Inget säkert samband har kunnat påvisas',
      publishedAt: '2017-11-09',
      language: 'sv',
      authors: [{ name: 'Per Köhler' }, {}, { name: 'Johanna Josefsson' }],
    });
  });

  it('reads tagged text of PubMed and of ERIC', () => {
    expect(readingsOf('pubmed_nbib')).toEqual(
      [
        ['00', 1],
        ['01', 2],
        ['04', 3],
        ['06', 4],
        ['07', 2],
        ['08', 1],
      ].map(([number, papers]) => [`${number}.nbib`, 'pubmed-nbib', papers, 0]),
    );
    expect(paperOf('pubmed_nbib', 'zotero_MEDLINEnbib_04.nbib')).toMatchObject({
      authors: [{ name: 'Maaike M. van Groen' }, { name: 'Theo J. H. M. Eggen' }],
      publishedAt: '2020',
      venue: 'Journal of Applied Testing Technology',
    });
  });
});

describe.skipIf(!isThere)(`OpenReview${hint}`, () => {
  it('gives both copies of the paper, with the day on which it was imported', () => {
    expect(readingsOf('openreview')).toEqual([
      ['notes_search_v2_trimmed.json', 'openreview', 2, 0],
    ]);
    expect(paperOf('openreview', 'notes_search_v2_trimmed.json', 1)).toMatchObject({
      id: 'openreview:s7kNuWIB09',
      venue: 'Interspeech 2021',
      listedAt: '2024-10-18T02:57:45.766Z',
      authors: [{ name: 'Jaeseong You' }, {}, {}, {}, { name: 'Gyeongsu Chae' }],
    });
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isListingError, type Listing, parseListing } from '../../packages/core/src/index.ts';
import { dataFolder } from './data-folder.ts';

// Files of references and spreadsheets as programs wrote them; the counts are those of MANIFEST.md.
const isThere = existsSync(dataFolder);
const hint = isThere ? '' : ' (skipped: no data; name its folder in TRENDING_PAPERS_DATA)';

const folderOf = (folder: string) => new URL(`formats/${folder}/`, dataFolder);
const filesOf = (folder: string) => readdirSync(folderOf(folder)).sort();
/** The papers of a file, and the entries without a title, of which those with an identifier stay. */
function countsOf(folder: string, file: string): [papers: number, untitled: number] {
  try {
    const listing = read(folder, file);
    return [listing.papers.length, codesOf(listing)['missing-title'] ?? 0];
  } catch (error) {
    if (!isListingError(error)) throw error;
    expect(error.code).toBe('no-readable-entry');
    return [0, error.issues?.filter(({ code }) => code === 'missing-title').length ?? 0];
  }
}
const read = (folder: string, file: string): Listing =>
  parseListing(readFileSync(new URL(encodeURIComponent(file), folderOf(folder))));

/** How often each code stands among the issues. */
function codesOf({ issues }: Listing): Record<string, number> {
  const codes: Record<string, number> = {};
  for (const { code } of issues) codes[code] = (codes[code] ?? 0) + 1;
  return codes;
}

/** Every file of the folder is read as the format, and gives as many papers as it should. */
function expectPapers(folder: string, format: string, papers: Readonly<Record<string, number>>) {
  const found = filesOf(folder)
    .filter((file) => file in papers)
    .map((file) => [file, read(folder, file)] as const);
  expect(found.map(([, listing]) => listing.format)).toEqual(found.map(() => format));
  expect(Object.fromEntries(found.map(([file, listing]) => [file, listing.papers.length]))).toEqual(
    papers,
  );
}

describe.skipIf(!isThere)(`BibTeX${hint}`, () => {
  // 1,053 entries (and a comment of JabRef) of which one has no title; 283 of which 74 have none,
  // one of them with a DOI; 988 of which one has none and one is broken.
  const LIBRARIES = {
    'bbt_1436-2.bib': 1_052,
    'bbt_2660_plus_in_field.bib': 210,
    'bbt_873_quietly-discarded.bib': 986,
  };
  const ONES = '00 04 06 07 10 14 17 18 19 20 21 22'.split(' ');

  it('gives every entry that has a title or an identifier', () => {
    expectPapers('bibtex', 'bibtex', {
      ...LIBRARIES,
      'bbt_1562.bib': 1,
      'crossref_transform_nature-mi.bib': 1,
      'crossref_transform_srole_old_doi.bib': 1,
      'zotero_BibTeX_01.bib': 2,
      'zotero_BibTeX_02.bib': 2,
      'zotero_BibTeX_08.bib': 7,
      ...Object.fromEntries(ONES.map((number) => [`zotero_BibTeX_${number}.bib`, 1])),
    });
    expect(filesOf('bibtex')).toHaveLength(9 + ONES.length);
  });

  it('tells of each entry that has no title or was left out', () => {
    const lost = (file: string) => {
      const codes = codesOf(read('bibtex', file));
      return [codes['missing-title'] ?? 0, codes['malformed-entry'] ?? 0, codes.truncated ?? 0];
    };
    expect(Object.keys(LIBRARIES).map(lost)).toEqual([
      [1, 0, 0],
      [74, 0, 0],
      [1, 1, 0],
    ]);
  });

  it('calls the one untitled entry that has a DOI by it, and names its line', () => {
    const { papers, issues } = read('bibtex', 'bbt_2660_plus_in_field.bib');
    const untitled = papers.filter(({ title }) => title.startsWith('doi:'));
    expect(untitled).toMatchObject([{ id: 'doi:10.1007/978-3-662-49096-9' }]);
    expect(issues.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('line 1567 has no title: it is called'),
    );
  });

  it('reads what Crossref sends', () => {
    expect(read('bibtex', 'crossref_transform_nature-mi.bib').papers[0]).toMatchObject({
      id: 'doi:10.1038/s42256-024-00832-8',
      title: 'Augmenting large language models with chemistry tools',
      publishedAt: '2024-05',
      venue: 'Nature Machine Intelligence',
      authors: [{ name: 'Andres M. Bran' }, {}, {}, {}, {}, { name: 'Philippe Schwaller' }],
    });
  });

  it('reads what Zotero, NeurIPS and CERN write', () => {
    const one = (number: string) => read('bibtex', `zotero_BibTeX_${number}.bib`).papers[0];
    expect(one('02')).toMatchObject({
      venue: 'Proceedings of the Xth Conference on XYZ',
      publishedAt: '2006-10',
    });
    expect(one('10')?.authors).toHaveLength(20);
    expect(one('17')?.links).toEqual([{ rel: 'abstract', url: 'https://www.zotero.org/' }]);
    expect(one('20')).toMatchObject({ publishedAt: '2021-06-18' });
    expect(one('21')?.authors[2]).toEqual({ name: "Alexandre D'aspremont" });
    expect(one('22')?.authors.at(-1)).toEqual({ name: 'ALICE Collaboration' });
  });

  it('leaves no TeX in names, nor protective braces in titles', () => {
    for (const file of filesOf('bibtex').filter((name) => !name.endsWith('_18.bib')))
      for (const { authors, title } of read('bibtex', file).papers) {
        // One library holds \\vphantom that a program had escaped as text.
        if (!title.includes('\\vphantom'))
          expect(title.replace(/\$[^$]*\$/g, '')).not.toMatch(/\{\{/);
        for (const { name } of authors) expect(name).not.toMatch(/[{}$]|^and$/);
      }
  });
});

describe.skipIf(!isThere)(`RIS and Web of Science${hint}`, () => {
  // The counts of the manifest, but for example_multiline (4 lines begin with "ER", 3 of them end a
  // record) and example_wos (2 records and the end of the file).
  const RECORDS: Record<string, [papers: number, untitled: number]> = {
    'example_bom.ris': [1, 1],
    'example_custom_list_tags.ris': [0, 1],
    'example_full_without_whitespace.ris': [2, 0],
    'example_multi_unknown_tags.ris': [1, 0],
    'example_multiline.ris': [0, 3],
    'example_starting_newlines.ris': [1, 0],
    'example_utf_chars.ris': [1, 0],
    'example_wos.ris': [2, 0],
    'zotero_RIS_01.ris': [1, 0],
    'zotero_RIS_04.ris': [37, 2],
    'zotero_RIS_05.ris': [1, 0],
    'zotero_RIS_06.ris': [1, 0],
    'zotero_RIS_09.ris': [1, 1],
    'zotero_RIS_10.ris': [1, 0],
  };

  it('gives every record that has a title or an identifier, and tells of the untitled', () => {
    const files = filesOf('ris');
    expect(Object.fromEntries(files.map((file) => [file, countsOf('ris', file)]))).toEqual(RECORDS);
    for (const file of files.filter((name) => RECORDS[name]?.[0] !== 0))
      expect(read('ris', file).format).toBe('ris');
  });

  it('reads what Zotero and Clarivate write', () => {
    expect(read('ris', 'zotero_RIS_05.ris').papers[0]).toMatchObject({
      title: expect.stringMatching(/^From Basic .*: Potential Contributions of Eye Tracking/),
      ids: { doi: '10.3109/07434618.2014.906498' },
      publishedAt: '2014-06-01',
      venue: 'Augmentative and Alternative Communication',
      authors: [{ name: 'Janice Light' }, { name: 'David McNaughton' }],
    });
    expect(read('ris', 'example_wos.ris').papers[0]).toMatchObject({
      ids: { doi: '10.1021/bi049798f', pubmed: '15170338' },
      publishedAt: '2004-06-08',
      venue: 'BIOCHEMISTRY',
      authors: [{ name: 'PS Parkes-Loach' }, {}, {}, { name: 'PA Loach' }],
    });
  });
});

describe.skipIf(!isThere)(`CSL-JSON${hint}`, () => {
  it('gives every item', () => {
    expectPapers('csl_json', 'csl-json', {
      'Date_export_to_Better_CSL_JSON_360_811.csl.json': 15,
      'Normalizing_English_language_tag_3100.csl.json': 3,
      'Season_ranges_should_be_exported_as_pseudo_months_.csl.json': 6,
      'zotero_CSL_JSON_00.json': 1,
    });
    expect(filesOf('csl_json')).toHaveLength(4);
  });

  it('keeps of dates what they say, and reports those before the year 1000', () => {
    const dates = read('csl_json', 'Date_export_to_Better_CSL_JSON_360_811.csl.json');
    expect(dates.papers.map(({ publishedAt }) => publishedAt)).toEqual([
      '2011-05-25',
      '2011-05-25',
      '2011-05',
      '2017',
      '2011',
      '2017',
      '1985',
      '2017',
      '2011-05-25',
      '2014-12-31',
      undefined,
      '2014-12-31',
      '2014-12-31',
      undefined,
      undefined,
    ]);
    expect(codesOf(dates)).toEqual({ 'unreadable-date': 2 });
    const seasons = read('csl_json', 'Season_ranges_should_be_exported_as_pseudo_months_.csl.json');
    expect(codesOf(seasons)).toEqual({ 'unreadable-date': 4 });
  });

  it('shows titles and names as they are meant', () => {
    const [first] = read('csl_json', 'Normalizing_English_language_tag_3100.csl.json').papers;
    expect(first).toMatchObject({
      id: 'doi:10.1484/j.jml.2.304214',
      title: "A verse translation of Abbo of St. Germain's Bella Parisiacae urbis",
      authors: [{ name: 'Anthony Adams' }, { name: 'A. G. Rigg' }],
      venue: 'The Journal of Medieval Latin',
      language: 'en',
    });
  });
});

describe.skipIf(!isThere)(`JSON Feed${hint}`, () => {
  it('gives every item, also those before the place where a file is broken', () => {
    expectPapers('json_feed', 'json-feed', { 'allthis.json': 12, 'curt.json': 26 });
    const broken = read('json_feed', 'allthis-partial.json');
    expect(broken.format).toBe('json-feed');
    expect(broken.papers).toHaveLength(2);
    expect(codesOf(broken)).toEqual({ truncated: 1 });
    expect(broken.papers).toEqual(
      read('json_feed', 'allthis.json')
        .papers.slice(0, broken.papers.length)
        .map((paper) => ({ ...paper, provenance: expect.anything() })),
    );
  });

  it('leaves RSS written as JSON to others: 11 of its 50 items have a title', () => {
    const { format, papers, issues } = read('json_feed', 'ScriptingNews.json');
    expect([format, papers.length, issues.length]).toEqual(['loose-json', 11, 39]);
  });

  it('reads titles, dates and authors', () => {
    const { title, papers } = read('json_feed', 'allthis.json');
    expect(title).toBe('And now it’s all this');
    expect(papers[0]).toMatchObject({
      title: 'Last thoughts on modifier keys',
      authors: [{ name: 'Dr. Drang' }],
      publishedAt: '2017-11-23T21:08:29Z',
    });
    // Its times name no zone: only the day is known.
    expect(read('json_feed', 'curt.json').papers[0]).toMatchObject({ publishedAt: '2018-01-06' });
  });
});

describe.skipIf(!isThere)(`the saved page of the Daily Papers${hint}`, () => {
  const FILE = 'huggingface_papers_date-2024-08-01.html';

  it('gives its 13 papers and the facts of the day', () => {
    const { papers, ...facts } = read('hf_html', FILE);
    expect(facts).toEqual({
      format: 'huggingface-html',
      date: '2024-08-01',
      curators: 'AK',
      next: 'https://huggingface.co/papers?date=2024-08-02',
      issues: [],
    });
    expect(papers).toHaveLength(13);
    expect(papers[0]).toMatchObject({
      id: 'arxiv:2407.21783',
      title: 'The Llama 3 Herd of Models',
      publishedAt: expect.stringMatching(/^2024-07-31/),
    });
    expect(papers[0]?.authors.length).toBeGreaterThan(400);
    for (const { abstract, counts } of papers) {
      expect(abstract?.length).toBeGreaterThan(200);
      expect(counts.upvotes).toBeGreaterThan(0);
    }
  });
});

describe.skipIf(!isThere)(`CSV${hint}`, () => {
  it('gives the 420 rows of the papers of the week', () => {
    const { format, papers, issues } = read('csv', 'ml-potw-10232023.csv');
    expect([format, papers.length, issues]).toEqual(['csv', 420, []]);
    expect(papers[0]).toMatchObject({
      id: 'arxiv:2310.10631',
      title: 'Llemma',
      abstract: expect.stringMatching(/^We present Llemma/),
      summary: expect.stringMatching(/^an LLM for mathematics/),
    });
    expect(papers[418]?.title).toContain('Science Q&A by');
    for (const { links } of papers) expect(links.length).toBeGreaterThan(0);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Listing, type Paper, parseListing } from '../../packages/core/src/index.ts';
import { dataFolder } from './data-folder.ts';

// What arXiv publishes in text and JSON; the counts are those of MANIFEST.md.
const isThere = existsSync(dataFolder);
const hint = isThere ? '' : ' (skipped: no data; name its folder in TRENDING_PAPERS_DATA)';

const folderOf = (folder: string) => new URL(`formats/${folder}/`, dataFolder);
const read = (folder: string, file: string): Listing =>
  parseListing(readFileSync(new URL(encodeURIComponent(file), folderOf(folder))));

/** Every file of the folder is read as the format, without an issue, and gives so many papers. */
function expectPapers(folder: string, format: string, papers: Readonly<Record<string, number>>) {
  const files = readdirSync(folderOf(folder)).sort();
  const found = files.map((file) => [file, read(folder, file)] as const);
  for (const [file, listing] of found) {
    expect([file, listing.format, listing.issues]).toEqual([file, format, []]);
  }
  expect(Object.fromEntries(found.map(([file, listing]) => [file, listing.papers.length]))).toEqual(
    papers,
  );
}

const byId = ({ papers }: Listing, id: string): Paper | undefined =>
  papers.find((paper) => paper.id === `arxiv:${id}`);
const withdrawn = ({ papers }: Listing) =>
  papers.filter((paper) => paper.withdrawn).map(({ id }) => id);

describe.skipIf(!isThere)(`listings of arXiv in text${hint}`, () => {
  it('give every entry', () => {
    expectPapers('arxiv_listing_text', 'arxiv-listing', {
      'astro-ph_1503.txt': 1_279,
      'astro-ph_2006.txt': 1_675,
      'astro-ph_9204.txt': 6,
      'math_new.OA.txt': 3,
      'math_pastweek.AG.txt': 1,
      'q-fin_new.EC.txt': 4,
      'q-fin_new.txt': 16,
    });
  });

  it('of a month give dates, versions, authors with their places, and DOIs', () => {
    const month = read('arxiv_listing_text', 'astro-ph_1503.txt');
    expect(byId(month, '1503.00002')).toMatchObject({
      title: 'A dusty, normal galaxy in the epoch of reionization',
      publishedAt: '2015-02-27T21:00:04Z',
      categories: ['astro-ph.GA'],
      ids: { doi: '10.1038/nature14164' },
    });
    expect(byId(month, '1503.00002')?.authors.slice(3, 6)).toEqual([
      { name: 'Johan Richard', affiliation: 'CRAL' },
      { name: 'Anna Gallazzi', affiliation: 'INAF-Osservatorio di Arcetri; DARK, U. Copenhagen' },
      { name: 'Michał Jerzy Michałowski', affiliation: 'IfA, Edinburgh' },
    ]);
    expect(byId(month, '1503.01293')).toMatchObject({
      version: 3,
      publishedAt: '2015-03-04T12:06:20Z',
      updatedAt: '2016-07-07T01:03:41Z',
      categories: ['hep-ph', 'astro-ph.CO'],
      venue: 'Phys. Rev. D 92, 025045 (2015)',
    });
    expect(
      month.papers.every(({ publishedAt, authors }) => publishedAt && authors.length > 0),
    ).toBe(true);
    expect(month.papers.some(({ listedAt, abstract }) => listedAt ?? abstract)).toBe(false);
    expect(withdrawn(month)).toHaveLength(4);
  });

  it('of the first month give identifiers of the old style', () => {
    const month = read('arxiv_listing_text', 'astro-ph_9204.txt');
    expect(month.papers.map(({ id }) => id)).toEqual(
      [1, 2, 3, 4, 5, 6].map((n) => `arxiv:astro-ph/920400${n}`),
    );
    expect(month.papers[0]).toMatchObject({
      authors: [{ name: 'Ramesh Narayan' }, { name: 'Bohdan Paczyński' }, { name: 'Tsvi Piran' }],
      publishedAt: '1992-04-13T18:20:01Z',
      venue: 'Astrophys.J. 395 (1992) L83-L86',
    });
    expect(month.papers[2]).toMatchObject({ updatedAt: '1992-04-30T20:39:38Z' });
    expect(month.papers[2]).not.toHaveProperty('version');
  });

  it('of a day give new papers and replacements, with the day', () => {
    const mail = read('arxiv_listing_text', 'q-fin_new.txt');
    expect(mail).toMatchObject({
      date: '2023-03-17',
      title: 'q-fin daily 13 new + crosses received',
    });
    expect(mail.papers.every(({ listedAt }) => listedAt === '2023-03-17')).toBe(true);
    expect(
      mail.papers.filter(({ publishedAt }) => publishedAt).map(({ abstract }) => Boolean(abstract)),
    ).toEqual(Array(13).fill(true));
    expect(byId(mail, '2203.01664')).toMatchObject({
      title: 'Tail-GAN: Learning to Simulate Tail Risk Scenarios',
      updatedAt: '2023-03-15T19:51:08Z',
      authors: [
        { name: 'Rama Cont' },
        { name: 'Mihai Cucuringu' },
        { name: 'Renyuan Xu' },
        { name: 'Chao Zhang' },
      ],
    });
    const algebras = read('arxiv_listing_text', 'math_new.OA.txt');
    expect(algebras.date).toBe('2023-06-09');
    expect(
      algebras.papers.map(({ id, publishedAt, updatedAt }) => [id, publishedAt, updatedAt]),
    ).toEqual([
      ['arxiv:2306.04713', '2023-06-07T18:23:40Z', undefined],
      ['arxiv:2204.01445', undefined, '2023-06-08T08:03:26Z'],
      ['arxiv:2206.02587', undefined, '2023-06-08T12:07:40Z'],
    ]);
    expect(algebras.papers[2]?.authors.map(({ name }) => name)).toEqual([
      'Ludwik Dąbrowski',
      'Andrzej Sitarz',
      'Paweł Zalecki',
    ]);
    expect(read('arxiv_listing_text', 'math_pastweek.AG.txt')).toMatchObject({
      date: '2023-03-03',
      papers: [{ listedAt: '2023-03-03', publishedAt: '2023-03-02T12:28:09Z' }],
    });
  });
});

describe.skipIf(!isThere)(`records of arXiv${hint}`, () => {
  it('in files .abs give one paper each', () => {
    expectPapers('arxiv_abs', 'arxiv-abs', {
      '0704.0156.abs': 1,
      '2101.10016.abs': 1,
      '2403.10561.abs': 1,
      '9901001.abs': 1,
    });
    expect(read('arxiv_abs', '2101.10016.abs').papers[0]).toMatchObject({
      id: 'arxiv:2101.10016',
      version: 8,
      withdrawn: true,
      publishedAt: '2021-01-25T11:32:05Z',
      updatedAt: '2023-01-17T19:27:37Z',
      categories: ['math.QA', 'hep-th', 'math-ph', 'math.MP', 'math.OA'],
    });
    expect(read('arxiv_abs', '0704.0156.abs').papers[0]).toMatchObject({
      version: 2,
      withdrawn: true,
    });
    expect(read('arxiv_abs', '2403.10561.abs').papers[0]).toMatchObject({ version: 1 });
    expect(read('arxiv_abs', '9901001.abs').papers[0]).toMatchObject({
      id: 'arxiv:hep-th/9901001',
      version: 3,
      ids: { doi: '10.1143/ptp.101.1155' },
      venue: 'Prog.Theor.Phys.101:1155-1164,1999',
    });
  });

  it('of the snapshot give one paper a line', () => {
    const file = 'arxiv-metadata-oai-snapshot_head.jsonl';
    expectPapers('arxiv_kaggle', 'arxiv-kaggle', { [file]: 200 });
    const snapshot = read('arxiv_kaggle', file);
    expect(byId(snapshot, '0704.0001')).toMatchObject({
      title:
        'Calculation of prompt diphoton production cross sections at Tevatron and LHC energies',
      authors: [
        { name: 'C. Balázs' },
        { name: 'E. L. Berger' },
        { name: 'P. M. Nadolsky' },
        { name: 'C.-P. Yuan' },
      ],
      publishedAt: '2007-04-02T19:18:42Z',
      updatedAt: '2007-07-24T20:10:27Z',
      version: 2,
      ids: { doi: '10.1103/physrevd.76.013009' },
      venue: 'Phys.Rev.D76:013009,2007',
      categories: ['hep-ph'],
    });
    expect(byId(snapshot, '0704.0009')?.authors.map(({ name }) => name)).toContain(
      'Neal J. Evans II',
    );
    expect(byId(snapshot, '0704.0020')?.authors).toContainEqual({
      name: 'The BABAR Collaboration',
    });
    expect(withdrawn(snapshot)).toEqual(['arxiv:0704.0156']);
    expect(snapshot.papers.every(({ abstract, publishedAt }) => abstract && publishedAt)).toBe(
      true,
    );
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseListing } from '../../packages/core/src/index.ts';
import { dataFolder } from './data-folder.ts';

// Real feeds and harvests; the number of papers of each file is that of the collection's manifest.
const isThere = existsSync(dataFolder);
const hint = isThere ? '' : ' (skipped: no data; name its folder in TRENDING_PAPERS_DATA)';

const pathOf = (path: string) => fileURLToPath(new URL(`formats/${path}`, dataFolder));
const read = (path: string) => new Uint8Array(readFileSync(pathOf(path)));
const textOf = (path: string) => readFileSync(pathOf(path), 'utf8');
const filesOf = (folder: string) =>
  isThere ? readdirSync(pathOf(folder)).map((name) => `${folder}/${name}`) : [];

describe.skipIf(!isThere)(`feeds of arXiv${hint}`, () => {
  it('in Atom, of a day: 7 papers', () => {
    const [path = ''] = filesOf('arxiv_atom_feed');
    const listing = parseListing(read(path));
    expect(listing).toMatchObject({
      format: 'arxiv-feed',
      title: 'cs.AI updates on arXiv.org',
      date: '2025-08-20',
      issues: [],
    });
    expect(listing.papers).toHaveLength(7);
    expect(listing.papers[0]).toMatchObject({
      id: 'arxiv:2508.13426',
      version: 1,
      title:
        'ALIGN: Word Association Learning for Cross-Cultural Generalization in Large Language Models',
      abstract: expect.stringMatching(/^As large language models/),
      authors: [
        { name: 'Chunhua Liu' },
        { name: 'Kabir Manandhar Shrestha' },
        { name: 'Sukai Huang' },
      ],
      categories: ['cs.CL', 'cs.AI'],
      listedAt: '2025-08-20',
    });
    for (const { ids, abstract, listedAt } of listing.papers) {
      expect(ids.arxiv).toMatch(/^2508\.\d{5}$/);
      expect(abstract).not.toMatch(/Announce|Abstract:/);
      expect(listedAt).toBe('2025-08-20');
    }
  });

  it.each([
    ['official_rss_specifications.md', 'rss', 'item'],
    ['official_atom_specifications.md', 'feed', 'entry'],
  ])('have the elements of %s, put together to a feed of one paper', (name, root, entryName) => {
    const [channel = '', entry = ''] = textOf(`arxiv_rss/${name}`)
      .split(/^## .*Elements.*$/m)
      .slice(1)
      .map((part) =>
        [...part.matchAll(/```\n([\s\S]*?)```/g)]
          .map(([, sample = '']) => sample.trim())
          .join('\n'),
      );
    const namespaces =
      'xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/"';
    const inside = `${channel}<${entryName}>${entry}</${entryName}>`;
    const feed =
      root === 'rss'
        ? `<rss ${namespaces} xmlns:atom="http://www.w3.org/2005/Atom"><channel>${inside}</channel></rss>`
        : `<feed xmlns="http://www.w3.org/2005/Atom" ${namespaces}>${inside}</feed>`;
    const listing = parseListing(feed);
    expect(listing).toMatchObject({
      format: 'arxiv-feed',
      title: 'math.OC updates on arXiv.org',
      date: '2024-08-23',
      issues: [],
    });
    expect(listing.papers).toEqual([
      expect.objectContaining({
        id: 'arxiv:2203.01250',
        ids: { arxiv: '2203.01250', doi: '10.5802/jep.257' },
        version: 3,
        title: 'Mass concentration in rescaled first order integral functionals',
        abstract: expect.stringMatching(/^We consider first order/),
        authors: [{ name: 'Antonin Monteil' }, { name: 'Paul Pegon' }],
        venue: "Journal de l'École polytechnique - Mathématiques, Tome 11 (2024), pp. 431-472",
        categories: ['math.AP', 'math.OC'],
        listedAt: '2024-08-23',
      }),
    ]);
  });
});

describe.skipIf(!isThere)(`harvests of arXiv by OAI-PMH${hint}`, () => {
  const EXPECTED: Record<string, number> = {
    'rec4.xml': 1,
    'rec7.xml': 1,
    'rec8.xml': 1,
    'listrecords_arxiv-physics-hep-ex.xml': 3,
    'listrecords_arxiv-physics-hep-th.xml': 3,
    'arXivRaw_ListRecords_2026-09-27_new-server.xml': 2,
  };
  const parse = (name: string) => parseListing(read(`arxiv_oai/${name}`));

  it.each(filesOf('arxiv_oai'))('%s has a paper for every record', (path) => {
    const listing = parseListing(read(path));
    expect(listing.format).toBe('arxiv-oai');
    expect(listing.papers).toHaveLength(EXPECTED[path.split('/').at(-1) ?? ''] ?? Number.NaN);
    expect(listing.issues).toEqual([]);
    for (const { ids, title, abstract, authors, categories, publishedAt } of listing.papers) {
      expect(ids.arxiv).toMatch(/^\d{4}\.\d{4,5}$/);
      expect(title).not.toMatch(/\n| {2}/);
      expect(abstract?.length).toBeGreaterThan(200);
      expect(authors.length).toBeGreaterThan(0);
      for (const { name } of authors) expect(name).toMatch(/\p{L}/u);
      expect(categories.length).toBeGreaterThan(0);
      expect(publishedAt).toMatch(/^20\d\d-\d\d-\d\d/);
    }
  });

  it('of the new server know every version, and the next page', () => {
    const { papers, next } = parse('arXivRaw_ListRecords_2026-09-27_new-server.xml');
    expect(papers[0]).toMatchObject({
      id: 'arxiv:2609.27532',
      version: 2,
      publishedAt: '2026-09-23T08:26:30Z',
      updatedAt: '2026-09-24T05:29:13Z',
      categories: ['cs.LG', 'cs.CL'],
    });
    expect(papers[0]?.authors).toHaveLength(10);
    expect(papers[1]?.abstract).toContain("policy's expected score-gradient norm");
    expect(papers[1]?.abstract).toContain('(+4.0$, 95% CI [1.1, 6.9])');
    expect(next).toBe('http://oaipmh.arxiv.org/oai?verb=ListRecords&resumptionToken=tok123');
  });

  it('name authors with several family names and affiliations, and no colon', () => {
    expect(parse('rec7.xml').papers[0]?.authors).toEqual([
      { name: 'Curtis J. Saxton Walton', affiliation: 'Technion; DESY' },
      { name: 'Ziri Younsi', affiliation: 'U.Frankfurt' },
      { name: 'Kinwah Wu' },
    ]);
    const names = parse('rec8.xml').papers[0]?.authors.map(({ name }) => name);
    expect(names?.slice(0, 2)).toEqual(['Super-Kamiokande Collaboration', 'K. Abe']);
    expect(names).toHaveLength(7);
  });
});

describe.skipIf(!isThere)(`feeds of blogs and news in RSS${hint}`, () => {
  it.each([
    ['craigslist.rss', 25, 0],
    ['EMarley.rss', 10, 0],
    ['reddit-atom.rss', 24, 0],
    // Its dates are in Portuguese.
    ['uolNoticias.rss', 15, 15],
  ])('%s has %i entries', (name, count, unreadableDates) => {
    const listing = parseListing(read(`feeds_generic/${name}`));
    expect(listing.format).toBe('rss');
    expect(listing.papers).toHaveLength(count);
    expect(listing.issues.map(({ code }) => code)).toEqual(
      Array.from({ length: unreadableDates }, () => 'unreadable-date'),
    );
    for (const { title, abstract, links, publishedAt } of listing.papers) {
      expect(`${title} ${abstract}`).not.toMatch(/<\/?(?:p|a|img|div|table)\b|&amp;|\ufffd/);
      expect(links[0]?.rel).toBe('abstract');
      if (unreadableDates === 0) expect(publishedAt).toMatch(/^20\d\d-\d\d-\d\dT.*Z$/);
    }
  });

  it('have titles in the letters of their language, and descriptions without their pictures', () => {
    const [paper] = parseListing(read('feeds_generic/uolNoticias.rss')).papers;
    expect(paper?.title).toBe(
      'Ibope: Bolsonaro perde de Haddad, Ciro e Alckmin em simulações de 2º turno',
    );
    expect(paper?.abstract).toMatch(/^Líder na pesquisa/);
  });

  it('may hold their HTML as elements', () => {
    const [paper] = parseListing(read('feeds_generic/reddit-atom.rss')).papers;
    expect(paper).toMatchObject({
      title: 'The Difficulties in Space',
      abstract: expect.stringMatching(/^submitted by ?benjaab123 ?to ?space/),
      publishedAt: '2016-01-23T15:40:37Z',
    });
  });
});

describe.skipIf(!isThere)(`feeds of journals${hint}`, () => {
  it('of bioRxiv: one paper, its authors in one element', () => {
    const listing = parseListing(read('feeds_journal/biorxiv_rss1.0_one-item_edited.xml'));
    expect(listing).toMatchObject({ format: 'rss', title: 'bioRxiv Biochemistry', issues: [] });
    expect(listing.papers).toMatchObject([
      {
        id: 'doi:10.64898/2026.05.19.726321',
        title: 'Pair-formatted authors',
        authors: [{ name: 'W. Powell' }, { name: 'N. Yan' }, { name: 'E. Tse' }],
        publishedAt: '2026-05-21',
        provenance: [{ source: 'biorxiv.org' }],
      },
    ]);
  });

  it.each([
    'feeds_journal/cloudflare_challenge_instead_of_feed.html',
    'feeds_generic/unrecognized.rss',
  ])('are not %s', (path) => {
    expect(() => parseListing(read(path))).toThrow(
      expect.objectContaining({ code: 'unknown-format' }),
    );
  });
});

describe.skipIf(!isThere)(`feeds of blogs and news in Atom${hint}`, () => {
  it.each([
    ['heise.atom', 15],
    ['feedburner.atom', 25],
    ['gulp-atom.atom', 10],
    ['OneFootTsunami.atom', 25],
    ['4fsodonline.atom', 25],
  ])('%s has %i entries', (name, count) => {
    const listing = parseListing(read(`feeds_generic/${name}`));
    expect(listing.format).toBe('atom');
    expect(listing.papers).toHaveLength(count);
    expect(listing.issues).toEqual([]);
    expect(listing.title).toMatch(/\w/);
    for (const { title, abstract, authors, links, updatedAt } of listing.papers) {
      expect(`${title} ${abstract}`).not.toMatch(/<\/?(?:p|a|img|div|table)\b/);
      expect(authors.length).toBeGreaterThan(0);
      expect(links[0]).toMatchObject({ rel: 'abstract' });
      expect(updatedAt).toMatch(/^20\d\d-\d\d-\d\dT.*Z$/);
    }
  });

  it('have pages, relative or not, and the letters of their language', () => {
    const first = (name: string) => parseListing(read(`feeds_generic/${name}`)).papers[0];
    expect(first('gulp-atom.atom')).toMatchObject({
      title: 'v3.9.0',
      authors: [{ name: 'contra' }],
      links: [{ url: 'https://github.com/gulpjs/gulp/releases/tag/v3.9.0' }],
    });
    expect(first('heise.atom')).toMatchObject({
      title: 'Java-Anwendungsserver: Red Hat gibt WildFly 10 frei',
      abstract: expect.stringContaining('verfügbare Version 10'),
      publishedAt: '2016-02-01T16:22:00Z',
      provenance: [{ source: 'heise.de' }],
    });
    expect(first('OneFootTsunami.atom')?.title).toBe('Link: Pillow Fight Leaves 24 Concussed');
  });

  it('lead on to the next page', () => {
    const { next } = parseListing(read('feeds_generic/4fsodonline.atom'));
    expect(next).toContain('start-index=26');
  });

  it('missing-fields.atom has one entry, which has no title', () => {
    expect(() => parseListing(read('feeds_generic/missing-fields.atom'))).toThrow(
      expect.objectContaining({ code: 'no-readable-entry' }),
    );
  });
});

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isListingError,
  type Listing,
  parseListing,
  rankPapers,
} from '../../packages/core/src/index.ts';

// Real listings, too large to be part of the repository. They are looked for in the folder that
// TRENDING_PAPERS_DATA names, else in `shared/data` beside the repository.
const DATA =
  process.env.TRENDING_PAPERS_DATA ??
  fileURLToPath(new URL('../../../shared/data', import.meta.url));
const isThere = existsSync(DATA);
const hint = isThere ? '' : ' (skipped: no data; name its folder in TRENDING_PAPERS_DATA)';

const read = (...path: string[]) => readFileSync(join(DATA, ...path));
const filesOf = (folder: string, pattern: RegExp) =>
  isThere ? readdirSync(join(DATA, folder)).filter((name) => pattern.test(name)) : [];
const idsOf = ({ papers }: Listing) => papers.map(({ ids }) => ids.arxiv);

interface Item {
  date: string;
  paper: { id: string };
}

describe.skipIf(!isThere)(`the Daily Papers page of 24 April${hint}`, () => {
  const load = () => {
    const bytes = read('seed', 'daily-papers-page.txt');
    const lines = bytes
      .toString('utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    return { listing: parseListing(bytes), titles: lines.slice(5).filter((_, at) => at % 2 === 0) };
  };

  it('tells of itself what its head says', () => {
    const { papers: _, ...facts } = load().listing;
    expect(facts).toEqual({
      format: 'huggingface-text',
      badge: 'new',
      callToSubscribe: 'Get trending papers in your email inbox!',
      curators: 'AK and the research community',
      date: 'Apr 24',
      issues: [],
    });
  });

  it('has 77 papers under the titles of the file, each with its abstract', () => {
    const { listing, titles } = load();
    expect(listing.papers).toHaveLength(77);
    expect(listing.papers.map(({ title }) => title)).toEqual(titles);
    for (const { abstract, provenance } of listing.papers) {
      expect(abstract?.length).toBeGreaterThan(400);
      expect(abstract).not.toMatch(/``|''|\\%/);
      expect(provenance[0]?.source).toBe('huggingface');
    }
    expect(new Set(listing.papers.map(({ id }) => id)).size).toBe(77);
  });

  it('names 24 links, clean of the sentences around them', () => {
    const links = load().listing.papers.flatMap((paper) => paper.links);
    expect(links).toHaveLength(24);
    expect(links.filter(({ rel }) => rel === 'code')).toHaveLength(16);
    expect(links).toEqual(
      expect.arrayContaining([
        { rel: 'code', url: 'https://github.com/sabagh1994/PGVAE' },
        { rel: 'code', url: 'https://github.com/ali-vilab/IDEA-Bench' },
        { rel: 'code', url: 'https://github.com/anniedoris/design_qa/' },
        { rel: 'project', url: 'https://decode.mit.edu/projects/counterfactuals/' },
        { rel: 'data', url: 'https://doi.org/10.5281/zenodo.6832145' },
      ]),
    );
    for (const { url } of links) expect(url).toMatch(/^https:\/\/.*[\w/=]$/);
  });

  it('keeps the order of the page when it is ranked, for nothing else is known', () => {
    const { listing, titles } = load();
    const { entries } = rankPapers(listing.papers, { now: 0 });
    expect(entries.map(({ paper }) => paper.title)).toEqual(titles);
  });

  it('finds the papers of a topic', () => {
    const { entries, issues } = rankPapers(load().listing.papers, {
      now: 0,
      topics: 'Robots: robot*, "language agents"',
    });
    expect(issues).toEqual([]);
    expect(entries.length).toBeGreaterThan(3);
    for (const { paper } of entries)
      expect(`${paper.title} ${paper.abstract}`).toMatch(/robot|language agents?/i);
  });
});

describe.skipIf(!isThere)(`answers of the Daily Papers API${hint}`, () => {
  it.each(filesOf('formats/hf_daily_papers', /\.json$/))(
    '%s has a paper for every item',
    (name) => {
      const bytes = read('formats', 'hf_daily_papers', name);
      const items: Item[] = JSON.parse(bytes.toString('utf8'));
      const listing = parseListing(bytes);
      expect(listing.format).toBe('huggingface-json');
      expect(idsOf(listing)).toEqual(items.map(({ paper }) => paper.id));
      expect(listing.issues).toEqual([]);
      for (const { abstract, authors, publishedAt, listedAt, counts } of listing.papers) {
        expect(abstract?.length).toBeGreaterThan(100);
        expect(authors.length).toBeGreaterThan(0);
        expect(publishedAt).toMatch(/^20\d\d-/);
        expect(listedAt).toMatch(/^20\d\d-/);
        expect(counts).toMatchObject({ upvotes: expect.any(Number), comments: expect.any(Number) });
      }
    },
  );

  it('of two years lose not one of 9,881 papers', () => {
    const [name = ''] = filesOf('corpus', /^hf_daily_papers_.*\.jsonl\.gz$/);
    const days = new Map<string, Item[]>();
    for (const line of gunzipSync(read('corpus', name)).toString('utf8').trim().split('\n')) {
      const item: Item = JSON.parse(line);
      days.set(item.date, [...(days.get(item.date) ?? []), item]);
    }
    const issues = [];
    let count = 0;
    for (const [date, items] of days) {
      const url = `https://huggingface.co/api/daily_papers?date=${date}`;
      const listing = parseListing(JSON.stringify(items), { url });
      expect(idsOf(listing), date).toEqual(items.map(({ paper }) => paper.id));
      expect(listing.date, date).toBe(date);
      count += listing.papers.length;
      issues.push(...listing.issues);
    }
    expect(count).toBe(9_881);
    // Two items have a line break and more after the address of their repository.
    expect(issues.map(({ code }) => code)).toEqual(['untidy-link', 'untidy-link']);
  });
});

describe.skipIf(!isThere)(`answers of the arXiv API${hint}`, () => {
  const parse = (name: string) => parseListing(read('formats', 'arxiv_api', name));

  it.each([
    ['search_testing_100.xml', 100],
    ['search_page6.xml', 10],
    ['id_list_one_missing.xml', 1],
    ['id_old_style_astro-ph.xml', 1],
    ['id_1605.08386.xml', 1],
    ['empty_0000.0000.xml', 0],
    ['empty_nonexistent_id.xml', 0],
  ])('%s has %i papers', (name, count) => {
    const listing = parse(name);
    expect(listing.format).toBe('arxiv-api');
    expect(listing.papers).toHaveLength(count);
    expect(listing.issues).toEqual([]);
    expect(listing.title).toContain('arXiv: ');
    for (const {
      id,
      title,
      abstract,
      authors,
      categories,
      publishedAt,
      updatedAt,
    } of listing.papers) {
      expect(id).toMatch(/^arxiv:(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})$/);
      expect(title).not.toMatch(/\n| {2}/);
      expect(abstract?.length).toBeGreaterThan(50);
      expect(authors.length).toBeGreaterThan(0);
      expect(categories.length).toBeGreaterThan(0);
      expect(publishedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(updatedAt).toMatch(/Z$/);
    }
  });

  it('lead on from page to page', () => {
    expect(new URL(parse('search_page6.xml').next ?? '').searchParams.get('start')).toBe('60');
    expect(parse('id_1605.08386.xml')).not.toHaveProperty('next');
  });

  it('may be an error, which is passed on', () => {
    try {
      parse('error_bad_id.xml');
      expect.unreachable();
    } catch (error) {
      if (!isListingError(error)) throw error;
      expect(error.code).toBe('source-error');
      expect(error.message).toContain('incorrect id format for abc');
    }
  });

  it('of the old serializer stand in the manual: one paper, and one error', () => {
    const manual = read('formats', 'arxiv_api', 'official_user-manual.md').toString('utf8');
    const [error = '', paper = ''] = manual
      .split(/^ {4}(?=<\?xml)/m)
      .slice(1)
      .filter((block) => block.includes('</feed>'))
      .map((block) => block.replace(/<\/feed>[\s\S]*/, '</feed>'));
    expect(() => parseListing(error)).toThrow('incorrect id format for 1234.12345');
    const listing = parseListing(paper);
    expect(listing.issues).toEqual([]);
    expect(listing.papers).toMatchObject([
      {
        id: 'arxiv:hep-ex/0307015',
        title: 'Multi-Electron Production at High Transverse Momenta in ep Collisions at HERA',
        publishedAt: '2003-07-07T17:46:39Z',
        authors: [{ name: 'H1 Collaboration' }],
      },
    ]);
  });
});

describe.skipIf(!isThere)(`all files of the collection${hint}`, () => {
  const names = isThere
    ? readdirSync(join(DATA, 'formats'), { recursive: true, encoding: 'utf8' })
        .filter((name) => statSync(join(DATA, 'formats', name)).isFile())
        .sort()
    : [];

  it('end in a listing or in an error of ours, whole or cut off', () => {
    expect(names.length).toBeGreaterThan(100);
    for (const name of names) {
      const bytes = read('formats', name);
      for (const part of [1, 0.3]) endsWell(name, bytes.subarray(0, bytes.length * part));
    }
  });

  it('end so with any of their bytes changed', () => {
    const cases = fc.tuple(fc.constantFrom(...names), fc.nat(), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(cases, ([name, at, byte]) => {
        const bytes = Uint8Array.from(read('formats', name));
        bytes[at % bytes.length] = byte;
        endsWell(name, bytes);
      }),
    );
  });

  function endsWell(name: string, bytes: Uint8Array): void {
    try {
      parseListing(bytes);
    } catch (error) {
      expect(isListingError(error), `${name}: ${String(error)}`).toBe(true);
    }
  }
});

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Listing, type Paper, parseListing } from '../../packages/core/src/index.ts';
import { dataFolder } from './data-folder.ts';

// Lists that people and bots keep, and conference lists; the counts are those of MANIFEST.md.
const isThere = existsSync(dataFolder);
const hint = isThere ? '' : ' (skipped: no data; name its folder in TRENDING_PAPERS_DATA)';

const bytesOf = (path: string) => readFileSync(new URL(path, dataFolder));
const read = (path: string): Listing => parseListing(bytesOf(`formats/${path}`));
const byArxiv = ({ papers }: Listing, id: string): Paper | undefined =>
  papers.find(({ ids }) => ids.arxiv === id);

describe.skipIf(!isThere)(`Markdown${hint}`, () => {
  it.each([
    ['cv-arxiv-daily_README.md', 9_312, 0],
    ['cv-arxiv-daily.json', 9_312, 0],
    ['DailyArXiv_ISSUE.md', 45, 0],
    ['ML-Papers-of-the-Week_README.md', 1_300, 1],
  ])('of %s gives every row', (file, papers, untitled) => {
    const listing = read(`markdown/${file}`);
    expect(listing.format).toBe('markdown');
    expect(listing.papers).toHaveLength(papers);
    expect(listing.issues.map(({ code }) => code)).toEqual(Array(untitled).fill('missing-title'));
  });

  it('of cv-arxiv-daily gives the same papers from its page and from its JSON', () => {
    const page = read('markdown/cv-arxiv-daily_README.md');
    const json = read('markdown/cv-arxiv-daily.json');
    expect(page.date).toBe('2026-06-29');
    const ids = ({ papers }: Listing) => papers.map(({ id }) => id).sort();
    expect(ids(page)).toEqual(ids(json));
    for (const listing of [page, json]) {
      expect(byArxiv(listing, '2207.03870')).toMatchObject({
        title: 'BlindSpotNet: Seeing Where We Cannot See',
        authors: [{ name: 'Taichi Fukuda' }],
        publishedAt: '2022-07-08',
      });
      expect(byArxiv(listing, '2207.14455')?.links).toContainEqual({
        rel: 'code',
        url: 'https://github.com/ueda0319/neddf',
      });
      expect(
        listing.papers.every(
          ({ ids, publishedAt, authors }) => ids.arxiv && publishedAt && authors.length === 1,
        ),
      ).toBe(true);
    }
  });

  it('of DailyArXiv gives versions, days and topics', () => {
    const listing = read('markdown/DailyArXiv_ISSUE.md');
    expect(listing.title).toBe('Latest 15 Papers - August 21, 2026');
    expect(listing.papers[1]).toMatchObject({
      id: 'arxiv:2510.09764',
      version: 3,
      publishedAt: '2026-08-19',
      keywords: ['Time Series'],
    });
    expect(listing.papers[0]?.title).toMatch(/^Lévy Attention: /);
  });

  it('of ML Papers of the Week gives names, summaries, links and the month of the week', () => {
    const listing = read('markdown/ML-Papers-of-the-Week_README.md');
    expect(listing.title).toBe('ML Papers of The Week');
    expect(listing.papers[0]).toMatchObject({
      id: 'arxiv:2506.17298',
      title: 'Ultra-Fast Diffusion-based Language Models',
      listedAt: '2025-06',
      links: [{ rel: 'abstract' }, { rel: 'discussion' }],
    });
    expect(byArxiv(listing, '2309.14525')).toMatchObject({ title: 'LlaVA-RLHF' });
    expect(byArxiv(listing, '2301.01379')?.title).toBe(
      'A Succinct Summary of Reinforcement Learning',
    );
  });
});

describe.skipIf(!isThere)(`JSON of bots${hint}`, () => {
  it('gives every record with what stands in its details', () => {
    const listing = read('bot_json/AtharvaDomale_hf_scrape_2025-12-04.json');
    expect([listing.format, listing.papers.length, listing.issues]).toEqual(['loose-json', 24, []]);
    expect(listing.papers[4]).toMatchObject({
      id: 'arxiv:2512.03043',
      title: 'OneThinker: All-in-one Reasoning Model for Image and Video',
      counts: { stars: 43, observedAt: '2025-12-04' },
    });
    expect(listing.papers[4]?.authors).toHaveLength(5);
  });

  it('gives dates and versions as they stand', () => {
    const listing = read('bot_json/BingFengHung_papers.json');
    expect([listing.format, listing.papers.length, listing.issues]).toEqual(['loose-json', 20, []]);
    expect(listing.date).toBe('2026-08-22');
    expect(listing.papers[0]).toMatchObject({
      id: 'arxiv:2608.20338',
      version: 1,
      authors: [{ name: 'Sahil Kale' }, { name: 'Ian Harris' }],
      publishedAt: '2026-08-20T17:59:57Z',
      categories: ['cs.CL'],
      keywords: ['LLM'],
    });
  });
});

describe.skipIf(!isThere)(`conference lists${hint}`, () => {
  it('lose none of 87,670 records and invent no date', { timeout: 120_000 }, () => {
    const text = gunzipSync(bytesOf('corpus/paperlists_confs.jsonl.gz')).toString('utf8');
    const lines = text.split('\n');
    const { format, papers, issues } = parseListing(text);
    expect([format, papers.length]).toEqual(['loose-json', 87_670]);
    expect(issues.map(({ code }) => code)).toEqual(['missing-title']);
    const years = lines.flatMap((line) => (line ? [String(JSON.parse(line).year)] : []));
    expect(papers.map(({ publishedAt }) => publishedAt)).toEqual(years);
    expect(papers[0]).toMatchObject({
      title: 'Flash3D: Feed-Forward Generalisable 3D Scene Reconstruction from a Single Image',
      ids: { openreview: '05T81ScPFb' },
      venue: '3dv',
    });
    expect(papers[0]?.authors).toHaveLength(7);
    expect(papers[0]?.authors[1]).toEqual({
      name: 'Eldar Insafutdinov',
      affiliation: 'Independent Researcher',
    });
  });
});

describe.skipIf(!isThere)(`Hugging Face${hint}`, () => {
  it('keeps its own format, one item a line', () => {
    const text = gunzipSync(
      bytesOf('corpus/hf_daily_papers_2024-05-27_2026-08-21.jsonl.gz'),
    ).toString('utf8');
    const head = text.split('\n').slice(0, 50);
    expect(parseListing(`[${head.join(',')}]`)).toMatchObject({ format: 'huggingface-json' });
    expect(parseListing(`[${head.join(',')}]`).papers).toHaveLength(50);
  });
});

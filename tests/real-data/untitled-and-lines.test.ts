import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseListing } from '../../packages/core/src/index.ts';
import { dataFolder } from './data-folder.ts';

const isThere = existsSync(dataFolder);
const hint = isThere ? '' : ' (skipped: no data; name its folder in TRENDING_PAPERS_DATA)';
const read = (path: string) => readFileSync(new URL(path, dataFolder));

describe.skipIf(!isThere)(`two years of Daily Papers in one file${hint}`, () => {
  it('with one item a line are read whole, each with the day of its list', () => {
    const name = readdirSync(new URL('corpus/', dataFolder)).find((file) =>
      /^hf_daily_papers_.*\.jsonl\.gz$/.test(file),
    );
    const text = gunzipSync(read(`corpus/${name}`)).toString('utf8');
    const lines: { date: string; paper: { id: string } }[] = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { format, papers, issues } = parseListing(text);
    expect([format, papers.length]).toEqual(['huggingface-json', 9_881]);
    expect(papers.map(({ ids }) => ids.arxiv)).toEqual(lines.map(({ paper }) => paper.id));
    expect(papers.map(({ listedAt }) => listedAt?.slice(0, 10))).toEqual(
      lines.map(({ date }) => date),
    );
    expect(issues.map(({ code }) => code)).toEqual(['untidy-link', 'untidy-link']);
  });
});

describe.skipIf(!isThere)(`entries without a title${hint}`, () => {
  it('of Semantic Scholar are known by their identifiers, and it is said how to have titles', () => {
    const { papers, issues } = parseListing(
      read('formats/semantic_scholar/search_openAccessPdf.json'),
    );
    expect(papers).toHaveLength(100);
    for (const { title, ids } of papers) expect(title).toContain(Object.values(ids)[0]);
    expect(issues[0]).toMatchObject({ code: 'titles-not-asked', where: 'all entries' });
    expect(issues.slice(1).every(({ code }) => code === 'missing-title')).toBe(true);
  });

  it('of a reference manager are known by their DOI', () => {
    const { papers } = parseListing(read('formats/ris/example_bom.ris'));
    expect(papers).toMatchObject([
      { id: 'doi:10.1186/s40981-020-0316-0', title: 'doi:10.1186/s40981-020-0316-0' },
    ]);
  });
});

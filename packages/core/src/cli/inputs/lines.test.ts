import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../fixtures/cli-runtime.ts';
import { abstractAbout } from '../../fixtures/listings.ts';
import type { Listing } from '../../paper/listing.ts';
import { wholeLinesOf } from './whole-lines.ts';

let folder = '';
/** Several batches: each is of 1 MiB. */
const COUNT = 4_000;
const BROKEN_AT = [2, 1_500, 3_999];

const idOf = (index: number) => `2606.${String(10_000 + index)}`;

/** What dumps of several sources hold on one line, each with its own shape. */
const makers: Record<string, (index: number) => object> = {
  'huggingface-json': (index) => ({
    paper: {
      id: idOf(index),
      title: `Robots That Fold Shirts, Part ${index}`,
      summary: `${abstractAbout('shirts')} ${abstractAbout('folding')}`,
      authors: [{ name: 'Zoé Müller' }],
      publishedAt: '2026-06-10T17:59:01.000Z',
      upvotes: 3,
    },
    numComments: 1,
  }),
  'arxiv-kaggle': (index) => ({
    id: idOf(index),
    submitter: 'Ada Example',
    authors: 'Ada Example, Bob Sample',
    title: `Robots That Fold Shirts, Part ${index}`,
    categories: 'cs.RO',
    abstract: `${abstractAbout('shirts')} ${abstractAbout('folding')}`,
    versions: [{ version: 'v1', created: 'Mon, 1 Jun 2026 10:00:00 GMT' }],
    update_date: '2026-06-02',
    authors_parsed: [['Example', 'Ada', '']],
  }),
  openalex: (index) => ({
    id: `https://openalex.org/W${4_000_000 + index}`,
    title: `Robots That Fold Shirts, Part ${index}`,
    doi: `https://doi.org/10.5555/shirts.${index}`,
    authorships: [],
    remark: `${abstractAbout('shirts')} ${abstractAbout('folding')}`,
  }),
  'loose-json': (index) => ({
    title: `Robots That Fold Shirts, Part ${index}`,
    authors: ['Ada Example'],
    year: 2026,
    abstract: `${abstractAbout('shirts')} ${abstractAbout('folding')}`,
    url: `https://arxiv.org/abs/${idOf(index)}`,
  }),
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lines-'));
  for (const [name, make] of Object.entries(makers)) {
    const lines = Array.from({ length: COUNT }, (_, index) => JSON.stringify(make(index + 1)));
    await writeFile(join(folder, `${name}.jsonl`), `${lines.join('\n')}\n`);
    await writeFile(join(folder, `${name}.jsonl.gz`), gzipSync(lines.join('\n'), { level: 1 }));
    for (const place of BROKEN_AT) lines[place] = `{"title": "torn ${place}`;
    await writeFile(join(folder, `${name}-torn.jsonl`), lines.join('\n\n'));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const convert = (...given: string[]) => runCommand(['convert', ...given], { folder });
const papersOf = (stdout: string): Listing['papers'] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe.each(Object.keys(makers))('JSON Lines of %s, longer than a batch', (name) => {
  it('give every paper in order, each with its place in the file, packed or not', async () => {
    const { code, stdout, stderr } = await convert(`${name}.jsonl`, '--to', 'jsonl');
    expect([code, stderr]).toEqual([0, '']);
    const papers = papersOf(stdout);
    expect(papers).toHaveLength(COUNT);
    expect(papers.every(({ title }, index) => title.endsWith(`Part ${index + 1}`))).toBe(true);
    expect(papers.map(({ provenance }) => provenance[0]?.position)).toEqual(
      Array.from({ length: COUNT }, (_, index) => index + 1),
    );
    expect((await convert(`${name}.jsonl.gz`, '--to', 'jsonl')).stdout).toBe(stdout);
  });

  it('lose the torn lines alone, and no other moves from its place', async () => {
    const { code, stdout } = await convert(`${name}-torn.jsonl`, '--to', 'json');
    const { papers, issues, format }: Listing = JSON.parse(stdout);
    expect([code, format]).toEqual([0, name]);
    expect(papers).toHaveLength(COUNT - BROKEN_AT.length);
    for (const { title, provenance } of papers)
      expect(title.endsWith(`Part ${provenance[0]?.position}`)).toBe(true);
    expect(issues.map(({ code, where }) => [code, where])).toEqual([
      ['malformed-entry', 'entry 3'],
      ['malformed-entry', 'entry 1501'],
      ['truncated', 'entry 4000'],
    ]);
  });
});

describe('papers that were converted', () => {
  it('are read back as they were, also where they stood', async () => {
    const { stdout } = await convert('huggingface-json.jsonl', '--to', 'jsonl');
    const backwards = `${stdout.trimEnd().split('\n').reverse().join('\n')}\n`;
    await writeFile(join(folder, 'ours.jsonl'), `\n${backwards}`);
    const again = await convert('ours.jsonl', '--to', 'jsonl');
    expect(again.stdout).toBe(backwards);
    expect((await convert('ours.jsonl', '--to', 'jsonl', '--strict')).code).toBe(0);
  });
});

describe('lines of which none is a paper', () => {
  const rows = (row: object) => `${`${JSON.stringify(row)}\n`.repeat(20_000)}`;

  it('end with 1 and the reason', async () => {
    await writeFile(
      join(folder, 'rows.jsonl'),
      rows({ temperature: 21.5, sensor: 'north', note: abstractAbout('x').slice(0, 60) }),
    );
    const { code, stdout, stderr } = await convert('rows.jsonl', '--to', 'jsonl');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^trending-papers: No known format recognises this listing/);
  });

  it('end with 1 when a format was asked for that finds nothing in them', async () => {
    const { code, stdout } = await convert('rows.jsonl', '--to', 'jsonl', '--format', 'snapshot');
    expect([code, stdout]).toEqual([1, '']);
  });

  it('cost only themselves when a whole batch of them stands among papers', async () => {
    const whole = await readFile(join(folder, 'huggingface-json.jsonl'), 'utf8');
    await writeFile(
      join(folder, 'mixed.jsonl'),
      whole + rows({ paper: { note: abstractAbout('x') } }) + whole,
    );
    const { code, stdout, stderr } = await convert('mixed.jsonl', '--to', 'jsonl');
    expect(code).toBe(0);
    expect(papersOf(stdout)).toHaveLength(2 * COUNT);
    expect(stderr).toMatch(/^mixed\.jsonl: \d+ problems? beside 8000 papers/);
  });
});

describe('a line', () => {
  it('that is longer than may be ends with what to do', async () => {
    const head = `${JSON.stringify(makers['loose-json']?.(1))}\n`.repeat(2);
    await writeFile(join(folder, 'long.jsonl'), `${head}{"title":"${'x'.repeat(3_000_000)}"}\n`);
    const { code, stderr } = await convert('long.jsonl', '--to', 'jsonl', '--max-bytes', '1500000');
    expect(code).toBe(1);
    expect(stderr).toContain('A line is longer than 1500000 bytes.');
  });
});

describe('a line that is no JSON', () => {
  const issuesOf = (text: string) =>
    wholeLinesOf({ bytes: new TextEncoder().encode(text), entriesBefore: 7 }).broken.map(
      ({ code, where }) => `${code} at ${where}`,
    );

  it('is cut off only where the file ends in the middle of it', () => {
    expect(issuesOf('{"a":1}\n{"b"')).toEqual(['truncated at entry 9']);
    expect(issuesOf('{"a":1}\n{"b"\n')).toEqual(['malformed-entry at entry 9']);
    expect(issuesOf('{"b"\n\n{"a":1}')).toEqual(['malformed-entry at entry 8']);
  });
});

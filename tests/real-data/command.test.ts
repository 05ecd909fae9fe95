import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../packages/core/src/fixtures/cli-runtime.ts';
import { dataFolder } from './data-folder.ts';

const folder = fileURLToPath(dataFolder);

/** Long files of JSON Lines: how many papers, which problems, and facts of the first paper. */
const CORPORA = [
  [
    'corpus/hf_daily_papers_2024-05-27_2026-08-21.jsonl.gz',
    { papers: 9_881, problems: /^\S+: 2 problems beside 9881 papers \(2 untidy-link\)/ },
    { id: 'arxiv:2405.15738' },
  ],
  [
    'corpus/paperlists_confs.jsonl.gz',
    { papers: 87_670, problems: /^\S+: 1 problem beside 87670 papers \(1 missing-title\)/ },
    { title: /^Flash3D: Feed-Forward Generalisable 3D/, venue: /3dv/i },
  ],
] as const;

const isThere = existsSync(dataFolder);
const hint = isThere ? '' : ' (skipped: no data; name its folder in TRENDING_PAPERS_DATA)';

describe.skipIf(!isThere)(`a corpus that is read piece by piece${hint}`, () => {
  test.each(CORPORA)('%s', async (file, { papers, problems }, facts) => {
    const { code, stdout, stderr } = await runCommand(['convert', file, '--to', 'jsonl'], {
      folder,
    });
    expect(code).toBe(0);
    expect(stderr).toMatch(problems);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(papers);
    const first = JSON.parse(lines[0] ?? '');
    for (const [name, fact] of Object.entries(facts)) expect(first[name]).toMatch(fact);
    const places = lines.map((line) => JSON.parse(line).provenance[0].position);
    expect(places.every((place, index) => index === 0 || place > places[index - 1])).toBe(true);
  });
});

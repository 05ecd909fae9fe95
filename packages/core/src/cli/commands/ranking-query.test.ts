import { describe, expect, it } from 'vitest';
import { runCommand } from '../../fixtures/cli-runtime.ts';
import { parseListing } from '../../formats/parse-listing.ts';
import type { RankOptions } from '../../ranking/rank-options.ts';
import { rankPapers } from '../../ranking/rank-papers.ts';

/** Papers of two authors, the younger the fewer votes, most of them nearly the same. */
const stdin = JSON.stringify(
  Array.from({ length: 12 }, (_, index) => ({
    title: index % 4 === 3 ? `Proteins, Part ${index}` : `Robots That Fold Shirts, Part ${index}`,
    ids: { arxiv: `2606.${10_000 + index}` },
    authors: [index % 3 === 0 ? 'Bob Sample' : 'Ada Example'],
    publishedAt: new Date(Date.UTC(2026, 5, 1 + index)).toISOString(),
    counts: { upvotes: 3 * (14 - index) ** 2, observedAt: '2026-06-12T20:00:00Z' },
  })),
);
const now = '2026-06-12T20:00:00Z';
const orderOf = ({ entries }: ReturnType<typeof rankPapers>) =>
  entries.map(({ paper, score }) => `${paper.id} ${score.toFixed(9)}`);
const rankedWith = (options: RankOptions) =>
  orderOf(rankPapers(parseListing(stdin).papers, { now, ...options }));

describe('what a ranking goes by', () => {
  it.each<[string[], RankOptions]>([
    [['--model', 'gravity'], { model: 'gravity' }],
    [['--model', 'raw'], { model: 'raw' }],
    [['--horizon', 'week'], { horizon: 'week' }],
    [['--diversity', '0.9'], { diversity: 0.9 }],
    [['--per-author', '1'], { perAuthor: 1 }],
    [
      ['--per-topic', '1', '--topics', 'robots, proteins', '--by', 'top'],
      { perTopic: 1, topics: 'robots, proteins', by: 'top' },
    ],
  ])('%j reaches rank and snapshot', async (given, options) => {
    const { topics, by } = options;
    expect(rankedWith(options)).not.toEqual(rankedWith({ topics, by }));
    for (const command of ['rank', 'snapshot']) {
      const { code, stdout } = await runCommand([command, '-', '--now', now, ...given], { stdin });
      expect(code).toBe(0);
      expect(orderOf(JSON.parse(stdout))).toEqual(rankedWith(options));
    }
  });

  it.each([
    [['--model', 'gravty'], 'needs one of: forecast, gravity', 'Did you mean gravity?'],
    [['--horizon', 'month'], 'needs one of: day, week.', 'help rank'],
    [['--diversity', '2'], 'a number from 0 to 1', 'help rank'],
    [['--per-author', 'two'], 'a whole number', 'help rank'],
    [['--per-topic', '-1'], 'a whole number', 'help rank'],
  ])('%j is refused in words', async (given, problem, way) => {
    const { code, stderr } = await runCommand(['rank', '-', ...given], { stdin });
    expect(code).toBe(2);
    expect(stderr).toContain(problem);
    expect(stderr).toContain(way);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  matchTopics,
  type Paper,
  parseListing,
  parseTopics,
  type TrendingTopicsOptions,
  trendingTopics,
} from '../../packages/core/src/index.ts';
import { dataFolder } from './data-folder.ts';

// Two years of daily papers: whether what comes out are the topics that the time talked about.
const file = new URL('corpus/hf_daily_papers_2024-05-27_2026-08-21.jsonl.gz', dataFolder);
const isThere = existsSync(file);
const hint = isThere ? '' : ' (skipped: no data; name its folder in TRENDING_PAPERS_DATA)';

describe.skipIf(!isThere)(`topics of the daily papers${hint}`, () => {
  let papers: Paper[] = [];
  beforeAll(() => {
    papers = parseListing(gunzipSync(readFileSync(file))).papers;
  });
  const topics = (options: TrendingTopicsOptions) => trendingTopics(papers, options);
  const phrases = (options: TrendingTopicsOptions) =>
    topics(options).map(({ phrase }) => phrase.toLowerCase());

  it.each([
    // The month after DeepSeek-R1 came out.
    ['2025-03-01', 'month', ['deepseek-r1', 'o1', 'o3-mini', 'test-time scaling']],
    ['2025-06-01', 'month', ['reinforcement learning (rl)', 'chain-of-thought (cot)', 'thinking']],
    ['2025-06-01', 'month', ['group relative policy optimization (grpo)', 'reasoning models']],
    ['2026-04-18', 'month', ['openclaw', 'world models', 'agent skills']],
    ['2026-08-22', 'month', ['on-policy distillation (opd)', 'harness', 'long-horizon']],
    ['2026-02-07', 'week', ['deep-research', 'reinforcement learning (rl)']],
    ['2026-06-13', 'week', ['harness']],
  ] as const)('until %s, a %s: %j', (now, window, expected) => {
    expect(phrases({ now, window })).toEqual(expect.arrayContaining([...expected]));
  });

  it('are no prose of abstracts and no halves of phrases', () => {
    for (const now of ['2024-10-05', '2025-10-11', '2026-08-22'])
      for (const phrase of phrases({ now, window: 'month', limit: 30 }))
        expect(phrase).not.toMatch(
          /^(?:we|our|this|propose.*|.* (?:results|method|of|the|and)|large language|policy optimization|chain of|reinforcement|state|art)$/,
        );
  });

  it('are kept by the text that each of them gives', () => {
    const byId = new Map(papers.map((paper) => [paper.id, paper]));
    for (const { topicText, papers: ids, count } of topics({
      now: '2025-06-01',
      window: 'month',
    })) {
      const { topics: parsed, issues } = parseTopics(topicText);
      expect(issues).toEqual([]);
      const behind = ids.flatMap((id) => byId.get(id) ?? []);
      expect(behind.filter((paper) => matchTopics(paper, parsed).length > 0)).toHaveLength(count);
    }
  });

  it('rise by far more than chance, in several times as many papers as expected', () => {
    const [first, second] = topics({ now: '2025-06-01', window: 'month' });
    expect(first?.count).toBeGreaterThan(90);
    expect(first?.growth).toBeGreaterThan(3);
    expect(second?.growth).toBeGreaterThan(8);
    for (const { score } of topics({ now: '2025-06-01', window: 'month' }))
      expect(score).toBeGreaterThan(10);
  });

  it('are next to none when the dates are shuffled', () => {
    let state = 11;
    const next = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    const some = papers.slice(0, 4000);
    const found = Array.from({ length: 4 }, () => {
      const dates = some.map(({ listedAt }) => listedAt);
      for (let i = dates.length - 1; i > 0; i--) {
        const j = Math.floor(next() * (i + 1));
        [dates[i], dates[j]] = [dates[j], dates[i]];
      }
      const shuffled = some.map((paper, i) => {
        const listedAt = dates[i];
        return listedAt === undefined ? paper : { ...paper, listedAt };
      });
      return trendingTopics(shuffled, { now: '2025-06-28', window: 'month' });
    });
    expect(found.flat().length).toBeLessThanOrEqual(2);
  });

  it('of a list without dates are what it is about, without a rise', () => {
    const undated = papers
      .slice(-400)
      .map(({ listedAt: _, publishedAt: __, updatedAt: ___, ...paper }) => paper);
    const found = trendingTopics(undated, { now: '2026-08-22' });
    expect(found.slice(0, 5).map(({ phrase }) => phrase)).toEqual(
      expect.arrayContaining([
        'large language models (LLM)',
        'agents',
        'reinforcement learning (RL)',
      ]),
    );
    expect(found.every(({ expected }) => expected === undefined)).toBe(true);
  });
});

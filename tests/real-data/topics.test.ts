import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  matchTopics,
  type Paper,
  parseListing,
  parseTopics,
} from '../../packages/core/src/index.ts';
import { dataFolder } from './data-folder.ts';

// Topics on real papers, against regular expressions over their texts.
const isThere = existsSync(dataFolder);
const hint = isThere ? '' : ' (skipped: no data; name its folder in TRENDING_PAPERS_DATA)';

const bytesOf = (path: string) => readFileSync(new URL(path, dataFolder));

/** The titles of the papers that match. */
function matching(papers: readonly Paper[], text: string): string[] {
  const { topics, issues } = parseTopics(text);
  expect(issues).toEqual([]);
  return papers.filter((paper) => matchTopics(paper, topics).length > 0).map(({ title }) => title);
}

function found(
  papers: readonly Paper[],
  isMeant: (texts: string[], paper: Paper) => boolean,
): string[] {
  return papers
    .filter((paper) => {
      const texts = [paper.title, ...paper.keywords, paper.abstract ?? '', paper.summary ?? ''];
      return isMeant(
        texts.map((text) => text.normalize('NFKC')),
        paper,
      );
    })
    .map(({ title }) => title);
}

const some = (pattern: RegExp) => (texts: string[]) => texts.some((text) => pattern.test(text));
const word = (body: string, flags = 'iu') =>
  new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])(?:${body})(?![\\p{L}\\p{N}\\p{M}+#])`, flags);

const CASES: [string, (texts: string[], paper: Paper) => boolean][] = [
  ['"language models"', some(word('language[^\\p{L}\\p{N}\\p{M}]+model(?:s|ing|ed|l?ings?)?'))],
  [
    '"Bayesian optimization"',
    some(word('bayesian[^\\p{L}\\p{N}\\p{M}]+optimiz(?:ations?|e|ed|ers?|ing)')),
  ],
  ['robot*', some(/(?<![\p{L}\p{N}\p{M}])robot/iu)],
  ['title:robot*', (_, { title }) => /(?<![\p{L}\p{N}\p{M}])robot/iu.test(title)],
  ['"GRPO" OR "SLAM"', some(word('GRPOs?|SLAMs?'))],
  [
    'SLAM',
    some(
      word('SLAMs?|simultaneous(?:ly)?\\W+locali[sz](?:ation|ing|e)\\W+and\\W+mapp(?:ing|ings|ed)'),
    ),
  ],
  [
    '"NeRF" -gaussian*',
    (texts) => some(word('NeRFs?'))(texts) && !some(word('gaussian\\p{L}*'))(texts),
  ],
  ['has:code stars:>100', (_, paper) => hasCode(paper) && (paper.counts.stars ?? 0) > 100],
  ['after:2026-01-01 before:2026-02', (_, paper) => /^2026-01/.test(cameUp(paper))],
  ['date:2025-12', (_, paper) => /^2025-12/.test(cameUp(paper))],
  ['upvotes:100..200', (_, { counts: { upvotes = 0 } }) => upvotes >= 100 && upvotes <= 200],
];

const hasCode = ({ links }: Paper) => links.some(({ rel }) => rel === 'code');
const cameUp = ({ listedAt, publishedAt }: Paper) => listedAt ?? publishedAt ?? '';

describe.skipIf(!isThere)(`topics on two years of daily papers${hint}`, () => {
  const papers = isThere
    ? parseListing(gunzipSync(bytesOf('corpus/hf_daily_papers_2024-05-27_2026-08-21.jsonl.gz')))
        .papers
    : [];

  it.each(CASES)('%s', (text, isMeant) => {
    const expected = found(papers, isMeant);
    expect(expected.length).toBeGreaterThan(0);
    expect(matching(papers, text).sort()).toEqual(expected.sort());
  });

  it('LLM finds what its long form finds, and more than the letters', () => {
    const short = matching(papers, 'LLM').sort();
    expect(matching(papers, '"large language model"').sort()).toEqual(short);
    expect(matching(papers, '"LLM"').length).toBeLessThan(short.length);
  });

  it('author: finds a person under either order of the name', () => {
    const names = matching(papers, 'author:"Sijie Cheng"');
    expect(names).toEqual(
      found(papers, (_, { authors }) => authors.some(({ name }) => name === 'Sijie Cheng')),
    );
    expect(names.length).toBeGreaterThan(0);
    expect(matching(papers, 'author:"Cheng, Sijie"')).toEqual(names);
  });
});

it.skipIf(!isThere)(`the topics of the seed page find its papers${hint}`, () => {
  const { papers } = parseListing(bytesOf('seed/daily-papers-page.txt'));
  expect(papers).toHaveLength(77);
  expect(matching(papers, '"Bayesian optimization"')).toEqual([
    'A Tutorial on Bayesian Optimization',
    expect.stringMatching(/^Constrained composite Bayesian optimization/),
    'Multi-fidelity Bayesian Optimization in Engineering Design',
  ]);
  expect(matching(papers, 'title:robot*')).toHaveLength(3);
  expect(matching(papers, 'robot*')).toEqual(found(papers, some(/\brobot/i)));
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../analysis/words.ts';
import { makePaper } from '../fixtures/papers.ts';
import type { Paper } from '../paper/paper.ts';
import { idfOf } from '../search/bm25f.ts';
import { diversify } from './diversify.ts';

interface Candidate {
  paper: Paper;
  score: number;
  topics: { topic: string }[];
}

const facts = {
  paperOf: ({ paper }: Candidate) => paper,
  scoreOf: ({ score }: Candidate) => score,
  topicsOf: ({ topics }: Candidate) => topics,
};

// Words that are their own stems, so that the oracle needs none.
const word = fc.constantFrom('ant', 'bee', 'cat', 'dog', 'eel', 'fox', 'gnu', 'hen', 'jay', 'owl');
const anyCandidate = fc.record({
  words: fc.array(word, { minLength: 1, maxLength: 6 }),
  author: fc.constantFrom('Ada', 'Bob', 'Cy'),
  score: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
  topics: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 2 }),
});
const anyCandidates = fc.array(anyCandidate, { minLength: 1, maxLength: 14 }).map((all) =>
  all
    .map(
      ({ words, author, score, topics }, index): Candidate => ({
        paper: makePaper({
          title: words.join(' '),
          authors: [{ name: author }],
          ids: { arxiv: `2606.${10_000 + index}` },
        }),
        score,
        topics: topics.map((topic) => ({ topic })),
      }),
    )
    .sort((one, other) => other.score - one.score),
);
const anyOptions = fc.record({
  diversity: fc.constantFrom(0.1, 0.25, 0.5, 0.9, 1),
  perAuthor: fc.constantFrom(1, 2, 9),
  perTopic: fc.constantFrom(1, 2, 9),
});

const wordsOfTitle = ({ paper }: Candidate) => new Set(wordsOf(paper.title));
const common = <T>(one: Set<T>, other: Set<T>) => [...one].filter((each) => other.has(each));

function areNear(one: Candidate, other: Candidate): boolean {
  const [mine, yours] = [wordsOfTitle(one), wordsOfTitle(other)];
  const both = common(mine, yours).length;
  const resemblance = both / (mine.size + yours.size - both);
  const sameAuthor = one.paper.authors[0]?.name === other.paper.authors[0]?.name;
  return resemblance === 1 || (resemblance >= 0.8 && sameAuthor);
}

/**
 * The definition, word for word: every candidate is compared anew with all chosen ones. Ends where
 * only near-duplicates of the last one are left.
 */
function slowly(
  all: readonly Candidate[],
  options: { diversity: number; perAuthor: number; perTopic: number },
): Candidate[] {
  const termsOf = (one: Candidate) =>
    new Set<string>([...wordsOfTitle(one), ...one.topics.map(({ topic }) => `topic ${topic}`)]);
  const weightOf = (term: string) => {
    const having = all.filter((one) => termsOf(one).has(term)).length;
    return Math.max(1, Math.round(idfOf(all.length, having) * 64));
  };
  const sum = (terms: Iterable<string>) =>
    [...terms].reduce((total, term) => total + weightOf(term) ** 2, 0);
  const similarity = (one: Candidate, other: Candidate) => {
    const [mine, yours] = [termsOf(one), termsOf(other)];
    return sum(common(mine, yours)) / Math.sqrt(sum(mine) * sum(yours));
  };
  const [high, low] = [all[0]?.score ?? 0, all.at(-1)?.score ?? 0];
  const chosen: Candidate[] = [];
  const worth = (one: Candidate) =>
    (1 - options.diversity) * (high > low ? (one.score - low) / (high - low) : 1) -
    options.diversity * Math.max(0, ...chosen.map((other) => similarity(one, other)));
  const isOver = ({ paper, topics }: Candidate) => {
    const times = 1 + Math.floor(chosen.length / 10);
    const ofAuthor = chosen.filter((one) => one.paper.authors[0]?.name === paper.authors[0]?.name);
    const ofTopic = (topic: string) =>
      chosen.filter((one) => one.topics.some((each) => each.topic === topic)).length;
    return (
      ofAuthor.length >= options.perAuthor * times ||
      topics.some(({ topic }) => ofTopic(topic) >= options.perTopic * times)
    );
  };
  while (chosen.length < all.length) {
    const last = chosen.at(-1);
    const apart = all.filter(
      (one) => !chosen.includes(one) && (last === undefined || !areNear(one, last)),
    );
    const within = apart.filter((one) => !isOver(one));
    const pool = within.length > 0 ? within : apart;
    const best = Math.max(...pool.map(worth));
    const next = pool.find((one) => worth(one) === best);
    if (next === undefined) break;
    chosen.push(next);
  }
  return chosen;
}

describe('the fast choice', () => {
  it('is that of the slow oracle, and loses nothing when only near-duplicates are left', () => {
    fc.assert(
      fc.property(anyCandidates, anyOptions, (candidates, options) => {
        const found = diversify(candidates, facts, options);
        const expected = slowly(candidates, options);
        expect(found.slice(0, expected.length)).toEqual(expected);
        expect(found).toHaveLength(candidates.length);
        expect(new Set(found)).toEqual(new Set(candidates));
      }),
      { numRuns: 300 },
    );
  });

  it('depends neither on what was ranked before nor on how many places are wanted', () => {
    fc.assert(
      fc.property(anyCandidates, anyOptions, fc.nat({ max: 14 }), (all, options, places) => {
        const found = diversify(all, facts, options);
        const copies = all.map((one) => ({ ...one, paper: { ...one.paper } }));
        expect(diversify(copies, facts, options).map(({ paper }) => paper)).toEqual(
          found.map(({ paper }) => paper),
        );
        expect(diversify(all, facts, { ...options, places })).toEqual(found.slice(0, places));
      }),
    );
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePaper } from '../fixtures/papers.ts';
import type { Paper } from '../paper/paper.ts';
import { isKept, matchTopics } from './match-topics.ts';
import { parseTopics } from './parse-topics.ts';

interface Term {
  kind: 'word' | 'phrase' | 'prefix' | 'category';
  words: string[];
  excluded: boolean;
}

// Words whose stem is known without Porter's rules.
const STEMS: Record<string, string> = { agents: 'agent', robots: 'robot' };
const WORDS = ['agent', 'agents', 'robot', 'robots', 'bot', 'rob', 'x1', 'dog'];
const CATEGORIES = ['cs.CL', 'cs.AI', 'stat.ML'];
const stem = (word: string) => STEMS[word] ?? word;

const word = fc.constantFrom(...WORDS);
const text = fc.array(word, { maxLength: 6 }).map((list) => list.join(' '));
const anyPaper = fc
  .record({
    title: fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' ')),
    abstract: text,
    summary: text,
    keywords: fc.array(text, { maxLength: 3 }),
    categories: fc.subarray(CATEGORIES),
  })
  .map((draft) => makePaper(draft));
const term: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ kind: fc.constant('word' as const), words: fc.tuple(word), excluded: fc.boolean() }),
  fc.record({
    kind: fc.constant('phrase' as const),
    words: fc.array(word, { minLength: 1, maxLength: 3 }),
    excluded: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('prefix' as const),
    words: fc.tuple(fc.constantFrom('ro', 'agent', 'd', 'z')),
    excluded: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('category' as const),
    words: fc.tuple(fc.constantFrom(...CATEGORIES)),
    excluded: fc.boolean(),
  }),
);
const topicTerms = fc.array(fc.array(term, { minLength: 1, maxLength: 3 }), { maxLength: 4 });

function write({ kind, words, excluded }: Term): string {
  const body =
    kind === 'phrase' ? `"${words.join(' ')}"` : `${words[0]}${kind === 'prefix' ? '*' : ''}`;
  return `${excluded ? '-' : ''}${body}`;
}

/** The slow and obvious way: every text of the paper apart, every term by hand. */
function occurs({ kind, words }: Term, paper: Paper): boolean {
  if (kind === 'category') return paper.categories.includes(words[0] ?? '');
  const texts = [paper.title, paper.abstract ?? '', paper.summary ?? '', ...paper.keywords];
  return texts.some((one) => {
    const list = one.split(' ').filter(Boolean);
    if (kind === 'prefix') return list.some((item) => item.startsWith(words[0] ?? '?'));
    return ` ${list.map(stem).join(' ')} `.includes(` ${words.map(stem).join(' ')} `);
  });
}

function oracle(topics: readonly (readonly Term[])[], paper: Paper): string[] {
  const isMet = (terms: readonly Term[]) =>
    terms.every((one) => occurs(one, paper) !== one.excluded);
  const onlyExcludes = (terms: readonly Term[]) => terms.every(({ excluded }) => excluded);
  if (topics.some((terms) => onlyExcludes(terms) && !isMet(terms))) return [];
  return topics
    .filter((terms) => !onlyExcludes(terms) && isMet(terms))
    .map((terms) => terms.map(write).join(' '));
}

describe('matchTopics', () => {
  it('finds the topics that a slow reading finds', () => {
    fc.assert(
      fc.property(topicTerms, anyPaper, (terms, paper) => {
        const { topics, issues } = parseTopics(
          terms.map((one) => one.map(write).join(' ')).join(', '),
        );
        expect(issues).toEqual([]);
        expect(matchTopics(paper, topics).map(({ topic }) => topic)).toEqual(oracle(terms, paper));
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives strengths from 0 to 1, and keeps a paper that it matches', () => {
    fc.assert(
      fc.property(topicTerms, anyPaper, (terms, paper) => {
        const { topics } = parseTopics(terms.map((one) => one.map(write).join(' ')).join(', '));
        const matches = matchTopics(paper, topics);
        for (const { strength } of matches) {
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThanOrEqual(1);
        }
        if (matches.length > 0) expect(isKept(paper, topics, matches)).toBe(true);
      }),
    );
  });
});

it('answers a topic of 10,000 characters within a moment', { timeout: 5_000 }, () => {
  const paper = makePaper({ title: 'agent '.repeat(50), abstract: 'robot agents '.repeat(200) });
  for (const piece of ['agent ', '"agent robot" ', 'robot* ', '-dog ', 'a, ']) {
    const { topics } = parseTopics(piece.repeat(10_000 / piece.length));
    expect(() => matchTopics(paper, topics)).not.toThrow();
  }
});

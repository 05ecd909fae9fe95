import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makePaper } from '../fixtures/papers.ts';
import type { Paper } from '../paper/paper.ts';
import { matcherOf, matchTopics } from './match-topics.ts';
import { parseTopics } from './parse-topics.ts';

type Tree =
  | {
      kind: 'word' | 'prefix' | 'category' | 'has';
      text: string;
      field?: 'title' | 'abstract' | undefined;
    }
  | { kind: 'phrase'; text: string; field?: 'title' | 'abstract' | undefined }
  | { kind: 'stars'; sign: '>' | '<=' | '='; number: number }
  | { kind: 'all' | 'any'; of: Tree[] }
  | { kind: 'not'; of: Tree };

// Words whose stem is known without Porter's rules.
const STEMS: Record<string, string> = { agents: 'agent', robots: 'robot' };
const WORDS = ['agent', 'agents', 'robot', 'robots', 'bot', 'rob', 'x1', 'dog'];
const CATEGORIES = ['cs.CL', 'cs.AI', 'math.NT'];
const RELS = ['code', 'data', 'video'] as const;
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
    counts: fc.oneof(fc.constant({}), fc.record({ stars: fc.nat(5) })),
    links: fc
      .subarray([...RELS])
      .map((rels) => rels.map((rel) => ({ rel, url: `https://example.org/${rel}` }))),
  })
  .map((draft) => makePaper(draft));

const field = fc.option(fc.constantFrom('title' as const, 'abstract' as const), { nil: undefined });
const leaf: fc.Arbitrary<Tree> = fc.oneof(
  fc.record({ kind: fc.constant('word' as const), text: word, field }),
  fc.record({
    kind: fc.constant('phrase' as const),
    text: fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(' ')),
    field,
  }),
  fc.record({
    kind: fc.constant('prefix' as const),
    text: fc.constantFrom('ro', 'agent', 'd', 'z'),
    field,
  }),
  fc.record({ kind: fc.constant('category' as const), text: fc.constantFrom(...CATEGORIES) }),
  fc.record({ kind: fc.constant('has' as const), text: fc.constantFrom(...RELS) }),
  fc.record({
    kind: fc.constant('stars' as const),
    sign: fc.constantFrom('>' as const, '<=' as const, '=' as const),
    number: fc.nat(5),
  }),
);
const tree: fc.Arbitrary<Tree> = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.record({ kind: fc.constant('not' as const), of: leaf }),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      of: fc.array(tie('tree'), { minLength: 2, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('not' as const),
      of: fc.record({
        kind: fc.constantFrom('all' as const, 'any' as const),
        of: fc.array(tie('tree'), { minLength: 2, maxLength: 2 }),
      }),
    }),
  ),
})).tree;
const topicTrees = fc.array(tree, { maxLength: 4 });

/** The query as a reader would write it, with parentheses only where they are needed. */
function write(one: Tree): string {
  switch (one.kind) {
    case 'all':
      return one.of
        .map((part) => (part.kind === 'any' ? `(${write(part)})` : write(part)))
        .join(' ');
    case 'any':
      return one.of.map(write).join(' OR ');
    case 'not':
      return 'of' in one.of ? `-(${write(one.of)})` : `-${write(one.of)}`;
    case 'stars':
      return `stars:${one.sign}${one.number}`;
    case 'has':
      return `has:${one.text}`;
    default: {
      const body = {
        phrase: `"${one.text}"`,
        prefix: `${one.text}*`,
        word: one.text,
        category: one.text,
      };
      return `${one.field === undefined ? '' : `${one.field}:`}${body[one.kind]}`;
    }
  }
}

/** The slow and obvious way: how well a paper meets a query, -1 when it does not. */
function slowStrength(one: Tree, paper: Paper): number {
  switch (one.kind) {
    case 'all': {
      const parts = sideBySide(one).map((part) => slowStrength(part, paper));
      if (parts.includes(-1)) return -1;
      const telling = parts.filter((strength) => strength > 0);
      return telling.reduce((sum, strength) => sum + strength / telling.length, 0);
    }
    case 'any':
      return Math.max(...one.of.map((part) => slowStrength(part, paper)));
    case 'not':
      return slowStrength(one.of, paper) === -1 ? 0 : -1;
    case 'has':
      return paper.links.some(({ rel }) => rel === one.text) ? 0 : -1;
    case 'category':
      return paper.categories.includes(one.text) ? 1 : -1;
    case 'stars':
      return isCounted(one, paper.counts.stars) ? 0 : -1;
    default:
      return wordsStrength(one, paper);
  }
}

/** All that stands side by side: parentheses around some of it change nothing. */
function sideBySide(one: Tree): Tree[] {
  return one.kind === 'all' ? one.of.flatMap(sideBySide) : [one];
}

function isCounted({ sign, number }: Extract<Tree, { kind: 'stars' }>, stars?: number): boolean {
  if (stars === undefined) return false;
  return sign === '>' ? stars > number : sign === '<=' ? stars <= number : stars === number;
}

function wordsStrength(
  { kind, text: asked, field: place }: { kind: string; text: string; field?: string | undefined },
  paper: Paper,
): number {
  const occursIn = (one: string) => {
    const words = one.split(' ').filter(Boolean);
    if (kind === 'prefix') return words.some((item) => item.startsWith(asked));
    return ` ${words.map(stem).join(' ')} `.includes(` ${asked.split(' ').map(stem).join(' ')} `);
  };
  const places: [string, string[], number][] = [
    ['title', [paper.title], 1],
    ['keywords', paper.keywords, 0.8],
    ['abstract', [paper.abstract ?? '', paper.summary ?? ''], 0.5],
  ];
  const found = places.find(
    ([name, texts]) => (place === undefined || place === name) && texts.some(occursIn),
  );
  return found?.[2] ?? -1;
}

function onlyExcludes(one: Tree): boolean {
  if (one.kind === 'not') return true;
  return (one.kind === 'all' || one.kind === 'any') && one.of.every(onlyExcludes);
}

/** The topics that a paper matches with their strengths, and whether it is kept. */
function oracle(trees: readonly Tree[], paper: Paper) {
  const bars = trees.filter(onlyExcludes);
  if (bars.some((bar) => slowStrength(bar, paper) === -1)) return { matches: [], isKept: false };
  const matches = trees
    .filter((one) => !onlyExcludes(one) && slowStrength(one, paper) !== -1)
    .map((one) => ({ topic: write(one), strength: slowStrength(one, paper) || 1 }));
  return { matches, isKept: matches.length > 0 || bars.length === trees.length };
}

describe('topics', () => {
  it('match the papers that a slow reading finds, as well as it says', () => {
    fc.assert(
      fc.property(
        topicTrees,
        fc.array(anyPaper, { minLength: 1, maxLength: 4 }),
        (trees, papers) => {
          const { topics, issues } = parseTopics(trees.map(write).join(', '));
          expect(issues).toEqual([]);
          for (const paper of papers) {
            const expected = oracle(trees, paper);
            const found = matchTopics(paper, topics).map(({ topic, strength }) => ({
              topic,
              strength,
            }));
            expect(found).toEqual(
              expected.matches.map((one) => ({
                ...one,
                strength: expect.closeTo(one.strength, 10),
              })),
            );
            expect(matcherOf(topics).match(paper) !== undefined).toBe(expected.isKept);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('say of each match how well, where and by which terms', () => {
    fc.assert(
      fc.property(topicTrees, anyPaper, (trees, paper) => {
        const { topics } = parseTopics(trees.map(write).join(', '));
        for (const { strength, terms, field: place } of matchTopics(paper, topics)) {
          expect(strength).toBeGreaterThan(0);
          expect(strength).toBeLessThanOrEqual(1);
          expect(terms).toEqual([...new Set(terms)]);
          expect(place).toMatch(/^(?:title|keywords|abstract|category|links|counts)$/);
        }
      }),
    );
  });
});

it('answers a topic of 10,000 characters within a moment', { timeout: 60_000 }, () => {
  const paper = makePaper({ title: 'agent '.repeat(50), abstract: 'robot agents '.repeat(200) });
  const pieces = [
    'agent ',
    '"agent robot" ',
    'robot* ',
    '-dog ',
    'a, ',
    'agent OR ',
    '(agent ',
    'a|',
  ];
  for (const piece of pieces) {
    const { topics } = parseTopics(piece.repeat(10_000 / piece.length));
    expect(() => matchTopics(paper, topics)).not.toThrow();
  }
});

import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { stemOf } from '../analysis/stem.ts';
import { wordsOf } from '../analysis/words.ts';
import { makePaper } from '../fixtures/papers.ts';
import type { Paper } from '../paper/paper.ts';
import { BM25F, idfOf, saturationOf } from './bm25f.ts';
import { createSearchIndex, loadSearchIndex, searchIndexSteps } from './create-search-index.ts';
import type { SearchHit, SearchIndex } from './search-index.ts';

// Many indexes are made; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const WORDS = [
  'agent',
  'agents',
  'robot',
  'robots',
  'robotics',
  'graph',
  'graphs',
  'net',
  'network',
  'deep',
  'learning',
  'learn',
  'learner',
  'a',
  'of',
  'c++',
  'müller',
  '深度学习',
];
const word = fc.constantFrom(...WORDS);
const text = (most: number) => fc.array(word, { maxLength: most }).map((all) => all.join(' '));
const papers = (most: number): fc.Arbitrary<Paper[]> =>
  fc
    .array(
      fc.record({
        title: text(4),
        abstract: text(12),
        keywords: fc.array(text(2), { maxLength: 2 }),
        author: word,
        id: fc.nat(40),
      }),
      { maxLength: most },
    )
    .map((drafts) =>
      drafts.map(({ id, author, title, abstract, keywords }) => ({
        ...makePaper({ abstract, authors: [{ name: author }] }),
        id: `p${id}`,
        title,
        keywords,
      })),
    );
const query = fc.array(word, { minLength: 1, maxLength: 5 });

/** BM25F by its definition, paper by paper. */
function slowScores(all: readonly Paper[], words: readonly string[]): Map<string, number> {
  const latest = [...new Map(all.map((paper) => [paper.id, paper])).values()];
  const read = latest.map(({ id, title, keywords, abstract = '', authors }) => {
    const fields: [string[], number][] = [
      [wordsOf(title), BM25F.title],
      [keywords.flatMap(wordsOf), BM25F.keywords],
      [wordsOf(abstract), BM25F.abstract],
    ];
    const length = fields.reduce((sum, [list, weight]) => sum + list.length * weight, 0);
    fields.push([authors.flatMap(({ name }) => wordsOf(name)), BM25F.authors]);
    const frequency = (stem: string) =>
      fields.reduce(
        (sum, [list, weight]) => sum + weight * list.filter((one) => stemOf(one) === stem).length,
        0,
      );
    return { id, length, frequency };
  });
  const mean = read.reduce((sum, { length }) => sum + length, 0) / read.length;
  const scores = new Map<string, number>();
  const telling = words.filter((one) => one !== 'a' && one !== 'of');
  for (const one of telling.length > 0 ? telling : words) {
    const stem = stemOf(wordsOf(one)[0] ?? '');
    const documents = read.filter(({ frequency }) => frequency(stem) > 0).length;
    for (const { id, length, frequency } of read) {
      const tf = frequency(stem);
      if (tf === 0) continue;
      const gain = (idfOf(read.length, documents) * tf) / (tf + saturationOf(length, mean));
      scores.set(id, (scores.get(id) ?? 0) + gain);
    }
  }
  return scores;
}

const plain = ({ id, score, terms, highlights }: SearchHit) => ({
  id,
  score: score.toFixed(9),
  terms,
  highlights,
});
const answers = (index: SearchIndex, queries: readonly string[]) =>
  queries.map((one) => index.search(one, { limit: 100 }).map(plain));

describe('search', () => {
  it('finds what a full sort by BM25F puts first', () => {
    fc.assert(
      fc.property(
        papers(60),
        query.filter((words) => !words.includes('深度学习')),
        fc.integer({ min: 1, max: 8 }),
        (all, words, limit) => {
          const hits = createSearchIndex(all).search(words.join(' '), {
            limit,
            prefix: false,
            fuzzy: false,
          });
          const slow = slowScores(all, words);
          const best = [...slow.values()].sort((one, other) => other - one).slice(0, limit);
          expect(hits.map(({ score }) => score.toFixed(9))).toEqual(
            best.map((score) => score.toFixed(9)),
          );
          for (const { id, score } of hits) expect(score).toBeCloseTo(slow.get(id) ?? -1, 9);
          for (const [index, { id, score }] of hits.entries()) {
            const before = hits[index - 1];
            if (before?.score === score) expect(before.id < id).toBe(true);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives the first of many as it gives all', () => {
    fc.assert(
      fc.property(papers(60), query, fc.integer({ min: 1, max: 10 }), (all, words, limit) => {
        const index = createSearchIndex(all);
        const first = index.search(words.join(' '), { limit }).map(plain);
        expect(first).toEqual(
          index.search(words.join(' '), { limit: 1000 }).map(plain).slice(0, limit),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('tells later where the words stand what it tells with the hits', () => {
    fc.assert(
      fc.property(papers(30), query, fc.nat(6), (all, words, cut) => {
        const index = createSearchIndex(all);
        const typed = words.join(' ').slice(0, -cut || undefined);
        const hits = index.search(typed, { limit: 100 });
        const bare = index.search(typed, { limit: 100, highlights: false });
        expect(bare).toEqual(hits.map(({ highlights: _, ...hit }) => hit));
        const ids = [...hits.map(({ id }) => id), 'nobody'];
        expect([...index.highlights(typed, ids)]).toEqual(
          hits.map(({ id, highlights }) => [id, highlights]),
        );
      }),
      { numRuns: 80 },
    );
  });

  it('suggests only what papers have, and has no more to suggest of it', () => {
    const typed = fc
      .array(
        fc
          .tuple(word, fc.nat(8), fc.constantFrom('', 'x', 'r'))
          .map(([one, at, letter]) => one.slice(0, at) + letter + one.slice(at + 1)),
        { minLength: 1, maxLength: 4 },
      )
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(papers(20), typed, (all, text) => {
        const index = createSearchIndex(all);
        const suggestion = index.suggest(text);
        if (suggestion === undefined) return;
        expect(index.suggest(suggestion)).toBeUndefined();
        expect(index.search(suggestion, { fuzzy: false }).length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it('finds with prefix and typos whatever it finds without', () => {
    fc.assert(
      fc.property(papers(30), query, fc.nat(6), (all, words, cut) => {
        const index = createSearchIndex(all);
        const typed = words.join(' ').slice(0, -cut || undefined);
        const ids = (options: { prefix: boolean; fuzzy: boolean }) =>
          new Set(index.search(typed, { ...options, limit: 100 }).map(({ id }) => id));
        const strict = ids({ prefix: false, fuzzy: false });
        for (const more of [
          ids({ prefix: true, fuzzy: false }),
          ids({ prefix: true, fuzzy: true }),
        ])
          expect([...strict].filter((id) => !more.has(id))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

describe('an index that changes', () => {
  const change = fc.oneof(
    fc.record({ add: papers(8) }),
    fc.record({
      remove: fc.array(
        fc.nat(40).map((id) => `p${id}`),
        { maxLength: 12 },
      ),
    }),
  );
  const queries = [
    'robot',
    'agents learning',
    'lear',
    'rob',
    'graf',
    'robotis',
    '"deep learning"',
    'deep "net"',
    'a',
    'deep learning of graph networks',
  ];

  function apply(
    { add = [], remove = [] }: { add?: Paper[]; remove?: string[] },
    index: SearchIndex,
    left: Map<string, Paper>,
  ): void {
    index.add(add);
    for (const paper of add) left.set(paper.id, paper);
    const there = new Set(remove.filter((id) => left.has(id)));
    expect(index.remove(remove)).toBe(there.size);
    for (const id of there) left.delete(id);
    expect(index.size).toBe(left.size);
    // What an answer keeps must not outlive the next change.
    index.search('robots learning');
  }

  it('answers as one that is made anew', () => {
    fc.assert(
      fc.property(papers(30), fc.array(change, { maxLength: 8 }), (first, changes) => {
        const index = createSearchIndex(first);
        const left = new Map(first.map((paper) => [paper.id, paper]));
        for (const one of changes) apply(one, index, left);
        const fresh = createSearchIndex([...left.values()]);
        expect(answers(index, queries)).toEqual(answers(fresh, queries));
        for (const id of [...left.keys()].slice(0, 3))
          expect(index.similar(id).map(plain)).toEqual(fresh.similar(id).map(plain));
      }),
      { numRuns: 80 },
    );
  });

  it('comes back from bytes as it was, and goes on changing', () => {
    fc.assert(
      fc.property(papers(20), papers(6), (first, more) => {
        const index = createSearchIndex(first);
        const loaded = loadSearchIndex(index.toBytes(), first);
        expect(answers(loaded, queries)).toEqual(answers(index, queries));
        loaded.add(more);
        index.add(more);
        expect(answers(loaded, queries)).toEqual(answers(index, queries));
      }),
      { numRuns: 40 },
    );
  });

  it('is the same when it is made step by step', () => {
    fc.assert(
      fc.property(papers(20), (all) => {
        const steps = searchIndexSteps(all);
        let step = steps.next();
        while (!step.done) step = steps.next();
        expect(step.value.toBytes()).toEqual(createSearchIndex(all).toBytes());
      }),
      { numRuns: 30 },
    );
  });

  it('writes the same bytes for the same papers', () => {
    fc.assert(
      fc.property(papers(20), (all) => {
        expect(createSearchIndex(all).toBytes()).toEqual(createSearchIndex(all).toBytes());
      }),
      { numRuns: 30 },
    );
  });
});

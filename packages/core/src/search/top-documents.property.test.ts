import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ScoredTerm, Scorer } from './top-documents.ts';

const DOCUMENTS = 60;

const term: fc.Arbitrary<ScoredTerm> = fc
  .record({
    weight: fc.constantFrom(0.1, 0.3, 1, 1.5, 3, 6),
    docs: fc.uniqueArray(fc.nat(DOCUMENTS - 1), { minLength: 1, maxLength: 30 }),
    frequencies: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 30, maxLength: 30 }),
    cut: fc.nat(DOCUMENTS),
  })
  .map(({ weight, docs, frequencies, cut }) => {
    const sorted = Uint32Array.from(docs).sort();
    const first = sorted.filter((doc) => doc < cut);
    const second = sorted.filter((doc) => doc >= cut).map((doc) => doc - cut);
    const all = Uint8Array.from(frequencies);
    return {
      weight,
      pieces: [
        { base: 0, docs: first, frequencies: all, from: 0, to: first.length },
        { base: cut, docs: second, frequencies: all, from: 0, to: second.length },
      ],
    };
  });
const saturations = fc
  .array(fc.constantFrom(0.5, 1.2, 4, Number.POSITIVE_INFINITY), {
    minLength: DOCUMENTS,
    maxLength: DOCUMENTS,
  })
  .map((all) => Float64Array.from(all));

function slowScores(terms: readonly ScoredTerm[], below: Float64Array): Map<number, number> {
  const scores = new Map<number, number>();
  for (const { weight, pieces } of terms)
    for (const { base, docs, frequencies, to } of pieces)
      for (let at = 0; at < to; at++) {
        const doc = base + (docs[at] ?? 0);
        const tf = frequencies[at] ?? 0;
        const gain = (weight * tf) / (tf + (below[doc] ?? 0));
        if (gain > 0) scores.set(doc, (scores.get(doc) ?? 0) + gain);
      }
  return scores;
}

it('passes over no document that belongs among the best, query after query', () => {
  const terms = fc.array(term, { minLength: 1, maxLength: 5 });
  const queries = fc.array(fc.tuple(terms, fc.integer({ min: 1, max: 12 })), { maxLength: 4 });
  fc.assert(
    fc.property(saturations, queries, (below, all) => {
      const scorer = new Scorer(below);
      for (const [one, most] of all) {
        const slow = slowScores(one, below);
        const best = [...slow.values()].sort((a, b) => b - a).slice(0, most);
        const found = [...scorer.run(one, most)];
        expect(new Set(found).size).toBe(found.length);
        for (const doc of found) expect(scorer.scoreOf(doc)).toBeCloseTo(slow.get(doc) ?? -1, 9);
        const least = (best.at(-1) ?? 0) + 1e-9;
        const better = [...slow].filter(([, score]) => score > least).map(([doc]) => doc);
        expect(better.filter((doc) => !found.includes(doc))).toEqual([]);
        expect(found.length).toBeGreaterThanOrEqual(best.length);
      }
    }),
    { numRuns: 500 },
  );
});

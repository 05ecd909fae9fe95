import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPapers } from '../fixtures/arbitrary-papers.ts';
import { batchOf, valuesOf } from '../fixtures/batches.ts';
import { makePaper, makePapers } from '../fixtures/papers.ts';
import { matchTopics } from '../topics/match-topics.ts';
import { parseTopics } from '../topics/parse-topics.ts';
import type { Measure } from './measure.ts';
import { modelRegistry } from './models/registry.ts';
import { surprise } from './models/surprise.ts';
import { signalNames, signalRegistry } from './registry.ts';
import type { Batch } from './signal.ts';
import { signalTitles } from './signal-titles.ts';

// Driven by the registries: a new signal or model is tested as soon as it is registered.

const NOW = Date.parse('2026-06-12T20:00:00Z');
const { topics } = parseTopics('agents, robots');
const models = fc.constantFrom(...Object.values(modelRegistry), surprise);

function matched(papers: Batch['papers'], rest: Partial<Batch> = {}): Batch {
  const matches = papers.map((paper) => matchTopics(paper, topics));
  return batchOf(papers, NOW, { matches, ...rest });
}

/** What no schema would let through, but a program can hand to the ranking. */
const hostileNumber = fc.oneof(
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -1, -0, 5e-324, 1e308, 0.5),
  fc.double(),
);
const hostileDate = fc.constantFrom('soon', '', '2026-02-30', '9999-12-31', '1000', '2026-06-12');
const hostilePapers = fc.array(
  fc
    .record({
      count: hostileNumber,
      before: hostileNumber,
      position: hostileNumber,
      listedAt: hostileDate,
      publishedAt: hostileDate,
      observedAt: hostileDate,
      seenAt: hostileDate,
    })
    .map(({ count, before, position, listedAt, publishedAt, observedAt, seenAt }) => ({
      ...makePaper({ title: 'Agents' }),
      ...{ listedAt, publishedAt },
      counts: { upvotes: count, stars: count, points: count, citations: count, observedAt },
      history: [
        { observedAt: seenAt, upvotes: before, stars: before, points: before },
        { observedAt: '2026-06-11', upvotes: before, citations: before },
      ],
      provenance: [{ source: 'x', position }],
    })),
);

/** All that a signal says, in plain values. */
function told(signal: Measure, batch: Batch) {
  const evidence = signal.measure(batch);
  return valuesOf(evidence).map((value, index) => ({
    value,
    ...(value !== undefined && evidence.detailsOf?.(index)),
    isSurging: evidence.isSurging?.(index),
  }));
}

describe.each(signalNames)('%s', (name) => {
  const signal: Measure = signalRegistry[name];

  it('knows its own name and a title to show', () => {
    expect(signal.name).toBe(name);
    expect(signalTitles[name]).toMatch(/\w/);
  });

  it('knows nothing of papers of which nothing is known', () => {
    const batch = batchOf([makePaper(), makePaper()], NOW);
    expect(valuesOf(signal.measure(batch))).toEqual([undefined, undefined]);
  });

  it('has nothing to say of no papers', () => {
    expect(valuesOf(signal.measure(batchOf([], NOW)))).toEqual([]);
  });

  it.each([
    ['true papers', anyPapers],
    ['whatever numbers and dates come in', hostilePapers],
  ])('gives each paper a value from 0 to 1, or none, and finite numbers: %s', (_, papers) => {
    fc.assert(
      fc.property(papers, models, (some, model) => {
        const all = told(signal, matched(some, { model }));
        expect(all).toHaveLength(some.length);
        for (const { value, isSurging, ...details } of all) {
          if (value === undefined) continue;
          expect(value >= 0 && value <= 1).toBe(true);
          for (const number of Object.values(details).filter((one) => typeof one === 'number'))
            expect(Number.isFinite(number) && number >= 0).toBe(true);
        }
      }),
    );
  });

  it('says the same of a paper wherever it stands in the batch', () => {
    fc.assert(
      fc.property(anyPapers, models, (papers, model) => {
        const forwards = told(signal, matched(papers, { model }));
        const backwards = told(signal, matched(papers.toReversed(), { model }));
        expect(backwards.toReversed()).toEqual(forwards);
      }),
    );
  });

  it('leaves the papers as they were', () => {
    const papers = makePapers({ counts: { upvotes: 2 } }, { listedAt: '2026-06-12' });
    const before = JSON.stringify(papers);
    told(signal, batchOf(papers, NOW));
    expect(JSON.stringify(papers)).toBe(before);
  });
});

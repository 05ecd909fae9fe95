import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPapers } from '../fixtures/arbitrary-papers.ts';
import { makePaper, makePapers } from '../fixtures/papers.ts';
import type { Paper } from '../paper/paper.ts';
import { matchTopics } from '../topics/match-topics.ts';
import { parseTopics } from '../topics/parse-topics.ts';
import { signalNames, signalRegistry } from './registry.ts';
import type { Batch } from './signal.ts';

// Driven by the registry: a new signal is tested as soon as it is registered.

const NOW = Date.parse('2026-06-12T20:00:00Z');
const { topics } = parseTopics('agents, robots');

function batchOf(papers: readonly Paper[], attention: Batch['attention'] = 'rate'): Batch {
  const matches = papers.map((paper) => matchTopics(paper, topics));
  return { papers, matches, now: NOW, halfLifeDays: 7, attention };
}

/** What no schema would let through, but a program can hand to the ranking. */
const hostileNumber = fc.oneof(
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1, -0, 5e-324),
  fc.double(),
);
const hostilePapers = fc.array(
  fc
    .record({
      count: hostileNumber,
      position: hostileNumber,
      listedAt: fc.constantFrom('soon', '', '2026-02-30', '9999-12-31', '1000', '2026-06-12'),
    })
    .map(({ count, position, listedAt }) => ({
      ...makePaper({ title: 'Agents' }),
      listedAt,
      counts: { upvotes: count, stars: count, comments: count, points: count, citations: count },
      provenance: [{ source: 'x', position }],
    })),
);

describe.each(signalNames)('%s', (name) => {
  const signal = signalRegistry[name];

  it('knows its own name and a title to show', () => {
    expect(signal.name).toBe(name);
    expect(signal.title).toMatch(/\w/);
  });

  it('knows nothing of papers of which nothing is known', () => {
    expect(signal.measure(batchOf([makePaper(), makePaper()]))).toEqual([undefined, undefined]);
  });

  it('has nothing to say of no papers', () => {
    expect(signal.measure(batchOf([]))).toEqual([]);
  });

  it('gives each paper a value from 0 to 1, or none, at its own place', () => {
    fc.assert(
      fc.property(anyPapers, fc.constantFrom('rate', 'total'), (papers, attention) => {
        const measured = signal.measure(batchOf(papers, attention));
        expect(measured).toHaveLength(papers.length);
        for (const one of measured) {
          if (one === undefined) continue;
          expect(one.value).toBeGreaterThanOrEqual(0);
          expect(one.value).toBeLessThanOrEqual(1);
          expect(Number.isFinite(one.measured)).toBe(true);
        }
      }),
    );
  });

  it('never measures NaN or infinity, whatever numbers and dates come in', () => {
    fc.assert(
      fc.property(hostilePapers, fc.constantFrom('rate', 'total'), (papers, attention) => {
        for (const one of signal.measure(batchOf(papers, attention))) {
          if (one === undefined) continue;
          expect(one.value >= 0 && one.value <= 1).toBe(true);
          expect(Number.isFinite(one.measured)).toBe(true);
        }
      }),
    );
  });

  it('says the same of a paper wherever it stands in the batch', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const forwards = signal.measure(batchOf(papers));
        const backwards = signal.measure(batchOf(papers.toReversed()));
        expect(backwards.toReversed()).toEqual(forwards);
      }),
    );
  });

  it('leaves the papers as they were', () => {
    const papers = makePapers({ counts: { upvotes: 2 } }, { listedAt: '2026-06-12' });
    const before = JSON.stringify(papers);
    signal.measure(batchOf(papers));
    expect(JSON.stringify(papers)).toBe(before);
  });
});

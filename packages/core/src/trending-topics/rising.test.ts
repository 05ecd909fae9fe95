import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRising, riseOf } from './rising.ts';

const papers = { inWindow: 30, inBackground: 270 };

describe('a phrase in the window more often than chance has it', () => {
  it('is found, and one that is as frequent as before is not', () => {
    const counts = [
      { inWindow: 9, inBackground: 1 },
      { inWindow: 3, inBackground: 27 },
      { inWindow: 0, inBackground: 12 },
    ];
    expect(findRising(counts, papers)).toEqual([0]);
  });

  it('is tested as the definition has it: all ways to deal out few papers', () => {
    // Of 4 papers 2 have the phrase: both fall into a window of 2 in one of six ways.
    const few = { inWindow: 2, inBackground: 2 };
    expect(findRising([{ inWindow: 2, inBackground: 0 }], few)).toEqual([0]);
    expect(findRising([{ inWindow: 1, inBackground: 1 }], few)).toEqual([]);
    // Of 3 papers in one of three ways, which is too likely.
    expect(
      findRising([{ inWindow: 2, inBackground: 0 }], { inWindow: 2, inBackground: 1 }),
    ).toEqual([]);
  });

  it('is not hidden by phrases that are too rare to be told from chance', () => {
    const rare = Array(2000).fill({ inWindow: 1, inBackground: 0 });
    const rising = { inWindow: 4, inBackground: 1 };
    expect(findRising([...rare, rising], papers)).toEqual([2000]);
    const common = Array(2000).fill({ inWindow: 1, inBackground: 9 });
    expect(findRising([...common, rising], papers)).toEqual([]);
  });

  it('is never one without a count, nor a number out of bounds', () => {
    const anyCount = fc.record({
      inWindow: fc.integer({ min: 0, max: 30 }),
      inBackground: fc.integer({ min: 0, max: 270 }),
    });
    fc.assert(
      fc.property(fc.array(anyCount), (counts) => {
        for (const index of findRising(counts, papers)) {
          const { growth, score, expected } = riseOf(counts[index] ?? papers, papers);
          expect(counts[index]?.inWindow).toBeGreaterThan(0);
          expect(growth).toBeGreaterThan(0);
          expect(Number.isFinite(score + expected)).toBe(true);
        }
      }),
    );
  });

  it('has the score of a table of four counts, worked out by hand', () => {
    // G = 2 Σ O ln(O / E) of [10, 10; 20, 260].
    const { score, expected, growth } = riseOf({ inWindow: 10, inBackground: 10 }, papers);
    const [a, b, c, d] = [
      10 * Math.log(10 / 2),
      10 * Math.log(10 / 18),
      20 * Math.log(20 / 28),
      260 * Math.log(260 / 252),
    ];
    expect(score).toBeCloseTo(2 * (a + b + c + d), 9);
    expect(expected).toBeCloseTo((30 * 11) / 271, 12);
    expect(growth).toBeCloseTo(10 / ((30 * 11) / 271), 12);
  });
});

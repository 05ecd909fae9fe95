import { describe, expect, it } from 'vitest';
import { SearchError } from '../errors/search-error.ts';
import { makePapers } from '../fixtures/papers.ts';
import { createSearchIndex, loadSearchIndex } from './create-search-index.ts';

const papers = makePapers(
  { title: 'Robots that fold' },
  { title: 'Agents that plan, 深度' },
  { title: 'Odd' },
);
const bytes = createSearchIndex(papers).toBytes();
const found = (index: ReturnType<typeof loadSearchIndex>) =>
  index.search('robots plan').map(({ id, score }) => [id, score]);
const expected = found(createSearchIndex(papers));

function codeOf(broken: Uint8Array): string {
  try {
    loadSearchIndex(broken);
  } catch (error) {
    return error instanceof SearchError ? error.code : `foreign: ${error}`;
  }
  return 'none';
}

describe('an index as bytes', () => {
  it('answers as before, without its papers, too', () => {
    expect(found(loadSearchIndex(bytes, papers))).toEqual(expected);
    const [hit] = loadSearchIndex(bytes).search('robots');
    expect(hit).toEqual({ id: papers[0]?.id, score: expect.any(Number), terms: ['robots'] });
  });

  it('may lie anywhere in a buffer', () => {
    for (const offset of [1, 2, 4]) {
      const larger = new Uint8Array(bytes.length + 9);
      larger.set(bytes, offset);
      expect(found(loadSearchIndex(larger.subarray(offset, offset + bytes.length)))).toEqual(
        expected,
      );
    }
  });

  it('is not changed by an index that was loaded from it', () => {
    const copy = bytes.slice();
    const index = loadSearchIndex(copy, papers);
    index.remove(papers.map(({ id }) => id));
    expect(index.size).toBe(0);
    expect(copy).toEqual(bytes);
  });

  it('holds nothing at all when there are no papers', () => {
    const empty = loadSearchIndex(createSearchIndex().toBytes());
    expect(empty.size).toBe(0);
    expect(empty.search('robots')).toEqual([]);
    empty.add(papers);
    expect(found(empty)).toEqual(expected);
  });

  it('is read on a machine that writes numbers the other way round', () => {
    const numbers = new Uint32Array(bytes.slice().buffer);
    const widths = [4, 2, 4, 2, 4, 4, 4, 4, 4, 1];
    const turned = bytes.slice();
    const turn = (from: number, length: number, width: number): void => {
      for (let at = from; at < from + length; at += width)
        turned.subarray(at, at + width).reverse();
    };
    turn(0, 72, 4);
    let at = 72;
    for (const [index, width] of widths.entries()) {
      const size = Math.ceil((numbers[8 + index] ?? 0) / 4) * 4;
      turn(at, size, width);
      at += size;
    }
    expect(found(loadSearchIndex(turned))).toEqual(expected);
  });
});

describe('bytes that are none', () => {
  it('are refused with what to do, wherever they were cut off', () => {
    for (let length = 0; length < bytes.length; length++)
      expect(codeOf(bytes.subarray(0, length)), `${length}`).toBe('malformed-index');
  });

  it('are refused wherever one of them was changed', () => {
    for (let at = 0; at < bytes.length; at++) {
      const broken = bytes.slice();
      broken[at] = (broken[at] ?? 0) ^ 0x41;
      expect(codeOf(broken), `${at}`).toBe(
        at >= 4 && at < 8 ? 'unsupported-version' : 'malformed-index',
      );
    }
  });

  it('are refused when they are something else', () => {
    expect(codeOf(new TextEncoder().encode('{"papers": []}'.repeat(40)))).toBe('malformed-index');
    expect(codeOf(new Uint8Array(400))).toBe('malformed-index');
    expect(() => loadSearchIndex(new Uint8Array(3))).toThrow(
      /Received: 3 bytes.*createSearchIndex/,
    );
  });
});

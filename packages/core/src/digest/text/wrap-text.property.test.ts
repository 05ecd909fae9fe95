import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../paper/text/display-width.ts';
import { wrapText } from './wrap-text.ts';

/** Tries every length of a line, longest first: slow, and plain to see. */
function slowly(text: string, width: number): string[] {
  const lines: string[] = [];
  let words = text.split(' ').filter(Boolean);
  while (words.length > 0) {
    let count = words.length;
    while (count > 1 && displayWidth(words.slice(0, count).join(' ')) > width) count--;
    lines.push(words.slice(0, count).join(' '));
    words = words.slice(count);
  }
  return lines;
}

const word = fc.constantFrom('a', 'of', 'robots', 'naïve', 'learning', '😀', '2026,');

describe('wrapped text', () => {
  it('breaks where trying every break would', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        fc.integer({ min: 10, max: 72 }),
        (all, width) => {
          const text = all.join(' ');
          expect(wrapText(text, { width }).split('\n').filter(Boolean)).toEqual(
            slowly(text, width),
          );
        },
      ),
    );
  });

  it('loses nothing and is never wider than it may be, whatever the script', () => {
    const any = fc.string({ unit: fc.constantFrom(...'ab 学习、。「」か😀é('), maxLength: 200 });
    fc.assert(
      fc.property(any, fc.integer({ min: 8, max: 72 }), (text, width) => {
        const wrapped = wrapText(text, { width, indent: '  ' });
        for (const line of wrapped.split('\n'))
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(wrapped.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });

  it('never breaks an address', () => {
    const url = `https://example.org/${'path/'.repeat(40)}`;
    expect(wrapText(`See ${url} for more`, { width: 30 }).split('\n')).toContain(url);
  });

  it('begins no line with a sign that closes and ends none with one that opens', () => {
    const lines = wrapText('学'.repeat(35) + '。「'.repeat(3) + '学'.repeat(40)).split('\n');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).not.toMatch(/^[。」]|「$/);
  });
});

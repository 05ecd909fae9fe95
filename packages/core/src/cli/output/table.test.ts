import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutToWidth, displayWidth, padToWidth } from '../../paper/text/display-width.ts';
import { tableLines } from './table.ts';

describe('the width of a text on the screen', () => {
  it.each([
    ['Robots', 6],
    ['', 0],
    ['Zoë', 3],
    ['Zoe\u0308', 3],
    ['論文', 4],
    ['ｆｕｌｌ', 8],
    ['한국어', 6],
    ['ひらがな', 8],
    ['🤖', 2],
    ['👩🏽‍🔬', 2],
    ['🇩🇪', 2],
    ['❤️', 2],
    ['a\u200bb', 2],
    ['…·▲★', 4],
    ['𝒪(n²)', 5],
  ])('%s is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('is what cutting and padding keep to', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '論', '🤖', 'e\u0301', ' ', '한') });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (given, width) => {
        const cut = cutToWidth(given, width);
        expect(displayWidth(cut)).toBeLessThanOrEqual(width);
        expect(displayWidth(padToWidth(cut, width))).toBe(width);
        if (displayWidth(given.trim()) <= width) expect(cut).toBe(given.trim().replace(/ +/g, ' '));
      }),
    );
  });

  it('of a text that would move the cursor is that of a harmless one', () => {
    expect(cutToWidth('a\u001b[2J\r\nb\u202ec', 20)).toBe('a [2J b c');
  });
});

describe('a table', () => {
  const columns = [
    { title: '#', side: 'right' },
    { title: 'title', isFlexible: true },
    { title: 'authors', spare: 1 },
    { title: 'id' },
  ] as const;
  const row = (title: string) => ['1', title, 'Ada Example +3', 'arxiv:2606.00001'];

  it('lines its columns up, wide characters and emoji included', () => {
    expect(tableLines(columns, [row('論文'), row('Robots 🤖')], 80)).toEqual([
      '#  title      authors         id',
      '1  論文       Ada Example +3  arxiv:2606.00001',
      '1  Robots 🤖  Ada Example +3  arxiv:2606.00001',
    ]);
  });

  it('is never wider than the screen, and gives up a column before a title is unreadable', () => {
    const long = row('A title that goes on and on, as titles of papers do, until it ends');
    for (const width of [60, 70, 80, 100]) {
      const lines = tableLines(columns, [long], width);
      expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
      expect(lines[1]).toMatch(/A title that goes on and on/);
      expect(lines[1]).toMatch(/arxiv:2606.00001$/);
    }
    expect(tableLines(columns, [long], 100)[1]).toContain('Ada Example +3');
    expect(tableLines(columns, [long], 60)[0]).not.toContain('authors');
  });

  it('shows no column that is empty, and only its head when it has no rows', () => {
    expect(tableLines(columns, [['1', 'T', '', '']], 80)).toEqual(['#  title', '1  T']);
    expect(tableLines(columns, [], 80)).toEqual(['#  title  authors  id']);
  });
});

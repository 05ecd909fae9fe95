import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseWord } from './normalise-word.ts';
import { segmentsOf } from './segments.ts';
import { Vocabulary } from './vocabulary.ts';
import { forEachWord, wordsOf } from './words.ts';

describe('wordsOf', () => {
  it.each([
    ['Model-based agents, "fast"', ['model', 'based', 'agents', 'fast']],
    ['C++ and F#, but C++x and a+b', ['c++', 'and', 'f#', 'but', 'c+', 'x', 'and', 'a', 'b']],
    ["Bayes's rule, Bayes’s rule, S. s", ['bayes', 'rule', 'bayes', 'rule', 's', 's']],
    ['Schrödinger Erdős Łódź Straße', ['schrodinger', 'erdos', 'lodz', 'strasse']],
    ['ＧＰＴ ﬁne Ⅳ', ['gpt', 'fine', 'iv']],
    ['深度学习模型', ['深度', '学习', '模型']],
    ['GPT4模型 x', ['gpt4', '模型', 'x']],
    ['Любовь ΛΌΓΟΣ', ['любовь', 'λογοσ']],
    ['', []],
    ['… — \u0000 😀 + # \ud800', []],
  ])('cuts %j', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it('tells where each word stands', () => {
    const text = 'Über C++,\u{1d4d0}😀 Bayes’s 深度学习';
    const ranges: string[] = [];
    forEachWord(text, (_, start, end) => ranges.push(text.slice(start, end)));
    expect(ranges).toEqual(['Über', 'C++', '\u{1d4d0}', 'Bayes', '深度', '学习']);
  });
});

const piece = fc.constantFrom(
  ...[
    'a',
    'Z',
    '9',
    'é',
    'ß',
    '+',
    '++',
    '#',
    "'",
    '’',
    's',
    'S',
    ' ',
    '-',
    '深',
    'の',
    'ไ',
    '\ud83d',
    '😀',
    'İ',
    '\u0301',
    'ﬁ',
    '\u{1d4d0}',
  ],
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 200 }).map((all) => all.join('')),
  fc.string(),
);

/** The same by a pattern alone. */
function slowWordsOf(text: string): string[] {
  const runs = text.matchAll(/[\p{L}\p{N}\p{M}]+(?:(?:\+{1,2}|#)(?![\p{L}\p{N}]))?/gu);
  return [...runs].flatMap(({ 0: run, index }) =>
    segmentsOf(run).flatMap(({ text: segment, start }) => {
      const isPossessive = /^s$/i.test(segment) && /.['’]$/s.test(text.slice(0, index + start));
      const word = normaliseWord(segment);
      return word === '' || isPossessive ? [] : [word];
    }),
  );
}

describe('going character by character', () => {
  it('finds what the pattern finds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wordsOf(text)).toEqual(slowWordsOf(text));
      }),
      { numRuns: 500 },
    );
  });

  it('gives the numbers of the same words, however texts come one after the other', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (texts) => {
        const vocabulary = new Vocabulary();
        for (const text of texts) {
          const numbers = new Uint32Array(text.length + 3);
          const end = vocabulary.addAll(text, numbers, 3);
          const words = Array.from(numbers.subarray(3, end), (number) => vocabulary.wordOf(number));
          expect(words).toEqual(wordsOf(text));
        }
      }),
      { numRuns: 300 },
    );
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedText } from './marked-text.ts';

const marked = (text: string, ...terms: string[]) =>
  markedText(text, terms)
    .map(({ text: piece, isMarked }) => (isMarked ? `[${piece}]` : piece))
    .join('');

test.each([
  ['whatever its case', 'Robust Agents act', ['agents'], 'Robust [Agents] act'],
  ['not inside a longer word', 'Reagents and agents', ['agents'], 'Reagents and [agents]'],
  ['the longest of several', 'Deep search', ['deep', 'deep search'], '[Deep search]'],
  ['beside punctuation', '(agents), agents-based', ['agents'], '([agents]), [agents]-based'],
  ['at both ends, twice', 'agents agents', ['agents'], '[agents] [agents]'],
  ['of other scripts', 'über Ärzte', ['ärzte'], 'über [Ärzte]'],
  ['that means something to a pattern', 'C++ (a|b)', ['c++', 'a|b'], '[C++] ([a|b])'],
  ['that is nothing but signs', 'a.b', ['.', ''], 'a.b'],
  ['that is missing', 'Proofs', [], 'Proofs'],
])('a word is marked: %s', (_, text, terms, expected) => {
  expect(marked(text, ...terms)).toBe(expected);
});

test('no text is lost or made up, whatever the terms', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ maxLength: 4 })), (text, terms) => {
      expect(
        markedText(text, terms)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

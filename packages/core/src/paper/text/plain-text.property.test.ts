import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toPlainText } from './plain-text.ts';

const PIECES = [
  ...['\\', '{', '}', '$', '$$', '~', '`', "'", '&', ';', ' ', '\n', '_', '^', '%', '#', '1', 'k'],
  ...[
    "\\'",
    '\\"',
    '\\(',
    '\\)',
    '\\[',
    '\\]',
    '\\href',
    '\\emph{',
    '\\v',
    '\\i',
    '\\ss',
    '\\cite{',
  ],
  ...['e', 'word', '&lt;', '&#x41;', '\u202e', '\u{1d41a}', 'é', '文'],
];
const texLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((all) => all.join(''));

it('never throws and always gives one clean line, for any text', () => {
  fc.assert(
    fc.property(fc.oneof(texLike, fc.string({ unit: 'binary' })), (source) => {
      const plain = toPlainText(source);
      expect(plain).toBe(plain.trim());
      expect(plain).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|\s\s/);
      expect(plain).toBe(plain.normalize('NFC'));
    }),
    { numRuns: 1_000 },
  );
});

it('never tears a character apart', () => {
  fc.assert(
    fc.property(texLike, (source) => {
      expect(toPlainText(source)).not.toMatch(/\p{Surrogate}/u);
    }),
    { numRuns: 1_000 },
  );
});

it('changes nothing but white space in a text without TeX and entities', () => {
  const letters = [...'abcXYZ019.,:;!?()[]{}<>"\'+-*/=_^%#@|', 'é', 'ß', '学', 'и', '…', '😀'];
  const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1 });
  const gap = fc.constantFrom(' ', '\n', '\t', '\r\n  ', '\u00a0');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, gap)), (parts) => {
      // Two apostrophes in a row are TeX's closing quotation mark.
      const words = parts.map(([text]) => text.replaceAll("''", "'x"));
      const source = parts.map(([, space], at) => words[at] + space).join('');
      expect(toPlainText(source)).toBe(words.join(' '));
    }),
  );
});

it('finds nothing more to do in what it made, where no signs of TeX are left', () => {
  fc.assert(
    fc.property(texLike, (source) => {
      const plain = toPlainText(source);
      fc.pre(!/[\\$~&`']/.test(plain));
      expect(toPlainText(plain)).toBe(plain);
    }),
  );
});

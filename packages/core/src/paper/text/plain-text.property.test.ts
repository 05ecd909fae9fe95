import { decodeHTML } from 'entities/decode';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { toPlainText } from './plain-text.ts';
import { texToPlain } from './tex.ts';
import { toOneLine } from './white-space.ts';

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

it('gives what all its steps give, whichever of them it spares itself', () => {
  const allSteps = (source: string) => {
    const trimmed = source.trim();
    const decoded = /&[#\w]+;/.test(trimmed) ? decodeHTML(trimmed) : trimmed;
    return toOneLine(texToPlain(decoded)).normalize('NFC');
  };
  const signs = ['e\u0301', '\u0301', '\u00a0', '\u200b', '\u0000', '\u007f', '\t', '\r', '\ud800'];
  // Few signs of TeX among many words, so that most texts need but one step or none.
  const words = ['a', '{', 'It', 'word.', 'x', '12', '-', '(b)', ' ', ' ', ' ', ' ', '\n'];
  const rare = fc.constantFrom(
    ...PIECES,
    ...signs,
    '{\\',
    '  ',
    '\n  ',
    "''",
    '``',
    '&amp;',
    '\u212b',
  );
  const text = fc.array(
    fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: rare }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        text.map((all) => all.join('')),
        texLike,
        fc.string(),
      ),
      (source) => {
        expect(toPlainText(source)).toBe(allSteps(source));
      },
    ),
    { numRuns: 3_000 },
  );
});

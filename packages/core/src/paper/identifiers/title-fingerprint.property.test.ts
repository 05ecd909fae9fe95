import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fingerprintText, titleFingerprint } from './title-fingerprint.ts';

const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
  minLength: 1,
  maxLength: 8,
});
const words = fc.array(word, { minLength: 1, maxLength: 10 });
const noise = fc.constantFrom(' ', '  ', '\n', '-', ': ', '. ', '—', '“', ' (', ') ');

/** The same words in another dress: every letter's case and every gap chosen anew. */
function dressed(list: readonly string[]): fc.Arbitrary<string> {
  const text = list.join(' ');
  return fc
    .tuple(
      fc.array(noise, { minLength: text.length, maxLength: text.length }),
      fc.array(fc.boolean(), { minLength: text.length, maxLength: text.length }),
    )
    .map(([gaps, isUpper]) =>
      [...text]
        .map((char, at) => (char === ' ' ? gaps[at] : isUpper[at] ? char.toUpperCase() : char))
        .join(''),
    );
}

it('agrees whenever two titles differ in case, punctuation and spaces only', () => {
  const twoDresses = words.chain((list) => fc.tuple(dressed(list), dressed(list)));
  fc.assert(
    fc.property(twoDresses, ([one, other]) => {
      expect(titleFingerprint(one)).toBe(titleFingerprint(other));
    }),
  );
});

it('differs whenever the letters and digits differ', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      fc.pre(one.join('') !== other.join(''));
      expect(titleFingerprint(one.join(' '))).not.toBe(titleFingerprint(other.join(' ')));
    }),
  );
});

it('agrees on a title and what another source left of it: letters and digits in one row', () => {
  const letter = fc.constantFrom(
    ...'aZ09 -:“é',
    'É',
    'e\u0301',
    'ß',
    'Ω',
    'ﬁ',
    '²',
    'С',
    '学',
    'が',
    'ㅎ',
    '😀',
  );
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 1 }), (title) => {
      expect(titleFingerprint(fingerprintText(title))).toBe(titleFingerprint(title));
    }),
    { numRuns: 1_000 },
  );
});

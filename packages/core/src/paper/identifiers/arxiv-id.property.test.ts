import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseArxivId } from './arxiv-id.ts';

const digits = (count: number) =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((n) => String(n).padStart(count, '0'));
const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
const newStyle = fc
  .tuple(digits(2), month, fc.oneof(digits(4), digits(5)))
  .map(([year, mm, number]) => `${year}${mm}.${number}`);
const oldStyle = fc
  .tuple(
    fc.constantFrom('hep-th', 'math', 'cs', 'astro-ph', 'quant-ph'),
    digits(2),
    month,
    digits(3),
  )
  .map(([archive, year, mm, number]) => `${archive}/${year}${mm}${number}`);
const version = fc.option(fc.integer({ min: 1, max: 999 }), { nil: undefined });

const FORMS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `arXiv:${name}`,
  (name) => `oai:arXiv.org:${name}`,
  (name) => `http://arxiv.org/abs/${name}`,
  (name) => `https://arxiv.org/pdf/${name}`,
  (name) => `https://arxiv.org/pdf/${name}.pdf`,
  (name) => `https://hf.co/papers/${name}`,
  (name) => `https://doi.org/10.48550/arXiv.${name}`,
];

it('gives the same identifier back from every form in which it may be written', () => {
  fc.assert(
    fc.property(fc.oneof(newStyle, oldStyle), version, (id, v) => {
      const name = v === undefined ? id : `${id}v${v}`;
      const expected = v === undefined ? { id } : { id, version: v };
      for (const form of FORMS) expect(parseArxivId(form(name)), form(name)).toEqual(expected);
    }),
  );
});

it('gives only identifiers that it reads again as themselves, whatever the text', () => {
  const almost = fc
    .array(
      fc.constantFrom('2404', '.', '01234', 'v2', 'math', '/', '0601001', ' ', 'arXiv:', '.pdf'),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.oneof(almost, fc.string({ unit: 'binary' })), (text) => {
      const found = parseArxivId(text);
      if (found) expect(parseArxivId(found.id)).toEqual({ id: found.id });
    }),
  );
});

it('reads the usual forms as it reads all others', () => {
  // A blank in front keeps a text from being taken for one of the usual forms.
  const pieces = [
    '2404',
    '.',
    '01234',
    '0123',
    '1301',
    'v2',
    'v0',
    '/',
    '\n',
    'http://',
    'https://',
  ];
  const almost = fc.array(fc.constantFrom(...pieces, 'arxiv.org/abs/', 'arxiv.org/pdf/'), {
    maxLength: 7,
  });
  const usual = fc.tuple(
    fc.constantFrom('', 'http://arxiv.org/abs/', 'hTTps://arxiv.org/abs/'),
    newStyle,
  );
  const texts = fc.oneof(almost, usual).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, fc.constantFrom('', 'v1', 'v999', 'v01', '.pdf', '\n'), (text, tail) => {
      expect(parseArxivId(text + tail)).toEqual(parseArxivId(` ${text}${tail}`));
    }),
    { numRuns: 1_000 },
  );
});

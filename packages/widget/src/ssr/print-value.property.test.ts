// @vitest-environment node
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import fc from 'fast-check';
import { html, noChange, nothing } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { expect, test } from 'vitest';
import { printValue } from './print-value.ts';

/** Markup with the places of its values. */
type Piece = string | { value: unknown };

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '',
    '<!--',
    '-->',
    '</script>',
    '"\'>&',
    '&amp;',
    'ﬁ\u2028\ud800',
    '<!--/lit-part-->',
  ),
);
const plain = fc.constantFrom(
  '',
  'a',
  ' ',
  '\n  ',
  'A &amp; B',
  'é\u00a0',
  '<!-- said -->',
  '<br>',
  '<hr/>',
);
const attributeValue = fc.oneof(
  hostile,
  fc.integer(),
  fc.constantFrom(nothing, null, undefined, true, false),
);
const attributes: fc.Arbitrary<readonly Piece[]> = fc.oneof(
  fc.constant([' fixed="a > b"']),
  fc.constant([" quoted='\"'"]),
  fc.constant([' bare']),
  attributeValue.map((value) => [' bound=', { value }]),
  attributeValue.map((value) => [' in="', { value }, '"']),
  fc
    .tuple(attributeValue, attributeValue)
    .map(([a, b]) => [' two="x ', { value: a }, ' y ', { value: b }, '"']),
  attributeValue.map((value) => [' ?here=', { value }]),
  fc.constant([' @click=', { value: () => {} }]),
  fc.boolean().map((value) => [' class="', { value: classMap({ a: value, b: true }) }, '"']),
);
const { template } = fc.letrec<{ content: Piece[]; template: unknown; value: unknown }>((tie) => ({
  content: fc.oneof(
    { depthSize: 'small' },
    plain.map((text) => [text]),
    tie('value').map((value) => [{ value }]),
    fc
      .tuple(
        fc.constantFrom('div', 'span', 'section', 'em'),
        fc.uniqueArray(attributes, { maxLength: 3, selector: ([name]) => name }),
        fc.array(tie('content'), { maxLength: 3 }),
      )
      .map(([tag, own, inner]) => [`<${tag}`, ...own.flat(), '>', ...inner.flat(), `</${tag}>`]),
  ),
  template: fc.array(tie('content'), { maxLength: 4 }).map((content) => templateOf(content.flat())),
  value: fc.oneof(
    { depthSize: 'small' },
    hostile,
    fc.constantFrom(nothing, noChange, null, undefined, 0, -1.5, true, false),
    tie('template'),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(tie('template'), { maxLength: 3 }).map((all) =>
      repeat(
        all,
        (_, index) => index,
        (one) => one,
      ),
    ),
    tie('template').map((one) => guard([one], () => one)),
  ),
}));

/** A template as the compiler makes it of a literal. */
function templateOf(pieces: readonly Piece[]): unknown {
  const texts = [''];
  const values: unknown[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') texts[texts.length - 1] += piece;
    else {
      values.push(piece.value);
      texts.push('');
    }
  }
  return html(Object.assign(texts, { raw: texts }), ...values);
}

test('whatever a template is made of, it is printed as the renderer of Lit prints it', () => {
  fc.assert(
    fc.property(template, (one) => {
      // Lit ends a template that ends with a value by an empty comment, for its own parser.
      expect(printValue(one)).toBe(collectResultSync(render(one)).replaceAll('<?>', ''));
    }),
    { numRuns: 500 },
  );
});

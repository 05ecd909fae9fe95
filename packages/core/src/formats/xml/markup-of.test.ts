import { expect, it } from 'vitest';
import { markupOf } from './markup-of.ts';
import { readXml } from './read-xml.ts';

function markup(inside: string): string {
  const xml = readXml(`<a>${inside}</a>`);
  return xml ? markupOf(xml.root) : '';
}

it('text and elements come back as they were written', () => {
  const inside = 'One &lt;two&gt; &amp;amp; <b>three <i>four</i></b> five';
  expect(markup(inside)).toBe(inside);
});

it('of a text beyond any reading no more is escaped than is read', () => {
  const escaped = (length: number) => markup('&lt;'.repeat(length)).length;
  expect(escaped(1_000_000)).toBe(4_000_000);
  expect(escaped(3_000_000)).toBe(4_000_000);
});

import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyPapers } from '../fixtures/arbitrary-papers.ts';
import { displayWidth } from '../paper/text/display-width.ts';
import { rankPapers } from '../ranking/rank-papers.ts';
import { byteLength } from './byte-length.ts';
import { renderDigest } from './render-digest.ts';

const anyText = fc.string({
  unit: fc.constantFrom(...'a &<"学é😀 .$'),
  minLength: 1,
  maxLength: 2_000,
});
const options = fc.record({
  language: fc.constantFrom('en', 'ar', 'ja', 'fr'),
  abstractLength: fc.constantFrom(0, 50, 400, 3_000),
  images: fc.boolean(),
  maxBytes: fc.integer({ min: 9_000, max: 60_000 }),
  homeUrl: fc.constantFrom('https://papers.example.org/', undefined),
});
const inputs = fc
  .tuple(anyPapers, anyText, anyText)
  .map(([papers, title, abstract]) =>
    papers.map((paper) => ({ ...paper, title: `A${title}`, abstract: `A${abstract}` })),
  );

it('never grows beyond its bytes, never loses a paper uncounted, never is cut within its markup', () => {
  fc.assert(
    fc.property(inputs, options, (papers, given) => {
      const ranking = rankPapers(papers, { now: '2026-06-12T08:00:00Z' });
      const { html } = renderDigest(ranking, given);
      expect(byteLength(html)).toBeLessThanOrEqual(given.maxBytes);
      expect(html.endsWith('</html>\n')).toBe(true);
      for (const tag of ['table', 'tr', 'td', 'p', 'a', 'h1', 'h2', 'span', 'b', 'div'])
        expect(html.split(`<${tag} `).length + html.split(`<${tag}>`).length, tag).toBe(
          html.split(`</${tag}>`).length + 1,
        );
      const shown = html.split('<h2').length - 1;
      const hasMore = html.includes('font-size:15px;line-height:22px', html.indexOf('margin:4px'));
      expect(hasMore && html.includes('margin:4px')).toBe(shown < papers.length);
    }),
    { numRuns: 60 },
  );
});

it('has no line of text that is too wide for a reader or too long for a mail', () => {
  fc.assert(
    fc.property(inputs, options, (papers, given) => {
      const ranking = rankPapers(papers, { now: '2026-06-12T08:00:00Z' });
      for (const line of renderDigest(ranking, given).text.split('\n')) {
        expect(byteLength(line)).toBeLessThanOrEqual(998);
        if (!line.includes('http')) expect(displayWidth(line)).toBeLessThanOrEqual(72);
      }
    }),
    { numRuns: 60 },
  );
});

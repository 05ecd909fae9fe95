import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { checkPaper } from './check-paper.ts';
import { completePaper, type PaperDraft } from './complete-paper.ts';
import { PaperSchema } from './paper.ts';

// What a format that is careless with its types could hand over.
const odd = fc.constantFrom<unknown>(
  ...[undefined, null, '', 0, -1, 1.5, 2, true, 'text', {}, [], [''], ['text'], [5], [null]],
  ...['2026-06-12', '2026-13', 'https://example.org/', 'javascript:alert(1)'],
  ...[{ name: '' }, { name: 'N' }, { name: 5 }, { name: 'N', url: 'x' }, { source: 's' }],
  ...[{ name: 'N', url: 'https://example.org/' }, [{ name: 'N' }], [{ name: '' }], [{ source: 5 }]],
  ...[[{ source: 's', position: 0 }], [{ source: 's', url: 'x' }], [{ rel: 'pdf', url: 'x' }]],
  ...[[{ rel: 'pdf', url: 'https://example.org/', label: '' }], [{ source: 's', position: 1 }]],
  ...[[{ name: 'N', orcid: 5 }], [{ name: 'N', affiliation: '' }]],
);

const fields = [
  ...['abstract', 'summary', 'authors', 'publishedAt', 'updatedAt', 'listedAt', 'venue', 'version'],
  ...['categories', 'keywords', 'language', 'links', 'image', 'organization', 'submittedBy'],
  ...['counts', 'history', 'withdrawn', 'provenance'],
];

const carelessDraft = fc
  .tuple(
    fc.constantFrom<unknown>('A Title', '', 5, null),
    fc.uniqueArray(fc.tuple(fc.constantFrom(...fields), odd), {
      maxLength: 3,
      selector: ([name]) => name,
    }),
  )
  .map(([title, rest]) => ({ title, ...Object.fromEntries(rest) }) as PaperDraft);

describe('a completed paper', () => {
  it('passes the quick looks only when it passes the schema', () => {
    fc.assert(
      fc.property(carelessDraft, (draft) => {
        let paper: ReturnType<typeof completePaper>;
        try {
          paper = completePaper(draft);
        } catch {
          return; // The reader reports it.
        }
        const problem = checkPaper(paper);
        expect(problem === undefined).toBe(v.is(PaperSchema, paper));
      }),
      { numRuns: 4_000 },
    );
  });

  it('that is odd is named by the schema', () => {
    const paper = { ...completePaper({ title: 'T' }), abstract: '' };
    expect(checkPaper(paper)?.message).toContain('not empty');
  });
});

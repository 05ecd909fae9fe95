import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { completePaper } from './complete-paper.ts';
import { PaperSchema } from './paper.ts';

describe('completePaper', () => {
  it('makes a whole paper of a title', () => {
    const paper = completePaper({ title: 'A Title' });
    expect(paper).toEqual({
      id: expect.stringMatching(/^title:/),
      ids: {},
      title: 'A Title',
      authors: [],
      categories: [],
      keywords: [],
      links: [],
      counts: {},
      provenance: [],
    });
    expect(v.is(PaperSchema, paper)).toBe(true);
  });

  it('leaves no key that is undefined, which JSON would lose', () => {
    const paper = completePaper({
      title: 'T',
      abstract: '',
      summary: '',
      venue: undefined,
      image: undefined,
      publishedAt: undefined,
      organization: undefined,
      authors: [{ name: 'A', url: undefined, affiliation: undefined }],
      links: [{ rel: 'pdf', url: 'https://example.org/', label: undefined }],
      counts: { upvotes: undefined, observedAt: undefined },
    });
    expect(JSON.parse(JSON.stringify(paper))).toEqual(paper);
    expect(Object.keys(paper)).not.toContain('abstract');
    expect(Object.keys(paper)).not.toContain('summary');
    expect(Object.keys(paper.authors[0] ?? {})).toEqual(['name']);
    expect(Object.keys(paper.links[0] ?? {})).toEqual(['rel', 'url']);
  });

  it('keeps all that a draft knows, key by key in the order of the schema', () => {
    const person = { name: 'Ada Example' };
    const provenance = [{ source: 'example', position: 1 }];
    const known = {
      version: 2,
      title: 'A Title',
      abstract: 'An abstract.',
      summary: 'A summary.',
      authors: [person],
      publishedAt: '2026-06-01',
      updatedAt: '2026-06-02',
      listedAt: '2026-06-03',
      venue: 'A Venue',
      categories: ['cs.RO'],
      keywords: ['shirts'],
      language: 'en',
      links: [{ rel: 'pdf' as const, url: 'https://example.org/a.pdf' }],
      image: 'https://example.org/a.png',
      organization: { name: 'A Lab' },
      submittedBy: person,
      counts: { upvotes: 3, observedAt: '2026-06-04' },
      history: [{ upvotes: 2, observedAt: '2026-06-03' }],
      withdrawn: true,
      provenance,
    };
    const paper = completePaper({ ...known, ids: { doi: '10.1234/x' } });
    expect(paper).toEqual({ ...known, id: 'doi:10.1234/x', ids: { doi: '10.1234/x' } });
    const inOrder = Object.keys(PaperSchema.entries);
    expect(Object.keys(paper)).toEqual(inOrder);
  });

  it('takes the version from the arXiv identifier, else from the draft', () => {
    expect(completePaper({ title: 'T', ids: { arxiv: '2404.01234v3' }, version: 1 }).version).toBe(
      3,
    );
    expect(completePaper({ title: 'T', ids: { arxiv: '2404.01234' }, version: 2 }).version).toBe(2);
    expect(completePaper({ title: 'T' })).not.toHaveProperty('version');
  });

  it('makes the id anew, so that a draft cannot claim to be another paper', () => {
    expect(completePaper({ title: 'T', id: 'arxiv:1', ids: { doi: '10.1000/x' } }).id).toBe(
      'doi:10.1000/x',
    );
  });

  it('lists each category, keyword and address once, the first one first', () => {
    const paper = completePaper({
      title: 'T',
      categories: ['cs.CL', 'cs.AI', 'cs.CL'],
      keywords: ['x', 'x', 'y'],
      links: [
        { rel: 'code', url: 'https://example.org' },
        { rel: 'project', url: 'https://example.org/' },
        { rel: 'data', url: 'https://example.org/d' },
      ],
    });
    expect(paper.categories).toEqual(['cs.CL', 'cs.AI']);
    expect(paper.keywords).toEqual(['x', 'y']);
    expect(paper.links).toEqual([
      { rel: 'code', url: 'https://example.org/' },
      { rel: 'data', url: 'https://example.org/d' },
    ]);
  });

  it('drops addresses that are none of the web, not the author or paper they came with', () => {
    const paper = completePaper({
      title: 'T',
      image: 'data:image/png;base64,x',
      authors: [{ name: 'A', url: 'javascript:alert(1)' }],
      links: [
        { rel: 'code', url: 'javascript:alert(1)' },
        { rel: 'pdf', url: undefined },
      ],
    });
    expect(paper.authors).toEqual([{ name: 'A' }]);
    expect(paper.links).toEqual([]);
    expect(paper).not.toHaveProperty('image');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, '7' as unknown as number])(
    'does not count %s',
    (count) => {
      expect(completePaper({ title: 'T', counts: { upvotes: count, stars: 3 } }).counts).toEqual({
        stars: 3,
      });
    },
  );

  it('keeps a count of zero: nobody voted is knowledge', () => {
    expect(completePaper({ title: 'T', counts: { upvotes: 0 } }).counts).toEqual({ upvotes: 0 });
  });

  it('says when counts were seen, unless there are none or the moment is none', () => {
    const observedAt = '2026-06-12T08:00:00Z';
    expect(completePaper({ title: 'T', counts: { upvotes: 1, observedAt } }).counts).toEqual({
      upvotes: 1,
      observedAt,
    });
    expect(completePaper({ title: 'T', counts: { observedAt } }).counts).toEqual({});
    expect(completePaper({ title: 'T', counts: { upvotes: 1, observedAt: 'now' } }).counts).toEqual(
      {
        upvotes: 1,
      },
    );
  });

  it('drops dates that are none', () => {
    const paper = completePaper({ title: 'T', publishedAt: 'soon', updatedAt: '2026-02-30' });
    expect(paper).not.toHaveProperty('publishedAt');
    expect(paper).not.toHaveProperty('updatedAt');
    expect(completePaper({ title: 'T', listedAt: '2026-06' }).listedAt).toBe('2026-06');
    expect(completePaper({ title: 'T', listedAt: 'June' })).not.toHaveProperty('listedAt');
  });

  it('leaves the draft as it was', () => {
    const draft = Object.freeze({
      title: 'T',
      categories: Object.freeze(['a', 'a']) as string[],
      counts: Object.freeze({ upvotes: -1 }),
    });
    expect(() => completePaper(draft)).not.toThrow();
  });
});

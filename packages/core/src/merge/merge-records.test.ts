import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { makePaper } from '../fixtures/papers.ts';
import type { PaperDraft } from '../paper/complete-paper.ts';
import { type Paper, PaperSchema } from '../paper/paper.ts';
import { mergeRecords } from './merge-records.ts';

const ids = { arxiv: '2404.01234' };

/** The paper that some records make, which is the same in whatever order they come. */
function merge(...drafts: Partial<PaperDraft>[]): Paper {
  const records = drafts.map((draft) => makePaper({ ids, ...draft }));
  const merged = mergeRecords(records);
  expect(mergeRecords(records.toReversed())).toEqual(merged);
  expect(v.parse(PaperSchema, merged)).toEqual(merged);
  return merged;
}

describe('the title', () => {
  it.each([
    ['is no identifier', 'arXiv:2404.01234', 'On Folding'],
    ['is whole', 'On Folding Laundry and Many Other…', 'On Folding Laundry'],
    ['is not all in capitals', 'ON FOLDING LAUNDRY!', 'On Folding Laundry'],
    ['has its subtitle', 'On Folding', 'On Folding: A Study'],
    ['has its accents', 'On Poincare Maps', 'On Poincaré Maps'],
    ['has its mathematics', 'On O(n) Folding', 'On $O(n)$ Folding'],
  ])('%s', (_, worse, better) => {
    expect(merge({ title: worse }, { title: better }).title).toBe(better);
  });

  it('is that of the last version', () => {
    const first = { title: 'A Long Title That Was Changed', ids: { arxiv: '2404.01234v1' } };
    const merged = merge(first, { title: 'A Short Title', ids: { arxiv: '2404.01234v2' } });
    expect(merged).toMatchObject({ title: 'A Short Title', version: 2 });
  });
});

describe('texts', () => {
  it('are the longest that are not cut off', () => {
    const long = 'We fold laundry with one arm, and then we…';
    expect(merge({ abstract: long }, { abstract: 'We fold laundry.' }).abstract).toBe(
      'We fold laundry.',
    );
    expect(merge({ abstract: 'We…' }, { abstract: long }).abstract).toBe(long);
    expect(merge({ summary: 'Short.' }, { summary: 'Longer one.' }).summary).toBe('Longer one.');
  });

  it('name the venue rather than the server of the preprint', () => {
    expect(merge({ venue: 'arXiv (Cornell University)' }, { venue: 'ICML' }).venue).toBe('ICML');
    expect(merge({ venue: 'bioRxiv' }, {}).venue).toBe('bioRxiv');
  });
});

describe('authors', () => {
  it('are the most complete list in its own order, names written out', () => {
    const full = [{ name: 'Ann Lee' }, { name: 'Bob Cruz' }];
    expect(
      merge({ authors: [{ name: 'A. Lee' }, { name: 'B. Cruz' }] }, { authors: full }).authors,
    ).toEqual(full);
    const cut = [{ name: 'Ann-Marie Lee' }, { name: 'et al.' }];
    expect(merge({ authors: cut }, { authors: full }).authors).toEqual(full);
  });

  it('get what other lists know of them, unless two people could be meant', () => {
    const full = ['Ann Lee', 'Jun Wang', 'Jie Wang'].map((name) => ({ name }));
    const known = [
      { name: 'Lee, A.', orcid: '0000-0002-1825-0097' },
      { name: 'J. Wang', affiliation: 'Some University' },
    ];
    expect(merge({ authors: full }, { authors: known }).authors).toEqual([
      { name: 'Ann Lee', orcid: '0000-0002-1825-0097' },
      { name: 'Jun Wang' },
      { name: 'Jie Wang' },
    ]);
  });
});

describe('dates', () => {
  it('are the first publication, the first listing and the last change', () => {
    const preprint = { publishedAt: '2024-04-02', listedAt: '2024-04-05', updatedAt: '2024-05-01' };
    const article = { publishedAt: '2025-01', listedAt: '2025-02-01', updatedAt: '2025-02-02' };
    expect(merge(preprint, article)).toMatchObject({
      publishedAt: '2024-04-02',
      listedAt: '2024-04-05',
      updatedAt: '2025-02-02',
    });
  });

  it('are the more exact of two that agree', () => {
    const exact = '2024-04-02T10:00:00Z';
    expect(merge({ publishedAt: '2024' }, { publishedAt: exact }).publishedAt).toBe(exact);
    expect(merge({ updatedAt: '2024-04-02' }, { updatedAt: exact }).updatedAt).toBe(exact);
    expect(merge({ updatedAt: '2024' }, { updatedAt: '2024-04' }).updatedAt).toBe('2024-04');
  });
});

describe('identifiers and links', () => {
  it('are those of preprint and published version', () => {
    const links = (url: string) => [{ rel: 'abstract' as const, url }];
    const merged = merge(
      { links: links('https://arxiv.org/abs/2404.01234') },
      { ids: { doi: '10.1000/a' }, links: links('https://doi.org/10.1000/a') },
    );
    expect(merged).toMatchObject({
      id: 'arxiv:2404.01234',
      ids: { arxiv: '2404.01234', doi: '10.1000/a' },
      links: [{ url: 'https://arxiv.org/abs/2404.01234' }, { url: 'https://doi.org/10.1000/a' }],
    });
  });

  it('have room for one DOI: the publisher’s; the other becomes a link', () => {
    const merged = merge({ ids: { doi: '10.5555/z' } }, { ids: { doi: '10.1101/2024.1' } });
    expect(merged.ids.doi).toBe('10.5555/z');
    expect(merged.links).toEqual([{ rel: 'abstract', url: 'https://doi.org/10.1101/2024.1' }]);
  });

  it('are each there once, however the address is written', () => {
    const pages = [
      'http://arxiv.org/abs/2404.01234v2',
      'https://arxiv.org/abs/2404.01234/',
      'https://arxiv.org/abs/2404.01234',
    ];
    const lists = pages.map((url) => ({ links: [{ rel: 'abstract' as const, url }] }));
    expect(merge(...lists).links).toEqual([{ rel: 'abstract', url: pages[2] }]);
  });

  it('say what they lead to when anyone knows', () => {
    const url = 'https://code.example/fold';
    const links = merge(
      { links: [{ rel: 'other', url }] },
      { links: [{ rel: 'code', url, label: 'Code' }] },
    ).links;
    expect(links).toEqual([{ rel: 'code', url, label: 'Code' }]);
  });

  it('and categories and keywords are kept from all', () => {
    const merged = merge(
      { categories: ['cs.RO', 'cs.AI'] },
      { categories: ['cs.AI', 'cs.LG'], keywords: ['folding'] },
    );
    expect(merged.categories.toSorted()).toEqual(['cs.AI', 'cs.LG', 'cs.RO']);
    expect(merged.keywords).toEqual(['folding']);
  });
});

describe('counts', () => {
  it('are those seen last; what was seen before becomes history', () => {
    const merged = merge(
      { counts: { upvotes: 9, comments: 2, observedAt: '2024-04-02' } },
      { counts: { upvotes: 7, citations: 1, observedAt: '2024-04-09' } },
    );
    expect(merged.counts).toEqual({
      upvotes: 7,
      comments: 2,
      citations: 1,
      observedAt: '2024-04-09',
    });
    expect(merged.history).toEqual([
      { upvotes: 9, comments: 2, observedAt: '2024-04-02' },
      { upvotes: 7, citations: 1, observedAt: '2024-04-09' },
    ]);
  });

  it('are the largest where nobody says when they were seen', () => {
    expect(merge({ counts: { stars: 3 } }, { counts: { stars: 5 } }).counts).toEqual({ stars: 5 });
    const dated = { counts: { stars: 3, observedAt: '2024-04-02' } };
    expect(merge(dated, { counts: { stars: 5 } }).counts.stars).toBe(3);
  });

  it('of sources that were seen at different moments tell when each was', () => {
    const merged = merge(
      { counts: { upvotes: 10, observedAt: '2024-04-01' } },
      { counts: { stars: 5, observedAt: '2024-04-02' } },
    );
    expect(merged.counts).toEqual({ upvotes: 10, stars: 5, observedAt: '2024-04-02' });
    expect(merged.history).toEqual([
      { upvotes: 10, observedAt: '2024-04-01' },
      { stars: 5, observedAt: '2024-04-02' },
    ]);
  });

  it('that were merged before are not taken for seen again', () => {
    const monday = { counts: { upvotes: 10, observedAt: '2024-04-01' } };
    const tuesday = { counts: { stars: 5, observedAt: '2024-04-02' } };
    const wednesday = { counts: { comments: 1, observedAt: '2024-04-03' } };
    const merged = merge({ ...merge(monday, tuesday) }, wednesday);
    expect(merged).toMatchObject(merge(monday, tuesday, wednesday));
    expect(merged.history?.map(({ upvotes }) => upvotes)).toEqual([10, undefined, undefined]);
  });

  it('without a moment survive being merged again', () => {
    const dated = { counts: { stars: 5, observedAt: '2024-04-02' } };
    const again = merge({ ...merge({ counts: { upvotes: 4 } }, dated) }, {});
    expect(again.counts).toEqual({ upvotes: 4, stars: 5, observedAt: '2024-04-02' });
  });

  it('keep every earlier observation once, in the order of time', () => {
    const history = [{ observedAt: '2024-04-03', upvotes: 2 }];
    const merged = merge(
      { history, counts: { upvotes: 5, observedAt: '2024-04-05' } },
      { history: [...history, { observedAt: '2024-04-01', upvotes: 1 }] },
    );
    expect(merged.history?.map(({ upvotes }) => upvotes)).toEqual([1, 2]);
  });
});

describe('the rest', () => {
  it('is withdrawn when any source says so', () => {
    expect(merge({ withdrawn: true }, { withdrawn: false }, {}).withdrawn).toBe(true);
    expect(merge({}, {})).not.toHaveProperty('withdrawn');
  });

  it('comes from whoever knows most', () => {
    const lab = { name: 'Lab', url: 'https://lab.example/' };
    const merged = merge(
      { organization: { name: 'Lab' }, language: 'en' },
      { organization: lab, image: 'https://lab.example/a.png' },
    );
    expect(merged).toMatchObject({
      organization: lab,
      language: 'en',
      image: 'https://lab.example/a.png',
    });
  });

  it('says which source gave which field', () => {
    const merged = merge(
      { title: 'ON FOLDING', abstract: 'We fold.', provenance: [{ source: 'a', position: 3 }] },
      { title: 'On Folding', counts: { upvotes: 2 }, provenance: [{ source: 'b', position: 1 }] },
    );
    expect(merged.provenance).toEqual([
      { source: 'a', position: 3, fields: ['ids', 'abstract'] },
      { source: 'b', position: 1, fields: ['ids', 'title', 'counts'] },
    ]);
  });

  it('does not forget who gave a field when it is merged again', () => {
    const a = makePaper({ ids, abstract: 'We fold.', provenance: [{ source: 'a' }] });
    const b = makePaper({ ids, counts: { upvotes: 2 }, provenance: [{ source: 'b' }] });
    const once = mergeRecords([a, b]);
    expect(mergeRecords([once, a, b])).toEqual(once);
    expect(
      mergeRecords([once, makePaper({ ids, provenance: [{ source: 'c' }] })]).provenance[0],
    ).toMatchObject({ source: 'a', fields: expect.arrayContaining(['abstract']) });
  });
});

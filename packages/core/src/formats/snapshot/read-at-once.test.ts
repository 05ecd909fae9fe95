import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isListingError } from '../../errors/listing-error.ts';
import { ownList } from '../../fixtures/arbitrary-own-papers.ts';
import { anyPapers } from '../../fixtures/arbitrary-papers.ts';
import { formatFixtures } from '../../fixtures/listings.ts';
import { titleFingerprint } from '../../paper/identifiers/title-fingerprint.ts';
import type { Listing } from '../../paper/listing.ts';
import { PaperSchema } from '../../paper/paper.ts';
import { parseListing } from '../parse-listing.ts';
import { readListing } from '../read-listing.ts';
import { formatNames } from '../registry.ts';
import { PAPER_KEYS } from './paper-in-order.ts';
import { readAtOnce } from './read-at-once.ts';

/** What the whole reader makes of it; an error where it throws one. */
async function readWholly(input: string | object): Promise<Listing | Error> {
  try {
    return await readListing(input);
  } catch (error) {
    if (isListingError(error)) return error;
    throw error;
  }
}

/** Holds what is read at once against the whole reader, which also may say that nothing is wrong. */
async function expectTheSame(input: string | object): Promise<Listing | undefined> {
  const listing = readAtOnce(input);
  if (listing !== undefined) expect(await readWholly(input)).toEqual(listing);
  return listing;
}

describe('what is read at once', () => {
  it.each(formatNames)('is what the whole reader reads, or nothing: %s', async (name) => {
    const { whole, withBrokenEntry } = formatFixtures[name];
    for (const text of [whole, withBrokenEntry]) {
      await expectTheSame(text);
      const read = parseListing(text);
      for (const own of [read, read.papers, { ...read, issues: [] }, read.papers[0] ?? {}]) {
        await expectTheSame(own);
        await expectTheSame(JSON.stringify(own));
      }
    }
  });

  it('is what the whole reader reads, or nothing, whatever somebody writes by hand', async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(ownList, fc.boolean(), async (own, isText) => {
        if (await expectTheSame(isText ? JSON.stringify(own) : own)) count += 1;
      }),
      { numRuns: 3_000 },
    );
    // Nor may it give up too early.
    expect(count).toBeGreaterThan(300);
  });

  it('is what the whole reader reads, or nothing, of any text and any JSON', async () => {
    const input = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.jsonValue().filter((value) => typeof value === 'object' && value !== null),
      fc.array(fc.record({ title: fc.string({ unit: 'binary', minLength: 1 }) }), { minLength: 1 }),
    );
    await fc.assert(
      fc.asyncProperty(input, async (any) => {
        await expectTheSame(any as string | object);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is every list that this package made of sound papers', async () => {
    await fc.assert(
      fc.asyncProperty(anyPapers, async (papers) => {
        const listing = { format: 'merged', title: 'Mine', papers, issues: [] };
        for (const own of [listing, JSON.stringify(listing)])
          expect(await expectTheSame(own)).toMatchObject({ title: 'Mine', papers });
      }),
    );
  });

  it('knows the keys that papers have', () => {
    expect([...PAPER_KEYS].sort()).toEqual(Object.keys(PaperSchema.entries).sort());
  });
});

describe('nobody waits for', () => {
  const paper = { title: 'Robots That Fold Shirts' };
  const snapshot = { format: 'trending-papers/snapshot', version: 1 };

  it.each<[string, string | object]>([
    ['a title alone', [paper]],
    ['titles in an object', { papers: [paper] }],
    ['a list under a title', { title: 'My List', date: 'Jun 12', papers: [paper] }],
    ['a list without papers', { papers: [] }],
    ['authors by name', [{ ...paper, authors: ['Ada', { name: 'Bob', url: 'https://b.org/' }] }]],
    ['an id of ours', [{ ...paper, id: 'arxiv:2606.12345' }]],
    ['an id of one’s own', [{ ...paper, id: 'paper-17' }]],
    ['an arXiv identifier', [{ ...paper, ids: { arxiv: '2606.12345v2' } }]],
    ['an arXiv address', [{ ...paper, ids: { arxiv: 'https://arxiv.org/abs/2606.12345' } }]],
    ['a DOI', [{ ...paper, ids: { doi: 'https://doi.org/10.1000/X' } }]],
    ['counts', [{ ...paper, counts: { upvotes: 3, observedAt: '2026-06-12' } }]],
    ['history', [{ ...paper, history: [{ observedAt: '2026-06-12', stars: 3 }] }]],
    ['letters of the world', [{ title: 'Éclair 学习: “a” – ‘b’ 🤖' }]],
    [
      'a ranking',
      { ...snapshot, entries: [{ rank: 1, paper }], query: {}, listing: { title: 'T' } },
    ],
    ['an empty ranking', { ...snapshot, entries: [] }],
    ['blanks around it', `\n ${JSON.stringify([paper])}\n`],
  ])('%s', async (_, input) => {
    const listing = await expectTheSame(input);
    expect(listing?.issues).toEqual([]);
    expect(listing?.papers).toHaveLength(
      JSON.stringify(input).includes('Robots') || JSON.stringify(input).includes('clair') ? 1 : 0,
    );
    if (typeof input === 'object')
      expect(await expectTheSame(JSON.stringify(input))).toEqual(listing);
  });

  it('a paper that names nothing but its title', () => {
    expect(readAtOnce([paper])?.papers).toEqual([
      {
        id: `title:${titleFingerprint(paper.title)}`,
        ids: {},
        title: paper.title,
        authors: [],
        categories: [],
        keywords: [],
        links: [],
        counts: {},
        provenance: [{ source: 'snapshot', position: 1 }],
      },
    ]);
  });
});

describe('left to the whole reader is', () => {
  const paper = { title: 'T' };

  it.each<[string, string | object]>([
    ['no list', '"T"'],
    ['no JSON', 'T'],
    ['broken JSON', '[{"title": "T"}'],
    ['JSON Lines', '{"title": "T"}\n{"title": "T"}'],
    ['JSON that nests without end', '['.repeat(1_000)],
    ['bytes', new TextEncoder().encode('[{"title": "T"}]')],
    ['a newer snapshot', { format: 'trending-papers/snapshot', version: 2, entries: [] }],
    ['a list that another format knows', [{ ...paper, id: 'https://openalex.org/W17' }]],
    ['an account of Hugging Face', [{ ...paper, authors: [{ _id: '1', name: 'Ada' }] }]],
    ['an item of Hugging Face', [{ paper, rank: 1 }]],
    ['the page of another source', { papers: [paper], results: [] }],
    ['a field that papers have not', [{ ...paper, note: 'mine' }]],
    ['a title that is none', [{ title: '' }]],
    ['a title with a line break', [{ title: 'a\nb' }]],
    ['a title that turns around', [{ title: 'a\u202eb' }]],
    ['a title as long as a page', [{ title: 'x'.repeat(1_001) }]],
    ['an abstract as long as a book', [{ ...paper, abstract: 'x'.repeat(100_001) }]],
    ['a script in place of an address', [{ ...paper, image: 'javascript:alert(1)' }]],
    ['a day that does not exist', [{ ...paper, publishedAt: '2026-02-30' }]],
    ['a keyword that comes twice', [{ ...paper, keywords: ['a', 'a'] }]],
    ['a moment without a number', [{ ...paper, counts: { observedAt: '2026-06-12' } }]],
    ['an address that leads elsewhere than it says', [{ ...paper, image: 'https://a.org/x/../y' }]],
    ['an old identifier', [{ ...paper, ids: { arxiv: 'hep-th/9901001' } }]],
    ['undefined', [{ ...paper, venue: undefined }]],
    ['a hole in a list', [{ ...paper, authors: Object.assign([], { 1: 'Ada' }) }]],
  ])('%s', async (_, input) => {
    expect(readAtOnce(input)).toBeUndefined();
  });
});

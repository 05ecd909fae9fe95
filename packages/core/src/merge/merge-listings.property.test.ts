import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anyDate, anyPapers } from '../fixtures/arbitrary-papers.ts';
import { completePaper, type PaperDraft } from '../paper/complete-paper.ts';
import { ID_SCHEMES } from '../paper/known-names.ts';
import { type Listing, ListingSchema } from '../paper/listing.ts';
import type { Paper } from '../paper/paper.ts';
import { mergeListings } from './merge-listings.ts';

const listingOf = (papers: readonly Paper[]): Listing => ({
  format: 'rss',
  papers: [...papers],
  issues: [],
});

const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** Records of few works, so that many of them share identifiers, titles, authors and years. */
const record: fc.Arbitrary<Omit<PaperDraft, 'provenance'>> = fc.record({
  title: fc.constantFrom(
    'Small Robots That Learn to Fold',
    'Small Robots That Learn to Fold: A Study',
    'SMALL ROBOTS THAT LEARN TO FOLD',
    'Preface',
    'Mamba',
    'arXiv:2404.00001',
  ),
  ids: fc.record({
    arxiv: some('2404.00001', '2404.00002'),
    doi: some('10.1000/a', '10.1000/b', '10.1101/c'),
    openalex: some('W1', 'W2'),
  }),
  authors: fc.subarray(
    ['Ann Lee', 'A. Lee', 'Bob Cruz', 'Zoe Lee', 'Wei Chen'].map((name) => ({ name })),
  ),
  publishedAt: some('2020', '2023-05', '2024-04-02'),
  abstract: some('We fold.', 'We fold laundry.', 'We fold laundry and…'),
  updatedAt: fc.option(anyDate, { nil: undefined }),
  counts: fc.record({ upvotes: some(1, 2), observedAt: some('2026-06-01', '2026-06-02') }),
  categories: fc.subarray(['cs.RO', 'cs.AI', 'cs.LG']),
});

/** Records of which each has a place of its own in a source. */
const records = fc
  .array(record, { maxLength: 12 })
  .map((drafts) =>
    drafts.map((draft, index) =>
      completePaper({ ...draft, provenance: [{ source: 'list', position: index + 1 }] }),
    ),
  );

const shuffled = <T>(values: readonly T[]) =>
  fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });

/** The same papers, in two orders, cut into listings at a place. */
const twoOrders = records.chain((papers) =>
  fc.tuple(fc.constant(papers), shuffled(papers), fc.nat({ max: papers.length })),
);

const inAnyOrder = ({ papers }: Listing) => papers.map((paper) => JSON.stringify(paper)).sort();

/** Which records became one, by their places. */
const groupsOf = ({ papers }: Listing) =>
  papers
    .map(({ provenance }) => provenance.map(({ position }) => position ?? 0).sort((a, b) => a - b))
    .map((places) => places.join())
    .sort();

describe('whatever the records are', () => {
  it('their order and the listings that they stand in make no difference', () => {
    fc.assert(
      fc.property(twoOrders, ([papers, others, cut]) => {
        const one = mergeListings([listingOf(papers)]);
        const parts = [listingOf(others.slice(0, cut)), listingOf(others.slice(cut))];
        const other = mergeListings(parts);
        expect(inAnyOrder(other)).toEqual(inAnyOrder(one));
        expect(mergeListings(parts.toReversed())).toEqual(other);
      }),
      { numRuns: 500 },
    );
  });

  it('none is lost, none is in two papers, and the result is a listing', () => {
    fc.assert(
      fc.property(records, (papers) => {
        const merged = mergeListings([listingOf(papers)]);
        expect(v.parse(ListingSchema, merged)).toEqual(merged);
        const places = groupsOf(merged).flatMap((group) => group.split(',').filter(Boolean));
        expect(places.map(Number).sort((a, b) => a - b)).toEqual(
          papers.map((_, index) => index + 1),
        );
      }),
    );
  });

  it('two arXiv identifiers are never one paper, and one is never two', () => {
    fc.assert(
      fc.property(records, (papers) => {
        const merged = mergeListings([listingOf(papers)]).papers;
        const before = new Set(papers.flatMap(({ ids }) => ids.arxiv ?? []));
        expect(merged.flatMap(({ ids }) => ids.arxiv ?? []).sort()).toEqual([...before].sort());
      }),
    );
  });

  it('nothing is changed by merging the result once more, alone or with what it came from', () => {
    const different = anyPapers.map((papers) =>
      papers.map((paper, index) => ({ ...paper, title: `T${index}` })),
    );
    fc.assert(
      fc.property(different, (papers) => {
        const copies = papers.map((paper) => ({ ...paper, provenance: [{ source: 'copy' }] }));
        const parts = [listingOf(papers), listingOf(copies)];
        const once = mergeListings(parts);
        expect(mergeListings([once])).toEqual(once);
        expect(mergeListings([once, ...parts])).toEqual(once);
        expect(mergeListings([...parts, once, ...parts])).toEqual(once);
      }),
    );
  });
});

describe('where identifiers do not contradict each other', () => {
  /** Records of works that have one identifier of a scheme each; titles say nothing. */
  const consistent = fc
    .array(fc.tuple(fc.nat({ max: 4 }), fc.subarray([...ID_SCHEMES])), { maxLength: 14 })
    .map((list) =>
      list.map(([work, schemes], index) =>
        completePaper({
          title: `T${index}`,
          ids: Object.fromEntries(schemes.map((scheme) => [scheme, idOf(scheme, work)])),
          categories: [`c${index}`],
          provenance: [{ source: 'list', position: index + 1 }],
        }),
      ),
    );
  const idOf = (scheme: string, work: number) =>
    scheme === 'arxiv'
      ? `2404.0000${work}`
      : scheme === 'doi'
        ? `10.1000/${work}`
        : `${scheme}-${work}`;

  it('papers are what hangs together by them, as the slow way finds', () => {
    fc.assert(
      fc.property(consistent, (papers) => {
        expect(groupsOf(mergeListings([listingOf(papers)]))).toEqual(groupsBySlowWay(papers));
      }),
      { numRuns: 500 },
    );
  });

  it('it makes no difference which listings are merged first', () => {
    fc.assert(
      fc.property(consistent, fc.nat({ max: 14 }), fc.nat({ max: 14 }), (papers, i, j) => {
        const [from, to] = [Math.min(i, j), Math.max(i, j)];
        const [a, b, c] = [papers.slice(0, from), papers.slice(from, to), papers.slice(to)].map(
          listingOf,
        );
        if (a === undefined || b === undefined || c === undefined) throw new Error('three parts');
        const atOnce = mergeListings([a, b, c]);
        for (const stepwise of [
          mergeListings([mergeListings([a, b]), c]),
          mergeListings([a, mergeListings([b, c])]),
        ]) {
          expect(groupsOf(stepwise)).toEqual(groupsOf(atOnce));
          expect(stepwise.papers.map(({ title }) => title).sort()).toEqual(
            atOnce.papers.map(({ title }) => title).sort(),
          );
          expect(
            stepwise.papers.map(({ categories }) => categories.toSorted().join()).sort(),
          ).toEqual(atOnce.papers.map(({ categories }) => categories.toSorted().join()).sort());
        }
      }),
      { numRuns: 300 },
    );
  });

  /** Compares every record with every other until nothing changes. */
  function groupsBySlowWay(papers: readonly Paper[]): string[] {
    const group = papers.map((_, index) => index);
    const shareId = (one: Paper, other: Paper) =>
      ID_SCHEMES.some(
        (scheme) => one.ids[scheme] !== undefined && one.ids[scheme] === other.ids[scheme],
      );
    for (let hasChanged = true; hasChanged; ) {
      hasChanged = false;
      papers.forEach((one, i) => {
        papers.forEach((other, j) => {
          const lowest = Math.min(group[i] ?? 0, group[j] ?? 0);
          if (group[i] === group[j] || !shareId(one, other)) return;
          group[i] = lowest;
          group[j] = lowest;
          hasChanged = true;
        });
      });
    }
    const groups = new Map<number, number[]>();
    group.forEach((name, index) => {
      groups.set(name, [...(groups.get(name) ?? []), index + 1]);
    });
    return [...groups.values()].map((places) => places.join()).sort();
  }
});

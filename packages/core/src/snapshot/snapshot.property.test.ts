import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyDate, anyPapers } from '../fixtures/arbitrary-papers.ts';
import { parseListing } from '../formats/parse-listing.ts';
import { ORDERS } from '../ranking/orders.ts';
import { rankPapers } from '../ranking/rank-papers.ts';
import { readSnapshot } from './read-snapshot.ts';
import { toSnapshot } from './to-snapshot.ts';

const options = fc.record({
  by: fc.constantFrom(...ORDERS),
  now: anyDate,
  topics: fc.constantFrom('', 'agents', 'robots -models', 'cs.CL, "', '学习'),
  limit: fc.option(fc.nat({ max: 15 }), { nil: undefined }),
  offset: fc.nat({ max: 3 }),
});

it('gives back every ranking that can be made, through JSON', () => {
  fc.assert(
    fc.property(anyPapers, options, (papers, query) => {
      const ranking = rankPapers(papers, query);
      expect(readSnapshot(JSON.stringify(toSnapshot(ranking)))).toEqual(ranking);
    }),
  );
});

it('gives back the papers of every ranking to whoever reads it as a listing', () => {
  fc.assert(
    fc.property(anyPapers, options, (papers, query) => {
      const ranking = rankPapers(papers, query);
      const listing = parseListing(JSON.stringify(toSnapshot(ranking)));
      expect(listing.papers).toEqual(ranking.entries.map(({ paper }) => paper));
      expect(listing.issues).toEqual([]);
    }),
  );
});

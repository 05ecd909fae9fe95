import { expect, it } from 'vitest';
import { formatFixtures } from '../../fixtures/listings.ts';
import { parseListing } from '../parse-listing.ts';

// Dumps of these sources come with one entry a line.
it.each([
  ['openalex', (whole: string) => JSON.parse(whole).results],
  ['semantic-scholar', (whole: string) => JSON.parse(whole).data],
  ['crossref', (whole: string) => JSON.parse(whole).message.items],
  ['datacite', (whole: string) => JSON.parse(whole).data],
  ['paperswithcode', (whole: string) => JSON.parse(whole).results],
  ['unpaywall', (whole: string) => JSON.parse(whole).results],
] as const)('a dump of %s is read line by line', (name, entriesOf) => {
  const { whole, titles } = formatFixtures[name];
  const lines = entriesOf(whole).map((entry: unknown) => JSON.stringify(entry));
  const listing = parseListing(lines.join('\n'));
  expect(listing.format).toBe(name);
  expect(listing.papers.map(({ title }) => title)).toEqual(titles);
  expect(listing.issues).toEqual([]);
  const cut = parseListing(lines.join('\n').slice(0, -9));
  expect(cut.papers).toHaveLength(2);
  expect(cut.issues).toMatchObject([{ code: 'truncated', where: 'entry 3' }]);
});

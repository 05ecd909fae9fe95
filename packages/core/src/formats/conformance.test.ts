import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isListingError } from '../errors/listing-error.ts';
import { formatFixtures } from '../fixtures/listings.ts';
import { type Listing, ListingSchema } from '../paper/listing.ts';
import { PaperSchema } from '../paper/paper.ts';
import { createParser } from './create-parser.ts';
import { openDocument } from './document.ts';
import { everyFormat } from './every-format.ts';
import { type FormatName, formatLoaders, formatNames } from './loaders.ts';
import { parseListing } from './parse-listing.ts';
import { readListing } from './read-listing.ts';
import { formatRegistry } from './registry.ts';

// Driven by the registry: a new format is tested as soon as it has a fixture, which the compiler
// asks for.

const titlesOf = ({ papers }: Listing) => papers.map(({ title }) => title);

describe('the registry', () => {
  it('knows every format by the name that the format has itself', async () => {
    for (const name of formatNames) {
      expect(everyFormat[name].name).toBe(name);
      expect((await formatLoaders[name]()).name).toBe(name);
      expect(await formatLoaders[name]()).toBe(everyFormat[name]);
      expect(formatRegistry[name].title).not.toBe('');
    }
    expect(Object.keys(everyFormat).sort()).toEqual([...formatNames].sort());
  });
});

describe.each(formatNames)('%s', (name) => {
  const { whole, titles, withBrokenEntry, brokenAt, showsCutTitles } = formatFixtures[name];

  it('reads every paper of its fixture, without an issue', () => {
    const listing = parseListing(whole);
    expect(listing.format).toBe(name);
    expect(titlesOf(listing)).toEqual(titles);
    expect(listing.issues).toEqual([]);
  });

  it('recognises its own listings and those of no other format', () => {
    for (const other of formatNames) {
      const document = openDocument(formatFixtures[other].whole);
      const certainty = formatRegistry[name].detect(document);
      if (other === name) expect(certainty).toBeGreaterThan(0);
      else expect(certainty, other).toBe(0);
      expect(everyFormat[name].detect(document)).toBe(certainty);
    }
  });

  it('gives the same listing whichever way it is read', async () => {
    const expected = parseListing(whole);
    expect(parseListing(whole, { format: name })).toEqual(expected);
    expect(await readListing(whole)).toEqual(expected);
    expect(await readListing(whole, { format: name })).toEqual(expected);
    expect(createParser({ formats: [everyFormat[name]] })(whole)).toEqual(expected);
  });

  it('gives the same listing for the same context, whichever way it is read', async () => {
    const context = { url: 'https://example.org/list?date=2026-06-12', observedAt: '2026-06-12' };
    expect(await readListing(whole, context)).toEqual(parseListing(whole, context));
  });

  it('fulfils the schemas of papers and listings', () => {
    const listing = parseListing(withBrokenEntry);
    for (const paper of listing.papers) expect(v.parse(PaperSchema, paper)).toEqual(paper);
    expect(v.parse(ListingSchema, listing)).toEqual(listing);
    expect(JSON.parse(JSON.stringify(listing))).toEqual(listing);
  });

  it('says where each paper stood and who listed it', () => {
    const { papers } = parseListing(whole);
    for (const [index, paper] of papers.entries())
      expect(paper.provenance).toEqual([
        expect.objectContaining({ source: expect.stringMatching(/\w/), position: index + 1 }),
      ]);
    expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
  });

  it('loses one entry when one entry is broken, and says where', () => {
    const listing = parseListing(withBrokenEntry);
    expect(listing.format).toBe(name);
    expect(titlesOf(listing)).toEqual(titles);
    expect(listing.issues).toHaveLength(1);
    expect(listing.issues[0]?.where).toBe(brokenAt);
    expect(listing.issues[0]?.code).toMatch(/^[a-z-]+$/);
    expect(listing.issues[0]?.message).toMatch(/\.$/);
  });

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text, 'utf8')],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf8')],
    ['UTF-16, little end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, big end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['Latin-1', (text: string) => Buffer.from(text, 'latin1')],
  ])('reads bytes in %s like text', (_, encode) => {
    expect(parseListing(new Uint8Array(encode(whole)))).toEqual(parseListing(whole));
  });

  it('reads text with a byte order mark and blank lines around it', () => {
    expect(parseListing(`\ufeff\n\n  ${whole}\n\n`).papers).toEqual(parseListing(whole).papers);
  });

  it('survives being cut off anywhere, and invents no paper then', () => {
    const bytes = Buffer.from(whole, 'utf8');
    for (let length = 0; length < bytes.length; length++) {
      for (const format of [undefined, name]) {
        const listing = readOrRefuse(bytes.subarray(0, length), format);
        if (listing && !showsCutTitles)
          expect(titles.slice(0, listing.papers.length)).toEqual(titlesOf(listing));
      }
    }
  });

  it('throws nothing but errors of ours when told to read what is of another format', () => {
    for (const other of formatNames) readOrRefuse(formatFixtures[other].whole, name);
    for (const odd of ['x', '{}', '[]', '<a/>', 'null', '"x"', '5']) readOrRefuse(odd, name);
    for (const odd of [{}, [], [null], new Date(0)]) readOrRefuse(odd, name);
  });
});

/** The listing, or undefined when reading it threw a ListingError; anything else fails the test. */
function readOrRefuse(input: string | Uint8Array | object, format?: FormatName) {
  try {
    return parseListing(input, { format });
  } catch (error) {
    if (!isListingError(error)) throw error;
    expect(error.message).toMatch(/\w/);
    return undefined;
  }
}

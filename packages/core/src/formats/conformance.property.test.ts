import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { isListingError } from '../errors/listing-error.ts';
import { formatFixtures } from '../fixtures/listings.ts';
import { PaperSchema } from '../paper/paper.ts';
import { parseListing } from './parse-listing.ts';
import { readListing } from './read-listing.ts';
import { type FormatName, formatNames } from './registry.ts';

/** Reads hostile input: all that may come out is valid papers or a ListingError. */
function readHostile(input: string | Uint8Array | object, format?: FormatName): void {
  try {
    for (const paper of parseListing(input, { format }).papers)
      expect(v.is(PaperSchema, paper)).toBe(true);
  } catch (error) {
    if (!isListingError(error)) throw error;
  }
}

const format = fc.option(fc.constantFrom(...formatNames), { nil: undefined });

describe.each(formatNames)('%s', (name) => {
  const { whole } = formatFixtures[name];
  const bytes = Buffer.from(whole, 'utf8');

  it('gives valid papers or an error of ours after any flip of bits', () => {
    const flips = fc.array(
      fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.integer({ min: 0, max: 7 })),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(flips, fc.boolean(), (places, isTold) => {
        const broken = Uint8Array.from(bytes);
        for (const [at, bit] of places) broken[at] = (broken[at] ?? 0) ^ (1 << bit);
        readHostile(broken, isTold ? name : undefined);
      }),
      { numRuns: 300 },
    );
  });

  it('gives valid papers or an error of ours after pieces were doubled, moved or lost', () => {
    const cut = fc.nat({ max: whole.length });
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 8 }), (cuts) => {
        const pieces = cuts.map((at, index) => whole.slice(at, cuts[index + 1] ?? whole.length));
        readHostile(whole.slice(0, cuts[0]) + pieces.join(''), name);
      }),
      { numRuns: 300 },
    );
  });
});

it('gives valid papers or an error of ours for any text, bytes or JSON at all', () => {
  const input = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.uint8Array(),
    fc.json(),
    fc.jsonValue().filter((value) => typeof value === 'object' && value !== null),
    fc.array(fc.record({ paper: fc.jsonValue(), title: fc.jsonValue() }, { requiredKeys: [] })),
    fc.array(fc.record({ title: fc.string(), authors: fc.jsonValue(), links: fc.jsonValue() })),
  );
  fc.assert(
    fc.property(input, format, (hostile, told) => {
      readHostile(hostile as string | Uint8Array | object, told);
    }),
    { numRuns: 1_000 },
  );
});

it('ends the same way at once and later', async () => {
  const outcome = async (read: () => unknown) => {
    try {
      return await read();
    } catch (error) {
      return isListingError(error) ? { code: error.code, message: error.message } : error;
    }
  };
  const bytes = fc.constantFrom(...formatNames).chain((name) => {
    const { whole } = formatFixtures[name];
    return fc.nat({ max: whole.length }).map((length) => whole.slice(0, length));
  });
  await fc.assert(
    fc.asyncProperty(bytes, format, async (text, told) => {
      expect(await outcome(() => readListing(text, { format: told }))).toEqual(
        await outcome(() => parseListing(text, { format: told })),
      );
    }),
  );
});

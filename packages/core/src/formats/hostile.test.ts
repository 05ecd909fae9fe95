import { beforeAll, describe, expect, it } from 'vitest';
import { isListingError } from '../errors/listing-error.ts';
import { placesOf } from '../fixtures/hostile-places.ts';
import { FLOODS, flood, NESTS, nest, POISON } from '../fixtures/hostile-texts.ts';
import { formatFixtures } from '../fixtures/listings.ts';
import type { Listing } from '../paper/listing.ts';
import { parseListing } from './parse-listing.ts';
import { type FormatName, formatNames } from './registry.ts';

// What must never happen, whatever comes in: a hang, a crash, a prototype that is not what it was.
// Small here, for every format and every place; `pnpm bench hostile` does the same at full size.

const SMALL = 1_000;
const LARGE = 300_000;
const HUGE = 10_000_000;
// Each test looks at hundreds of inputs; a single one is done in milliseconds.
const TIME = { timeout: 60_000 };
// No input may take longer than that, while other tests run beside it.
const ONE = { timeout: 60_000 };

/** The listing, or undefined where an error of ours says why there is none. */
function read(input: string | Uint8Array | object, format?: FormatName): Listing | undefined {
  try {
    return parseListing(input, { format });
  } catch (error) {
    if (!isListingError(error)) throw error;
    return undefined;
  }
}

let prototypeKeys: readonly string[];
beforeAll(() => {
  prototypeKeys = Object.getOwnPropertyNames(Object.prototype);
});

/** That nothing inside is an object of a strange kind, and no prototype was changed. */
function expectPlain(root: unknown): void {
  const waiting = [root];
  for (let value = waiting.pop(); waiting.length > 0 || value; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const expected = Array.isArray(value) ? Array.prototype : Object.prototype;
    if (Object.getPrototypeOf(value) !== expected) throw new Error('a strange prototype');
    for (const [key, one] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      if (one.get || one.set) throw new Error(`an accessor: ${key}`);
      waiting.push(one.value);
    }
  }
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototypeKeys);
}

describe.each(formatNames)('%s', (name) => {
  const { whole } = formatFixtures[name];
  const places = placesOf(whole);

  it('survives a flood of any piece in every place', TIME, () => {
    for (const [at, place] of places.entries()) {
      // Each place gets a share of the pieces, so that the formats together get all of them everywhere.
      const pieces = FLOODS.filter((_, index) => index % 18 === at % 18);
      for (const piece of pieces) expectPlain(read(place.put(flood(piece, SMALL)), name));
      expectPlain(read(place.putRaw(flood(FLOODS[at] ?? '<', SMALL))));
    }
  });

  it('survives nests in every place', TIME, () => {
    for (const [at, place] of places.entries()) {
      const pair = NESTS[at % NESTS.length] ?? ['[', ']'];
      for (const depth of [1_000, 10_000]) {
        read(place.putRaw(nest(pair, depth)), name);
        read(place.put(nest(pair, depth)), name);
      }
    }
  });

  it('survives being told to read a great deal of one piece', TIME, () => {
    const share = FLOODS.filter((_, at) => at % 8 === formatNames.indexOf(name) % 8);
    for (const piece of share) read(flood(piece, LARGE), name);
  });

  it('survives nests 100,000 deep', TIME, () => {
    for (const pair of NESTS) {
      read(nest(pair, 100_000), name);
      read(nest([pair[0], ''], 100_000), name);
    }
  });

  it('lets names of prototypes stand where names or values do', TIME, () => {
    for (const [turn, poison] of POISON.entries()) {
      for (const place of places) {
        const listing = read(place.put(poison), name);
        expectPlain(listing);
        // As a value it is a word like any other.
        const harmless = read(place.put('harmlessly'), name);
        expect(listing?.papers.length, `${poison} at ${place.name}`).toBe(harmless?.papers.length);
      }
      // Each word gets one of them, so that the formats together get all of them.
      const words = [...new Set(whole.match(/\b[A-Za-z][\w-]{1,20}\b/g) ?? [])];
      for (const word of words.filter((_, at) => at % POISON.length === turn))
        expectPlain(read(whole.replaceAll(word, poison), name));
    }
  });

  it('survives NUL, lone surrogates and marks that turn text around, anywhere', TIME, () => {
    for (const odd of ['\0', '\ud800', '\udfff', '\u202e', '\ufeff', '\uffff'])
      for (let at = 0; at < whole.length; at += 101)
        expectPlain(read(whole.slice(0, at) + odd + whole.slice(at), name));
  });
});

describe('objects', () => {
  it('may nest 100,000 deep', ONE, () => {
    for (const format of [undefined, ...formatNames]) {
      read(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)), format);
      read(JSON.parse(`${'{"papers":'.repeat(100_000)}1${'}'.repeat(100_000)}`), format);
    }
  });
});

describe('at full size', () => {
  it.each([
    ['arxiv-api', '<'],
    ['rss', '<a '],
    ['arxiv-html', '<a>'],
    ['markdown', ']('],
    ['markdown', '\n|a|b|'],
    ['pasted-text', '10.1234/a '],
    ['pasted-text', 'a\n'],
    ['huggingface-text', '\n\\\\\n'],
    ['bibtex', '@a{'],
    ['ris', '\nTY  - JOUR'],
    ['csv', '"'],
    ['loose-json', '{"a":'],
    ['pubmed-nbib', '\nPMID- '],
  ] as const)(
    '%s survives 10 MB of %j',
    (name, piece) => {
      read(flood(piece, HUGE), name);
    },
    60_000,
  );

  it.each(['a ', '\\(', "\\'", '<', '&#', '\0'])(
    'survives a title of 20 MB of %j',
    (piece) => {
      const title = flood(piece, 20_000_000);
      const listing = read({ papers: [{ title, authors: ['Ada'] }] });
      for (const paper of listing?.papers ?? []) expect(paper.title.length).toBeLessThan(1_001);
    },
    60_000,
  );

  it('survives a million authors', () => {
    const authors = Array.from({ length: 1_000_000 }, (_, at) => `Author ${at}`);
    const listing = read({ papers: [{ title: 'A', authors }] });
    expect(listing?.papers[0]?.authors).toHaveLength(100_000);
    expect(listing?.issues).toMatchObject([{ code: 'too-many-authors' }]);
  }, 60_000);

  it('gives up on a million entries that are none, and says so', () => {
    const papers = [{ title: 'One' }, ...Array.from({ length: 1_000_000 }, () => ({}))];
    const listing = read({ papers });
    expect(listing?.papers).toHaveLength(1);
    expect(listing?.issues[0]?.code).toBe('too-many-broken-entries');
  }, 60_000);

  it('expands no entities', () => {
    const names = [...'abcdefghij'];
    const entities = names.map((name, at) =>
      at === 0 ? '<!ENTITY a "lol">' : `<!ENTITY ${name} "${`&${names[at - 1]};`.repeat(10)}">`,
    );
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [${entities.join('')}]><rss version="2.0"><channel><item><title>A &j; B</title></item></channel></rss>`;
    expect(read(bomb)?.papers.map(({ title }) => title)).toEqual(['A &j; B']);
  });
});

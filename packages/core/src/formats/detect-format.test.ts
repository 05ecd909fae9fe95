import { describe, expect, it } from 'vitest';
import { isListingError, type ListingError } from '../errors/listing-error.ts';
import { abstractAbout } from '../fixtures/listings.ts';
import { detectFormat } from './detect-format.ts';
import { openDocument } from './document.ts';
import { parseListing } from './parse-listing.ts';
import { formatNames } from './registry.ts';

/** The error that reading ends with. */
function refusal(input: string | Uint8Array | object): ListingError {
  try {
    parseListing(input, { url: 'https://example.org/list' });
  } catch (error) {
    if (isListingError(error)) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('input that no format recognises', () => {
  it.each([
    ['a web page', '<!DOCTYPE html><html><title>Papers</title></html>', 'web page'],
    ['a web page without a doctype', '\n<html lang="en"><body></body></html>', 'web page'],
    ['broken JSON', '{"colour": "x",', 'JSON that is broken'],
    ['JSON without papers', '{"status": "ok", "results": 0}', 'JSON without papers'],
    ['a parsed object without papers', { status: 'ok' }, 'JSON without papers'],
    ['a list of numbers', '[1, 2, 3]', 'JSON without papers'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'XML of another kind'],
    ['a map of a site', '<?xml version="1.0"?><urlset><url/></urlset>', 'XML of another kind'],
    ['a sentence', 'Meet me at noon.', 'titles and abstracts must alternate'],
    ['a letter', `Dear reader,\n\n${abstractAbout('it')}\n\n${abstractAbout('us')}`, 'alternate'],
  ])('is told what %s looks like, and what can be read', (_, input, likeness) => {
    const { code, hint, message } = refusal(input);
    expect(code).toBe('unknown-format');
    expect(hint).toContain(likeness);
    for (const name of formatNames) expect(hint).toContain(name);
    expect(message).toContain('Received: ');
  });

  it('is shown with where it came from', () => {
    expect(refusal('{"a": 1}')).toMatchObject({
      received: '{"a": 1}',
      url: 'https://example.org/list',
    });
    expect(refusal({ a: 1 }).received).toBe('{"a":1}');
  });

  it.each([undefined, null, 5, true, () => {}, Symbol('x')])(
    'may be of a type that only a program without types gives: %s',
    (value) => {
      expect(refusal(value as unknown as string).code).toBe('unknown-format');
    },
  );
});

describe('empty input', () => {
  it.each([
    ['no text', ''],
    ['white space', ' \n\t\r\n '],
    ['no bytes', new Uint8Array()],
    ['a byte order mark alone', new Uint8Array([0xef, 0xbb, 0xbf])],
    ['an empty buffer', new ArrayBuffer(0)],
  ])('is called empty: %s', (_, input) => {
    expect(refusal(input)).toMatchObject({ code: 'empty-input', url: 'https://example.org/list' });
  });
});

describe('detectFormat', () => {
  const sure = (certainty: number) => ({ detect: () => certainty });
  const document = openDocument('x');

  it('takes the format that is surest, and the earlier one of two', () => {
    expect(detectFormat(document, { a: sure(0.2), b: sure(0.9), c: sure(0.5) })).toBe('b');
    expect(detectFormat(document, { a: sure(0.5), b: sure(0.5) })).toBe('a');
  });

  it('takes none that says no', () => {
    expect(() => detectFormat(document, { a: sure(0) })).toThrow('No known format');
    expect(() => detectFormat(document, {})).toThrow('No known format');
  });
});

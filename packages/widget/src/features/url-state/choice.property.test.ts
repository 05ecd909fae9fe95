import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHOICES, type Choice, readChoice, writeChoice } from './choice.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('', 'a b&c=d#e?f+g%', '\u202eevil', 'x'.repeat(999)),
);
const choice = fc
  .record(
    {
      q: text,
      topic: text,
      topics: text,
      sort: fc.oneof(text, fc.constantFrom('new', 'top')),
      period: fc.oneof(text, fc.constantFrom('week', 'all')),
      date: fc.oneof(text, fc.constantFrom('2026-06-12')),
      layout: fc.oneof(text, fc.constantFrom('cards')),
    },
    { requiredKeys: [] },
  )
  .map((made): Choice => made);
const word = fc.oneof(
  fc.constantFrom('papers', 'p', 'p-q', 'Liste é'),
  fc.string({ minLength: 1 }),
);
/** Parameters as pages write them, some of them broken. */
const parameter = fc.oneof(
  fc.constantFrom(
    'a=1',
    'flag',
    'b=',
    '=c',
    '',
    'd=%20b+c',
    'e=%zz',
    'papers=1',
    'papers-x=2',
    'papersq=3',
    'xpapers-q=4',
  ),
  fc.string({ unit: fc.constantFrom(...'abc=%+~!') }),
);
const page = fc.constantFrom(
  'https://example.org/',
  'https://example.org//a/b.html',
  'file:///list.html',
);
const hash = fc.constantFrom('', '#', '#top', '#a?papers-q=x&b');

const foreignOf = (href: string) => (/^[^?#]*(?:\?([^#]*))?/.exec(href)?.[1] ?? '').split('&');

describe('what a reader chose', () => {
  test('comes back as it was written, and writing it again changes nothing', () => {
    fc.assert(
      fc.property(page, hash, word, choice, (base, end, name, made) => {
        const href = writeChoice(base + end, name, made);
        const read = readChoice(href, name);
        expect(writeChoice(href, name, read)).toBe(href);
        expect(readChoice(writeChoice(href, name, read), name)).toEqual(read);
      }),
    );
  });

  test('is lost by nothing but what a reader could not have chosen', () => {
    const words = fc
      .string({ unit: fc.constantFrom(...'aé中😀&=#?+% '), maxLength: 99 })
      .map((one) => one.trim());
    fc.assert(
      fc.property(words, words, (q, topics) => {
        const read = readChoice(
          writeChoice('https://example.org/', 'papers', { q, topics }),
          'papers',
        );
        expect(read).toEqual({ ...(q && { q }), topics });
      }),
    );
  });
});

describe('what else is in the address', () => {
  test('stays, letter by letter and in its order', () => {
    fc.assert(
      fc.property(page, fc.array(parameter), hash, choice, (base, parameters, end, made) => {
        const query = parameters.length > 0 ? `?${parameters.join('&')}` : '';
        const href = writeChoice(base + query + end, 'papers', made);
        expect(href.startsWith(base)).toBe(true);
        expect(href.endsWith(end)).toBe(true);
        const cleared = writeChoice(href, 'papers', {});
        expect(foreignOf(cleared)).toEqual(query.length > 1 ? foreignOf(base + query) : ['']);
      }),
    );
  });

  test('of another panel is left alone, even when one word begins like the other', () => {
    fc.assert(
      fc.property(choice, choice, (one, other) => {
        const both = writeChoice(writeChoice('https://example.org/', 'p', one), 'p-q', other);
        const alone = readChoice(writeChoice('https://example.org/', 'p', one), 'p');
        expect(readChoice(both, 'p')).toEqual(alone);
        expect(readChoice(writeChoice(both, 'p', {}), 'p-q')).toEqual(readChoice(both, 'p-q'));
      }),
    );
  });
});

describe('an address that somebody else wrote', () => {
  test('breaks nothing, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), word, (href, name) => {
        for (const [key, value] of Object.entries(readChoice(href, name))) {
          expect(CHOICES).toContain(key);
          expect(Array.from(value).length).toBeLessThanOrEqual(200);
          expect(value).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        }
      }),
    );
  });

  test.each([
    ['sort', 'constructor'],
    ['period', 'fortnight'],
    ['layout', 'javascript:alert(1)'],
    ['date', '2026-06-12T00:00'],
    ['date', ''],
  ])('says nothing by a %s of "%s"', (name, value) => {
    expect(readChoice(`https://example.org/?papers-${name}=${value}`, 'papers')).toEqual({});
  });

  test('is cut where it is longer than anyone types, between letters', () => {
    const read = readChoice(`https://example.org/?papers-q=${'😀'.repeat(5000)}`, 'papers');
    expect(read.q).toBe('😀'.repeat(200));
  });

  test('counts once where it says a thing twice, and the second is gone when it is written', () => {
    const href = 'https://example.org/?papers-q=one&a&papers-q=two';
    expect(readChoice(href, 'papers')).toEqual({ q: 'one' });
    expect(writeChoice(href, 'papers', { q: 'x y' })).toBe('https://example.org/?a&papers-q=x+y');
  });
});

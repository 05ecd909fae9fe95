import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { enFeatures } from './en-features.ts';

/** Every text of the language, by the path of its key, functions called with each argument. */
function textsOf(messages: object, path = ''): [string, string][] {
  return Object.entries(messages).flatMap(([key, value]): [string, string][] => {
    const name = path ? `${path}.${key}` : key;
    if (typeof value === 'string') return [[name, value]];
    if (typeof value === 'object' && value !== null) return textsOf(value, name);
    return [0, 1, 2, 1000].map((count) => [`${name}(${count})`, value(count, count)]);
  });
}

// Of these the argument is a text; a number stands for one in textsOf.
const TAKES_TEXT = { ...en, byline: (names: string) => en.byline(String(names)) };

describe('a text that is missing', () => {
  test.each(textsOf(TAKES_TEXT))('%s says something', (name, text) => {
    expect(text).toMatch(/\S/);
    expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
    if (name !== 'comma') expect(text).toBe(text.trim());
  });

  test('every message is reached', () => {
    expect(new Set(textsOf(TAKES_TEXT).map(([name]) => name.split(/[.(]/)[0])).size).toBe(
      Object.keys(en).length,
    );
  });
});

describe('plural forms', () => {
  const forms = (message: (count: number) => string) =>
    [0, 1, 2, 1000].map((count) => message(count));

  test.each([
    ['paperCount', en.paperCount, ['0 papers', '1 paper', '2 papers', '1,000 papers']],
    ['upvotes', en.upvotes, ['0 upvotes', '1 upvote', '2 upvotes', '1,000 upvotes']],
    ['comments', en.comments, ['0 comments', '1 comment', '2 comments', '1,000 comments']],
    ['stars', en.stars, ['0 stars', '1 star', '2 stars', '1,000 stars']],
    ['points', en.points, ['0 points', '1 point', '2 points', '1,000 points']],
    ['citations', en.citations, ['0 citations', '1 citation', '2 citations', '1,000 citations']],
    ['more', en.more, ['0 more papers', '1 more paper', '2 more papers', '1,000 more papers']],
    [
      'emptyHint',
      enFeatures.emptyHint,
      [
        '0 papers were read.',
        '1 paper was read.',
        '2 papers were read.',
        '1,000 papers were read.',
      ],
    ],
    [
      'issuesTitle',
      enFeatures.issuesTitle,
      [
        '0 problems in the list',
        '1 problem in the list',
        '2 problems in the list',
        '1,000 problems in the list',
      ],
    ],
  ] as const)('%s', (_, message, expected) => {
    expect(forms(message)).toEqual(expected);
  });

  test('what is above the usual is said in words where there is one', () => {
    expect([2, 6, 1.5].map(en.timesUsual)).toEqual([
      'about twice the usual',
      'about 6 times the usual',
      'about 1.5 times the usual',
    ]);
    expect(en.inHours(en.upvotes(118), 14)).toBe('118 upvotes in 14h');
  });

  test('place and authors group their thousands, too', () => {
    expect(en.placeInList(1000)).toBe('number 1,000 in its list');
    expect(en.moreAuthors('Ada', 1000)).toBe('Ada and 1,000 more');
  });
});

describe('a text around a text', () => {
  test.each([
    ['AK', 'by AK'],
    ['by AK', 'by AK'],
    ['By AK', 'By AK'],
    ['Byron', 'by Byron'],
  ])('the byline of "%s" says "by" once', (curators, text) => {
    expect(en.byline(curators)).toBe(text);
  });

  test('keeps what it is given as it is', () => {
    const wrapping = [
      en.matches,
      en.showAbstractOf,
      enFeatures.emptyForTopics,
      enFeatures.subscribed,
      enFeatures.alreadySubscribed,
      enFeatures.subscribeFailed,
    ];
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.constantFrom(...wrapping), (text, wrap) => {
        expect(wrap(text)).toContain(text);
      }),
    );
  });
});

test('the locale is a tag that dates and numbers understand', () => {
  expect(Intl.getCanonicalLocales(en.locale)).toEqual([en.locale]);
  expect(Intl.DateTimeFormat.supportedLocalesOf(en.locale)).toEqual([en.locale]);
});

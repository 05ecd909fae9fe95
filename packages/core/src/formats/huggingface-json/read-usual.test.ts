import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFixtures } from '../../fixtures/listings.ts';
import { parseListing } from '../parse-listing.ts';
import { readUsualAnswer } from './read-usual.ts';

const context = {
  url: 'https://huggingface.co/api/daily_papers?date=2026-06-12&limit=100',
  observedAt: '2026-06-12T09:00:00.000Z',
};
const items: Record<string, unknown>[] = JSON.parse(formatFixtures['huggingface-json'].whole);
const whole = (text: string) => parseListing(text, { ...context, format: 'huggingface-json' });

/** The first item, with other fields of its paper. */
const withFields = (fields: object) =>
  JSON.stringify([{ ...items[0], paper: { ...(items[0]?.paper as object), ...fields } }]);

describe('a usual answer', () => {
  it.each([
    ['the fixture', formatFixtures['huggingface-json'].whole],
    ['no papers', '[]'],
    [
      'TeX in a title',
      withFields({ title: "Erd\\H{o}s and $k$-means for 10\\% of G\\'erard's $\\mu$LO" }),
    ],
    [
      'letters of all kinds',
      withFields({ title: 'Ünïcode 学习 \u00a0 and \u200b marks', summary: 'Two\nlines ~ more' }),
    ],
    ['an ampersand', withFields({ title: 'Q&A at AT&T' })],
    [
      'an abstract with addresses',
      withFields({ summary: 'Code: https://github.com/a/b. Data at zenodo.org/records/1.' }),
    ],
  ])('is read as it is by the whole reader: %s', (_, text) => {
    expect(readUsualAnswer(text, context)).toEqual(whole(text));
  });

  it.each([
    ['names of HTML entities', withFields({ title: 'Q&amp;A' })],
    ['entities in a form of JSON', withFields({ title: 'Q&A' }).replace('&', '\\u0026amp;')],
    [
      'a paper without a title',
      withFields({ title: '' }).replace(/"title":"[^"]*"/g, '"title":""'),
    ],
    ['an untidy link', withFields({ githubRepo: 'https://github.com/a/ \nb' })],
    ['a title as long as a page', withFields({ title: 'word '.repeat(300) })],
    ['a name as long as a page', withFields({ authors: [{ name: 'x'.repeat(1_001) }] })],
    ['an item that is no paper', '[{"note": "none"}]'],
    ['texts in place of items', '["one"]'],
    ['an error', '{"error": "closed"}'],
    ['torn JSON', formatFixtures['huggingface-json'].whole.slice(0, -3)],
    ['a web page', '<!doctype html>'],
    ['nothing', ''],
    ['a bottomless nest', '['.repeat(100_000)],
  ])('is not one with %s', (_, text) => {
    expect(readUsualAnswer(text, context)).toBeUndefined();
  });

  it('never differs from what the whole reader says, whatever stands in its fields', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({
        unit: fc.constantFrom('\\', '$', '{', '}', '~', '`', "'", '&', ';', 'a', ' ', '\n', 'é'),
      }),
      fc.constantFrom(
        '&lt;',
        '2404.01234v2',
        'https://example.org/a b',
        '2026-06-12T00:00:00.000Z',
        null,
        -1,
        7,
      ),
    );
    const fields = fc.dictionary(
      fc.constantFrom(
        'id',
        'title',
        'summary',
        'ai_summary',
        'upvotes',
        'githubRepo',
        'githubStars',
        'projectPage',
        'publishedAt',
        'submittedOnDailyAt',
      ),
      odd,
    );
    const people = fc.array(
      fc.record({ name: odd, hidden: fc.boolean() }, { requiredKeys: ['name'] }),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(fields, people, fc.array(odd, { maxLength: 3 }), (some, authors, ai_keywords) => {
        const text = withFields({ ...some, authors, ai_keywords });
        const usual = readUsualAnswer(text, context);
        if (usual) expect(usual).toEqual(whole(text));
      }),
      { numRuns: 300 },
    );
  });
});

import { decodeHTMLAttribute } from 'entities/decode';
import { describe, expect, it } from 'vitest';
import { isListingError, type ListingError } from '../../errors/listing-error.ts';
import { formatFixtures } from '../../fixtures/listings.ts';
import { parseListing } from '../parse-listing.ts';
import { readProps } from './props.ts';

const { whole, titles } = formatFixtures['huggingface-html'];

function refusal(html: string): ListingError {
  try {
    parseListing(html, { format: 'huggingface-html' });
  } catch (error) {
    if (isListingError(error)) return error;
    throw error;
  }
  throw new Error('it was read');
}

/** A page around props. */
const page = (props: unknown, quote = '"') =>
  `<!doctype html><div data-target="DailyPapers" data-props=${quote}${JSON.stringify(props).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')}${quote}></div>`;
const item = (title: string, more: object = {}) => ({
  paper: { id: '2606.01001', title },
  ...more,
});

describe('a saved page', () => {
  it('tells its day, who made it, and the page that follows', () => {
    const { papers: _, ...facts } = parseListing(whole);
    expect(facts).toEqual({
      format: 'huggingface-html',
      date: '2026-06-12',
      curators: 'AK',
      next: 'https://huggingface.co/papers?date=2026-06-13',
      issues: [],
    });
  });

  it('gives its papers the day of the page, and reads them as the API’s', () => {
    const [paper] = parseListing(
      page({ date: '2026-06-12T00:00:00.000Z', dailyPapers: [item('T')] }),
    ).papers;
    expect(paper).toMatchObject({
      id: 'arxiv:2606.01001',
      listedAt: '2026-06-12',
      provenance: [{ source: 'huggingface', url: 'https://huggingface.co/papers/2606.01001' }],
    });
  });

  it.each(['"', "'"])('undoes the escapes of HTML once, in quotes of either kind: %s', (quote) => {
    const title = 'A "B" & \'C\' <d> of AT&T';
    expect(parseListing(page({ dailyPapers: [item(title)] }, quote)).papers[0]?.title).toBe(title);
  });

  it('may have its attributes in any order, and other components before', () => {
    const props = JSON.stringify({ dailyPapers: [item('T')] }).replaceAll('"', '&quot;');
    const html = `<html><div data-target="MainHeader" data-props="{}"></div><div data-props="${props}" class="x" data-target="DailyPapers"></div>`;
    expect(parseListing(html).papers).toMatchObject([{ title: 'T' }]);
  });

  it('of a day without papers is empty, without dates it has none', () => {
    expect(parseListing(page({ dailyPapers: [], date: 'soon', nextDate: null }))).toEqual({
      format: 'huggingface-html',
      papers: [],
      issues: [],
    });
  });

  it('that was cut off keeps its whole papers', () => {
    const { papers, issues } = parseListing(whole.slice(0, whole.lastIndexOf('&quot;upvotes')));
    expect(papers.map(({ title }) => title)).toEqual(titles.slice(0, 2));
    expect(issues).toMatchObject([{ code: 'truncated' }]);
  });

  it.each([
    ['without data', '<!doctype html><div data-target="DailyPapers"></div>'],
    ['with data of another shape', page({ papers: [] })],
    ['with data that is no JSON', '<!doctype html><div data-target="DailyPapers" data-props="{x">'],
    ['that is another', '<!doctype html><p>Hello</p>'],
  ])('%s is refused', (_, html) => {
    expect(refusal(html).code).toBe('malformed');
  });

  it('needs no more time than it is long', { timeout: 60_000 }, () => {
    for (const piece of [
      '<div data-target="X">',
      'data-target="DailyPapers"',
      '&quot;',
      '<',
      'data-props="',
    ])
      for (const html of [`<!doctype html>${piece.repeat(500_000 / piece.length)}`])
        expect(refusal(html)).toBeInstanceOf(Error);
  });
});

it('unescapes once: a title may speak of escapes', () => {
  const html = page({ dailyPapers: [item('&quot; and &amp;quot; and "&lt;" in HTML')] });
  expect(readProps(html)).toContain('&quot; and &amp;quot; and \\"&lt;\\" in HTML');
  for (const odd of [
    '&#3&quot;',
    '&amp;quot;',
    '&amp&quot;',
    '&copy&quot;x',
    '&quot;amp;',
    '&&quot;',
  ])
    expect(readProps(`<div data-target="DailyPapers" data-props="${odd}">`)).toBe(
      decodeHTMLAttribute(odd),
    );
});

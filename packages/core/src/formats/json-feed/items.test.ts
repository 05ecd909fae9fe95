import { describe, expect, it } from 'vitest';
import { isListingError } from '../../errors/listing-error.ts';
import { parseListing } from '../parse-listing.ts';

const VERSION = 'https://jsonfeed.org/version/1.1';
const feed = (items: unknown, facts: object = {}) => ({ version: VERSION, ...facts, items });

/** The one paper of an item, and the issues. */
function paperOf(item: object, facts: object = {}) {
  const { papers, issues } = parseListing(feed([{ title: 'T', ...item }], facts));
  const [paper] = papers;
  expect.assert(paper);
  return { ...paper, issues };
}

describe('the feed', () => {
  it('tells its title and its next page', () => {
    const facts = { title: 'A &amp; B', next_url: 'https://example.org/2.json' };
    expect(parseListing(feed([], facts))).toEqual({
      format: 'json-feed',
      title: 'A & B',
      next: 'https://example.org/2.json',
      papers: [],
      issues: [],
    });
    expect(parseListing(feed([], { next_url: 'javascript:x' }))).not.toHaveProperty('next');
  });

  it('is known by its version, in 1.0 and with escaped slashes, or by its items', () => {
    const old = '{"version":"https:\\/\\/jsonfeed.org\\/version\\/1","items":[{"title":"A"}]}';
    expect(parseListing(old)).toMatchObject({ format: 'json-feed', papers: [{ title: 'A' }] });
    const bare = { items: [{ id: 1, title: 'A', content_text: 'x' }] };
    expect(parseListing(bare)).toMatchObject({ format: 'json-feed', papers: [{ title: 'A' }] });
  });

  it('that was cut off keeps its whole items', () => {
    const text = JSON.stringify(feed([{ title: 'A' }, { title: 'B' }]));
    const { papers, issues } = parseListing(text.slice(0, -8));
    expect(papers).toMatchObject([{ title: 'A' }]);
    expect(issues).toMatchObject([{ code: 'truncated' }]);
  });

  it('without items is refused', () => {
    try {
      parseListing({ version: VERSION }, { format: 'json-feed' });
      expect.unreachable();
    } catch (error) {
      if (!isListingError(error)) throw error;
      expect(error.code).toBe('malformed');
    }
  });

  it('loses items without a title, which blogs have, and what is no item', () => {
    const { papers, issues } = parseListing(feed([{ title: 'A' }, { content_text: 'x' }, 7]));
    expect(papers).toHaveLength(1);
    expect(issues.map(({ code }) => code)).toEqual(['missing-title', 'wrong-shape']);
  });
});

describe('an item', () => {
  it('names its authors in 1.0 and in 1.1; that of the feed is none of the paper', () => {
    const names = (item: object) =>
      paperOf(item, { author: { name: 'Editor' } }).authors.map(({ name }) => name);
    expect(names({ author: { name: 'A' } })).toEqual(['A']);
    expect(
      names({ authors: [{ name: 'A' }, null, {}, { name: 'B' }], author: { name: 'C' } }),
    ).toEqual(['A', 'B']);
    expect(names({ author: { name: 'Ann One, Bob Two and Eve Three' } })).toEqual([
      'Ann One',
      'Bob Two',
      'Eve Three',
    ]);
    expect(names({})).toEqual([]);
  });

  it('has a text of HTML or a plain one', () => {
    expect(
      paperOf({ content_html: '<p>One <b>x</b></p><script>no</script><p>two</p>' }).abstract,
    ).toBe('One x two');
    expect(paperOf({ content_text: 'a < b' }).abstract).toBe('a < b');
    expect(paperOf({ summary: 'Short.' })).toMatchObject({ abstract: 'Short.' });
    expect(paperOf({ summary: 'Short.', content_text: 'Much longer.' })).toMatchObject({
      abstract: 'Much longer.',
      summary: 'Short.',
    });
  });

  it('has identifiers in its addresses', () => {
    expect(paperOf({ id: 'x', external_url: 'https://arxiv.org/abs/2404.01234v2' })).toMatchObject({
      ids: { arxiv: '2404.01234' },
      version: 2,
    });
    expect(paperOf({ id: 'doi:10.1000/X' }).ids).toEqual({ doi: '10.1000/x' });
    expect(paperOf({ id: 7 }).ids).toEqual({});
  });

  it('has links of the web alone, relative ones from its home', () => {
    const home = { home_page_url: 'https://example.org/blog/' };
    expect(paperOf({ url: 'a.html' }, home).links).toEqual([
      { rel: 'abstract', url: 'https://example.org/blog/a.html' },
    ]);
    expect(paperOf({ url: 'javascript:alert(1)', image: 'data:x' }, home)).toMatchObject({
      links: [],
    });
    const attachments = [
      { url: 'https://example.org/a.pdf', mime_type: 'application/pdf' },
      null,
      {},
    ];
    expect(paperOf({ attachments }).links).toEqual([
      { rel: 'pdf', url: 'https://example.org/a.pdf' },
    ]);
  });

  it('has dates as exact as they were given', () => {
    expect(paperOf({ date_published: '2026-06-12T10:00:00+02:00' }).publishedAt).toBe(
      '2026-06-12T08:00:00Z',
    );
    expect(paperOf({ date_published: '2018-01-06T08:00' }).publishedAt).toBe('2018-01-06');
    expect(paperOf({ date_published: 'soon' }).issues).toMatchObject([{ code: 'unreadable-date' }]);
    expect(paperOf({ date_modified: '2026-06-13' }).updatedAt).toBe('2026-06-13');
  });

  it('with details of the wrong type loses them alone', () => {
    const wrong = {
      id: {},
      url: 5,
      authors: 'x',
      tags: [1, 'cs.LG', 'robots'],
      language: [],
      attachments: {},
    };
    expect(paperOf(wrong)).toMatchObject({
      title: 'T',
      categories: ['cs.LG'],
      keywords: ['robots'],
      issues: [],
    });
  });
});

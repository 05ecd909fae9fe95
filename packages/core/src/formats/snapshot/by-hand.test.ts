import { describe, expect, it } from 'vitest';
import { isListingError } from '../../errors/listing-error.ts';
import { formatFixtures } from '../../fixtures/listings.ts';
import { titleFingerprint } from '../../paper/identifiers/title-fingerprint.ts';
import { parseListing } from '../parse-listing.ts';

/** Reads one paper as somebody might write it into a page. */
function read(paper: object) {
  const { papers, issues } = parseListing({ papers: [{ title: 'T', ...paper }] });
  const [only] = papers;
  expect.assert(only);
  return { paper: only, issues };
}

describe('papers written by hand', () => {
  it('need a title and nothing else', () => {
    const { paper, issues } = read({});
    expect(paper).toEqual({
      id: `title:${titleFingerprint('T')}`,
      ids: {},
      title: 'T',
      authors: [],
      categories: [],
      keywords: [],
      links: [],
      counts: {},
      provenance: [{ source: 'snapshot', position: 1 }],
    });
    expect(issues).toEqual([]);
  });

  it('may name their authors by name alone, or with more, or mixed', () => {
    const authors = ['Ada', { name: 'Bob', affiliation: 'Somewhere' }];
    expect(read({ authors }).paper.authors).toEqual([
      { name: 'Ada' },
      { name: 'Bob', affiliation: 'Somewhere' },
    ]);
  });

  it('may name themselves by an identifier of any usual form', () => {
    expect(read({ id: 'arxiv:2404.01234' }).paper.id).toBe('arxiv:2404.01234');
    expect(read({ id: 'doi:10.1000/X' }).paper.id).toBe('doi:10.1000/x');
    expect(read({ ids: { arxiv: 'https://arxiv.org/abs/2404.01234v2' } }).paper).toMatchObject({
      id: 'arxiv:2404.01234',
      version: 2,
    });
  });

  it('get an id of ours when theirs is none', () => {
    expect(read({ id: '17' }).paper.id).toMatch(/^title:/);
    expect(read({ id: 17 }).paper.id).toMatch(/^title:/);
    expect(read({ id: 'title:forged' }).paper.id).toBe(`title:${titleFingerprint('T')}`);
  });

  it('keep the keys that papers have and lose all others', () => {
    const { paper } = read({ venue: 'Here', note: 'private', counts: { upvotes: 3, likes: 9 } });
    expect(paper).toMatchObject({ venue: 'Here', counts: { upvotes: 3 } });
    expect(JSON.stringify(paper)).not.toMatch(/private|likes/);
  });

  it('keep a dollar sign and a backslash: they are text here, not TeX', () => {
    const title = String.raw`Saving $5 \& more`;
    expect(parseListing([{ title }]).papers[0]?.title).toBe(title);
  });

  it('may come as a bare array, under "papers" or under "entries"', () => {
    const papers = [{ title: 'One' }, { title: 'Two' }];
    const expected = parseListing(papers).papers;
    expect(expected).toHaveLength(2);
    expect(parseListing({ papers }).papers).toEqual(expected);
    expect(parseListing({ entries: papers }).papers).toEqual(expected);
  });

  it('may stand under the facts of their listing, of which bad ones are passed over', () => {
    const facts = { title: 'My List', date: 'Apr 24', curators: 'us', badge: '', next: 5 };
    const { papers: _, issues, ...kept } = parseListing({ ...facts, papers: [{ title: 'T' }] });
    expect(kept).toEqual({ format: 'snapshot', title: 'My List', date: 'Apr 24', curators: 'us' });
    expect(issues).toEqual([]);
  });

  it('may be none yet', () => {
    expect(parseListing({ papers: [] })).toEqual({ format: 'snapshot', papers: [], issues: [] });
  });
});

describe('parts that are not as they must be', () => {
  it.each([
    ['a date that is none', { publishedAt: 'soon' }, 'publishedAt'],
    ['an address that is a script', { image: 'javascript:alert(1)' }, 'image'],
    ['an abstract that is no text', { abstract: 7 }, 'abstract'],
    ['an abstract without a word', { abstract: '' }, 'abstract'],
    ['a count below zero', { counts: { upvotes: -1 } }, 'counts.upvotes'],
    ['a version 0', { version: 0 }, 'version'],
    ['authors that are no list', { authors: 'Ada, Bob' }, 'authors'],
    ['identifiers that are a text', { ids: '2404.01234' }, 'ids'],
    [
      'an organisation without a name',
      { organization: { url: 'https://a.org' } },
      'organization.name',
    ],
    ['a person without a name', { submittedBy: {} }, 'submittedBy.name'],
    ['null', { venue: null }, 'venue'],
  ])('are left out with an issue, once, and nothing else is: %s', (_, part, path) => {
    const rest = { authors: ['Ada'], keywords: ['kept'], language: 'en' };
    const { paper, issues } = read({ ...rest, ...part });
    expect(paper).toMatchObject({ keywords: ['kept'], language: 'en' });
    if (!('authors' in part)) expect(paper.authors).toEqual([{ name: 'Ada' }]);
    for (const [key, value] of Object.entries(part))
      expect(Reflect.get(paper, key)).not.toEqual(value);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'invalid-field', where: 'entry 1' });
    expect(issues[0]?.message).toContain(`"${path}"`);
  });

  it('in a list cost their element, not the list', () => {
    const { paper, issues } = read({
      authors: ['Ada', { nome: 'Bob' }, 5, { name: 'Eve', url: 'not a url' }],
      links: [
        { rel: 'code', url: 'https://a.org/' },
        { rel: 'gossip', url: 'https://b.org/' },
        { rel: 'pdf', url: 'data:x' },
      ],
      keywords: ['a', '', 3, 'b'],
      history: [{ observedAt: '2026-06-12', upvotes: 1 }, { upvotes: 2 }],
    });
    expect(paper.authors).toEqual([{ name: 'Ada' }]);
    expect(paper.links).toEqual([{ rel: 'code', url: 'https://a.org/' }]);
    expect(paper.keywords).toEqual(['a', 'b']);
    expect(paper.history).toEqual([{ observedAt: '2026-06-12', upvotes: 1 }]);
    expect(issues.map(({ message }) => /"(.*?)"/.exec(message)?.[1])).toEqual(
      expect.arrayContaining(['authors.1.name', 'authors.2', 'links.1.rel', 'keywords.2']),
    );
  });

  it('may be many at once: the title and what is right stays', () => {
    const bad = {
      publishedAt: 5,
      ids: 5,
      authors: 5,
      links: 5,
      counts: 5,
      provenance: 5,
      history: 5,
    };
    const { paper, issues } = read({ ...bad, organization: { name: 5 }, venue: 'Right' });
    expect(paper).toMatchObject({ title: 'T', venue: 'Right', authors: [] });
    expect(paper).not.toHaveProperty('organization');
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['invalid-field']));
  });
});

describe('entries that are no papers', () => {
  it.each([
    ['no title', { abstract: 'x' }, 'missing-title'],
    ['a blank title', { title: ' \n' }, 'missing-title'],
    ['a title of invisible characters', { title: '\u200b\u202e' }, 'missing-title'],
    ['a title that is a number', { title: 1984 }, 'missing-title'],
    ['a text', 'T', 'wrong-shape'],
    ['null', null, 'wrong-shape'],
    ['a list', ['T'], 'wrong-shape'],
  ])('cost only themselves: %s', (_, entry, code) => {
    const { papers, issues } = parseListing([{ title: 'One' }, entry, { title: 'Three' }]);
    expect(papers.map(({ title }) => title)).toEqual(['One', 'Three']);
    expect(issues).toMatchObject([{ code, where: 'entry 2' }]);
  });

  it('alone make a listing that cannot be read', () => {
    expect(() => parseListing({ papers: [{ name: 'x' }] })).toThrow('could not be read');
  });
});

describe('what this package wrote', () => {
  it.each(Object.entries(formatFixtures))('is read back: a listing of %s', (_, { whole }) => {
    const listing = parseListing(whole);
    const again = parseListing(JSON.stringify(listing));
    expect(again).toEqual({ ...listing, format: 'snapshot' });
  });

  it.each(Object.entries(formatFixtures))(
    'is read back: the papers of %s, one a line',
    (_, { whole }) => {
      const { papers } = parseListing(whole);
      for (const some of [papers, papers.slice(0, 1)]) {
        const lines = some.map((paper) => JSON.stringify(paper)).join('\n');
        expect(parseListing(lines)).toEqual({ format: 'snapshot', papers: some, issues: [] });
      }
    },
  );

  it('loses one line alone when one is broken', () => {
    const { papers } = parseListing(formatFixtures.snapshot.whole);
    const [first, , third] = papers.map((paper) => JSON.stringify(paper));
    const { papers: kept, issues } = parseListing(`${first}\n{"id":\n${third}\n`);
    expect(kept).toEqual([papers[0], papers[2]]);
    expect(issues).toMatchObject([{ code: 'malformed-entry', where: 'entry 2' }]);
  });

  it('is refused when a newer version wrote it, with the way out', () => {
    const text = JSON.stringify({
      format: 'trending-papers/snapshot',
      version: 2,
      entries: [{ title: 'T' }],
    });
    try {
      parseListing(text);
      expect.unreachable();
    } catch (error) {
      if (!isListingError(error)) throw error;
      expect(error.code).toBe('unsupported-version');
      expect(error.message).toMatch(/version 2\..*update/);
    }
  });

  it('is called broken, not unknown, when it was cut off', () => {
    const text = '{"format": "trending-papers/snapshot", "version": 1, "entries": [{"ra';
    expect(() => parseListing(text)).toThrow('The JSON is broken');
  });
});

describe('a listing that is read back from its JSON', () => {
  const listing = parseListing({ papers: [{ title: 'T', ids: {} }, { nothing: true }] });
  const again = (value: object) => parseListing(JSON.stringify(value));

  it('is the same, with what could not be read the first time', () => {
    expect(listing.issues).toHaveLength(1);
    const { format, ...rest } = again(listing);
    expect({ ...rest, format: listing.format }).toEqual(listing);
    expect(again(again(listing))).toEqual({ ...rest, format });
  });

  it('keeps no issue that is none', () => {
    const issues = [null, 'text', { code: 'a' }, ...listing.issues];
    expect(again({ ...listing, issues }).issues).toEqual(listing.issues);
    expect(again({ ...listing, issues: 'many' }).issues).toEqual([]);
  });
});

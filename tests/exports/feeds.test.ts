import { Ajv } from 'ajv';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { makePaper, makePapers } from '../../packages/core/src/fixtures/papers.ts';
import { wholePaper } from '../../packages/core/src/fixtures/whole-paper.ts';
import {
  type FeedOptions,
  type Paper,
  parseListing,
  rankPapers,
  toAtom,
  toJsonFeed,
  toMarkdown,
  toRss,
} from '../../packages/core/src/index.ts';
import { jsonFeedSchema } from './json-feed-schema.ts';
import {
  readAtomByFeedsmith,
  readByMarked,
  readJsonByFeedsmith,
  readRssByFeedsmith,
} from './list-readers.ts';

const WRITERS = { RSS: toRss, Atom: toAtom, 'JSON Feed': toJsonFeed };
const READERS = {
  RSS: readRssByFeedsmith,
  Atom: readAtomByFeedsmith,
  'JSON Feed': readJsonByFeedsmith,
};
const names = Object.keys(WRITERS) as (keyof typeof WRITERS)[];
const RFC_822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const RFC_3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

const papers = [
  wholePaper,
  makePaper({ title: 'Of 1999', publishedAt: '1999', ids: { doi: '10.1000/a' } }),
  makePaper({ title: 'Of which nothing is known' }),
];
const options: FeedOptions = {
  title: 'Robots & <shirts>',
  description: 'New every day',
  home: 'https://example.org/',
  feedUrl: 'https://example.org/feed?a=1&b=2',
  language: 'en-GB',
  updated: '2026-06-14T09:00:00Z',
};
const CASES: readonly (readonly [string, readonly Paper[], FeedOptions])[] = [
  ['with all that can be told', papers, options],
  ['of which nothing is told', papers, {}],
  ['without papers', [], {}],
  [
    'that is told nonsense',
    papers,
    {
      title: ' \0',
      home: 'javascript:alert(1)',
      feedUrl: '/feed',
      language: '"><x>',
      updated: 'now',
    },
  ],
  ['with records of one paper', [wholePaper, wholePaper], options],
];

interface XmlFeed {
  rss: { channel: Record<string, string> & { item?: Record<string, string>[] } };
  feed: Record<string, string> & { author: { name: string }; entry?: Record<string, unknown>[] };
}

function readXml(text: string): XmlFeed {
  expect(XMLValidator.validate(text)).toBe(true);
  return new XMLParser({
    isArray: (name) => name === 'item' || name === 'entry',
    parseTagValue: false,
  }).parse(text);
}

describe.each(CASES)('a feed %s', (_, list, told) => {
  test('is valid RSS 2.0', () => {
    const { channel } = readXml(toRss(list, told)).rss;
    for (const name of ['title', 'link', 'description']) expect(channel[name]).toMatch(/\S/);
    expect(channel.link).toMatch(/^(?:https:\/\/|about:blank$)/);
    expect(channel.lastBuildDate).toMatch(RFC_822);
    expect(channel.item ?? []).toHaveLength(list.length);
    for (const { title, pubDate = '', description } of channel.item ?? []) {
      expect(`${title}${description}`).toMatch(/\S/);
      if (pubDate !== '') expect(pubDate).toMatch(RFC_822);
    }
  });

  test('is valid Atom', () => {
    const text = toAtom(list, told);
    const { feed } = readXml(text);
    for (const name of ['id', 'title']) expect(feed[name]).toMatch(/\S/);
    expect(feed.updated).toMatch(RFC_3339);
    // Of the whole, for papers without any of their own.
    expect(feed.author.name).toMatch(/\S/);
    expect(feed.entry ?? []).toHaveLength(list.length);
    for (const { id, title, updated, content } of feed.entry ?? []) {
      expect(id).toMatch(/^urn:trending-papers:[a-z]+:[\w.:/()~!*'#%-]+$/);
      expect(title).toMatch(/\S/);
      expect(updated).toMatch(RFC_3339);
      expect(content).toMatch(/\S/);
    }
    for (const [entry] of text.matchAll(/<entry>.*?<\/entry>/gs))
      expect(entry.match(/rel="alternate"/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  test('is a valid JSON Feed 1.1', () => {
    const ajv = new Ajv({ allErrors: true });
    const isValid = ajv.compile(jsonFeedSchema);
    isValid(JSON.parse(toJsonFeed(list, told)));
    expect(isValid.errors).toBeNull();
  });

  test.each(names)(
    'has no two items with one id, and no address that leads nowhere: %s',
    (name) => {
      const text = WRITERS[name](list, told);
      const ids = READERS[name](text).map(({ id }) => id);
      expect(new Set(ids).size).toBe(list.length);
      expect(text).not.toMatch(/javascript:|(?:href|link|url)(?:="|>|":")\/(?!\/)/);
    },
  );
});

describe.each(names)('%s', (name) => {
  const write = WRITERS[name];
  const topics = 'Robots: robots, Small things: "small things", cs.CL';
  const ranking = rankPapers(
    makePapers(
      { title: 'Robots fold', counts: { upvotes: 9 } },
      { title: 'Of small things and robots' },
      { title: 'On language', categories: ['cs.CL'] },
    ),
    { topics, now: '2026-06-14T09:00:00Z', window: 'all', by: 'top' },
  );

  test('says of itself what it was told', () => {
    const text = write(papers, options);
    expect(text).toContain(
      'https://example.org/feed?a=1&'.replace('&', name === 'JSON Feed' ? '&' : '&amp;'),
    );
    expect(text).toContain('en-GB');
    expect(parseListing(text).title).toBe('Robots & <shirts>');
  });

  test('keeps the topic that it is asked for, whatever its case', () => {
    const titles = (topic: string) =>
      READERS[name](write(ranking, { topic })).map(({ title }) => title);
    expect(titles('robots').toSorted()).toEqual(['Of small things and robots', 'Robots fold']);
    expect(titles('Small things')).toEqual(['Of small things and robots']);
    expect(titles('nothing')).toEqual([]);
    expect(READERS[name](write(papers, { topic: 'robots' }))).toEqual([]);
    expect(parseListing(write(ranking, { topic: 'robots' })).title).toBe('Trending papers: robots');
  });

  test('has the names of topics among its categories, which are none of the paper', () => {
    const text = write(ranking);
    expect(text).toContain('Small things');
    expect(
      parseListing(text).papers.flatMap(({ keywords, categories }) => [...keywords, ...categories]),
    ).toEqual(['cs.CL']);
  });

  test('says why a paper is there, in the words that it is given, or not at all', () => {
    expect(write(ranking)).toContain('9 upvotes');
    expect(write(ranking, { why: ({ rank }) => `Platz ${rank} <b>` })).toMatch(
      /Platz 1 &(?:amp;)?lt;b&(?:amp;)?gt;/,
    );
    expect(write(ranking, { why: false })).not.toContain('upvotes in');
    expect(write(ranking, { why: false })).not.toContain('matches');
  });

  test('keeps the ids of its items when their order, their version and the feed change', () => {
    const ids = (list: readonly Paper[], told: FeedOptions) =>
      READERS[name](write(list, told)).map(({ id }) => id);
    const newer = { ...wholePaper, version: 9, title: 'Another title' };
    expect(ids([...papers].reverse(), options).toSorted()).toEqual(ids(papers, {}).toSorted());
    expect(ids([newer], {})).toEqual(['arxiv:2606.01001']);
  });

  test('was made when the ranking was, unless it is told otherwise', () => {
    const made = (told: FeedOptions) => write(ranking, told);
    expect(made({})).toMatch(/2026-06-14T09:00:00Z|Sun, 14 Jun 2026 09:00:00 GMT/);
    expect(made({ updated: '2026-06-15' })).toMatch(/2026-06-15T00:00:00Z|Mon, 15 Jun 2026/);
    expect(made({ updated: '2026-06-15' })).not.toContain('09:00:00');
  });
});

describe('a title that looks like something else', () => {
  test.each([
    '*a* _b_ **c** `d` [e](https://example.org) ![f](g) <b>h</b> a|b ~~i~~ $j$ &amp; \\k',
    '# not a heading',
    '1. no list',
    'https://example.org www.example.org a@example.org',
    '<https://example.org> <!-- a -->',
    '- a + b = c > d #1 @somebody :tada: [x]',
    'a\\*b\\',
  ])('stays text to marked: %s', (title) => {
    const paper: Paper = {
      ...makePaper({ title: 'x', ids: { doi: '10.1000/a' } }),
      title,
      authors: [{ name: title }, { name: 'B' }],
    };
    expect(readByMarked(toMarkdown([paper, wholePaper]))).toMatchObject([{ title }, {}]);
  });
});

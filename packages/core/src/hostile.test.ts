import { expect, it } from 'vitest';
import { FLOODS, flood } from './fixtures/hostile-texts.ts';
import {
  mergeListings,
  type Paper,
  parseArxivId,
  parseDoi,
  parseTopics,
  rankPapers,
  readSnapshot,
  TrendingPapersError,
  titleFingerprint,
  toPlainText,
} from './index.ts';
import { readAuthorList } from './paper/text/author-list.ts';
import { htmlToText } from './paper/text/html-to-text.ts';
import { linksInText } from './paper/text/links-in-text.ts';
import { markupToText } from './paper/text/markup-to-text.ts';

// What listings meet is tested in formats/hostile.test.ts; here is what takes texts and papers from
// callers.

const paper = (title: string): Paper => ({
  id: `title:${title.length}`,
  ids: {},
  title,
  authors: [],
  categories: [],
  keywords: [],
  links: [],
  counts: {},
  provenance: [{ source: 'somewhere' }],
});

it.each([
  ['toPlainText', toPlainText],
  ['htmlToText', htmlToText],
  ['markupToText', markupToText],
  ['linksInText', linksInText],
  ['readAuthorList', readAuthorList],
  ['parseTopics', parseTopics],
  ['parseArxivId', parseArxivId],
  ['parseDoi', parseDoi],
  ['titleFingerprint', titleFingerprint],
] as const)(
  '%s takes no longer than its text is long',
  (_, read) => {
    // What grows with the square of the length would take minutes for one of these.
    for (const piece of FLOODS) read(flood(piece, 50_000));
    for (const piece of ['\\(', '$1.', ' ', ',', '2404.', '<a ']) read(flood(piece, 1_000_000));
  },
  60_000,
);

it('reads topics of a megabyte, and says what it left out', () => {
  const { topics, issues } = parseTopics(flood('robots, ', 1_000_000));
  expect(topics).toHaveLength(12_500);
  expect(issues).toMatchObject([
    { code: 'too-long', position: { start: 100_000, end: 1_000_000 } },
  ]);
}, 60_000);

it('ranks and merges papers with titles of 20 MB', () => {
  const papers = ['a ', '学', '\\('].map((piece) => paper(flood(piece, 20_000_000)));
  const { entries } = rankPapers(papers, { topics: 'a, "b c", d*, 学', now: '2026-06-12' });
  expect(entries).toHaveLength(2);
  const merged = mergeListings([
    { format: 'one', papers, issues: [] },
    { format: 'two', papers: [...papers].reverse(), issues: [] },
  ]);
  expect(merged.papers).toHaveLength(3);
}, 60_000);

it.each(['{', '[', '{"entries":[', '"'])(
  'refuses a snapshot of 10 MB of %j',
  (piece) => {
    expect(() => readSnapshot(flood(piece, 10_000_000))).toThrow(TrendingPapersError);
  },
  60_000,
);

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  exportNames,
  exportRegistry,
  type Paper,
  parseListing,
  toAtom,
  toBibtex,
  toCslJson,
  toCsv,
  toJsonFeed,
  toMarkdown,
  toPlainText,
  toRis,
  toRss,
} from '../../packages/core/src/index.ts';
import { completePaper } from '../../packages/core/src/paper/complete-paper.ts';
import { readByBibtexParser, readByCitationJs, type Told } from '../exports/foreign-readers.ts';
import {
  type Listed,
  readAtomByFeedsmith,
  readAtomByRssParser,
  readByCsvParse,
  readByMarked,
  readJsonByFeedsmith,
  readRssByFeedsmith,
  readRssByRssParser,
} from '../exports/list-readers.ts';
import { dataFolder } from './data-folder.ts';

// 500 real papers, preprints of two years of Daily Papers and papers of conferences, sent out and
// read back by our reader and by the readers of others.
const isThere = existsSync(dataFolder);
const hint = isThere ? '' : ' (skipped: no data; name its folder in TRENDING_PAPERS_DATA)';
const DAILY = 350;
const CONFERENCES = 50;
const ODD = 100;
/** Titles and names in which something could go wrong. */
const IS_ODD = /"(?:title|author)": ?"[^"]*[$\\{}<>&%#_^~|\u0080-\uffff]/;

interface ConferencePaper {
  title?: string;
  abstract: string;
  author?: string;
  year: number;
  venue: string;
  site?: string;
}

function spread<T>(all: readonly T[], count: number): T[] {
  const step = Math.floor(all.length / count);
  return all.filter((_, at) => at % step === 0).slice(0, count);
}

function linesOf(start: string): string[] {
  const folder = new URL('corpus/', dataFolder);
  const name = readdirSync(folder).find((one) => one.startsWith(start)) ?? '';
  return gunzipSync(readFileSync(new URL(name, folder)))
    .toString('utf8')
    .trim()
    .split('\n');
}

function conferencePaper(line: string): Paper {
  const { title, abstract, author, year, venue, site }: ConferencePaper = JSON.parse(line);
  return completePaper({
    title: toPlainText(title ?? ''),
    abstract: toPlainText(abstract),
    authors: (author ?? '')
      .split(';')
      .map((name) => ({ name: toPlainText(name) }))
      .filter(({ name }) => name !== ''),
    ids: { openreview: /openreview\.net\/forum\?id=([\w-]+)/.exec(site ?? '')?.[1] },
    publishedAt: String(year),
    venue: `${venue} ${year}`,
  });
}

function readPapers(): Paper[] {
  const daily = parseListing(`[${spread(linesOf('hf_daily'), DAILY).join(',')}]`).papers;
  const titled = linesOf('paperlists').filter((line) => JSON.parse(line).title);
  const odd = titled.filter((line) => IS_ODD.test(line));
  const lines = [...spread(titled, CONFERENCES), ...spread(odd, ODD)];
  return [...daily, ...lines.map(conferencePaper)];
}

function told({ title, authors, publishedAt, ids }: Paper): Told {
  const { arxiv, openreview } = ids;
  return {
    title: untilFormula(title),
    authors: authors.map(({ name }) => name),
    date: publishedAt?.slice(0, 10),
    doi: ids.doi,
    page: arxiv
      ? `https://arxiv.org/abs/${arxiv}`
      : openreview && `https://openreview.net/forum?id=${openreview}`,
  };
}

/** Others set formulas in ways of their own, `$x_1$` as x₁: what stands before them is compared. */
function untilFormula(title: string): string {
  return title.split('$')[0] ?? '';
}

describe.skipIf(!isThere)(`500 papers that go out${hint}`, () => {
  const papers = isThere ? readPapers() : [];

  it('are 500, with formulas, accents and groups among them', () => {
    expect(papers).toHaveLength(DAILY + CONFERENCES + ODD);
    expect(papers.some(({ title }) => title.includes('$'))).toBe(true);
    expect(papers.some(({ authors }) => authors.some(({ name }) => /[é-ž]/.test(name)))).toBe(true);
  });

  it.each(exportNames)('as %s, come back to our reader without loss', async (name) => {
    const write = await exportRegistry[name].load();
    const { format, papers: back, issues } = parseListing(write(papers));
    expect([format, issues]).toEqual([name, []]);
    const kept = ({ title, abstract, authors, publishedAt, venue, ids, keywords }: Paper) => ({
      ...{ title, abstract, venue, ids, keywords },
      authors: authors.map((author) => author.name),
      day: publishedAt?.slice(0, 10),
    });
    expect(back.map(kept)).toEqual(papers.map(kept));
  });

  it.each([
    [
      'citation-js, from BibTeX',
      (text: string) => readByCitationJs(text, '@bibtex/text'),
      toBibtex,
    ],
    ['citation-js, from RIS', (text: string) => readByCitationJs(text, '@ris/file'), toRis],
    [
      'citation-js, from CSL-JSON',
      (text: string) => readByCitationJs(text, '@csl/list+object'),
      toCslJson,
    ],
    ['@retorquere/bibtex-parser', readByBibtexParser, toBibtex],
  ])('are the same to %s', (_, read, write) => {
    const expected = papers.map(told);
    const found = read(write(papers)).map((one, at) => ({
      ...one,
      title: one.title.slice(0, expected[at]?.title.length),
    }));
    expect(found).toEqual(expected);
  });

  const listed = ({ id, title, authors, publishedAt }: Paper): Listed => ({
    ...{ id, title, authors: authors.map(({ name }) => name) },
    day: publishedAt?.slice(0, 10),
  });
  /** Feeds and tables have no identifier to show of a paper without one. */
  const isNamed = ({ id }: Paper) => !id.startsWith('title:');

  it.each([
    ['feedsmith, from RSS', readRssByFeedsmith, toRss],
    ['feedsmith, from Atom', readAtomByFeedsmith, toAtom],
    ['feedsmith, from JSON Feed', readJsonByFeedsmith, toJsonFeed],
    ['rss-parser, from RSS', readRssByRssParser, toRss],
    ['rss-parser, from Atom', readAtomByRssParser, toAtom],
    ['csv-parse', readByCsvParse, toCsv],
    ['marked', readByMarked, toMarkdown],
  ])('have the same titles, authors, dates and ids to %s', async (name, read, write) => {
    const found = await read(write(papers));
    // Feeds have moments alone: a year is its first day there. Lists only show identifiers.
    const isFeed = /feedsmith|rss-parser/.test(name);
    expect(found).toEqual(
      papers.map((paper) => {
        const { authors, day, id, title } = listed(paper);
        return {
          title,
          ...(name !== 'rss-parser, from Atom' && { authors }),
          day: isFeed ? day?.padEnd(10, '-01-01').slice(0, 10) : day,
          id: isFeed || isNamed(paper) ? id : undefined,
        };
      }),
    );
  });

  it('have keys that differ, whatever the order', () => {
    const keysOf = (text: string) => [...text.matchAll(/^@\w+\{(\w+),/gm)].map(([, key]) => key);
    const keys = keysOf(toBibtex(papers));
    expect(new Set(keys).size).toBe(papers.length);
    expect(keysOf(toBibtex(papers.toReversed()))).toEqual(keys.toReversed());
  });
});

import { parseListing } from '@trending-papers/core';
import { XMLParser } from 'fast-xml-parser';
import { parseFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import { atomOf, dailyItem, realOr } from './inputs.ts';
import { measure, printTimings } from './measure.ts';

/**
 * From bytes to validated papers, against parsers of feeds that do less: they give the fields of
 * the feed as they stand. Each decodes the bytes itself.
 */
export async function benchParse(): Promise<void> {
  await benchAtom();
  await benchDailyPapers();
}

async function benchAtom(): Promise<void> {
  const { bytes, origin } = realOr('formats/arxiv_api/search_testing_100.xml', () => atomOf(100));
  const decoder = new TextDecoder();
  const rssParser = new RssParser();
  const xmlParser = new XMLParser({ ignoreAttributes: false });
  const timings = await measure({
    '@trending-papers/core': () => parseListing(bytes),
    'rss-parser': () => rssParser.parseString(decoder.decode(bytes)),
    feedsmith: () => parseFeed(decoder.decode(bytes)),
    'fast-xml-parser': () => xmlParser.parse(decoder.decode(bytes)),
  });
  printTimings(`arXiv Atom, ${bytes.length} bytes, 100 papers: ${origin}`, timings);
}

async function benchDailyPapers(): Promise<void> {
  const { bytes, origin } = realOr('formats/hf_daily_papers/daily_papers_2026-06-12.json', () =>
    JSON.stringify(Array.from({ length: 80 }, (_, index) => dailyItem(index))),
  );
  const decoder = new TextDecoder();
  const timings = await measure({
    'JSON.parse alone': () => JSON.parse(decoder.decode(bytes)),
    '@trending-papers/core': () => parseListing(bytes),
  });
  printTimings(`Hugging Face JSON, ${bytes.length} bytes: ${origin}`, timings);
}

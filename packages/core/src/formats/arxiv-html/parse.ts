import { excerpt } from '../../errors/excerpt.ts';
import type { Issue } from '../../errors/issue.ts';
import { ListingError } from '../../errors/listing-error.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import type { ListingDocument } from '../document.ts';
import type { ListingFacts, ParsedDocument } from '../format.ts';
import { findFirst, ofClass } from '../html/html-element.ts';
import { readHtml } from '../html/read-html.ts';
import { readListPage } from './list-page.ts';
import type { PageEntry, PageReading } from './page-entry.ts';
import { readSearchPage } from './search-page.ts';

const EMPTY = /\bid=["']?dlpage\b|\breturned no results\b/;

/**
 * The papers of a page of arxiv.org: `/list/cs.CL/new`, `/recent`, `/pastweek`, a month, or results
 * of a search. A day without news and a search without results are empty listings.
 *
 * @throws ListingError `malformed` when the page is another.
 */
export function parseArxivHtml(document: ListingDocument): ParsedDocument<PageEntry> {
  const page = readHtml(document.text);
  const isSearch = findFirst(page.root, ofClass('arxiv-result')) !== undefined;
  const reading = isSearch ? readSearchPage(page) : readListPage(page);
  const { entries, isTruncated } = reading;
  if (entries.length === 0 && !isTruncated && !EMPTY.test(document.text)) throw noList(document);
  return {
    facts: factsOf(reading, document),
    entries,
    issues: isTruncated ? [truncation(entries.length)] : [],
  };
}

function noList(document: ListingDocument): ListingError {
  return new ListingError('malformed', 'The page holds no list of papers of arXiv.', {
    received: excerpt(document.text),
    hint: 'Save a page such as https://arxiv.org/list/cs.CL/new as HTML, or ask the API.',
    ...(document.url !== undefined && { url: document.url }),
  });
}

function truncation(count: number): Issue {
  return {
    code: 'truncated',
    message: 'The page ends in the middle of its list. Load it again to have the rest.',
    where: `entry ${count + 1}`,
  };
}

function factsOf({ entries, title, next }: PageReading, { url }: ListingDocument): ListingFacts {
  const name = toPlainText(title);
  const days = new Set(entries.map(({ listedAt }) => listedAt));
  const [day] = days;
  const following = next === undefined ? null : URL.parse(next, url ?? 'https://arxiv.org');
  return {
    ...(name && { title: name }),
    ...(day?.length === 10 && days.size === 1 && { date: day }),
    ...(following && /^https?:$/.test(following.protocol) && { next: following.href }),
  };
}

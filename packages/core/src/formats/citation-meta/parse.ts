import { excerpt } from '../../errors/excerpt.ts';
import { ListingError } from '../../errors/listing-error.ts';
import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { findAll } from '../html/html-element.ts';
import { readHtml } from '../html/read-html.ts';

/** What one page says of its paper, in order: `title`, `author`, …, without the `citation_` before it. */
export type CitationTags = readonly { name: string; content: string }[];

/**
 * The tags `<meta name="citation_…">` of a page, or of several pages in one text: each title opens
 * those of a paper. Sources: scholar.google.com/intl/en/scholar/inclusion.html (Highwire Press tags).
 *
 * @throws ListingError `malformed` when there is no `citation_title`.
 */
export function parseCitationMeta(document: ListingDocument): ParsedDocument<CitationTags> {
  const { root, stillOpen } = readHtml(document.text);
  const entries: { name: string; content: string }[][] = [];
  let before: { name: string; content: string }[] = [];
  for (const { attributes } of findAll(root, ({ name }) => name === 'meta')) {
    const name = /^citation_(\w{1,60})$/i.exec(attributes.name?.trim() ?? '')?.[1]?.toLowerCase();
    if (name === undefined) continue;
    const tag = { name, content: attributes.content ?? '' };
    if (name === 'title') entries.push([...before, tag]);
    else (entries.at(-1) ?? before).push(tag);
    if (entries.length > 0) before = [];
  }
  if (entries.length === 0) throw noTags(document);
  const isTruncated = [...stillOpen].some(({ name }) => name === 'head');
  return {
    facts: {},
    entries,
    issues: isTruncated
      ? [
          {
            code: 'truncated',
            message: 'The text ends in the head of this page: details of the paper may be missing.',
            where: `entry ${entries.length}`,
          },
        ]
      : [],
  };
}

function noTags(document: ListingDocument): ListingError {
  return new ListingError('malformed', 'The page has no tag that names a paper.', {
    received: excerpt(document.text),
    hint: 'Pages of papers have <meta name="citation_title"> in their head: save the page as HTML.',
    ...(document.url !== undefined && { url: document.url }),
  });
}

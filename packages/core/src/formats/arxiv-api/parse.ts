import { excerpt } from '../../errors/excerpt.ts';
import { ListingError } from '../../errors/listing-error.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { toWebUrl } from '../../paper/web-url.ts';
import type { ListingDocument } from '../document.ts';
import type { ListingFacts, ParsedDocument } from '../format.ts';
import { readXml } from '../xml/read-xml.ts';
import { truncationIssues } from '../xml/truncation.ts';
import { child, childrenOf, childText, type XmlElement } from '../xml/xml-element.ts';
import { ATOM, OPENSEARCH } from './namespaces.ts';

/**
 * The entries of an answer of the arXiv API, of the old serializer (namespaces declared on every
 * element) and of the one of 2026 alike. An entry that the text breaks off in is left out: half a
 * title or identifier would make another paper of it.
 *
 * @throws ListingError `source-error` for arXiv's error entry, `malformed` when there is no feed.
 */
export function parseArxivApi(document: ListingDocument): ParsedDocument<XmlElement> {
  const xml = readXml(document.text);
  if (xml?.root.name !== 'feed') {
    throw new ListingError('malformed', 'This is no Atom feed: the element <feed> is missing.', {
      received: excerpt(document.text),
      hint: 'Ask https://export.arxiv.org/api/query again and give its answer as it came.',
    });
  }
  const entries = childrenOf(xml.root, ATOM, 'entry').filter(
    (entry) => !xml.truncated.includes(entry),
  );
  const [first] = entries;
  if (first && isErrorEntry(first)) throw sourceError(first, document);
  return {
    facts: feedFacts(xml.root, entries.length, document.url),
    entries,
    issues: truncationIssues(xml, ['entry']),
  };
}

function isErrorEntry(entry: XmlElement): boolean {
  return (
    childText(entry, ATOM, 'title') === 'Error' &&
    /arxiv\.org\/api\/errors/.test(childText(entry, ATOM, 'id') ?? '')
  );
}

function sourceError(entry: XmlElement, document: ListingDocument): ListingError {
  const message = childText(entry, ATOM, 'summary') ?? 'no reason given';
  return new ListingError('source-error', `arXiv answered with an error: ${message}.`, {
    hint: 'Correct the query (identifiers look like 2404.01234 or hep-th/9901001) and ask again.',
    ...(document.url !== undefined && { url: document.url }),
  });
}

function feedFacts(feed: XmlElement, count: number, url: string | undefined): ListingFacts {
  const title = titleOf(toPlainText(childText(feed, ATOM, 'title') ?? ''));
  const next = nextPage(feed, count, url);
  return { ...(title && { title }), ...(next && { next }) };
}

/** What was asked, for people: "arXiv: all:electron" of "arXiv Query: search_query=all:electron&id_list=&…". */
function titleOf(title: string): string {
  const asked = (parameter: string) =>
    new RegExp(`[ &]${parameter}=([^&]*)`).exec(title)?.[1]?.trim() ?? '';
  const query = asked('search_query') || asked('id_list');
  return /^arXiv Query:/i.test(title) && query !== '' ? `arXiv: ${query}` : title;
}

/**
 * The address of this page with `start` moved on, as long as the total says that more follows. The
 * address that was asked is taken before the one in the feed, which leaves out the order.
 */
function nextPage(feed: XmlElement, count: number, asked: string | undefined): string | undefined {
  const number = (name: string) => Number(childText(feed, OPENSEARCH, name) ?? Number.NaN);
  const following = number('startIndex') + count;
  const isQuery = asked !== undefined && /\/api\/query\?/.test(asked);
  const address = toWebUrl(isQuery ? asked : child(feed, ATOM, 'link')?.attributes.href);
  if (!address || count === 0 || !(following < number('totalResults'))) return undefined;
  const url = new URL(address);
  url.searchParams.set('start', String(following));
  return url.href;
}

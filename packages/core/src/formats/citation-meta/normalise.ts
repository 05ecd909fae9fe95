import { nameOfCommaParts, standsForOthers } from '../../paper/author-name.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { dateOfRecord } from '../../paper/date-of-record.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { idsInUrl } from '../../paper/identifiers/ids-in-url.ts';
import { parseOrcid } from '../../paper/identifiers/orcid.ts';
import { linksOfPaper } from '../../paper/links-of-paper.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { saysWithdrawn } from '../../paper/withdrawal.ts';
import type { EntryContext } from '../format.ts';
import type { CitationTags } from './parse.ts';

/** The tags of one page to one paper. */
export function normaliseCitationTags(tags: CitationTags, context: EntryContext): PaperDraft {
  const all = (name: string) =>
    tags
      .filter((tag) => tag.name === name && tag.content.trim() !== '')
      .map(({ content }) => content);
  const first = (...names: string[]) => names.flatMap(all)[0] ?? '';
  const page =
    first('abstract_html_url', 'public_url', 'fulltext_html_url') || context.document.url;
  const pdf = first('pdf_url');
  const arxiv = first('arxiv_id') || [page, pdf].find((url) => url && parseArxivId(url));
  const ids = {
    ...idsInUrl(page ?? ''),
    arxiv: arxiv || undefined,
    doi: first('doi') || undefined,
    pubmed: first('pmid') || undefined,
  };
  const abstract = toPlainText(first('abstract'));
  const publishedAt = dateOfRecord([
    first('publication_date', 'date', 'cover_date', 'online_date', 'year'),
  ]);
  return {
    ids,
    title: toPlainText(first('title')),
    abstract,
    authors: authorsOf(tags),
    publishedAt,
    updatedAt: arxiv ? revisionOf(first('online_date'), publishedAt) : undefined,
    venue: toPlainText(first('journal_title', 'conference_title', 'inbook_title')) || undefined,
    keywords: all('keywords')
      .flatMap((one) => one.split(/[;,]/))
      .map(toPlainText)
      .filter(Boolean),
    language: first('language') || undefined,
    links: [
      ...linksOfPaper({ ids, urls: [page], texts: [abstract] }),
      { rel: 'pdf', url: arxiv ? undefined : pdf || undefined },
    ],
    withdrawn: saysWithdrawn(abstract) || undefined,
    provenance: [{ source: sourceOf(page, ids.arxiv), position: context.position }],
  };
}

type Authors = { name: string; affiliation?: string; orcid?: string }[];

/** Each author is followed by what belongs to that author. */
function authorsOf(tags: CitationTags): Authors {
  const authors: Authors = [];
  for (const { name, content } of tags) {
    const text = toPlainText(content);
    if (name === 'author' || name === 'authors') authors.push(...authorsIn(name, text));
    else addDetail(authors.at(-1), name, text);
  }
  return authors.filter(({ name }) => /\p{L}/u.test(name) && !standsForOthers(name));
}

function authorsIn(tag: string, text: string): Authors {
  const isList = tag === 'authors' || text.includes(';');
  return (isList ? text.split(';') : [text]).map((one) => ({
    name: nameOfCommaParts(one.split(',')),
  }));
}

function addDetail(author: Authors[number] | undefined, tag: string, text: string): void {
  if (!author) return;
  if (tag === 'author_institution' && text !== '') {
    author.affiliation = author.affiliation ? `${author.affiliation}; ${text}` : text;
  }
  const orcid = tag === 'author_orcid' ? parseOrcid(text) : undefined;
  if (orcid !== undefined) author.orcid = orcid;
}

/** At arXiv the date online is that of the newest version. */
function revisionOf(online: string, published: string | undefined): string | undefined {
  const date = dateOfRecord([online]);
  return date === published ? undefined : date;
}

/** The host of the page; it made the record. */
function sourceOf(page: string | undefined, arxiv: string | undefined): string {
  if (arxiv) return 'arxiv';
  return (page && URL.parse(page)?.hostname.replace(/^www\./, '')) || 'web-page';
}

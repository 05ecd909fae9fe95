import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import { nameOfCommaParts, standsForOthers } from '../../paper/author-name.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { doiAddress, parseDoi } from '../../paper/identifiers/doi.ts';
import { linksInAbstract } from '../../paper/text/links-in-text.ts';
import { markupToText } from '../../paper/text/markup-to-text.ts';
import { saysWithdrawn, titleSaysWithdrawn } from '../../paper/withdrawal.ts';
import type { EntryContext } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asNumber, asText } from '../json/loose.ts';
import { dateField } from '../json/report-lost.ts';
import { titleField } from '../json/title-field.ts';
import { reportUnknownDoi } from '../lost-details.ts';

const SERVERS: Readonly<Record<string, string>> = { biorxiv: 'bioRxiv', medrxiv: 'medRxiv' };

/** One row to one paper: a version of a preprint, or a preprint and the article that it became. */
export function normalisePreprint(entry: unknown, context: EntryContext): PaperDraft {
  if (!isRecord(entry)) {
    throw new EntryError('wrong-shape', 'It is no object.', { received: excerpt(entry) });
  }
  const field = (...names: string[]) =>
    names.map((name) => markupToText(asText(entry[name]))).find(Boolean) ?? '';
  const rawDoi = field('preprint_doi', 'biorxiv_doi', 'medrxiv_doi', 'doi');
  const doi = parseDoi(rawDoi);
  if (rawDoi !== '' && doi === undefined) reportUnknownDoi(context, rawDoi);
  const title = field('preprint_title', 'title');
  const abstract = field('preprint_abstract', 'abstract');
  const server = field('server', 'preprint_platform').toLowerCase() || serverIn(context);
  const version = versionOf(entry);
  const page = doi && pageOf(doi, server, version);
  const published = parseDoi(field('published_doi', 'published'));
  return {
    ids: { doi },
    version,
    title: titleField(context, title),
    abstract,
    authors: authorsOf(field('preprint_authors', 'authors')),
    ...datesOf(entry, version, context),
    venue:
      field('published_journal') ||
      (Object.hasOwn(SERVERS, server) && SERVERS[server]) ||
      undefined,
    categories: [field('preprint_category', 'category')].filter(Boolean),
    links: [
      { rel: 'abstract', url: page },
      { rel: 'pdf', url: pdfOf(page) },
      { rel: 'other', url: published && doiAddress(published), label: 'published' },
      ...linksInAbstract(abstract),
    ],
    counts: {
      citations: asNumber(entry.published_citation_count),
      observedAt: context.document.observedAt,
    },
    withdrawn: isWithdrawn(entry, title, abstract) || undefined,
    provenance: [
      { source: server || 'biorxiv', ...(page && { url: page }), position: context.position },
    ],
  };
}

/** Rows of `pubs` do not always name their server; its address does. */
function serverIn({ document }: EntryContext): string {
  return /\b(biorxiv|medrxiv)\b/i.exec(document.url ?? '')?.[1]?.toLowerCase() ?? '';
}

function versionOf({ version }: Record<string, unknown>): number | undefined {
  const text = asText(version);
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;
}

function pageOf(doi: string, server: string, version: number | undefined): string {
  if (!Object.hasOwn(SERVERS, server) || version === undefined) return doiAddress(doi);
  return `https://www.${server}.org/content/${doi}v${version}`;
}

/** The pages of the servers have their file beside them. */
function pdfOf(page: string | undefined): string | undefined {
  return page?.startsWith('https://www.') ? `${page}.full.pdf` : undefined;
}

/** "Last, F. M.; Last, F.", with a semicolon between any two. */
function authorsOf(written: string) {
  return written
    .split(';')
    .map((name) => ({ name: nameOfCommaParts(name.split(',')) }))
    .filter(({ name }) => name !== '' && !standsForOthers(name));
}

/** The date of a row is that of its version: only the first version came out then. */
function datesOf(
  entry: Record<string, unknown>,
  version: number | undefined,
  context: EntryContext,
): Pick<PaperDraft, 'publishedAt' | 'updatedAt'> {
  const posted = dateField(context, 'preprint_date', entry.preprint_date);
  if (posted !== undefined) return { publishedAt: posted };
  const date = dateField(context, 'date', entry.date);
  return version !== undefined && version > 1 ? { updatedAt: date } : { publishedAt: date };
}

function isWithdrawn(entry: Record<string, unknown>, title: string, abstract: string): boolean {
  return (
    /^withdrawn?\b/i.test(asText(entry.type)) ||
    titleSaysWithdrawn(title) ||
    saysWithdrawn(abstract)
  );
}

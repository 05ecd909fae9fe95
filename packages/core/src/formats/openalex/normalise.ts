import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { parseOrcid } from '../../paper/identifiers/orcid.ts';
import { linksInAbstract } from '../../paper/text/links-in-text.ts';
import { markupToText } from '../../paper/text/markup-to-text.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import type { EntryContext } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asList, asNumber, asRecord, asRecords, asText } from '../json/loose.ts';
import { dateField, reportLost } from '../json/report-lost.ts';
import { rebuildAbstract } from './rebuild-abstract.ts';

type Work = Record<string, unknown>;

/** One work to one paper. Preprint and journal version are works of their own at OpenAlex. */
export function normaliseOpenAlexWork(entry: unknown, context: EntryContext): PaperDraft {
  if (!isRecord(entry)) {
    throw new EntryError('wrong-shape', 'It is no object.', { received: excerpt(entry) });
  }
  if (/openalex\.org\/(?!W\d)/i.test(asText(entry.id))) {
    throw new EntryError(
      'wrong-shape',
      'It is no work: authors, venues and topics are no papers.',
      {
        received: excerpt(entry.id),
      },
    );
  }
  const title = markupToText(asText(entry.title) || asText(entry.display_name));
  const ids = idsOf(entry);
  const abstract = abstractOf(entry, context);
  const page = ids.openalex && `https://openalex.org/${ids.openalex}`;
  const primary = asRecord(entry.primary_location);
  return {
    ids,
    title,
    abstract,
    authors: asRecords(entry.authorships)
      .map(authorOf)
      .filter(({ name }) => name !== ''),
    publishedAt: publishedAt(entry, context),
    venue: toPlainText(asText(asRecord(primary.source).display_name)) || undefined,
    categories: namesOf(asList(entry.topics).length > 0 ? entry.topics : entry.concepts),
    keywords: namesOf(entry.keywords),
    language: asText(entry.language) || undefined,
    links: linksOf(entry, abstract),
    counts: {
      citations: asNumber(entry.cited_by_count),
      observedAt: context.document.observedAt,
    },
    withdrawn: entry.is_retracted === true || undefined,
    provenance: [{ source: 'openalex', ...(page && { url: page }), position: context.position }],
  };
}

function idsOf(work: Work): NonNullable<PaperDraft['ids']> {
  const ids = asRecord(work.ids);
  const addresses = locationsOf(work).map((location) => asText(location.landing_page_url));
  return {
    arxiv: addresses.find((address) => parseArxivId(address) !== undefined),
    doi: asText(work.doi) || asText(ids.doi) || undefined,
    openalex: /\/(W\d+)$/i.exec(asText(work.id) || asText(ids.openalex))?.[1]?.toUpperCase(),
    pubmed: /(?:^|\/)(\d+)\/?$/.exec(asText(ids.pmid))?.[1],
  };
}

function locationsOf(work: Work): readonly Record<string, unknown>[] {
  return asRecords([work.primary_location, work.best_oa_location, ...asList(work.locations)]);
}

function abstractOf(work: Work, context: EntryContext): string {
  const index = work.abstract_inverted_index;
  const abstract = rebuildAbstract(index);
  if (abstract === undefined && index !== undefined && index !== null) {
    reportLost(context, 'abstract_inverted_index', index, 'an object {word: [positions]}');
  }
  return markupToText(abstract ?? '');
}

function authorOf(authorship: Record<string, unknown>) {
  const author = asRecord(authorship.author);
  const affiliations = [
    ...asRecords(authorship.institutions).map(({ display_name }) => asText(display_name)),
    ...asList(authorship.raw_affiliation_strings).map(asText),
    asText(authorship.raw_affiliation_string),
  ].map(toPlainText);
  return {
    name: toPlainText(asText(author.display_name) || asText(authorship.raw_author_name)),
    orcid: parseOrcid(asText(author.orcid)),
    affiliation: affiliations.find(Boolean),
  };
}

/** OpenAlex writes 1 January where it knows the year alone; that is not passed on as a day. */
function publishedAt(work: Work, context: EntryContext): string | undefined {
  const day = dateField(context, 'publication_date', work.publication_date);
  if (day !== undefined) return day.replace(/^(\d{4})-01-01$/, '$1');
  return dateField(context, 'publication_year', work.publication_year);
}

/** Keywords were `{keyword}` until 2024 and are `{display_name}` since. */
function namesOf(things: unknown): string[] {
  return asRecords(things)
    .map(({ display_name, keyword }) => toPlainText(asText(display_name) || asText(keyword)))
    .filter(Boolean);
}

function linksOf(work: Work, abstract: string): PaperDraft['links'] {
  const locations = locationsOf(work);
  const free = asText(asRecord(work.open_access).oa_url);
  return [
    ...locations.map(({ landing_page_url }) => ({
      rel: 'abstract' as const,
      url: pageAddress(landing_page_url),
    })),
    ...locations.map(({ pdf_url }) => ({ rel: 'pdf' as const, url: pageAddress(pdf_url) })),
    { rel: /\.pdf$|\/pdf\//i.test(free) ? 'pdf' : 'other', url: free },
    ...linksInAbstract(abstract),
  ];
}

/** An address for people: those of APIs go, and arXiv comes as https, so that it comes once. */
function pageAddress(value: unknown): string | undefined {
  const address = asText(value);
  if (/^https?:\/\/api\./i.test(address)) return undefined;
  return address.replace(/^http:\/\/arxiv\.org\//i, 'https://arxiv.org/');
}

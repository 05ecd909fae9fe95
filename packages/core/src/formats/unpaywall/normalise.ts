import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { doiAddress, parseDoi } from '../../paper/identifiers/doi.ts';
import { parseOrcid } from '../../paper/identifiers/orcid.ts';
import { markupToText } from '../../paper/text/markup-to-text.ts';
import type { EntryContext } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asList, asRecord, asRecords, asText } from '../json/loose.ts';
import { dateField } from '../json/report-lost.ts';
import { titleField } from '../json/title-field.ts';
import { responseOf } from './response-of.ts';

type Wire = Record<string, unknown>;

/** One DOI object to one paper. Unpaywall knows no abstracts, but every free copy. */
export function normaliseUnpaywallEntry(entry: unknown, context: EntryContext): PaperDraft {
  const response = responseOf(entry);
  if (!isRecord(response)) {
    throw new EntryError('wrong-shape', 'It is no object.', { received: excerpt(entry) });
  }
  const title = markupToText(asText(response.title));
  const doi = parseDoi(asText(response.doi));
  const page = doi && doiAddress(doi);
  const locations = locationsOf(response);
  const addresses = locations.flatMap(({ url, url_for_landing_page }) => [
    asText(url_for_landing_page),
    asText(url),
  ]);
  return {
    ids: {
      arxiv: addresses.find((address) => parseArxivId(address) !== undefined),
      doi: asText(response.doi) || undefined,
    },
    title: titleField(context, title),
    authors: asRecords(response.z_authors)
      .map(authorOf)
      .filter(({ name }) => name !== ''),
    publishedAt: publishedAt(response, context),
    venue: markupToText(asText(response.journal_name)) || undefined,
    links: [
      { rel: 'abstract', url: page },
      ...locations.map(({ url_for_landing_page }) => ({
        rel: 'abstract' as const,
        url: asText(url_for_landing_page),
      })),
      ...locations.map(({ url_for_pdf }) => ({ rel: 'pdf' as const, url: asText(url_for_pdf) })),
    ],
    provenance: [{ source: 'unpaywall', ...(page && { url: page }), position: context.position }],
  };
}

/** The best copy first, then the others; a landing page that is a file comes as a file. */
function locationsOf(response: Wire): Wire[] {
  const locations = [response.best_oa_location, ...asList(response.oa_locations)];
  return asRecords(locations).map((location) =>
    location.url_for_landing_page === location.url_for_pdf
      ? { ...location, url_for_landing_page: undefined }
      : location,
  );
}

/** Names came in two parts until 2025, since then as they stand in the paper. */
function authorOf(author: Wire) {
  const parts = [author.given, author.family].map((part) => markupToText(asText(part)));
  const whole = asText(author.raw_author_name) || asText(author.name);
  const affiliations = [
    ...asRecords(author.affiliation).map(({ name }) => asText(name)),
    ...asList(author.raw_affiliation_strings).map(asText),
  ];
  return {
    name: parts.filter(Boolean).join(' ') || markupToText(whole),
    orcid: parseOrcid(asText(author.ORCID) || asText(asRecord(author).orcid)),
    affiliation: affiliations.map(markupToText).find(Boolean),
  };
}

/** 1 January stands for a year of which no more is known. */
function publishedAt(response: Wire, context: EntryContext): string | undefined {
  const day = dateField(context, 'published_date', response.published_date);
  return day?.replace(/^(\d{4})-01-01$/, '$1') ?? dateField(context, 'year', response.year);
}

import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { doiAddress, parseDoi } from '../../paper/identifiers/doi.ts';
import { parseOrcid } from '../../paper/identifiers/orcid.ts';
import { linksInAbstract } from '../../paper/text/links-in-text.ts';
import { markupToText } from '../../paper/text/markup-to-text.ts';
import type { EntryContext } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asList, asNumber, asRecord, asRecords, asText } from '../json/loose.ts';
import { dateField } from '../json/report-lost.ts';
import { attributesOf } from './attributes-of.ts';
import { datesByType, publicationDate } from './dates.ts';

type Wire = Record<string, unknown>;

/** One record to one paper, whatever its type: data and software are listed as papers are. */
export function normaliseDataCiteRecord(entry: unknown, context: EntryContext): PaperDraft {
  const record = attributesOf(entry);
  if (!isRecord(record)) {
    throw new EntryError('wrong-shape', 'It is no object.', { received: excerpt(entry) });
  }
  const title = titleOf(record);
  const rawDoi = asText(record.doi) || asText(record.id) || asText(asRecord(entry).id);
  const doi = parseDoi(rawDoi);
  const arxiv = arxivOf(record, rawDoi);
  const page = doi && doiAddress(doi);
  const abstract = descriptionOf(record);
  const byType = datesByType(record.dates, context);
  return {
    ids: { arxiv, doi: rawDoi },
    title,
    abstract,
    authors: asRecords(record.creators)
      .map(authorOf)
      .filter(({ name }) => name !== ''),
    publishedAt:
      publicationDate(byType, arxiv !== undefined) ??
      dateField(context, 'publicationYear', record.publicationYear),
    updatedAt: byType.get('Updated')?.at(-1),
    venue: venueOf(record),
    ...subjectsOf(record),
    language: asText(record.language) || undefined,
    links: [
      { rel: 'abstract', url: page },
      { rel: 'abstract', url: asText(record.url) },
      ...filesOf(record),
      ...linksInAbstract(abstract),
    ],
    counts: {
      citations: asNumber(record.citationCount),
      observedAt: context.document.observedAt,
    },
    withdrawn: byType.has('Withdrawn') || undefined,
    provenance: [{ source: 'datacite', ...(page && { url: page }), position: context.position }],
  };
}

function textOf(value: unknown): string {
  return markupToText(asText(value));
}

function nameOf(value: unknown): string {
  return textOf(isRecord(value) ? value.name : value);
}

function titleOf(record: Wire): string {
  const titles = asRecords(record.titles);
  const ofType = (type: string) =>
    titles.filter(({ titleType }) => asText(titleType) === type).map(({ title }) => textOf(title));
  const main = [...ofType(''), ...titles.map(({ title }) => textOf(title))].find(Boolean) ?? '';
  const subtitle = ofType('Subtitle').find(Boolean) ?? '';
  if (main === '' || subtitle === '' || main === subtitle) return main;
  return `${main}${/[:?!.]$/.test(main) ? '' : ':'} ${subtitle}`;
}

function arxivOf(record: Wire, doi: string): string | undefined {
  const others = [...asRecords(record.identifiers), ...asRecords(record.alternateIdentifiers)];
  const named = others
    .filter((one) => /^arxiv$/i.test(asText(one.identifierType ?? one.alternateIdentifierType)))
    .map((one) => asText(one.identifier ?? one.alternateIdentifier));
  return [doi, ...named].find((id) => parseArxivId(id) !== undefined);
}

function authorOf(creator: Wire) {
  const parts = [creator.givenName, creator.familyName].map(textOf);
  const name = textOf(creator.name);
  const [last, first] = name.split(/,\s*/, 2);
  const isTurned = creator.nameType === 'Personal' && first !== undefined && first !== '';
  const orcids = asRecords(creator.nameIdentifiers).map(({ nameIdentifier }) =>
    parseOrcid(asText(nameIdentifier)),
  );
  const affiliations = Array.isArray(creator.affiliation)
    ? creator.affiliation
    : [creator.affiliation];
  return {
    name: parts.every(Boolean) ? parts.join(' ') : isTurned ? `${first} ${last}` : name,
    orcid: orcids.find((orcid) => orcid !== undefined),
    affiliation: affiliations.map(nameOf).find(Boolean),
  };
}

function descriptionOf(record: Wire): string {
  return (
    asRecords(record.descriptions)
      .filter(({ descriptionType }) => descriptionType === 'Abstract')
      .map(({ description }) => textOf(description))
      .find(Boolean) ?? ''
  );
}

/** What the work is part of, else who published it: a text until 2024, an object since. */
function venueOf(record: Wire): string | undefined {
  return textOf(asRecord(record.container).title) || nameOf(record.publisher) || undefined;
}

/** arXiv deposits its categories as "Computation and Language (cs.CL)". */
function subjectsOf(record: Wire): { categories: string[]; keywords: string[] } {
  const categories: string[] = [];
  const keywords: string[] = [];
  for (const { subject, subjectScheme } of asRecords(record.subjects)) {
    const text = textOf(subject);
    const code = /\(([a-z-]+(?:\.[A-Za-z-]+)?)\)$/.exec(text)?.[1];
    if (asText(subjectScheme).toLowerCase() === 'arxiv' && code) categories.push(code);
    else if (text !== '') keywords.push(text);
  }
  return { categories, keywords };
}

function filesOf(record: Wire): NonNullable<PaperDraft['links']> {
  const addresses = [record.contentUrl, ...asList(record.contentUrl)].map(asText);
  return addresses
    .filter((url) => /\.pdf(?:$|[?#])/i.test(url))
    .map((url) => ({ rel: 'pdf' as const, url }));
}

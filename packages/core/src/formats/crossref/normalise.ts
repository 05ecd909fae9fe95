import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { doiAddress, parseDoi } from '../../paper/identifiers/doi.ts';
import { parseOrcid } from '../../paper/identifiers/orcid.ts';
import { linksInAbstract } from '../../paper/text/links-in-text.ts';
import { markupToText } from '../../paper/text/markup-to-text.ts';
import { titleSaysWithdrawn } from '../../paper/withdrawal.ts';
import type { EntryContext } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asList, asNumber, asRecord, asRecords, asText } from '../json/loose.ts';
import { reportLost } from '../json/report-lost.ts';
import { titleField } from '../json/title-field.ts';
import { dateOfParts, isUnknownDate } from './date-parts.ts';

type Work = Record<string, unknown>;

const RETRACTION = /^(?:retraction|withdrawal|removal)$/i;

/** One work to one paper. Texts come in arrays, marked up as JATS. */
export function normaliseCrossrefWork(entry: unknown, context: EntryContext): PaperDraft {
  if (!isRecord(entry)) {
    throw new EntryError('wrong-shape', 'It is no object.', { received: excerpt(entry) });
  }
  if (typeof entry.title === 'string' && typeof entry.DOI !== 'string') {
    throw new EntryError('wrong-shape', 'It is no work: journals and members are no papers.', {
      received: excerpt(entry),
    });
  }
  const title = titleOf(entry);
  const abstract = markupToText(asText(entry.abstract));
  const doi = parseDoi(asText(entry.DOI));
  const page = doi && doiAddress(doi);
  return {
    ids: { doi: asText(entry.DOI) || undefined, arxiv: arxivOf(entry) },
    title: titleField(context, title),
    abstract,
    authors: asRecords(entry.author)
      .map(authorOf)
      .filter(({ name }) => name !== ''),
    publishedAt: publishedAt(entry, context),
    venue: venueOf(entry),
    categories: [...asList(entry.subject), entry['group-title']].map(textOf).filter(Boolean),
    language: asText(entry.language) || undefined,
    links: linksOf(entry, page, abstract),
    counts: {
      citations: asNumber(entry['is-referenced-by-count']),
      observedAt: context.document.observedAt,
    },
    withdrawn: isWithdrawn(entry, title) || undefined,
    provenance: [{ source: 'crossref', ...(page && { url: page }), position: context.position }],
  };
}

function textOf(value: unknown): string {
  return markupToText(asText(value));
}

/** The first text of an array, or the text that stands there alone. */
function firstText(value: unknown): string {
  return (Array.isArray(value) ? value : [value]).map(textOf).find(Boolean) ?? '';
}

function titleOf(work: Work): string {
  const title = firstText(work.title) || firstText(work['original-title']);
  const subtitle = firstText(work.subtitle);
  const isNew = subtitle !== '' && !title.toLowerCase().includes(subtitle.toLowerCase());
  if (title === '' || !isNew) return title;
  return `${title}${/[:?!.–—-]$/.test(title) ? '' : ':'} ${subtitle}`;
}

/** People have `given` and `family`, groups a `name`. */
function authorOf(author: Work) {
  const parts = [author.given, author.family].map(textOf).filter(Boolean);
  const suffix = textOf(author.suffix);
  const person = [parts.join(' '), suffix].filter(Boolean).join(', ');
  const [affiliation] = asRecords(author.affiliation)
    .map(({ name }) => textOf(name))
    .filter(Boolean);
  return {
    name: person || textOf(author.name),
    orcid: parseOrcid(asText(author.ORCID)),
    affiliation,
  };
}

/** `published` is Crossref's own earliest date; older answers have its parts alone. */
function publishedAt(work: Work, context: EntryContext): string | undefined {
  const keys = ['published', 'issued', 'published-online', 'published-print', 'posted'];
  for (const key of keys) {
    const date = dateOfParts(work[key]);
    if (date !== undefined) return date;
    if (!isUnknownDate(work[key]))
      reportLost(context, key, work[key], '{"date-parts": [[y, m, d]]}');
  }
  return undefined;
}

function venueOf(work: Work): string | undefined {
  const [institution] = asRecords(work.institution)
    .map(({ name }) => textOf(name))
    .filter(Boolean);
  return firstText(work['container-title']) || institution || undefined;
}

function relatedTo(work: Work, relation: string): string[] {
  return asRecords(asRecord(work.relation)[relation]).map(({ id }) => asText(id));
}

/** The preprint at arXiv that a published paper names. */
function arxivOf(work: Work): string | undefined {
  const preprints = [...relatedTo(work, 'has-preprint'), ...relatedTo(work, 'is-same-as')];
  return preprints.find((id) => parseArxivId(id) !== undefined);
}

function linksOf(work: Work, page: string | undefined, abstract: string): PaperDraft['links'] {
  const published = relatedTo(work, 'is-preprint-of').map(parseDoi);
  const files = asRecords(work.link).filter((link) =>
    /application\/pdf/i.test(`${link['content-type']}`),
  );
  return [
    { rel: 'abstract', url: page ?? asText(work.URL) },
    { rel: 'abstract', url: asText(asRecord(asRecord(work.resource).primary).URL) },
    ...files.map(({ URL }) => ({ rel: 'pdf' as const, url: asText(URL) })),
    ...published.map((doi) => ({ rel: 'other' as const, url: doi && doiAddress(doi) })),
    ...linksInAbstract(abstract),
  ];
}

/** Notices point at the paper with `update-to`; only `updated-by` says it of the paper itself. */
function isWithdrawn(work: Work, title: string): boolean {
  const notices = asRecords(work['updated-by']);
  return titleSaysWithdrawn(title) || notices.some(({ type }) => RETRACTION.test(asText(type)));
}

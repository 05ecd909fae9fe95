import { nameOfCommaParts, standsForOthers } from '../../paper/author-name.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { dateOfRecord } from '../../paper/date-of-record.ts';
import { parseDoi } from '../../paper/identifiers/doi.ts';
import { idsInUrl } from '../../paper/identifiers/ids-in-url.ts';
import type { RawIds } from '../../paper/identifiers/paper-id.ts';
import { linksOfPaper } from '../../paper/links-of-paper.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import type { EntryContext } from '../format.ts';
import { reportUnknownDoi, reportUnreadableDate } from '../lost-details.ts';
import type { RisRecord } from './read-records.ts';

/** Which tags say what; the first that is there counts. */
const TAGS = {
  ris: {
    title: ['TI', 'T1', 'CT', 'BT', 'ST'],
    authors: ['AU', 'A1'],
    date: ['PY', 'Y1', 'DA'],
    venue: ['JF', 'T2', 'C3', 'JO', 'JA', 'J2'],
    abstract: ['AB', 'N2'],
    keywords: ['KW'],
    doi: ['DO', 'DI', 'M3', 'L1', 'N1'],
    urls: ['UR', 'L1', 'LK'],
    pubmed: [],
  },
  wos: {
    title: ['TI'],
    authors: ['AF', 'AU'],
    date: ['PY', 'PD', 'EA'],
    venue: ['SO'],
    abstract: ['AB'],
    keywords: ['DE'],
    doi: ['DI'],
    urls: [],
    pubmed: ['PM'],
  },
} as const;

/** One record to one paper. Editors, dates of access and of printing are not taken for others. */
export function normaliseRisRecord(record: RisRecord, context: EntryContext): PaperDraft {
  const tags = TAGS[record.dialect];
  const first = (names: readonly string[]) =>
    names.map((name) => record.fields.get(name) ?? []).find((values) => values.length > 0) ?? [];
  const text = (names: readonly string[]) => toPlainText(first(names).join(' '));
  const title = text(tags.title);
  const abstract = text(tags.abstract);
  const urls = tags.urls.flatMap((tag) => [...(record.fields.get(tag) ?? [])]).filter(isWebAddress);
  const ids = idsOf(record, urls, context);
  const citations = first(['TC'])[0];
  return {
    ids,
    title,
    abstract,
    authors: first(tags.authors).map(toPlainText).map(authorNamed).filter(isNamed),
    publishedAt: dateOf(record, context),
    venue: toPlainText(venueOf(record)) || undefined,
    keywords: keywordsOf(first(tags.keywords)),
    links: linksOfPaper({ ids, urls, texts: [abstract] }),
    counts: {
      citations: record.dialect === 'wos' && citations ? Number(citations) : undefined,
      observedAt: context.document.observedAt,
    },
    provenance: [{ source: record.dialect, position: context.position }],
  };
}

function isWebAddress(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function authorNamed(source: string) {
  return { name: nameOfCommaParts(source.split(',')) };
}

function isNamed({ name }: { name: string }): boolean {
  return name !== '' && !standsForOthers(name);
}

/** Of a journal with several names the full one; the lines of WoS are one name. */
function venueOf({ fields, dialect }: RisRecord): string {
  const values = TAGS[dialect].venue.map((tag) => fields.get(tag) ?? []);
  const [line = '', ...rest] = values.find(({ length }) => length > 0) ?? [];
  return dialect === 'wos' ? [line, ...rest].join(' ') : line;
}

function dateOf({ fields, dialect }: RisRecord, context: EntryContext): string | undefined {
  const values = TAGS[dialect].date.flatMap((tag) => [...(fields.get(tag) ?? [])]);
  const date = dateOfRecord(values);
  if (date === undefined && values.length > 0) {
    reportUnreadableDate(context, values.join(', '), '2026/06/12/');
  }
  return date;
}

/** Some programs write the DOI as a note, "doi: 10.1000/x"; only the field for it is reported. */
function idsOf(
  { fields, dialect }: RisRecord,
  urls: readonly string[],
  context: EntryContext,
): RawIds {
  const tags = TAGS[dialect];
  const candidates = tags.doi.flatMap((tag) => [...(fields.get(tag) ?? [])]);
  const dois = candidates.map((value) => parseDoi(value.slice(0, 1_000)));
  const named = (fields.get('DO') ?? fields.get('DI') ?? []).join(' ');
  const doi = dois.find((found) => found !== undefined);
  if (named !== '' && doi === undefined) {
    reportUnknownDoi(context, named);
  }
  const linked: RawIds = Object.assign({}, ...urls.map(idsInUrl).reverse());
  const pubmed = tags.pubmed.map((tag) => fields.get(tag)?.[0]).find(Boolean) ?? linked.pubmed;
  return { ...linked, doi: doi ?? linked.doi, pubmed };
}

/** One to a line, or separated by semicolons, also over the ends of lines. */
function keywordsOf(values: readonly string[]): string[] {
  const hasSemicolons = values.some((value) => value.includes(';'));
  const keywords = hasSemicolons ? values.join(' ').split(';') : values;
  return keywords.map(toPlainText).filter(Boolean);
}

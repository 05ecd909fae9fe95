import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { earliestDate } from '../../paper/earliest-date.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { doiAddress, parseDoi } from '../../paper/identifiers/doi.ts';
import { dateOfParts } from '../../paper/partial-date.ts';
import { linksInAbstract } from '../../paper/text/links-in-text.ts';
import { titleSaysWithdrawn } from '../../paper/withdrawal.ts';
import type { EntryContext } from '../format.ts';
import { titleField } from '../json/title-field.ts';
import { reportUnknownDoi, reportUnreadableDate } from '../lost-details.ts';
import { childrenNamed, elementAt, plainTextAt, plainTextOf } from '../xml/by-local-name.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { authorsOf } from './people.ts';
import type { CrossrefEntry } from './works-of.ts';

/** When a work came out; the first of these rows that has a date gives it. */
const DATES = [
  ['publication_date', 'year'],
  ['posted_date'],
  ['review_date'],
  ['approval_date'],
  ['database_date'],
  ['acceptance_date'],
];

/** One work to one paper. */
export function normaliseCrossrefWorkXml(entry: CrossrefEntry, context: EntryContext): PaperDraft {
  if ('problem' in entry)
    throw new EntryError('wrong-shape', entry.problem, { received: excerpt(entry.received) });
  const { work, containers, query } = entry;
  const rawDoi = plainTextAt(work, 'doi_data', 'doi') || plainTextAt(work, 'doi');
  const doi = parseDoi(rawDoi);
  if (rawDoi !== '' && doi === undefined) reportUnknownDoi(context, rawDoi);
  const page = doi && doiAddress(doi);
  const title = titleOf(work);
  const abstract = abstractOf(work);
  const related = relationsOf(work);
  return {
    ids: { doi, arxiv: arxivOf(related) },
    title: titleField(context, title),
    abstract,
    authors: authorsOf(work),
    publishedAt: publishedAt([work, ...containers], context),
    venue: venueOf(work, containers),
    categories: [plainTextAt(work, 'group_title')].filter(Boolean),
    language: languageOf([work, ...containers]),
    links: [
      { rel: 'abstract', url: page },
      { rel: 'abstract', url: plainTextAt(work, 'doi_data', 'resource') },
      ...pdfsOf(work).map((url) => ({ rel: 'pdf' as const, url })),
      ...related
        .filter(({ type }) => type === 'ispreprintof')
        .map(({ id }) => ({ rel: 'other' as const, url: addressOf(id) })),
      ...linksInAbstract(abstract),
    ],
    counts: { citations: citationsOf(query), observedAt: context.document.observedAt },
    withdrawn: titleSaysWithdrawn(title) || undefined,
    provenance: [{ source: 'crossref', ...(page && { url: page }), position: context.position }],
  };
}

function titleOf(work: XmlElement): string {
  const titles = elementAt(work, 'titles');
  const title =
    plainTextAt(titles, 'title') ||
    plainTextAt(titles, 'original_language_title') ||
    ['proceedings_title', 'article_title', 'volume_title', 'full_title']
      .map((name) => plainTextAt(work, name))
      .find(Boolean) ||
    plainTextAt(work, 'project', 'project-title');
  const subtitle = plainTextAt(titles, 'subtitle');
  const isNew = subtitle !== '' && !title.toLowerCase().includes(subtitle.toLowerCase());
  if (title === '' || !isNew) return title;
  return `${title}${/[:?!.–—-]$/.test(title) ? '' : ':'} ${subtitle}`;
}

/** Teasers and summaries for laymen stand beside the abstract and name their kind. */
function abstractOf(work: XmlElement): string {
  const abstracts = childrenNamed(work, 'abstract');
  const own = abstracts.find(({ attributes }) => attributes['abstract-type'] === undefined);
  return plainTextOf(own ?? abstracts[0]);
}

function publishedAt(elements: readonly XmlElement[], context: EntryContext): string | undefined {
  for (const element of new Set(elements)) {
    for (const names of DATES) {
      const written = [element, elementAt(element, 'database_date')].flatMap((one) =>
        childrenNamed(one, ...names),
      );
      const date = earliestDate(written.map(dateOf));
      if (date !== undefined) return date;
      const [lost] = written.map(plainTextOf).filter(Boolean);
      if (lost !== undefined)
        reportUnreadableDate(context, lost, '<year>2026</year><month>06</month><day>12</day>');
    }
  }
  return undefined;
}

/** Parts of a date, or a year alone as short answers have it. */
function dateOf(date: XmlElement): string | undefined {
  if (date.name === 'year') return dateOfParts(plainTextOf(date));
  const [year, month, day] = ['year', 'month', 'day'].map((part) => plainTextAt(date, part));
  return dateOfParts(year, month, day);
}

function venueOf(work: XmlElement, containers: readonly XmlElement[]): string | undefined {
  for (const container of containers) {
    const name =
      plainTextAt(container, 'full_title') ||
      plainTextAt(container, 'journal_title') ||
      plainTextAt(container, 'proceedings_title') ||
      plainTextAt(container, 'conference_name') ||
      plainTextAt(container, 'titles', 'title');
    if (name !== '') return name;
  }
  return plainTextAt(work, 'institution', 'institution_name') || undefined;
}

function languageOf(elements: readonly XmlElement[]): string | undefined {
  return elements.map(({ attributes }) => attributes.language?.trim()).find(Boolean);
}

function pdfsOf(work: XmlElement): string[] {
  const collections = childrenNamed(elementAt(work, 'doi_data'), 'collection');
  return collections
    .flatMap((collection) => childrenNamed(collection, 'item'))
    .flatMap((item) => childrenNamed(item, 'resource'))
    .filter(({ attributes }) => /^application\/pdf/i.test(attributes.mime_type ?? ''))
    .map(plainTextOf);
}

interface Relation {
  /** In small letters, such as `haspreprint`. */
  type: string;
  id: string;
}

/** Which other works it is bound to. Source: the relations schema of Crossref. */
function relationsOf(work: XmlElement): Relation[] {
  const marked = childrenNamed(elementAt(work, 'crossmark'), 'custom_metadata');
  return [work, ...marked]
    .flatMap((element) => childrenNamed(element, 'program'))
    .flatMap((program) => childrenNamed(program, 'related_item'))
    .flatMap((item) => childrenNamed(item, 'intra_work_relation', 'inter_work_relation'))
    .map((relation) => ({
      type: (relation.attributes['relationship-type'] ?? '').toLowerCase(),
      id: plainTextOf(relation),
    }));
}

/** The preprint at arXiv that a published paper names. */
function arxivOf(related: readonly Relation[]): string | undefined {
  return related
    .filter(({ type }) => /^(?:haspreprint|issameas|isidenticalto)$/.test(type))
    .find(({ id }) => parseArxivId(id) !== undefined)?.id;
}

function addressOf(id: string): string | undefined {
  const doi = parseDoi(id);
  return doi && doiAddress(doi);
}

function citationsOf(query: XmlElement | undefined): number | undefined {
  const item = childrenNamed(query, 'crm-item').find(
    ({ attributes }) => attributes.name === 'citedby-count',
  );
  return item && /^\s*\d{1,9}\s*$/.test(item.text) ? Number(item.text) : undefined;
}

import { nameOfCommaParts } from '../../paper/author-name.ts';
import { parseArxivId } from '../../paper/identifiers/arxiv-id.ts';
import { parseDoi } from '../../paper/identifiers/doi.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { toDateText } from '../../paper/to-date-text.ts';
import { toWebUrl } from '../../paper/web-url.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { DateReading, Metadata } from './metadata.ts';

const COMMENT = /^Comments?:\s{0,20}/i;

/**
 * The form `oai_dc`: any element any number of times, in no certain order. arXiv puts comments into
 * a second description, and the reference to the journal among the identifiers.
 * Source: openarchives.org/OAI/2.0/oai_dc.xsd, dublincore.org/specifications/dublin-core/dces
 */
export function readDublinCore(element: XmlElement): Metadata {
  const all = (name: string) =>
    element.children.filter((one) => one.name === name).map(({ text }) => text.trim());
  const texts = (name: string) => all(name).map(toPlainText).filter(Boolean);
  const descriptions = texts('description');
  const identifiers = all('identifier').filter(Boolean);
  const [published, updated] = datesOf(all('date'));
  return {
    title: texts('title')[0] ?? '',
    id: identifiers.find((one) => parseArxivId(one)),
    abstract: descriptions.find((one) => !COMMENT.test(one)) ?? '',
    comment: descriptions
      .filter((one) => COMMENT.test(one))
      .map((one) => one.replace(COMMENT, ''))
      .join(' '),
    authors: texts('creator')
      .map((creator) => ({ name: nameOfCommaParts(creator.split(',')) }))
      .filter(({ name }) => /\p{L}/u.test(name)),
    published,
    updated,
    keywords: texts('subject'),
    doi: identifiers.find((one) => parseDoi(one)),
    venue: toPlainText(identifiers.find(isReference) ?? '') || texts('source')[0],
    language: texts('language')[0],
    pages: identifiers.filter(
      (one) => /^https?:/i.test(one) && toWebUrl(one) && !parseArxivId(one) && !parseDoi(one),
    ),
  };
}

/** An identifier that is a reference to a journal: words, no address and no scheme. */
function isReference(identifier: string): boolean {
  if (parseArxivId(identifier) || parseDoi(identifier)) return false;
  return /\s/.test(identifier) && !/^[a-z]{2,10}:\S/i.test(identifier);
}

/** The earliest date and the latest one, when they differ. */
function datesOf(sources: readonly string[]): (DateReading | undefined)[] {
  const readings = sources
    .filter(Boolean)
    .map((source) => ({ source, date: toDateText(source) }))
    .toSorted((one, other) => ((one.date ?? '~') < (other.date ?? '~') ? -1 : 1));
  const known = readings.filter(({ date }) => date !== undefined);
  const last = known.at(-1);
  return [readings[0], last && last.date !== known[0]?.date ? last : undefined];
}

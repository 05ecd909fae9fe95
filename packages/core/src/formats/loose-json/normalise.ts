import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { idsInUrl } from '../../paper/identifiers/ids-in-url.ts';
import type { RawIds } from '../../paper/identifiers/paper-id.ts';
import { linksOfPaper } from '../../paper/links-of-paper.ts';
import { linksInAbstract } from '../../paper/text/links-in-text.ts';
import { markupToText } from '../../paper/text/markup-to-text.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { trimEnd, trimStart } from '../../paper/text/trim-signs.ts';
import { toLooseDate } from '../by-hand/loose-date.ts';
import { splitClasses } from '../feed/classes.ts';
import { identifiersIn } from '../feed/identifiers.ts';
import type { EntryContext } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { jsonValue } from '../json/json-value.ts';
import { titleField } from '../json/title-field.ts';
import { reportUnreadableDate } from '../lost-details.ts';
import { countsOf } from './counts.ts';
import { linksOf, type RecordLink } from './links.ts';
import type { LooseEntry } from './parse.ts';
import { authorsOf } from './people.ts';
import { isPaperName, type LooseRecord, unwrapped } from './records.ts';
import { firstText, nameIn, textsOf, type Values, valuesOf } from './values.ts';

/** One record to one paper. A summary beside an abstract is a summary, without one the abstract. */
export function normaliseLooseRecord(entry: LooseEntry, context: EntryContext): PaperDraft {
  const record = 'source' in entry ? { value: valueOnLine(entry) } : entry;
  const values = valuesOf(recordOf(record.value));
  const links = linksOf(values);
  const [abstract = '', summary] = [
    markupToText(firstText(values, 'abstract')),
    markupToText(firstText(values, 'summary')),
  ].filter(Boolean);
  const ids = idsOf(record, values, links);
  return {
    ids,
    title: titleField(
      context,
      markupToText(firstText(values, 'title') || firstText(values, 'name')),
    ),
    abstract,
    summary,
    authors: authorsOf(values),
    publishedAt: dateOf(values, 'published', context),
    updatedAt: dateOf(values, 'updated', context),
    listedAt: dateOf(values, 'listed', context) ?? record.day,
    venue: toPlainText(textsOf(values, 'venue')[0] ?? '') || undefined,
    ...classesOf(values, record.topic),
    language: /^[a-z]{2,3}(?:-[a-z]{2,4})?$/i.exec(firstText(values, 'language'))?.[0],
    links: [...(links.length > 0 ? links : linksOfPaper({ ids })), ...linksInAbstract(abstract)],
    image: firstText(values, 'image') || imageIn(values),
    organization: contributor(values, 'organization'),
    submittedBy: contributor(values, 'submittedBy'),
    counts: countsOf(values, context),
    withdrawn: /^withdrawn?\b/i.test(firstText(values, 'status')) || undefined,
    provenance: [{ source: 'json', position: context.position }],
  };
}

function valueOnLine({ source, line, isLast }: Extract<LooseEntry, { source: string }>): unknown {
  const value = jsonValue(source);
  if (value === undefined) {
    throw new EntryError(
      isLast ? 'truncated' : 'malformed-entry',
      `Line ${line} is not valid JSON.`,
      { received: excerpt(source) },
    );
  }
  return value;
}

function recordOf(value: unknown): Record<string, unknown> {
  if (typeof value === 'string' && isPaperName(value)) return { id: value };
  if (isRecord(value)) return unwrapped(value);
  throw new EntryError('wrong-shape', 'It is no object.', { received: excerpt(value) });
}

function idsOf({ id }: LooseRecord, values: Values, links: readonly RecordLink[]): RawIds {
  const own = links.filter(({ rel }) => /^(?:abstract|pdf|discussion)$/.test(rel));
  const written = ['arxiv', 'doi', 'id'] as const;
  const known = identifiersIn([
    ...written.flatMap((field) => textsOf(values, field)),
    id,
    ...own.map(({ url }) => url),
  ]);
  const named: RawIds = {};
  for (const { url } of own) Object.assign(named, { ...idsInUrl(url), ...named });
  const pubmed = /^\d{1,9}$/.exec(textsOf(values, 'pubmed')[0] ?? '')?.[0];
  const openreview = /^[\w-]{8,30}$/.exec(firstText(values, 'openreview'))?.[0];
  return {
    ...named,
    ...Object.fromEntries(Object.entries(known).filter(([, one]) => one !== undefined)),
    ...(pubmed && { pubmed }),
    ...(openreview && { openreview }),
  };
}

/** The most exact of the dates under all names of a field. */
function dateOf(
  values: Values,
  field: 'published' | 'updated' | 'listed',
  context: EntryContext,
): string | undefined {
  const written = values.get(field) ?? [];
  const dates = written.map(toLooseDate).filter((date) => date !== undefined);
  const unreadable = written.filter(
    (value) => typeof value === 'string' || typeof value === 'number',
  );
  if (dates.length === 0 && unreadable.length > 0) {
    reportUnreadableDate(context, unreadable[0], '2026-06-12');
  }
  return dates.sort((one, other) => other.length - one.length)[0];
}

function classesOf(values: Values, topic: string | undefined) {
  const words = textsOf(values, 'keywords').flatMap((text) => text.split(/[;,|]/));
  const classes = textsOf(values, 'categories').flatMap((text) =>
    /^[\w.-]+(?:\s+[\w.-]+\.[\w-]+)+$/.test(text.slice(0, 500))
      ? text.split(/\s+/)
      : text.split(/[;,|]/),
  );
  const { categories, keywords } = splitClasses(
    [...classes, ...words].map((word) => toPlainText(unquoted(word))),
  );
  return { categories, keywords: topic === undefined ? keywords : [...keywords, topic] };
}

/** A word of a list that Python printed: without the brackets and quotes around it. */
function unquoted(word: string): string {
  return trimEnd(trimStart(word.trim(), ' \n[\'"'), ' \n]\'"');
}

function contributor(values: Values, field: 'organization' | 'submittedBy') {
  const name = toPlainText(textsOf(values, field)[0] ?? '');
  return name === '' ? undefined : { name };
}

function imageIn(values: Values): string | undefined {
  const image = values.get('image')?.find(isRecord);
  const url = image?.url ?? image?.src ?? (image && nameIn(image));
  return typeof url === 'string' ? url : undefined;
}

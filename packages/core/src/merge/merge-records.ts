import { paperId } from '../paper/identifiers/paper-id.ts';
import { hasPlaceholderTitle } from '../paper/identifiers/placeholder-title.ts';
import { ID_SCHEMES } from '../paper/known-names.ts';
import type { Paper } from '../paper/paper.ts';
import { best } from './choose.ts';
import { mergeAuthors } from './merge-authors.ts';
import { mergeCounts } from './merge-counts.ts';
import { earliest, latest } from './merge-dates.ts';
import { linksOfOtherIds, mergeIds, mergeLinks } from './merge-links.ts';
import { mergeProvenance } from './merge-provenance.ts';
import { mergeText, mergeTitle, mergeVenue } from './merge-texts.ts';

/** One paper of all records of it, field by field; the order of the records does not matter. */
export function mergeRecords(unordered: readonly Paper[]): Paper {
  const [only] = unordered;
  if (only !== undefined && unordered.length === 1) return only;
  const records = inOrder(unordered);
  const all = <Field extends keyof Paper>(field: Field) => records.map((one) => one[field]);
  const ids = mergeIds(all('ids'));
  const title = mergeTitle(records);
  const merged: Omit<Paper, 'provenance'> = {
    id: paperId(ids, title),
    ids,
    title,
    authors: mergeAuthors(all('authors')),
    categories: [...new Set(all('categories').flat())],
    keywords: [...new Set(all('keywords').flat())],
    links: mergeLinks([...all('links'), linksOfOtherIds(all('ids'), ids)]),
    ...defined({
      version: best(all('version'), (version) => [version]),
      abstract: mergeText(all('abstract')),
      summary: mergeText(all('summary')),
      publishedAt: earliest(all('publishedAt')),
      updatedAt: latest(all('updatedAt')),
      listedAt: earliest(all('listedAt')),
      venue: mergeVenue(all('venue')),
      language: best(all('language'), (language) => [language.length]),
      image: best(all('image'), () => []),
      organization: best(all('organization'), fullness, textOf),
      submittedBy: best(all('submittedBy'), fullness, textOf),
      withdrawn: best(all('withdrawn'), (isWithdrawn) => [Number(isWithdrawn)]),
    }),
    ...mergeCounts(records),
  };
  return { ...merged, provenance: mergeProvenance(merged, records) };
}

/**
 * Records in an order that is theirs alone: the most stable identifier first, a record without a
 * title of its own last.
 */
function inOrder(records: readonly Paper[]): Paper[] {
  return records
    .map((record) => ({ record, key: orderKey(record) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ record }) => record);
}

function orderKey(record: Paper): string {
  const scheme = ID_SCHEMES.findIndex((name) => record.ids[name] !== undefined);
  const place = scheme === -1 ? ID_SCHEMES.length : scheme;
  return `${Number(hasPlaceholderTitle(record))}${place} ${record.id} ${JSON.stringify(record)}`;
}

function fullness(value: object): number[] {
  return [Object.keys(value).length];
}

function textOf(value: object): string {
  return JSON.stringify(value);
}

function defined<T extends object>(values: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  const kept: Partial<T> = {};
  for (const key in values) if (values[key] !== undefined) kept[key] = values[key];
  return kept as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

import type { Paper } from '../paper/paper.ts';
import { namesOf } from './merge-authors.ts';

type Source = Paper['provenance'][number];
type Field = Exclude<keyof Paper, 'id' | 'provenance'>;

const FIELDS: readonly Field[] = [
  'ids',
  'version',
  'title',
  'abstract',
  'summary',
  'authors',
  'publishedAt',
  'updatedAt',
  'listedAt',
  'venue',
  'categories',
  'keywords',
  'language',
  'links',
  'image',
  'organization',
  'submittedBy',
  'counts',
  'history',
  'withdrawn',
];

/**
 * Where a merged paper comes from: the sources of all records, each once, and which of its fields
 * each of them gave. Sources that already say what they gave are asked no further.
 */
export function mergeProvenance(
  merged: Omit<Paper, 'provenance'>,
  records: readonly Paper[],
): Paper['provenance'] {
  const sources = new Map<string, { source: Source; fields: Set<string> }>();
  for (const record of records) {
    const given = FIELDS.filter((field) => gave(field, record, merged));
    for (const { fields: own, ...source } of record.provenance) {
      const key = JSON.stringify([source.source, source.url, source.position]);
      const known = sources.get(key) ?? { source, fields: new Set() };
      for (const field of given) if (!own || own.includes(field)) known.fields.add(field);
      sources.set(key, known);
    }
  }
  return [...sources]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { source, fields }]) => ({
      ...source,
      fields: FIELDS.filter((field) => fields.has(field)),
    }));
}

/** Whether a field of the merged paper is what a record says, or holds some of it. */
function gave(field: Field, record: Paper, merged: Omit<Paper, 'provenance'>): boolean {
  const [own, whole] = [record[field], merged[field]];
  if (own === undefined || whole === undefined) return false;
  if (field === 'authors') {
    return record.authors.length > 0 && namesOf(record.authors) === namesOf(merged.authors);
  }
  if (Array.isArray(own)) return own.length > 0;
  if (field === 'ids') return Object.keys(own).length > 0;
  if (field === 'counts') return sharesCount(record.counts, merged.counts);
  return typeof own === 'object' ? JSON.stringify(own) === JSON.stringify(whole) : own === whole;
}

function sharesCount(own: Paper['counts'], whole: Paper['counts']): boolean {
  return Object.entries(own).some(
    ([name, value]) => name !== 'observedAt' && Reflect.get(whole, name) === value,
  );
}

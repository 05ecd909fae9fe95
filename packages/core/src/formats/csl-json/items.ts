import { isRecord } from '../json/is-record.ts';

/** The list of items in a document: an array, `items` or `references` of an envelope, or one item. */
export function itemsIn(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isRecord(value)) return undefined;
  if (Array.isArray(value.items)) return value.items;
  if (Array.isArray(value.references)) return value.references;
  return looksLikeItem(value) ? [value] : undefined;
}

/** Whether a value has a type and at least one field that only CSL writes so. */
export function looksLikeItem(value: unknown): boolean {
  if (!isRecord(value) || typeof value.type !== 'string' || Array.isArray(value.title))
    return false;
  const { issued } = value;
  return (
    (isRecord(issued) && ['date-parts', 'raw', 'literal'].some((key) => key in issued)) ||
    hasNames(value.author) ||
    hasNames(value.editor) ||
    typeof value['citation-key'] === 'string' ||
    typeof value['container-title'] === 'string'
  );
}

function hasNames(value: unknown): boolean {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return isRecord(first) && ('family' in first || 'literal' in first);
}

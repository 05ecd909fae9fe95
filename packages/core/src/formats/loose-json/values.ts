import { isRecord } from '../json/is-record.ts';
import { type Field, fieldNamed, holdsDetails } from './fields.ts';

/** What a record says, by field: the values of the record itself before those it holds deeper. */
export type Values = ReadonlyMap<Field, readonly unknown[]>;

const MOST_KEYS = 500;
// What programs write for "nothing".
const NOTHING = /^(?:none|null|nan|nil|undefined|n\/a|na|-+|unknown|tbd)?$/i;

/** The fields of a record, and of the objects that it holds to say more of the same paper. */
export function valuesOf(record: Record<string, unknown>): Values {
  const values = new Map<Field, unknown[]>();
  collect(record, values, 2);
  return values;
}

function collect(
  record: Record<string, unknown>,
  values: Map<Field, unknown[]>,
  depth: number,
): void {
  const deeper: Record<string, unknown>[] = [];
  for (const [key, wrapped] of Object.entries(record).slice(0, MOST_KEYS)) {
    const value = unwrap(wrapped);
    if (isNothing(value)) continue;
    if (isRecord(value) && holdsDetails(key)) deeper.push(value);
    const field = fieldNamed(key);
    if (field === undefined) continue;
    const known = values.get(field);
    if (known) known.push(value);
    else values.set(field, [value]);
  }
  if (depth > 0) for (const inner of deeper) collect(inner, values, depth - 1);
}

/** `{"value": …}` of OpenReview and `{"$date": …}` of databases stand for what they hold. */
function unwrap(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const keys = Object.keys(value);
  const [only = ''] = keys;
  return keys.length === 1 && (only === 'value' || only.startsWith('$')) ? value[only] : value;
}

/** Whether a value says nothing: null, blank, or a word for it such as Python's None. */
export function isNothing(value: unknown): boolean {
  if (typeof value === 'string') return value.length < 10 && NOTHING.test(value.trim());
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** The first value of a field that is a text, or a list whose first element is one. */
export function firstText(values: Values, field: Field): string {
  for (const value of values.get(field) ?? []) {
    const text: unknown = Array.isArray(value) ? value[0] : value;
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return '';
}

/** Every text of a field: texts, numbers, lists of them, and the names of objects. */
export function textsOf(values: Values, field: Field): string[] {
  return (values.get(field) ?? []).flatMap((value) =>
    (Array.isArray(value) ? value.slice(0, 1_000) : [value]).flatMap(asTexts),
  );
}

function asTexts(value: unknown): string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return isNothing(value) ? [] : [value];
  return isRecord(value) ? asTexts(nameIn(value)) : [];
}

/** What an object is called. */
export function nameIn(record: Record<string, unknown>): unknown {
  for (const key of [
    'name',
    'fullname',
    'full_name',
    'fullName',
    'display_name',
    'displayName',
    'label',
    'term',
    'title',
    'value',
    'text',
    'raw',
  ]) {
    const name = record[key];
    if (typeof name === 'string' && name.trim() !== '') return name;
  }
  return undefined;
}

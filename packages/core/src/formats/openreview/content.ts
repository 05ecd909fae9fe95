import { isRecord } from '../json/is-record.ts';
import { asList, asRecord, asText } from '../json/loose.ts';

/** The content of a note: version 2 of the API wraps each value, version 1 does not. */
export function contentOf(note: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(asRecord(note.content)).map(([key, field]) => [
    key.toLowerCase(),
    isRecord(field) && 'value' in field ? field.value : field,
  ]);
  return Object.fromEntries(fields);
}

/** The first of some fields that says something, as text. */
export function textIn(content: Record<string, unknown>, ...keys: readonly string[]): string {
  return keys.map((key) => asText(content[key])).find(Boolean) ?? '';
}

/** A list, or what stands in one text with separators. */
export function listIn(content: Record<string, unknown>, key: string): string[] {
  const value = content[key];
  const items = typeof value === 'string' ? value.split(/[,;]/) : asList(value);
  return items.map(asText).filter(Boolean);
}

import { isRecord } from './is-record.ts';

// What the API of a source promises and what it sends differ now and then: these read a detail as
// what it should be, and as nothing when it is something else.

/** A text or a number as trimmed text; '' for anything else. */
export function asText(value: unknown): string {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

/** A number, undefined for anything else. */
export function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** An object, an empty one for anything else. */
export function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

/** An array, an empty one for anything else. */
export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The objects of an array. */
export function asRecords(value: unknown): readonly Record<string, unknown>[] {
  return asList(value).filter(isRecord);
}

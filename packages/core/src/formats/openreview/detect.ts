import type { ListingDocument } from '../document.ts';
import { isRecord } from '../json/is-record.ts';
import { asList } from '../json/loose.ts';

/** Notes in `{"notes"}`, in an array or alone; or an error in one of the two ways of the API. */
export function detectOpenReview(document: ListingDocument): number {
  const reading = document.json();
  if ('problem' in reading) {
    const { head } = document;
    return /^\{\s*"notes"\s*:\s*\[/.test(head) && /"content"\s*:/.test(head) ? 0.9 : 0;
  }
  const { value } = reading;
  if (Array.isArray(value)) return value.slice(0, 20).some(isNote) ? 0.9 : 0;
  if (!isRecord(value)) return 0;
  if (Array.isArray(value.notes)) return ofNotes(value, value.notes);
  if (isNote(value)) return 0.9;
  return isError(value) ? 0.8 : 0;
}

function ofNotes(answer: Record<string, unknown>, notes: readonly unknown[]): number {
  if (notes.slice(0, 20).some((note) => isRecord(note) && isRecord(note.content))) return 1;
  const isPlain = Object.keys(answer).every((key) => /^(?:notes|count|offset|limit)$/.test(key));
  return notes.length === 0 && isPlain ? 0.8 : 0;
}

function isNote(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value.content)) return false;
  return ['forum', 'invitation', 'invitations', 'signatures', 'tcdate'].some((key) => key in value);
}

/** `{"name": "NotFoundError", "message", "status"}`, or `{"errors": [{"type", "path"}]}` in version 1. */
function isError(value: Record<string, unknown>): boolean {
  if (/Error$/.test(`${value.name}`) && typeof value.message === 'string') return true;
  const [first] = asList(value.errors);
  return isRecord(first) && 'type' in first && ('path' in first || 'message' in first);
}

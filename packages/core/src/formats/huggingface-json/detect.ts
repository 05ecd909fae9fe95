import type { ListingDocument } from '../document.ts';
import { looksLikePythonRepr } from '../json/python-repr.ts';

/**
 * An array of `{paper: {id, title, …}}`. An empty array is the answer for a day without papers.
 * Broken JSON is still recognised by its keys, so that its error names the format.
 */
export function detectHuggingFaceJson(document: ListingDocument): number {
  const reading = document.json();
  if ('problem' in reading) {
    if (/^[[{][\s\S]{0,40}["']paper["']\s*:\s*\{/.test(document.head)) return 0.9;
    if (/"paper"\s*:\s*\{\s*"id"\s*:\s*"\d{4}\.\d{4,5}"/.test(document.head)) return 0.9;
    return /^[[{]/.test(document.head) && looksLikePythonRepr(document.head) ? 0.6 : 0;
  }
  const { value } = reading;
  if (isErrorAnswer(value)) return 0.5;
  if (!Array.isArray(value)) return 0;
  if (value.length === 0) return 0.3;
  if (value.slice(0, 20).some(isItem)) return 1;
  return value.every((item) => typeof item === 'string' && /['"(]/.test(item)) ? 0.5 : 0;
}

function isItem(item: unknown): boolean {
  return (
    typeof item === 'object' && item !== null && typeof Reflect.get(item, 'paper') === 'object'
  );
}

/** Hugging Face answers errors as `{"error": "…"}` with nothing else of a listing in it. */
function isErrorAnswer(value: unknown): value is { error: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof Reflect.get(value, 'error') === 'string' &&
    !('papers' in value || 'entries' in value)
  );
}

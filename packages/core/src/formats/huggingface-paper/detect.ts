import type { ListingDocument } from '../document.ts';
import { looksLikeFlatPaper } from './marks.ts';

/** One paper of Hugging Face, or an array of them, without the envelope of the daily papers. */
export function detectHuggingFacePaper(document: ListingDocument): number {
  const reading = document.json();
  if ('problem' in reading) {
    return /^\[?\s*\{\s*"id"\s*:\s*"\d{4}\.\d{4,5}"\s*,\s*"authors"\s*:\s*\[\s*\{\s*"_id"/.test(
      document.head,
    )
      ? 0.9
      : 0;
  }
  const { value } = reading;
  const papers: readonly unknown[] = Array.isArray(value) ? value.slice(0, 20) : [value];
  return papers.some(looksLikeFlatPaper) ? 0.9 : 0;
}

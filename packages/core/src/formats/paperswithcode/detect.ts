import type { ListingDocument } from '../document.ts';
import { isRecord } from '../json/is-record.ts';

const PAPER_KEYS = ['url_abs', 'paper_url_abs', 'arxiv_id', 'paper_arxiv_id'];
const PAGE_KEYS = ['count', 'next', 'previous', 'results'];
// Entries of the other lists: methods, results of benchmarks, repositories, data sets.
const OTHER_KEYS = ['full_name', 'best_rank', 'is_official', 'evaluated_on'];

/**
 * A page `{"count", "next", "previous", "results"}` of the API, or a dump: an array of papers, each
 * with the addresses of its abstract and its PDF under names of their own.
 */
export function detectPapersWithCode(document: ListingDocument): number {
  const reading = document.json();
  if ('problem' in reading) {
    return /^[[{]/.test(document.head) && /"(?:paper_)?url_abs"\s*:/.test(document.head) ? 0.9 : 0;
  }
  const { value } = reading;
  if (Array.isArray(value)) return value.slice(0, 20).some(looksLikePaper) ? 1 : 0;
  if (looksLikePaper(value)) return 1;
  if (!isRecord(value) || !Array.isArray(value.results)) return 0;
  if (value.results.slice(0, 20).some(looksLikePaper)) return 1;
  if (!PAGE_KEYS.every((key) => key in value)) return 0;
  const first: unknown = value.results[0];
  if (first === undefined) return 0.5;
  return isRecord(first) && OTHER_KEYS.some((key) => key in first) ? 0.5 : 0;
}

function looksLikePaper(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const isTitled = typeof value.title === 'string' || typeof value.paper_title === 'string';
  return isTitled && PAPER_KEYS.filter((key) => key in value).length >= 2;
}

import type { ListingDocument } from '../document.ts';
import { isRecord } from '../json/is-record.ts';

/**
 * `{"hits"}` of stories, an array of them, one, or one with its comments (`items/<id>`). Algolia serves many other sites in the same
 * envelope; a story is known by its number, points and tags.
 */
export function detectHackerNews(document: ListingDocument): number {
  const reading = document.json();
  if ('problem' in reading) {
    const { head } = document;
    const isHits = /^\{/.test(head) && /"hits"\s*:\s*\[/.test(head);
    return isHits && /"_tags"\s*:\s*\[/.test(head) ? 0.9 : 0;
  }
  return ofValue(reading.value, document.url);
}

function ofValue(value: unknown, url: string | undefined): number {
  if (Array.isArray(value)) return value.slice(0, 20).some(looksLikeHit) ? 1 : 0;
  if (looksLikeHit(value)) return 1;
  if (!isRecord(value)) return 0;
  if (Array.isArray(value.hits)) {
    if (value.hits.slice(0, 20).some(looksLikeHit)) return 1;
    return value.hits.length === 0 && 'nbHits' in value ? 0.7 : 0;
  }
  return isError(value) && /^https?:\/\/hn\.algolia\.com\//.test(url ?? '') ? 1 : 0;
}

function looksLikeHit(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if ('objectID' in value && Array.isArray(value._tags)) return true;
  return value.type === 'story' && 'created_at_i' in value && Array.isArray(value.children);
}

function isError(value: Record<string, unknown>): boolean {
  return typeof value.message === 'string' || typeof value.error === 'string';
}

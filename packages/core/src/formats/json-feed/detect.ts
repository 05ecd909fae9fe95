import type { ListingDocument } from '../document.ts';
import { isRecord } from '../json/is-record.ts';

const VERSION = /"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org/;

/** An object that says it is a JSON Feed, or has items that only a JSON Feed has. */
export function detectJsonFeed(document: ListingDocument): number {
  const reading = document.json();
  if ('problem' in reading) {
    const { head } = document;
    if (!head.startsWith('{')) return 0;
    if (VERSION.test(head)) return 0.9;
    return /"(?:feed_url|home_page_url)"\s*:/.test(head) && /"items"\s*:\s*\[/.test(head) ? 0.6 : 0;
  }
  const { value } = reading;
  if (!isRecord(value) || !Array.isArray(value.items)) return 0;
  if (typeof value.version === 'string' && value.version.includes('jsonfeed.org/')) return 1;
  return value.items.slice(0, 20).some(hasContent) ? 0.6 : 0;
}

function hasContent(item: unknown): boolean {
  return isRecord(item) && ('content_html' in item || 'content_text' in item);
}

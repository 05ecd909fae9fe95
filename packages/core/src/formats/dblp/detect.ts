import type { ListingDocument } from '../document.ts';
import { isRecord } from '../json/is-record.ts';
import { rootNameOf } from '../xml/root-name.ts';

/**
 * `{"result": {"status", "hits": {"@total", "hit": […]}}}`, JSON made of XML, attributes with an @;
 * or that XML, or records in XML.
 */
export function detectDblp(document: ListingDocument): number {
  if (document.head.startsWith('<')) return ofXml(document.head);
  const reading = document.json();
  if ('problem' in reading) {
    return /^\{\s*"result"\s*:\s*\{\s*"query"\s*:/.test(document.head) ? 0.9 : 0;
  }
  const { value } = reading;
  if (!isRecord(value) || !isRecord(value.result)) return 0;
  const { hits, status } = value.result;
  if (isRecord(hits) && '@total' in hits) return 1;
  return isRecord(status) && '@code' in status ? 0.9 : 0;
}

/** The search answers `<result><query…><status…>`, records come in `<dblp>` or `<dblpperson>`. */
function ofXml(head: string): number {
  const root = rootNameOf(head);
  if (root === 'dblp' || root === 'dblpperson') return 1;
  return root === 'result' && /<query\b/.test(head) && /<status code=/.test(head) ? 1 : 0;
}

import type { ListingDocument } from '../document.ts';

const TITLE = /<meta\s[^<>]{0,99}\bname=["']?citation_title\b/i;

/** A web page that says in its head which paper it is about. */
export function detectCitationMeta({ head, text }: ListingDocument): number {
  return /^<(?:!doctype html|html|head|meta|!--)/i.test(head) && TITLE.test(text) ? 0.6 : 0;
}

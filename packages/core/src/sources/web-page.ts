import { ListingError } from '../errors/listing-error.ts';
import type { FetchedBytes } from '../transport/fetch-bytes.ts';

/** Whether an answer is a web page. */
export function isWebPage({ bytes }: Pick<FetchedBytes, 'bytes'>): boolean {
  return /^(?:<!--[^>]{0,200}-->\s*)?<(?:!doctype html|html)\b/i.test(startOf(bytes));
}

/**
 * Tells a web page that came instead of a source's data: a sign-in page of the network, a page against
 * robots, a page that says the service is down.
 *
 * @throws ListingError `unknown-format`
 */
export function refuseWebPage({ bytes, url }: FetchedBytes, source: string): void {
  if (!isWebPage({ bytes })) return;
  const title = /<title[^>]{0,200}>([^<]{1,200})</i.exec(startOf(bytes))?.[1]?.trim();
  throw new ListingError('unknown-format', `A web page came instead of data from ${source}.`, {
    url,
    received: title ?? 'a web page without a title',
    hint: 'A sign-in page of the network or a page against robots stands before it: open the address in a browser.',
  });
}

function startOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes.subarray(0, 2_048)).trimStart();
}

/** Stands in for the address of the page where only the kind of an address matters: servers know no page. */
const SOME_PAGE = 'https://page.invalid/';

/** Where a text of the page leads, relative to `base`; undefined when that is not in the web (http, https). */
export function webAddress(text: string, base = SOME_PAGE): URL | undefined {
  const url = text ? URL.parse(text, base) : null;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

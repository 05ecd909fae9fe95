import { createParser, type ListingParser } from './create-parser.ts';
import { everyFormat } from './every-format.ts';
import { type FormatName, formatNames } from './loaders.ts';

/**
 * Reads a listing of papers in any registered format, which it detects.
 *
 * Never throws for a bad entry: the rest is kept, and an issue says what was wrong, where and why.
 *
 * @example
 * ```ts
 * const { papers, issues } = parseListing(await readFile('daily-papers.txt'));
 * ```
 * @throws ListingError when nothing can be read; `code`, `received` and `hint` say why and what to do.
 */
export const parseListing: ListingParser<FormatName> = /* @__PURE__ */ createParser({
  // In the order of the registry, so that ties in detection end as they do in `readListing`.
  formats: /* @__PURE__ */ formatNames.map((name) => everyFormat[name]),
});

/**
 * The parser without formats on board: choose them from `@trending-papers/core/formats/<name>` or
 * write your own.
 */

export { EntryError } from './errors/entry-error.ts';
export { createParser, type ListingParser, type ReadOptions } from './formats/create-parser.ts';
export type { DocumentContext, JsonReading, ListingDocument } from './formats/document.ts';
export type { EntryContext, Format, ListingFacts, ParsedDocument } from './formats/format.ts';
export type { PaperDraft } from './paper/complete-paper.ts';

import type { Issue } from '../errors/issue.ts';
import type { PaperDraft } from '../paper/complete-paper.ts';
import type { Listing } from '../paper/listing.ts';
import type { ListingDocument } from './document.ts';

/** The facts of a listing as a whole, all but its papers. */
export type ListingFacts = Partial<Omit<Listing, 'format' | 'papers' | 'issues'>>;

/** A problem of parsing; one that costs a whole entry says which, so that those behind keep their places. */
export interface LeftOut extends Issue {
  /** 1-based place in the document of the entry that was left out. */
  leftOut?: number;
}

/** What `parse` makes of a document: its entries, still in the shape of the wire. */
export interface ParsedDocument<Entry = unknown> {
  facts: ListingFacts;
  entries: readonly Entry[];
  /** Problems of the document as a whole, such as a truncated end. */
  issues?: readonly LeftOut[];
}

/** What `normalise` is told besides the entry. */
export interface EntryContext {
  document: ListingDocument;
  facts: ListingFacts;
  /** 1-based place of the entry in the document. */
  position: number;
  /** Reports a problem that costs a detail of the paper, not the paper. */
  report(issue: Omit<Issue, 'where'>): void;
}

/**
 * A wire format, always in the same three steps:
 * 1. `detect`: how sure is it that a document is its own? 0 (no) to 1 (certain), by looking at little;
 * 2. `parse`: the syntax; splits the document into entries. Throws a ListingError when there is nothing to split;
 * 3. `normalise`: one entry to the draft of one paper; the reader names one whose title is empty by
 *    its identifier, and says so. Throws an EntryError when the entry is no paper; the reader turns
 *    that into an issue and goes on.
 */
export interface Format<Entry = unknown, Name extends string = string> {
  readonly name: Name;
  detect(document: ListingDocument): number;
  parse(document: ListingDocument): ParsedDocument<Entry>;
  normalise(entry: Entry, context: EntryContext): PaperDraft;
  /** The line on which an entry begins, 1-based, where people look entries up by it. */
  lineOf?(entry: Entry): number | undefined;
}

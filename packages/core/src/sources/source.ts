import type { FormatName } from '../formats/loaders.ts';
import type { Listing } from '../paper/listing.ts';
import type { Identification } from '../transport/identification.ts';

/** What a listing is asked for; a source uses what it understands. */
export interface SourceQuery {
  /**
   * What to search for: words, "phrases", AND, OR, NOT, `author:`, `title:`, `abstract:`, `cat:`; written
   * in the source's own syntax before it is sent. Default: the source's own selection.
   */
  query?: string | undefined;
  /** Topics in the topic language: sent as a search, so that fewer papers come that do not match. */
  topics?: string | undefined;
  /** A paper (`arxiv:2606.12345`, `doi:10.…`): the source recommends others like it. */
  like?: string | undefined;
  /** A day (2026-06-12), a week (2026-W24) or a month (2026-06). Default: the newest list. */
  date?: string | undefined;
  /** Which papers come first. Default: the source's own order. */
  sort?: SourceOrder | undefined;
  /** 1-based page. Default 1. */
  page?: number | undefined;
  /** The most papers of a page, as far as the source allows. Default 100. */
  limit?: number | undefined;
}

/** Which papers a source should give first. */
export type SourceOrder = 'newest' | 'relevance' | 'trending';

/** Who asks, for the sources that want to know. Sent to the source alone and shown nowhere. */
export interface Access {
  /** An e-mail address: Crossref, OpenAlex and PubMed ask for one. */
  mailto?: string | undefined;
  /** The API key of the source. */
  key?: string | undefined;
}

/** What a source can be asked with. */
export type SourceOption = keyof SourceQuery;

/** A place that publishes listings: it makes addresses and parses nothing. */
export interface Source {
  readonly name: string;
  /** For people. */
  readonly title: string;
  readonly homepage: string;
  /** The format of its answers. Default: detected. */
  readonly format?: FormatName;
  /** Whether a page on another site may call it (CORS), as far as is known. */
  readonly browser: 'yes' | 'no' | 'unknown';
  /** What it can be asked for, for people. */
  readonly asks: string;
  /** The options that it honours; the others give an issue `ignored-option`. */
  readonly takes: readonly SourceOption[];
  /** The orders that it knows; the first is its own. */
  readonly sorts?: readonly SourceOrder[];
  /** What of that a request leaves without effect all the same, because of what else it asks. */
  passesOver?(query: SourceQuery): readonly SourceOption[];
  /**
   * How its pages follow each other: each names the `next` one, or they are counted until one holds no
   * papers.
   */
  readonly pages: 'next' | 'counted';
  /** How often and how much it answers, for people. */
  readonly limits: string;
  /** The address that answers a query, without anything secret. @throws FetchError `bad-request` */
  addressOf(query: SourceQuery): string;
  /** What to add to a request of this source, and to no other, so that it knows who asks. */
  identify?(access: Access): Identification;
  /** The address of the papers when the first answer only names them. */
  addressOfPapers?(found: Listing): string | undefined;
}

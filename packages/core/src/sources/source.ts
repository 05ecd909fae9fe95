import type { FormatName } from '../formats/registry.ts';

/** What a listing is asked for; a source uses what it understands. */
export interface SourceQuery {
  /** Words to search for. Default: the source's own selection. */
  query?: string | undefined;
  /** A day (2026-06-12), a week (2026-W24) or a month (2026-06). Default: the newest list. */
  date?: string | undefined;
  /** 1-based page. Default 1. */
  page?: number | undefined;
}

/** A place that publishes listings: it makes addresses and parses nothing. */
export interface Source {
  readonly name: string;
  /** For people. */
  readonly title: string;
  readonly homepage: string;
  /** The format of its answers. */
  readonly format: FormatName;
  /** Whether a page on another site may call it (CORS), as far as is known. */
  readonly browser: 'yes' | 'no' | 'unknown';
  /** The address that answers a query. @throws FetchError `bad-request` */
  addressOf(query: SourceQuery): string;
}

import type { Exportable } from './exportable.ts';
import type { PaperFact } from './paper-facts.ts';

/** What every export can be told. */
export interface ExportOptions {
  /** Whether abstracts go along. Default true; without them a citation is short enough to paste. */
  abstracts?: boolean | undefined;
}

/** Writes papers in one format. Pure and synchronous; whatever a paper holds, the result is valid. */
export type Exporter = (papers: Exportable, options?: ExportOptions) => string;

/** A format that papers can leave in, as the registry knows it. */
export interface ExportEntry {
  /** For people. */
  readonly title: string;
  /** Media type of the result, for downloads and answers of servers. */
  readonly mediaType: string;
  /** How a file of it ends, with the dot. */
  readonly extension: string;
  /** What `parseListing` gives back of a paper that went out; all else the format cannot carry. */
  readonly carries: readonly PaperFact[];
  /** Whether something stands in the result even when no paper does: a channel, the names of columns. */
  readonly hasFrame: boolean;
  /** Whether it says of a ranking more than its papers: when it was made, why each is where it is. */
  readonly tellsRanking: boolean;
  /** Loads the function that writes it, and nothing of any other format. */
  load(): Promise<Exporter>;
}

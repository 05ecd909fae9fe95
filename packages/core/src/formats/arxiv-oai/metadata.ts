import type { PaperDraft } from '../../paper/complete-paper.ts';

/** What the three forms of metadata say of a paper, before it is brought to the draft. */
export interface Metadata {
  title: string;
  /** As the form writes it; the header of the record has one as well. */
  id?: string | undefined;
  abstract: string;
  comment: string;
  authors: NonNullable<PaperDraft['authors']>;
  /** Dates by what they say, as they stand on the wire and as they were read. */
  published?: DateReading | undefined;
  updated?: DateReading | undefined;
  version?: number | undefined;
  /** The primary one first; undefined when the form names none. */
  categories?: string[];
  keywords?: string[];
  doi?: string | undefined;
  venue?: string | undefined;
  language?: string | undefined;
  /** Pages of the paper elsewhere than at arXiv. */
  pages?: string[];
}

/** A date as it was written, and as it was understood, if it was. */
export interface DateReading {
  source: string;
  date: string | undefined;
}

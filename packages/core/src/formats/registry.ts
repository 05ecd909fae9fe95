import { detectArxivApi } from './arxiv-api/detect.ts';
import type { ListingDocument } from './document.ts';
import type { Format } from './format.ts';
import { detectHuggingFaceJson } from './huggingface-json/detect.ts';
import { detectHuggingFaceText } from './huggingface-text/detect.ts';
import { detectSnapshot } from './snapshot/detect.ts';

/** A format as the registry knows it: enough to recognise a document, the rest on demand. */
export interface FormatEntry {
  /** For people: what this is and where it comes from. */
  readonly title: string;
  detect(document: ListingDocument): number;
  load(): Promise<Format>;
}

/**
 * Every wire format that can be read. One line here and one in `every-format.ts` (the compiler
 * asks for it) make a folder known to detection, `parseListing`, `readListing`, the types, the
 * conformance suite and the docs.
 */
export const formatRegistry = {
  'huggingface-json': {
    title: 'Hugging Face Daily Papers, JSON of the API',
    detect: detectHuggingFaceJson,
    load: async () => (await import('./huggingface-json/index.ts')).huggingFaceJson,
  },
  'huggingface-text': {
    title: 'Hugging Face Daily Papers, the page copied as plain text',
    detect: detectHuggingFaceText,
    load: async () => (await import('./huggingface-text/index.ts')).huggingFaceText,
  },
  'arxiv-api': {
    title: 'arXiv API, Atom',
    detect: detectArxivApi,
    load: async () => (await import('./arxiv-api/index.ts')).arxivApi,
  },
  snapshot: {
    title: 'Trending Papers snapshot, listing or papers, JSON',
    detect: detectSnapshot,
    load: async () => (await import('./snapshot/index.ts')).snapshot,
  },
} as const satisfies Record<string, FormatEntry>;

/** Name of a registered format. */
export type FormatName = keyof typeof formatRegistry;

/** All format names, in the order of the registry. */
export const formatNames = Object.keys(formatRegistry) as FormatName[];

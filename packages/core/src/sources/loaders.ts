import type { Source } from './source.ts';

/**
 * Every source by name, loaded when it is asked. One line here and one in `registry.ts` (the compiler
 * asks for it) make a file known to `fetchListing`, the widget, the command and the docs.
 */
export const sourceLoaders = {
  huggingface: async () => (await import('./huggingface.ts')).huggingface,
  arxiv: async () => (await import('./arxiv.ts')).arxiv,
  openalex: async () => (await import('./openalex.ts')).openalex,
  'semantic-scholar': async () => (await import('./semantic-scholar.ts')).semanticScholar,
  crossref: async () => (await import('./crossref.ts')).crossref,
  pubmed: async () => (await import('./pubmed.ts')).pubmed,
  biorxiv: async () => (await import('./biorxiv.ts')).biorxiv,
  medrxiv: async () => (await import('./medrxiv.ts')).medrxiv,
  dblp: async () => (await import('./dblp.ts')).dblp,
  'hacker-news': async () => (await import('./hacker-news.ts')).hackerNews,
} as const satisfies Record<string, () => Promise<Source>>;

/** Name of a registered source. */
export type SourceName = keyof typeof sourceLoaders;

/** All source names. */
export const sourceNames = Object.keys(sourceLoaders) as SourceName[];

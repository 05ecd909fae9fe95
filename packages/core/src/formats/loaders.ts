import type { Format } from './format.ts';

/**
 * Every format by name, loaded when it is asked. Apart from the registry, so that who knows the
 * format of an answer loads nobody's detector.
 */
export const formatLoaders = {
  'huggingface-json': async () => (await import('./huggingface-json/index.ts')).huggingFaceJson,
  'huggingface-paper': async () => (await import('./huggingface-paper/index.ts')).huggingFacePaper,
  'huggingface-html': async () => (await import('./huggingface-html/index.ts')).huggingFaceHtml,
  'huggingface-text': async () => (await import('./huggingface-text/index.ts')).huggingFaceText,
  'arxiv-api': async () => (await import('./arxiv-api/index.ts')).arxivApi,
  'arxiv-feed': async () => (await import('./arxiv-feed/index.ts')).arxivFeed,
  'arxiv-oai': async () => (await import('./arxiv-oai/index.ts')).arxivOai,
  'arxiv-html': async () => (await import('./arxiv-html/index.ts')).arxivHtml,
  'arxiv-listing': async () => (await import('./arxiv-listing/index.ts')).arxivListing,
  'arxiv-abs': async () => (await import('./arxiv-abs/index.ts')).arxivAbs,
  'arxiv-kaggle': async () => (await import('./arxiv-kaggle/index.ts')).arxivKaggle,
  'citation-meta': async () => (await import('./citation-meta/index.ts')).citationMeta,
  openalex: async () => (await import('./openalex/index.ts')).openAlex,
  bibtex: async () => (await import('./bibtex/index.ts')).bibtex,
  'semantic-scholar': async () => (await import('./semantic-scholar/index.ts')).semanticScholar,
  crossref: async () => (await import('./crossref/index.ts')).crossref,
  datacite: async () => (await import('./datacite/index.ts')).dataCite,
  'crossref-xml': async () => (await import('./crossref-xml/index.ts')).crossrefXml,
  'pubmed-xml': async () => (await import('./pubmed-xml/index.ts')).pubmedXml,
  'pubmed-json': async () => (await import('./pubmed-json/index.ts')).pubmedJson,
  openreview: async () => (await import('./openreview/index.ts')).openReview,
  biorxiv: async () => (await import('./biorxiv/index.ts')).biorxiv,
  'pubmed-nbib': async () => (await import('./pubmed-nbib/index.ts')).pubmedNbib,
  ris: async () => (await import('./ris/index.ts')).ris,
  rss: async () => (await import('./rss/index.ts')).rss,
  atom: async () => (await import('./atom/index.ts')).atom,
  'hacker-news': async () => (await import('./hacker-news/index.ts')).hackerNews,
  'csl-json': async () => (await import('./csl-json/index.ts')).cslJson,
  paperswithcode: async () => (await import('./paperswithcode/index.ts')).papersWithCode,
  dblp: async () => (await import('./dblp/index.ts')).dblp,
  'json-feed': async () => (await import('./json-feed/index.ts')).jsonFeed,
  unpaywall: async () => (await import('./unpaywall/index.ts')).unpaywall,
  markdown: async () => (await import('./markdown/index.ts')).markdown,
  csv: async () => (await import('./csv/index.ts')).csv,
  snapshot: async () => (await import('./snapshot/index.ts')).snapshot,
  'loose-json': async () => (await import('./loose-json/index.ts')).looseJson,
  'pasted-text': async () => (await import('./pasted-text/index.ts')).pastedText,
} as const satisfies Record<string, () => Promise<Format>>;

/** Name of a registered format. */
export type FormatName = keyof typeof formatLoaders;

/** All format names. */
export const formatNames = Object.keys(formatLoaders) as FormatName[];

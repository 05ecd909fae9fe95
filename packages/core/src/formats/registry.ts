import { detectArxivAbs } from './arxiv-abs/detect.ts';
import { detectArxivApi } from './arxiv-api/detect.ts';
import { detectArxivFeed } from './arxiv-feed/detect.ts';
import { detectArxivHtml } from './arxiv-html/detect.ts';
import { detectArxivKaggle } from './arxiv-kaggle/detect.ts';
import { detectArxivListing } from './arxiv-listing/detect.ts';
import { detectArxivOai } from './arxiv-oai/detect.ts';
import { detectAtom } from './atom/detect.ts';
import { detectBibtex } from './bibtex/detect.ts';
import { detectBiorxiv } from './biorxiv/detect.ts';
import { detectCitationMeta } from './citation-meta/detect.ts';
import { detectCrossref } from './crossref/detect.ts';
import { detectCrossrefXml } from './crossref-xml/detect.ts';
import { detectCslJson } from './csl-json/detect.ts';
import { detectCsv } from './csv/detect.ts';
import { detectDataCite } from './datacite/detect.ts';
import { detectDblp } from './dblp/detect.ts';
import type { ListingDocument } from './document.ts';
import type { Format } from './format.ts';
import { detectHackerNews } from './hacker-news/detect.ts';
import { detectHuggingFaceHtml } from './huggingface-html/detect.ts';
import { detectHuggingFaceJson } from './huggingface-json/detect.ts';
import { detectHuggingFacePaper } from './huggingface-paper/detect.ts';
import { detectHuggingFaceText } from './huggingface-text/detect.ts';
import { detectJsonFeed } from './json-feed/detect.ts';
import { detectLooseJson } from './loose-json/detect.ts';
import { detectMarkdown } from './markdown/detect.ts';
import { detectOpenAlex } from './openalex/detect.ts';
import { detectOpenReview } from './openreview/detect.ts';
import { detectPapersWithCode } from './paperswithcode/detect.ts';
import { detectPastedText } from './pasted-text/detect.ts';
import { detectPubmedJson } from './pubmed-json/detect.ts';
import { detectPubmedNbib } from './pubmed-nbib/detect.ts';
import { detectPubmedXml } from './pubmed-xml/detect.ts';
import { detectRis } from './ris/detect.ts';
import { detectRss } from './rss/detect.ts';
import { detectSemanticScholar } from './semantic-scholar/detect.ts';
import { detectSnapshot } from './snapshot/detect.ts';
import { detectUnpaywall } from './unpaywall/detect.ts';

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
  'huggingface-paper': {
    title: 'Hugging Face paper, JSON of the API',
    detect: detectHuggingFacePaper,
    load: async () => (await import('./huggingface-paper/index.ts')).huggingFacePaper,
  },
  'huggingface-html': {
    title: 'Hugging Face Daily Papers, the page saved as HTML',
    detect: detectHuggingFaceHtml,
    load: async () => (await import('./huggingface-html/index.ts')).huggingFaceHtml,
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
  'arxiv-feed': {
    title: 'arXiv daily announcements, RSS and Atom',
    detect: detectArxivFeed,
    load: async () => (await import('./arxiv-feed/index.ts')).arxivFeed,
  },
  'arxiv-oai': {
    title: 'arXiv OAI-PMH, prefixes arXiv, arXivRaw and oai_dc',
    detect: detectArxivOai,
    load: async () => (await import('./arxiv-oai/index.ts')).arxivOai,
  },
  'arxiv-html': {
    title: 'arXiv listing pages (new, recent, months) and search results, HTML',
    detect: detectArxivHtml,
    load: async () => (await import('./arxiv-html/index.ts')).arxivHtml,
  },
  'arxiv-listing': {
    title: 'arXiv announcement e-mails and listings in text, since 1992',
    detect: detectArxivListing,
    load: async () => (await import('./arxiv-listing/index.ts')).arxivListing,
  },
  'arxiv-abs': {
    title: 'arXiv records, files .abs',
    detect: detectArxivAbs,
    load: async () => (await import('./arxiv-abs/index.ts')).arxivAbs,
  },
  'arxiv-kaggle': {
    title: 'arXiv snapshot of Kaggle, JSON lines',
    detect: detectArxivKaggle,
    load: async () => (await import('./arxiv-kaggle/index.ts')).arxivKaggle,
  },
  'citation-meta': {
    title: 'Web page of a paper, by its citation_* tags, HTML',
    detect: detectCitationMeta,
    load: async () => (await import('./citation-meta/index.ts')).citationMeta,
  },
  openalex: {
    title: 'OpenAlex works, JSON',
    detect: detectOpenAlex,
    load: async () => (await import('./openalex/index.ts')).openAlex,
  },
  bibtex: {
    title: 'BibTeX and BibLaTeX',
    detect: detectBibtex,
    load: async () => (await import('./bibtex/index.ts')).bibtex,
  },
  'semantic-scholar': {
    title: 'Semantic Scholar, search, batch or recommendations, JSON',
    detect: detectSemanticScholar,
    load: async () => (await import('./semantic-scholar/index.ts')).semanticScholar,
  },
  crossref: {
    title: 'Crossref works, JSON',
    detect: detectCrossref,
    load: async () => (await import('./crossref/index.ts')).crossref,
  },
  datacite: {
    title: 'DataCite records, JSON',
    detect: detectDataCite,
    load: async () => (await import('./datacite/index.ts')).dataCite,
  },
  'crossref-xml': {
    title: 'Crossref works, Unixref or deposits, XML',
    detect: detectCrossrefXml,
    load: async () => (await import('./crossref-xml/index.ts')).crossrefXml,
  },
  'pubmed-xml': {
    title: 'PubMed citations, summaries or search, XML',
    detect: detectPubmedXml,
    load: async () => (await import('./pubmed-xml/index.ts')).pubmedXml,
  },
  'pubmed-json': {
    title: 'PubMed summaries or search, JSON',
    detect: detectPubmedJson,
    load: async () => (await import('./pubmed-json/index.ts')).pubmedJson,
  },
  openreview: {
    title: 'OpenReview submissions, JSON of either API',
    detect: detectOpenReview,
    load: async () => (await import('./openreview/index.ts')).openReview,
  },
  biorxiv: {
    title: 'bioRxiv and medRxiv preprints, JSON of the API',
    detect: detectBiorxiv,
    load: async () => (await import('./biorxiv/index.ts')).biorxiv,
  },
  'pubmed-nbib': {
    title: 'PubMed exports, tagged text (nbib)',
    detect: detectPubmedNbib,
    load: async () => (await import('./pubmed-nbib/index.ts')).pubmedNbib,
  },
  ris: {
    title: 'RIS, and exports of the Web of Science',
    detect: detectRis,
    load: async () => (await import('./ris/index.ts')).ris,
  },
  rss: {
    title: 'RSS 0.9x, 1.0 (RDF) and 2.0 of journals, preprint servers and blogs',
    detect: detectRss,
    load: async () => (await import('./rss/index.ts')).rss,
  },
  atom: {
    title: 'Atom 1.0 and 0.3 of journals and blogs',
    detect: detectAtom,
    load: async () => (await import('./atom/index.ts')).atom,
  },
  'hacker-news': {
    title: 'Hacker News stories, JSON of Algolia',
    detect: detectHackerNews,
    load: async () => (await import('./hacker-news/index.ts')).hackerNews,
  },
  'csl-json': {
    title: 'CSL-JSON',
    detect: detectCslJson,
    load: async () => (await import('./csl-json/index.ts')).cslJson,
  },
  paperswithcode: {
    title: 'Papers with Code, API v1 or dump, JSON',
    detect: detectPapersWithCode,
    load: async () => (await import('./paperswithcode/index.ts')).papersWithCode,
  },
  dblp: {
    title: 'DBLP search or records, JSON or XML',
    detect: detectDblp,
    load: async () => (await import('./dblp/index.ts')).dblp,
  },
  'json-feed': {
    title: 'JSON Feed',
    detect: detectJsonFeed,
    load: async () => (await import('./json-feed/index.ts')).jsonFeed,
  },
  unpaywall: {
    title: 'Unpaywall, DOI objects or search, JSON',
    detect: detectUnpaywall,
    load: async () => (await import('./unpaywall/index.ts')).unpaywall,
  },
  markdown: {
    title: 'Lists and tables in Markdown that people and bots keep',
    detect: detectMarkdown,
    load: async () => (await import('./markdown/index.ts')).markdown,
  },
  csv: {
    title: 'Table of papers, CSV or TSV',
    detect: detectCsv,
    load: async () => (await import('./csv/index.ts')).csv,
  },
  snapshot: {
    title: 'Trending Papers snapshot, listing or papers, JSON',
    detect: detectSnapshot,
    load: async () => (await import('./snapshot/index.ts')).snapshot,
  },
  'loose-json': {
    title: 'JSON or JSON Lines of unknown shape with fields that papers have',
    detect: detectLooseJson,
    load: async () => (await import('./loose-json/index.ts')).looseJson,
  },
  'pasted-text': {
    title: 'Pasted text: lines of titles, identifiers, addresses or references',
    detect: detectPastedText,
    load: async () => (await import('./pasted-text/index.ts')).pastedText,
  },
} as const satisfies Record<string, FormatEntry>;

/** Name of a registered format. */
export type FormatName = keyof typeof formatRegistry;

/** All format names, in the order of the registry. */
export const formatNames = Object.keys(formatRegistry) as FormatName[];

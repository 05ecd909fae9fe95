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
import { detectHackerNews } from './hacker-news/detect.ts';
import { detectHuggingFaceHtml } from './huggingface-html/detect.ts';
import { detectHuggingFaceJson } from './huggingface-json/detect.ts';
import { detectHuggingFacePaper } from './huggingface-paper/detect.ts';
import { detectHuggingFaceText } from './huggingface-text/detect.ts';
import { detectJsonFeed } from './json-feed/detect.ts';
import type { FormatName } from './loaders.ts';
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

export { type FormatName, formatNames } from './loaders.ts';

/** A format as the registry knows it: enough to recognise a document. */
export interface FormatEntry {
  /** For people: what this is and where it comes from. */
  readonly title: string;
  detect(document: ListingDocument): number;
}

/**
 * Every wire format that can be read. A line here, one in `loaders.ts` and one in `every-format.ts`
 * (the compiler asks for both) make a folder known to detection, `readListing`, `parseListing`,
 * the types, the conformance suite and the docs.
 */
export const formatRegistry = {
  'huggingface-json': {
    title: 'Hugging Face Daily Papers, JSON of the API',
    detect: detectHuggingFaceJson,
  },
  'huggingface-paper': {
    title: 'Hugging Face paper, JSON of the API',
    detect: detectHuggingFacePaper,
  },
  'huggingface-html': {
    title: 'Hugging Face Daily Papers, the page saved as HTML',
    detect: detectHuggingFaceHtml,
  },
  'huggingface-text': {
    title: 'Hugging Face Daily Papers, the page copied as plain text',
    detect: detectHuggingFaceText,
  },
  'arxiv-api': {
    title: 'arXiv API, Atom',
    detect: detectArxivApi,
  },
  'arxiv-feed': {
    title: 'arXiv daily announcements, RSS and Atom',
    detect: detectArxivFeed,
  },
  'arxiv-oai': {
    title: 'arXiv OAI-PMH, prefixes arXiv, arXivRaw and oai_dc',
    detect: detectArxivOai,
  },
  'arxiv-html': {
    title: 'arXiv listing pages (new, recent, months) and search results, HTML',
    detect: detectArxivHtml,
  },
  'arxiv-listing': {
    title: 'arXiv announcement e-mails and listings in text, since 1992',
    detect: detectArxivListing,
  },
  'arxiv-abs': {
    title: 'arXiv records, files .abs',
    detect: detectArxivAbs,
  },
  'arxiv-kaggle': {
    title: 'arXiv snapshot of Kaggle, JSON lines',
    detect: detectArxivKaggle,
  },
  'citation-meta': {
    title: 'Web page of a paper, by its citation_* tags, HTML',
    detect: detectCitationMeta,
  },
  openalex: {
    title: 'OpenAlex works, JSON',
    detect: detectOpenAlex,
  },
  bibtex: {
    title: 'BibTeX and BibLaTeX',
    detect: detectBibtex,
  },
  'semantic-scholar': {
    title: 'Semantic Scholar, search, batch or recommendations, JSON',
    detect: detectSemanticScholar,
  },
  crossref: {
    title: 'Crossref works, JSON',
    detect: detectCrossref,
  },
  datacite: {
    title: 'DataCite records, JSON',
    detect: detectDataCite,
  },
  'crossref-xml': {
    title: 'Crossref works, Unixref or deposits, XML',
    detect: detectCrossrefXml,
  },
  'pubmed-xml': {
    title: 'PubMed citations, summaries or search, XML',
    detect: detectPubmedXml,
  },
  'pubmed-json': {
    title: 'PubMed summaries or search, JSON',
    detect: detectPubmedJson,
  },
  openreview: {
    title: 'OpenReview submissions, JSON of either API',
    detect: detectOpenReview,
  },
  biorxiv: {
    title: 'bioRxiv and medRxiv preprints, JSON of the API',
    detect: detectBiorxiv,
  },
  'pubmed-nbib': {
    title: 'PubMed exports, tagged text (nbib)',
    detect: detectPubmedNbib,
  },
  ris: {
    title: 'RIS, and exports of the Web of Science',
    detect: detectRis,
  },
  rss: {
    title: 'RSS 0.9x, 1.0 (RDF) and 2.0 of journals, preprint servers and blogs',
    detect: detectRss,
  },
  atom: {
    title: 'Atom 1.0 and 0.3 of journals and blogs',
    detect: detectAtom,
  },
  'hacker-news': {
    title: 'Hacker News stories, JSON of Algolia',
    detect: detectHackerNews,
  },
  'csl-json': {
    title: 'CSL-JSON',
    detect: detectCslJson,
  },
  paperswithcode: {
    title: 'Papers with Code, API v1 or dump, JSON',
    detect: detectPapersWithCode,
  },
  dblp: {
    title: 'DBLP search or records, JSON or XML',
    detect: detectDblp,
  },
  'json-feed': {
    title: 'JSON Feed',
    detect: detectJsonFeed,
  },
  unpaywall: {
    title: 'Unpaywall, DOI objects or search, JSON',
    detect: detectUnpaywall,
  },
  markdown: {
    title: 'Lists and tables in Markdown that people and bots keep',
    detect: detectMarkdown,
  },
  csv: {
    title: 'Table of papers, CSV or TSV',
    detect: detectCsv,
  },
  snapshot: {
    title: 'Trending Papers snapshot, listing or papers, JSON',
    detect: detectSnapshot,
  },
  'loose-json': {
    title: 'JSON or JSON Lines of unknown shape with fields that papers have',
    detect: detectLooseJson,
  },
  'pasted-text': {
    title: 'Pasted text: lines of titles, identifiers, addresses or references',
    detect: detectPastedText,
  },
} as const satisfies Record<FormatName, FormatEntry>;

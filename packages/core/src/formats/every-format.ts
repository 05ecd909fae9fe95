import { arxivAbs } from './arxiv-abs/index.ts';
import { arxivApi } from './arxiv-api/index.ts';
import { arxivFeed } from './arxiv-feed/index.ts';
import { arxivHtml } from './arxiv-html/index.ts';
import { arxivKaggle } from './arxiv-kaggle/index.ts';
import { arxivListing } from './arxiv-listing/index.ts';
import { arxivOai } from './arxiv-oai/index.ts';
import { atom } from './atom/index.ts';
import { bibtex } from './bibtex/index.ts';
import { biorxiv } from './biorxiv/index.ts';
import { citationMeta } from './citation-meta/index.ts';
import { crossref } from './crossref/index.ts';
import { crossrefXml } from './crossref-xml/index.ts';
import { cslJson } from './csl-json/index.ts';
import { csv } from './csv/index.ts';
import { dataCite } from './datacite/index.ts';
import { dblp } from './dblp/index.ts';
import type { Format } from './format.ts';
import { hackerNews } from './hacker-news/index.ts';
import { huggingFaceHtml } from './huggingface-html/index.ts';
import { huggingFaceJson } from './huggingface-json/index.ts';
import { huggingFacePaper } from './huggingface-paper/index.ts';
import { huggingFaceText } from './huggingface-text/index.ts';
import { jsonFeed } from './json-feed/index.ts';
import type { FormatName } from './loaders.ts';
import { looseJson } from './loose-json/index.ts';
import { markdown } from './markdown/index.ts';
import { openAlex } from './openalex/index.ts';
import { openReview } from './openreview/index.ts';
import { papersWithCode } from './paperswithcode/index.ts';
import { pastedText } from './pasted-text/index.ts';
import { pubmedJson } from './pubmed-json/index.ts';
import { pubmedNbib } from './pubmed-nbib/index.ts';
import { pubmedXml } from './pubmed-xml/index.ts';
import { ris } from './ris/index.ts';
import { rss } from './rss/index.ts';
import { semanticScholar } from './semantic-scholar/index.ts';
import { snapshot } from './snapshot/index.ts';
import { unpaywall } from './unpaywall/index.ts';

/** Every registered format, on board: what `parseListing` reads without waiting. */
export const everyFormat: Record<FormatName, Format> = {
  'huggingface-json': huggingFaceJson,
  'huggingface-paper': huggingFacePaper,
  'huggingface-html': huggingFaceHtml,
  'huggingface-text': huggingFaceText,
  'arxiv-api': arxivApi,
  'arxiv-feed': arxivFeed,
  'arxiv-oai': arxivOai,
  'arxiv-html': arxivHtml,
  'arxiv-listing': arxivListing,
  'arxiv-abs': arxivAbs,
  'arxiv-kaggle': arxivKaggle,
  'citation-meta': citationMeta,
  openalex: openAlex,
  bibtex,
  'semantic-scholar': semanticScholar,
  crossref,
  datacite: dataCite,
  'crossref-xml': crossrefXml,
  'pubmed-xml': pubmedXml,
  'pubmed-json': pubmedJson,
  openreview: openReview,
  biorxiv,
  'pubmed-nbib': pubmedNbib,
  ris,
  rss,
  atom,
  'hacker-news': hackerNews,
  'csl-json': cslJson,
  paperswithcode: papersWithCode,
  dblp,
  'json-feed': jsonFeed,
  unpaywall,
  markdown,
  csv,
  snapshot,
  'loose-json': looseJson,
  'pasted-text': pastedText,
};

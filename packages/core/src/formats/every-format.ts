import { arxivApi } from './arxiv-api/index.ts';
import { arxivFeed } from './arxiv-feed/index.ts';
import { arxivOai } from './arxiv-oai/index.ts';
import { atom } from './atom/index.ts';
import { bibtex } from './bibtex/index.ts';
import { crossref } from './crossref/index.ts';
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
import { openAlex } from './openalex/index.ts';
import { papersWithCode } from './paperswithcode/index.ts';
import type { FormatName } from './registry.ts';
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
  openalex: openAlex,
  bibtex,
  'semantic-scholar': semanticScholar,
  crossref,
  datacite: dataCite,
  ris,
  rss,
  atom,
  'hacker-news': hackerNews,
  'csl-json': cslJson,
  paperswithcode: papersWithCode,
  dblp,
  'json-feed': jsonFeed,
  unpaywall,
  csv,
  snapshot,
};

import { arxiv } from './arxiv.ts';
import { biorxiv } from './biorxiv.ts';
import { crossref } from './crossref.ts';
import { dblp } from './dblp.ts';
import { hackerNews } from './hacker-news.ts';
import { huggingface } from './huggingface.ts';
import type { SourceName } from './loaders.ts';
import { medrxiv } from './medrxiv.ts';
import { openalex } from './openalex.ts';
import { pubmed } from './pubmed.ts';
import { semanticScholar } from './semantic-scholar.ts';
import type { Source } from './source.ts';

export { type SourceName, sourceNames } from './loaders.ts';

/** Every source with all its facts, for the docs and the command. */
export const sourceRegistry: Readonly<Record<SourceName, Source>> = {
  huggingface,
  arxiv,
  openalex,
  'semantic-scholar': semanticScholar,
  crossref,
  pubmed,
  biorxiv,
  medrxiv,
  dblp,
  'hacker-news': hackerNews,
};

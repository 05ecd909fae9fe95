import type { Author, Paper } from '../../paper/paper.ts';
import { isMarkupName } from '../../paper/text/markup-names.ts';
import { addressesOf } from '../citation/addresses.ts';
import { citableIds } from '../citation/citable-ids.ts';
import { citationKeys } from '../citation/citation-keys.ts';
import { citedName } from '../citation/cited-name.ts';
import { dayParts } from '../citation/day-parts.ts';
import { joinedKeywords } from '../citation/joined-keywords.ts';
import { kindOf } from '../citation/kind.ts';
import { asLine } from '../citation/line.ts';
import { type Exportable, papersOf } from '../exportable.ts';
import type { ExportOptions } from '../exporter.ts';

const TYPES = {
  article: 'article-journal',
  conference: 'paper-conference',
  preprint: 'article',
  other: 'document',
} as const;

/** What begins like a tag, or like a comment or another declaration of XML: a reader finds an end to it somewhere. */
const TAG = /<(?=[!?]|\/?(?:[\w.-]+:)?([\w.-]+))/g;
/** A tag of BCP 47, or a name of a language. */
const LANGUAGE = /^[a-z]{2,20}(?:-[a-z0-9]{1,8})*$/i;
const WORD_JOINER = '\u2060';

/**
 * Papers as CSL-JSON, an array of items; `id` is the key that `toBibtex` gives the same paper.
 *
 * Source: github.com/citation-style-language/schema, csl-data.json (1.0.2).
 */
export function toCslJson(exportable: Exportable, options: ExportOptions = {}): string {
  const papers = papersOf(exportable);
  const keys = citationKeys(papers);
  const items = papers.map((paper, at) => itemOf(paper, keys[at] ?? '', options));
  return `${JSON.stringify(items, undefined, 2)}\n`;
}

function itemOf(paper: Paper, key: string, { abstracts = true }: ExportOptions) {
  const kind = kindOf(paper);
  const { doi, pubmed, ...custom } = citableIds(paper.ids);
  const date = dayParts(paper.publishedAt).map(Number);
  const authors = paper.authors.map(cslName).filter((name) => name !== undefined);
  const isPreprint = kind === 'preprint';
  return {
    id: key,
    'citation-key': key,
    type: TYPES[kind],
    title: cslText(paper.title),
    author: authors.length > 0 ? authors : undefined,
    issued: date.length > 0 ? { 'date-parts': [date] } : undefined,
    'container-title': cslText(paper.venue),
    publisher: isPreprint ? 'arXiv' : undefined,
    number: isPreprint && custom.arxiv ? `arXiv:${custom.arxiv}` : undefined,
    DOI: doi,
    PMID: pubmed,
    URL: addressesOf(paper)[0],
    keyword: joinedKeywords(paper.keywords.map(asLine)) || undefined,
    language: LANGUAGE.test(paper.language ?? '') ? paper.language : undefined,
    abstract: abstracts ? cslText(paper.abstract) : undefined,
    custom: Object.keys(custom).length > 0 ? custom : undefined,
  };
}

/**
 * A text of CSL may hold tags (`<i>`), and there is no way to escape one that is meant as it
 * stands. A word joiner behind its bracket, which nobody sees, keeps it from being a tag.
 */
function cslText(text: string | undefined): string | undefined {
  const line = asLine(text ?? '').replace(TAG, (sign, name?: string) =>
    name === undefined || isMarkupName(name.toLowerCase()) ? sign + WORD_JOINER : sign,
  );
  return line || undefined;
}

function cslName({ name }: Author) {
  const line = asLine(name);
  if (line === '') return undefined;
  const cited = citedName(line);
  if ('literal' in cited) return cited;
  const { family, given, suffix, particle } = cited;
  return {
    family,
    given,
    'non-dropping-particle': particle,
    suffix,
  };
}

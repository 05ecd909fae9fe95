import { doiAddress } from '../../paper/identifiers/doi.ts';
import type { Author, Paper } from '../../paper/paper.ts';
import { addressesOf } from '../citation/addresses.ts';
import { citableIds } from '../citation/citable-ids.ts';
import { citationKeys } from '../citation/citation-keys.ts';
import { citedName, lastName } from '../citation/cited-name.ts';
import { dayParts } from '../citation/day-parts.ts';
import { joinedKeywords } from '../citation/joined-keywords.ts';
import { type CitationKind, kindOf } from '../citation/kind.ts';
import { asLine } from '../citation/line.ts';
import { type Exportable, papersOf } from '../exportable.ts';
import type { ExportOptions } from '../exporter.ts';
import { texText } from './tex-text.ts';
import { texTitle } from './tex-title.ts';

const TYPES = {
  article: 'article',
  conference: 'inproceedings',
  preprint: 'misc',
  other: 'misc',
} as const;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** A code of arXiv; other sources call their subjects otherwise. */
const CATEGORY = /^[\w.-]+$/;

type Field = readonly [name: string, value: string | undefined];

/**
 * Papers as BibTeX, an entry each, with keys that no two share. Encoded as UTF-8. Styles pass over
 * fields that they do not know, such as the identifiers of OpenReview and OpenAlex.
 *
 * Sources: "BibTeXing" (O. Patashnik, 1988); info.arxiv.org/help/hypertex/bibstyles for `eprint`.
 */
export function toBibtex(exportable: Exportable, options: ExportOptions = {}): string {
  const papers = papersOf(exportable);
  const keys = citationKeys(papers);
  return papers.map((paper, at) => entryOf(paper, keys[at] ?? '', options)).join('\n');
}

function entryOf(paper: Paper, key: string, options: ExportOptions): string {
  const kind = kindOf(paper);
  const lines = fieldsOf(paper, kind, options).flatMap(([name, value]) =>
    // The names of months are macros of the styles, in the language of the document.
    value ? [`  ${name} = ${name === 'month' ? value : `{${value}}`}`] : [],
  );
  return `@${TYPES[kind]}{${[key, ...lines].join(',\n')}\n}\n`;
}

function fieldsOf(paper: Paper, kind: CitationKind, { abstracts = true }: ExportOptions): Field[] {
  const [year, month, day] = dayParts(paper.publishedAt);
  return [
    ['title', texTitle(asLine(paper.title))],
    ['author', paper.authors.map(texName).filter(Boolean).join(' and ')],
    [kind === 'conference' ? 'booktitle' : 'journal', texText(asLine(paper.venue ?? ''))],
    ['year', year],
    ['month', MONTHS[Number(month) - 1]],
    ['day', day && String(Number(day))],
    ...idFields(paper),
    ['url', verbatimUrl(addressesOf(paper)[0])],
    ['keywords', joinedKeywords(paper.keywords.map((keyword) => texText(asLine(keyword))))],
    ['abstract', abstracts ? texText(asLine(paper.abstract ?? '')) : undefined],
  ];
}

/** "Last, Suffix, First"; what has no parts is held together by braces. */
function texName({ name }: Author): string {
  const cited = citedName(asLine(name));
  if (!('literal' in cited)) {
    const parts = [lastName(cited), cited.suffix, cited.given];
    return parts.flatMap((part) => (part === undefined ? [] : [texText(part)])).join(', ');
  }
  const text = texText(cited.literal);
  if (!/[\s,]/.test(text)) return text;
  // A command right behind the brace would make it one of BibTeX's "special characters".
  return text.startsWith('\\') ? `{{}${text}}` : `{${text}}`;
}

function idFields(paper: Paper): Field[] {
  const { arxiv, doi, pubmed, ...others } = citableIds(paper.ids);
  const [category = ''] = paper.categories;
  return [
    ['eprint', arxiv],
    ['archivePrefix', arxiv && 'arXiv'],
    ['primaryClass', arxiv && CATEGORY.test(category) ? category : undefined],
    ['doi', doi && (/[{}\\$]/.test(doi) ? verbatimUrl(doiAddress(doi)) : doi)],
    ['pmid', pubmed],
    ...Object.entries(others).map(([scheme, id]): Field => [scheme.toLowerCase(), id]),
  ];
}

/** Signs that would end the field or begin a command are encoded; all others stay as they are. */
function verbatimUrl(url: string | undefined): string | undefined {
  return url?.replace(/[{}\\^"$]/g, (sign) => encodeURIComponent(sign));
}

import { readRows } from './rows.ts';

/** The columns that papers are made of. */
export type Column = keyof typeof NAMES;

// The names that lists of papers, Scopus, PubMed, Springer, arXiv scripts and spreadsheets give them,
// in lower case, without blanks and signs.
const NAMES = {
  title: ['title', 'papertitle', 'articletitle', 'documenttitle', 'itemtitle', 'papername'],
  abstract: ['abstract', 'abstracttext'],
  summary: ['summary', 'description', 'tldr', 'aisummary'],
  authors: ['authors', 'author', 'authornames', 'authorfullnames', 'authorlist'],
  published: [
    'date',
    'published',
    'publisheddate',
    'publicationdate',
    'datepublished',
    'publishedat',
    'publishdate',
    'year',
    'publicationyear',
  ],
  updated: ['updated', 'updatedat', 'updateddate', 'datemodified', 'lastupdated'],
  venue: [
    'venue',
    'journal',
    'journalbook',
    'sourcetitle',
    'publicationtitle',
    'booktitle',
    'conference',
    'publication',
  ],
  id: ['id', 'paperid', 'arxiv', 'arxivid', 'arxivurl', 'doi', 'itemdoi', 'doilink', 'doiurl'],
  pubmed: ['pmid', 'pubmedid'],
  url: [
    'url',
    'link',
    'paperurl',
    'paperlink',
    'itemurl',
    'articleurl',
    'absurl',
    'abstracturl',
    'paper',
  ],
  pdf: ['pdf', 'pdfurl', 'pdflink'],
  code: ['code', 'codeurl', 'codelink', 'github', 'githuburl', 'githubrepo', 'repo', 'repository'],
  project: ['project', 'projectpage', 'projecturl', 'website'],
  discussion: ['tweet', 'tweeturl', 'discussion', 'discussionurl'],
  keywords: ['keywords', 'authorkeywords', 'tags', 'topics'],
  categories: ['categories', 'category', 'primarycategory', 'arxivcategories'],
  language: ['language', 'languageoforiginaldocument'],
  citations: [
    'citations',
    'citationcount',
    'citedby',
    'citedbycount',
    'timescited',
    'numcitations',
  ],
  stars: ['stars', 'githubstars'],
  upvotes: ['upvotes', 'votes', 'likes'],
  comments: ['comments', 'numcomments', 'commentcount'],
} as const satisfies Record<string, readonly string[]>;

const COLUMN_OF: ReadonlyMap<string, Column> = new Map(
  (Object.keys(NAMES) as Column[]).flatMap((column) => NAMES[column].map((name) => [name, column])),
);

/** How a table is laid out: what parts its values, and which column each of them is. */
export interface Layout {
  delimiter: string;
  columns: readonly (Column | undefined)[];
}

/**
 * The layout that the first row tells, with the delimiter under which most columns are known.
 * Undefined unless there is a title and something else.
 */
export function layoutOf(head: string): Layout | undefined {
  const layouts = [',', '\t', ';'].map((delimiter) => {
    const cells = readRows(head, delimiter, 1).rows[0]?.cells ?? [];
    return { delimiter, columns: cells.map(columnNamed) };
  });
  const [best] = layouts.sort((one, other) => knownIn(other) - knownIn(one));
  return best && knownIn(best) >= 2 && best.columns.includes('title') ? best : undefined;
}

/** How many columns of a layout are known. */
export function knownIn({ columns }: Layout): number {
  return new Set(columns.filter(Boolean)).size;
}

function columnNamed(cell: string): Column | undefined {
  return cell.length > 60 ? undefined : COLUMN_OF.get(cell.toLowerCase().replace(/[^a-z]/g, ''));
}

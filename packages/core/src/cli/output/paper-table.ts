import { COUNT_NAMES } from '../../paper/known-names.ts';
import type { Listing } from '../../paper/listing.ts';
import type { Paper } from '../../paper/paper.ts';
import { dayOf } from '../../paper/to-date-text.ts';
import { counted } from './counted.ts';
import type { Screen } from './screen.ts';
import { type Column, tableLines } from './table.ts';

const COLUMNS: readonly Column[] = [
  { title: '#', side: 'right' },
  { title: 'title', isFlexible: true },
  { title: 'authors', spare: 1 },
  { title: 'date', spare: 3 },
  { title: 'counts', spare: 2 },
  { title: 'id' },
];

/** A listing as a table, a paper a line. */
export function paperTable(listing: Listing, screen: Screen): string {
  const { papers } = listing;
  const rows = papers.map((paper, index) => [
    String(index + 1),
    paper.title,
    authorsOf(paper),
    dateOf(paper),
    countsOf(paper),
    idOf(paper),
  ]);
  const [head = '', ...lines] = tableLines(COLUMNS, rows, screen.width);
  const about = [listing.title, listing.curators, listing.date].filter(Boolean).join(', ');
  const foot = `${counted(papers.length, 'paper')}, read as ${listing.format}${about && `: ${about}`}`;
  return `${[...(papers.length > 0 ? [screen.bold(head), ...lines] : []), screen.faint(foot)].join('\n')}\n`;
}

/** The day that a paper came up, as exact as it is known. */
export function dateOf(paper: Paper): string {
  const date = paper.listedAt ?? paper.publishedAt ?? '';
  return dayOf(date) ?? date;
}

/** The identifier, unless it is one that was made from the title. */
export function idOf({ id }: Paper): string {
  return id.startsWith('title:') ? '' : id;
}

/** "Ada Example +3": the first author and how many more. */
export function authorsOf({ authors }: Paper): string {
  const [first, ...others] = authors;
  if (first === undefined) return '';
  const LONGEST = 20;
  const name = first.name.length > LONGEST ? (first.name.split(' ').at(-1) ?? '') : first.name;
  return others.length > 0 ? `${name.slice(0, LONGEST)} +${others.length}` : name.slice(0, LONGEST);
}

const MARKS = { upvotes: '▲', comments: '✉', stars: '★', points: '◆', citations: '❝' } as const;

function countsOf({ counts }: Paper): string {
  return COUNT_NAMES.filter((name) => name !== 'comments' && counts[name] !== undefined)
    .slice(0, 2)
    .map((name) => `${MARKS[name]}${counts[name]}`)
    .join(' ');
}

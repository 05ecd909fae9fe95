import type { LinkRelation } from '../paper/paper.ts';

/**
 * What panel and mail both say of papers, in one language. Texts with numbers are functions, for
 * their plurals; so are texts around names, for the order of the words. Every panel loads all of
 * this with its first file: what only one of the two says stands with it.
 */
export interface PaperMessages {
  /** The way the language is written. */
  dir: 'ltr' | 'rtl';
  /** What stands between two names of a list. */
  comma: string;
  heading: string;
  badge: string;
  byline(curators: string): string;
  newPaper: string;
  paperCount(count: number): string;
  moreAuthors(authors: string, more: number): string;
  upvotes(count: number): string;
  comments(count: number): string;
  stars(count: number): string;
  points(count: number): string;
  citations(count: number): string;
  placeInList(place: number): string;
  matches(topics: string): string;
  surging: string;
  /** "118 upvotes in 14h", of "118 upvotes". */
  inHours(counted: string, hours: number): string;
  /** How far above the expectation: 6 is "about 6 times the usual". */
  timesUsual(times: number): string;
  abstract: string;
  links: Record<LinkRelation, string>;
  more(count: number): string;
}

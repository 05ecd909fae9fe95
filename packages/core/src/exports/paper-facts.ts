/**
 * What there is to tell of a paper, as far as an export may lose one and keep another: the names of
 * the authors and what else is known of them, the day and the time, the first category and the rest.
 */
export type PaperFact =
  | 'title'
  | 'authors'
  | 'day of publication'
  | 'venue'
  | 'identifiers'
  | 'abstract'
  | 'keywords'
  | 'first category'
  | 'page'
  | 'language'
  | 'time of publication'
  | 'day of update'
  | 'day of listing'
  | 'version'
  | 'summary'
  | 'details of authors'
  | 'all categories'
  | 'all links'
  | 'image'
  | 'organization'
  | 'submitter'
  | 'counts'
  | 'history'
  | 'withdrawal';

/** What citations of all formats carry. */
export const CITATION_FACTS = [
  'title',
  'authors',
  'day of publication',
  'venue',
  'identifiers',
  'abstract',
  'keywords',
  'page',
] as const satisfies readonly PaperFact[];

/** What every format carries that people list papers in with all their dates. */
export const LISTING_FACTS = [
  ...CITATION_FACTS,
  'time of publication',
  'day of update',
  'day of listing',
  'version',
  'summary',
  'first category',
  'all categories',
  'all links',
  'image',
  'language',
] as const satisfies readonly PaperFact[];

/** All that there is to tell. */
export const ALL_FACTS = [
  ...LISTING_FACTS,
  'details of authors',
  'organization',
  'submitter',
  'counts',
  'history',
  'withdrawal',
] as const satisfies readonly PaperFact[];

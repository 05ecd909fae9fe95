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

// Apart from the schema of papers: whoever needs these names alone loads no schema.

/** What a link of a paper leads to. */
export const LINK_RELATIONS = [
  'abstract',
  'pdf',
  'code',
  'project',
  'data',
  'model',
  'demo',
  'discussion',
  'video',
  'other',
] as const;

/** The numbers of attention that sources publish. */
export const COUNT_NAMES = ['upvotes', 'comments', 'stars', 'points', 'citations'] as const;

/** The identifier schemes that a paper may carry, the most stable first. */
export const ID_SCHEMES = [
  'arxiv',
  'doi',
  'openreview',
  'openalex',
  'semanticScholar',
  'pubmed',
  'dblp',
  'acl',
] as const;

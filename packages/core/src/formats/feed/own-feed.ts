import { NAMESPACES } from './namespaces.ts';

// What the feeds that this package writes have in common with the readers of them.

/** Who made a feed, as its `generator` says it: entries of ours are read without guessing. */
export const GENERATOR = 'trending-papers';

/** Marks a category of a feed as a topic of the ranking, which is none of the paper's own. */
export const TOPIC_SCHEME = 'urn:trending-papers:topic';

/** Marks a category of an Atom entry as one of the paper's, as arXiv does. */
export const CATEGORY_SCHEME = NAMESPACES.arxiv;

const { dc, dcterms, media, prism } = NAMESPACES;

/** The prefixes under which our feeds borrow elements. */
export const FEED_PREFIXES = { dc, dcterms, prism, media } as const;

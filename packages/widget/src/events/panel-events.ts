import type { Listing, Paper, Ranking } from '@trending-papers/core';

/** Detail of `papers-load`: what was read, and how it was ranked. */
export interface PapersLoadDetail {
  listing: Listing;
  ranking: Ranking;
}

/** Detail of `papers-error`: why nothing could be loaded. */
export interface PapersErrorDetail {
  error: unknown;
}

/** Detail of `paper-open`, cancelable: the paper whose link was followed, and where it leads. */
export interface PaperOpenDetail {
  paper: Paper;
  url: string;
}

/** Detail of `topic-change`: the topics that the reader chose. */
export interface TopicChangeDetail {
  topics: string;
}

/** Detail of `search`: what the reader looks for, and how many papers answer it. */
export interface SearchDetail {
  query: string;
  total: number;
}

/** Detail of `subscribe`, cancelable: what would be sent to `subscribe-url`. */
export interface SubscribeDetail {
  email: string;
  topics: string;
  frequency: 'daily' | 'weekly';
  language: string;
}

/** The events of `<trending-papers>`. All bubble and cross shadow roots. */
export interface TrendingPapersEventMap {
  'papers-load': CustomEvent<PapersLoadDetail>;
  'papers-error': CustomEvent<PapersErrorDetail>;
  'paper-open': CustomEvent<PaperOpenDetail>;
  'topic-change': CustomEvent<TopicChangeDetail>;
  search: CustomEvent<SearchDetail>;
  subscribe: CustomEvent<SubscribeDetail>;
}

declare global {
  // The events bubble: they can be heard on the element, its ancestors and the document.
  interface GlobalEventHandlersEventMap extends TrendingPapersEventMap {}
}

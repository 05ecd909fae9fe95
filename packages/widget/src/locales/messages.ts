import type { Window } from '@trending-papers/core';
import type { PaperMessages } from '@trending-papers/core/locales';

/**
 * The texts of the panel that the first file needs, in one language. Texts with numbers are
 * functions, for their plurals; so are texts around names, for the order of the words.
 */
export interface Messages extends PaperMessages {
  /** BCP 47 tag, also used for dates and numbers. */
  locale: string;
  periods: Record<Window, string>;
  periodChoice: string;
  previous: string;
  next: string;
  /** Around a relative time: "listed 2 days ago". */
  listed(ago: string): string;
  showAbstractOf(title: string): string;
  loading: string;
  errorTitle: string;
  tryAgain: string;
}

/** The texts of what is loaded on demand, in one language; in English they come with it. */
export interface FeatureMessages {
  /** What happened and what to do. */
  errors: Record<'offline' | 'blocked' | 'timeout' | 'status' | 'tooLarge' | 'notAListing', string>;
  noListTitle: string;
  noListHint: string;
  emptyTitle: string;
  emptyForTopics(topics: string): string;
  emptyHint(count: number): string;
  clearTopics: string;
  showAll: string;
  issuesTitle(count: number): string;
  topicIssuesTitle: string;
  why: string;
  whyOf(title: string): string;
  signals: Record<
    | 'upvotes'
    | 'stars'
    | 'comments'
    | 'points'
    | 'citations'
    | 'recency'
    | 'listPosition'
    | 'topicMatch'
    | 'relevance',
    string
  >;
  /** How much of the score a signal gives: 0.52 is "Upvotes: 52% of the score". */
  shareOf(signal: string, share: number): string;
  /** Beside a value that nobody measured. */
  assumed: string;
  noRepository: string;
  search: string;
  searchPapers(count: number): string;
  noResults(query: string): string;
  didYouMean(query: string): string;
  clearSearch: string;
  topicChoice: string;
  allTopics: string;
  /** The name of a chip, "Agents 8", for those who hear it: "Agents, 8 papers". */
  topicCount(topic: string, count: number): string;
  sortChoice: string;
  sorts: Record<'trending' | 'rising' | 'new' | 'top' | 'relevance', string>;
  similar: string;
  similarTo(title: string): string;
  noSimilar: string;
  /** Where a similar paper stands in the list that is shown: "number 3 here". */
  inThisList(rank: number): string;
  cite: string;
  /** The names of actions that several papers have, for those who hear them. */
  citePaper(title: string): string;
  copyBibtex: string;
  copyRis: string;
  copyCslJson: string;
  download: string;
  downloadAs(format: string): string;
  exportList: string;
  copied: string;
  couldNotCopy: string;
  copyYourself: string;
  save: string;
  savePaper(title: string): string;
  savedPapers: string;
  noSaved: string;
  share: string;
  sharePaper(title: string): string;
  /** Of the list as the reader has set it, by the address of the page. */
  shareView: string;
  linkCopied: string;
  newSince(count: number): string;
  /** The name of the mark of such a paper. */
  newSinceVisit: string;
  markAllSeen: string;
  /** On the button that shows a newer list with so many papers that are new in it. */
  showNewer(count: number): string;
  seen: string;
  /** The name of a curve, of its first and last counts. */
  trend(from: string, to: string): string;
  risingTopics: string;
  risingTopic(phrase: string, count: number, expected: number): string;
  /** Around a relative time: "Updated 14 minutes ago". */
  updated(ago: string): string;
  stale(date: string): string;
  partialList: string;
  showNewList: string;
  feed: string;
  howRanked: string;
  subscribeTitle: string;
  subscribeHint: string;
  email: string;
  emailPlaceholder: string;
  subscribe: string;
  subscribing: string;
  subscribed(email: string): string;
  alreadySubscribed(email: string): string;
  invalidEmail: string;
  subscribeFailed(reason: string): string;
  noAnswer: string;
  noAddress: string;
  noTopicChosen: string;
  /** A reason for `subscribeFailed`: the status of the answer. */
  badAnswer(status: number): string;
  /** Of a subscription that was sent to where no page may read the answer. */
  unreadAnswer(host: string, email: string): string;
  answersElsewhere(host: string): string;
  frequency: string;
  frequencies: Record<'daily' | 'weekly', string>;
  subscriptionTopics: string;
  layoutChoice: string;
  layouts: Record<'list' | 'cards' | 'compact' | 'ticker', string>;
  pause: string;
  play: string;
  /** How to go through a list that grows: said once to those who hear it. */
  feedHint: string;
}

/** Every text of the panel in one language: what a locale file holds. */
export interface LocaleMessages extends Messages, FeatureMessages {}

/** The texts of a language with the numbers of a tag: German texts, numbers of `de-CH`. */
export type MessagesForTag = (tag: string) => LocaleMessages;

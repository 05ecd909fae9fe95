import type { Window } from '@trending-papers/core';

/** Every text of the panel in one language. Texts with numbers are functions, for their plurals. */
export interface Messages {
  /** BCP 47 tag, also used for dates and numbers. */
  locale: string;
  heading: string;
  badge: string;
  byline(curators: string): string;
  periods: Record<Window, string>;
  periodChoice: string;
  previous: string;
  next: string;
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
  abstract: string;
  showAbstractOf(title: string): string;
  links: Record<
    | 'abstract'
    | 'pdf'
    | 'code'
    | 'project'
    | 'data'
    | 'model'
    | 'demo'
    | 'discussion'
    | 'video'
    | 'other',
    string
  >;
  more(count: number): string;
  loading: string;
  errorTitle: string;
  tryAgain: string;
  noListTitle: string;
  noListHint: string;
  emptyTitle: string;
  emptyForTopics(topics: string): string;
  emptyHint(count: number): string;
  clearTopics: string;
  showAll: string;
  issuesTitle(count: number): string;
  topicIssuesTitle: string;
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
}

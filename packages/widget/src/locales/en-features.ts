import { type Words, wordsOf } from '@trending-papers/core/locales';
import { panelTextsForTag } from './en.ts';
import type { FeatureMessages, LocaleMessages, MessagesForTag } from './messages.ts';

const counted = ({ count, number, percent }: Words) => ({
  emptyHint: (value: number) =>
    count(value, { one: '# paper was read.', other: '# papers were read.' }),
  issuesTitle: (value: number) =>
    count(value, { one: '# problem in the list', other: '# problems in the list' }),
  shareOf: (signal: string, share: number) => `${signal}: ${percent(share)} of the score`,
  searchPapers: (value: number) =>
    count(value, { one: 'Search # paper', other: 'Search # papers' }),
  topicCount: (topic: string, value: number) =>
    `${topic}, ${count(value, { one: '# paper', other: '# papers' })}`,
  newSince: (value: number) =>
    count(value, { one: '# new since your last visit', other: '# new since your last visit' }),
  showNewer: (value: number) =>
    count(value, { one: 'Show # new paper', other: 'Show # new papers' }),
  inThisList: (rank: number) => `number ${number(rank)} here`,
  risingTopic: (phrase: string, value: number, expected: number) =>
    `${phrase}: ${count(value, { one: '# paper', other: '# papers' })}, ${number(expected)} expected`,
});

const texts = {
  errors: {
    offline: 'You are offline. Connect, then try again.',
    blocked: 'The source gave no answer, or does not let this site read it.',
    timeout: 'The source took too long. Try again in a moment.',
    status: 'The source answered with an error. Try again later.',
    tooLarge: 'The list is too large to load here.',
    notAListing: 'What came back is no list of papers.',
  },
  noListTitle: 'No list of papers yet.',
  noListHint: 'Set src, source or papers, or put the listing inside the element.',
  emptyTitle: 'No papers here.',
  emptyForTopics: (topics: string) => `No paper matches “${topics}” here.`,
  clearTopics: 'Clear the topics',
  showAll: 'Show all days',
  topicIssuesTitle: 'Part of the topics was not understood',
  why: 'Why is it here?',
  whyOf: (title: string) => `Why is ${title} here?`,
  signals: {
    upvotes: 'Upvotes',
    stars: 'Stars',
    comments: 'Comments',
    points: 'Points',
    citations: 'Citations',
    recency: 'Recency',
    listPosition: 'Place in the list',
    topicMatch: 'Topic match',
    relevance: 'Relevance',
  },
  assumed: 'assumed',
  noRepository: 'no repository known',
  search: 'Search',
  noResults: (query: string) => `No results for “${query}”.`,
  didYouMean: (query: string) => `Did you mean “${query}”?`,
  clearSearch: 'Clear the search',
  topicChoice: 'Topics',
  allTopics: 'All',
  sortChoice: 'Sort by',
  sorts: {
    trending: 'Trending',
    rising: 'Rising',
    new: 'New',
    top: 'Top',
    relevance: 'Relevance',
  },
  similar: 'Similar',
  similarTo: (title: string) => `Similar to ${title}`,
  noSimilar: 'No similar papers here.',
  cite: 'Cite',
  citePaper: (title: string) => `Cite ${title}`,
  copyBibtex: 'Copy BibTeX',
  copyRis: 'Copy RIS',
  copyCslJson: 'Copy CSL-JSON',
  download: 'Download',
  downloadAs: (format: string) => `Download ${format}`,
  exportList: 'Export the list',
  copied: 'Copied',
  couldNotCopy: 'Could not copy',
  copyYourself: 'The text is selected: copy it yourself.',
  save: 'Save',
  savePaper: (title: string) => `Save ${title}`,
  savedPapers: 'Saved papers',
  noSaved: 'Nothing saved yet',
  share: 'Share',
  sharePaper: (title: string) => `Share ${title}`,
  shareView: 'Share this view',
  linkCopied: 'Link copied',
  newSinceVisit: 'New since your last visit',
  markAllSeen: 'Mark all as seen',
  seen: 'Seen',
  trend: (from: string, to: string) => `From ${from} to ${to}`,
  risingTopics: 'Rising topics',
  updated: (ago: string) => `Updated ${ago}`,
  stale: (date: string) => `Showing the list of ${date}: the source did not answer.`,
  partialList: 'The source may not have finished its update: papers may be missing.',
  showNewList: 'Show the newer list',
  feed: 'Feed',
  howRanked: 'How papers are ranked',
  subscribeTitle: 'Get trending papers in your email inbox!',
  subscribeHint: 'New papers on your topics. Unsubscribe at any time.',
  email: 'Email',
  emailPlaceholder: 'you@example.org',
  subscribe: 'Subscribe',
  subscribing: 'Sending…',
  subscribed: (email: string) => `Almost done: confirm the message sent to ${email}.`,
  alreadySubscribed: (email: string) => `${email} is subscribed already.`,
  invalidEmail: 'Write an address such as you@example.org.',
  subscribeFailed: (reason: string) =>
    `That did not work: ${reason} Your address is still here; try again.`,
  noAnswer: 'the server did not answer.',
  noAddress: 'this page names no valid address to subscribe at.',
  noTopicChosen: 'Choose at least one topic.',
  badAnswer: (status: number) => `the server answered with status ${status}.`,
  unreadAnswer: (host: string, email: string) =>
    `Sent. ${host} does not let this page read its answer: look for a message to ${email}.`,
  answersElsewhere: (host: string) => `${host} answers in the new tab.`,
  frequency: 'How often',
  frequencies: { daily: 'Daily', weekly: 'Weekly' },
  subscriptionTopics: 'Your topics',
  layoutChoice: 'Layout',
  layouts: { list: 'List', cards: 'Cards', compact: 'Compact', ticker: 'Ticker' },
  pause: 'Pause',
  play: 'Play',
  feedHint: 'Page Down goes to the next paper, Page Up to the one before.',
};

/** The English texts of what is loaded on demand. */
export const enFeatures: FeatureMessages = { ...texts, ...counted(wordsOf('en')) };

/** All English texts with the numbers and dates of a tag such as `en-GB`. */
export const forTag: MessagesForTag = (tag): LocaleMessages => ({
  ...panelTextsForTag(tag),
  ...texts,
  ...counted(wordsOf(tag)),
});

import type { Messages } from './messages.ts';
import { type Words, wordsOf } from './words.ts';

const counted = ({ count, number, hours }: Words) => ({
  paperCount: (value: number) => count(value, { one: '# paper', other: '# papers' }),
  moreAuthors: (authors: string, more: number) => `${authors} and ${number(more)} more`,
  upvotes: (value: number) => count(value, { one: '# upvote', other: '# upvotes' }),
  comments: (value: number) => count(value, { one: '# comment', other: '# comments' }),
  stars: (value: number) => count(value, { one: '# star', other: '# stars' }),
  points: (value: number) => count(value, { one: '# point', other: '# points' }),
  citations: (value: number) => count(value, { one: '# citation', other: '# citations' }),
  placeInList: (place: number) => `number ${number(place)} in its list`,
  inHours: (text: string, value: number) => `${text} in ${hours(value)}`,
  timesUsual: (times: number) =>
    times === 2 ? 'about twice the usual' : `about ${number(times)} times the usual`,
  more: (value: number) => count(value, { one: '# more paper', other: '# more papers' }),
  emptyHint: (value: number) =>
    count(value, { one: '# paper was read.', other: '# papers were read.' }),
  issuesTitle: (value: number) =>
    count(value, { one: '# problem in the list', other: '# problems in the list' }),
});

/** The English texts of the first file with the numbers and dates of a tag such as `en-GB`. */
export function panelTextsForTag(tag: string): Messages {
  return { ...texts, ...counted(wordsOf(tag)), locale: tag };
}

const texts = {
  dir: 'ltr' as const,
  comma: ', ',
  heading: 'Trending papers',
  badge: 'New',
  byline: (curators: string) => (/^by\b/i.test(curators) ? curators : `by ${curators}`),
  periods: { day: 'Day', week: 'Week', month: 'Month', year: 'Year', all: 'All' },
  periodChoice: 'Period',
  previous: 'Earlier',
  next: 'Later',
  newPaper: 'New',
  matches: (topics: string) => `matches ${topics}`,
  surging: 'Surging',
  listed: (ago: string) => `listed ${ago}`,
  abstract: 'Abstract',
  showAbstractOf: (title: string) => `Abstract of ${title}`,
  links: {
    abstract: 'arXiv',
    pdf: 'PDF',
    code: 'Code',
    project: 'Project',
    data: 'Data',
    model: 'Model',
    demo: 'Demo',
    discussion: 'Discussion',
    video: 'Video',
    other: 'Link',
  },
  showLess: 'Less',
  loading: 'Loading papers',
  errorTitle: 'The papers could not be loaded.',
  errors: {
    offline: 'You are offline. Connect, then try again.',
    blocked: 'The source gave no answer, or does not let this site read it.',
    timeout: 'The source took too long. Try again in a moment.',
    status: 'The source answered with an error. Try again later.',
    tooLarge: 'The list is too large to load here.',
    notAListing: 'What came back is no list of papers.',
  },
  tryAgain: 'Try again',
  noListTitle: 'No list of papers yet.',
  noListHint: 'Set src, source or papers, or put the listing inside the element.',
  emptyTitle: 'No papers here.',
  emptyForTopics: (topics: string) => `No paper matches “${topics}” here.`,
  clearTopics: 'Clear the topics',
  showAll: 'Show all days',
  topicIssuesTitle: 'Part of the topics was not understood',
};

/** English: the texts of the first file. */
export const en: Messages = panelTextsForTag('en');

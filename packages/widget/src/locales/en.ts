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
  loading: 'Loading papers',
  errorTitle: 'The papers could not be loaded.',
  tryAgain: 'Try again',
};

/** English: the texts of the first file. */
export const en: Messages = panelTextsForTag('en');

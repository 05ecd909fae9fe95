import type { PaperMessages } from './paper-messages.ts';
import type { Words } from './words.ts';

/** What is said of papers in English. */
export const paperMessages = ({ count, number, hours }: Words): PaperMessages => ({
  dir: 'ltr',
  comma: ', ',
  heading: 'Trending papers',
  badge: 'New',
  byline: (curators: string) => (/^by\b/i.test(curators) ? curators : `by ${curators}`),
  newPaper: 'New',
  matches: (topics: string) => `matches ${topics}`,
  surging: 'Surging',
  abstract: 'Abstract',
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

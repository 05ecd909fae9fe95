import type { PaperMessages } from './paper-messages.ts';
import { bareNames, type Words } from './words.ts';

const PAPERS = { one: '# Paper', other: '# Papers' };

/** What is said of papers in German. */
export const paperMessages = ({ count, number, hours }: Words): PaperMessages => ({
  dir: 'ltr',
  comma: ', ',
  heading: 'Papers im Trend',
  badge: 'Neu',
  byline: (curators: string) => `von ${bareNames(curators)}`,
  newPaper: 'Neu',
  matches: (topics: string) => `passt zu ${topics}`,
  surging: 'Stark steigend',
  abstract: 'Abstract',
  links: {
    abstract: 'arXiv',
    pdf: 'PDF',
    code: 'Code',
    project: 'Projekt',
    data: 'Daten',
    model: 'Modell',
    demo: 'Demo',
    discussion: 'Diskussion',
    video: 'Video',
    other: 'Link',
  },
  paperCount: (value: number) => count(value, PAPERS),
  moreAuthors: (authors: string, more: number) => `${authors} und ${number(more)} weitere`,
  upvotes: (value: number) => count(value, { one: '# Upvote', other: '# Upvotes' }),
  comments: (value: number) => count(value, { one: '# Kommentar', other: '# Kommentare' }),
  stars: (value: number) => count(value, { one: '# Stern', other: '# Sterne' }),
  points: (value: number) => count(value, { one: '# Punkt', other: '# Punkte' }),
  citations: (value: number) => count(value, { one: '# Zitat', other: '# Zitate' }),
  placeInList: (place: number) => `Platz ${number(place)} in der Liste`,
  inHours: (text: string, value: number) => `${text} in ${hours(value)}`,
  timesUsual: (times: number) => `etwa ${number(times)}-mal so viele wie üblich`,
  more: (value: number) => count(value, { one: '# weiteres Paper', other: '# weitere Papers' }),
});

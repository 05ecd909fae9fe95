import type { PaperMessages } from './paper-messages.ts';
import { bareNames, type Words } from './words.ts';

const PAPERS = { one: '# article', other: '# articles' };

/** What is said of papers in French. */
export const paperMessages = ({ count, number, hours }: Words): PaperMessages => ({
  dir: 'ltr',
  comma: ', ',
  heading: 'Articles en vogue',
  badge: 'Nouveau',
  byline: (curators: string) => `par ${bareNames(curators)}`,
  newPaper: 'Nouveau',
  matches: (topics: string) => `correspond à ${topics}`,
  surging: 'En forte hausse',
  abstract: 'Résumé',
  links: {
    abstract: 'arXiv',
    pdf: 'PDF',
    code: 'Code',
    project: 'Projet',
    data: 'Données',
    model: 'Modèle',
    demo: 'Démo',
    discussion: 'Discussion',
    video: 'Vidéo',
    other: 'Lien',
  },
  paperCount: (value: number) => count(value, PAPERS),
  moreAuthors: (authors: string, more: number) =>
    `${authors} et ${count(more, { one: '# autre', other: '# autres' })}`,
  upvotes: (value: number) => count(value, { one: '# vote', other: '# votes' }),
  comments: (value: number) => count(value, { one: '# commentaire', other: '# commentaires' }),
  stars: (value: number) => count(value, { one: '# étoile', other: '# étoiles' }),
  points: (value: number) => count(value, { one: '# point', other: '# points' }),
  citations: (value: number) => count(value, { one: '# citation', other: '# citations' }),
  placeInList: (place: number) => `nº ${number(place)} de sa liste`,
  inHours: (text: string, value: number) => `${text} en ${hours(value)}`,
  timesUsual: (times: number) => `environ ${number(times)} fois plus que d’habitude`,
  more: (value: number) => count(value, { one: '# autre article', other: '# autres articles' }),
});

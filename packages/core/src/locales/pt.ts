import type { PaperMessages } from './paper-messages.ts';
import { bareNames, type Words } from './words.ts';

const PAPERS = { one: '# artigo', other: '# artigos' };

/** What is said of papers in Portuguese. */
export const paperMessages = ({ count, number, hours }: Words): PaperMessages => ({
  dir: 'ltr',
  comma: ', ',
  heading: 'Artigos em alta',
  badge: 'Novo',
  byline: (curators: string) => `por ${bareNames(curators)}`,
  newPaper: 'Novo',
  matches: (topics: string) => `corresponde a ${topics}`,
  surging: 'Em forte alta',
  abstract: 'Resumo',
  links: {
    abstract: 'arXiv',
    pdf: 'PDF',
    code: 'Código',
    project: 'Projeto',
    data: 'Dados',
    model: 'Modelo',
    demo: 'Demo',
    discussion: 'Discussão',
    video: 'Vídeo',
    other: 'Link',
  },
  paperCount: (value: number) => count(value, PAPERS),
  moreAuthors: (authors: string, more: number) => `${authors} e mais ${number(more)}`,
  upvotes: (value: number) => count(value, { one: '# voto', other: '# votos' }),
  comments: (value: number) => count(value, { one: '# comentário', other: '# comentários' }),
  stars: (value: number) => count(value, { one: '# estrela', other: '# estrelas' }),
  points: (value: number) => count(value, { one: '# ponto', other: '# pontos' }),
  citations: (value: number) => count(value, { one: '# citação', other: '# citações' }),
  placeInList: (place: number) => `n.º ${number(place)} da sua lista`,
  inHours: (text: string, value: number) => `${text} em ${hours(value)}`,
  timesUsual: (times: number) => `cerca de ${number(times)} vezes o habitual`,
  more: (value: number) => count(value, { one: 'mais # artigo', other: 'mais # artigos' }),
});

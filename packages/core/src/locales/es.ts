import type { PaperMessages } from './paper-messages.ts';
import { bareNames, type Words } from './words.ts';

const PAPERS = { one: '# artículo', other: '# artículos' };

/** What is said of papers in Spanish. */
export const paperMessages = ({ count, number, hours }: Words): PaperMessages => ({
  dir: 'ltr',
  comma: ', ',
  heading: 'Artículos en tendencia',
  badge: 'Nuevo',
  byline: (curators: string) => `por ${bareNames(curators)}`,
  newPaper: 'Nuevo',
  matches: (topics: string) => `coincide con ${topics}`,
  surging: 'En auge',
  abstract: 'Resumen',
  links: {
    abstract: 'arXiv',
    pdf: 'PDF',
    code: 'Código',
    project: 'Proyecto',
    data: 'Datos',
    model: 'Modelo',
    demo: 'Demo',
    discussion: 'Debate',
    video: 'Vídeo',
    other: 'Enlace',
  },
  paperCount: (value: number) => count(value, PAPERS),
  moreAuthors: (authors: string, more: number) => `${authors} y ${number(more)} más`,
  upvotes: (value: number) => count(value, { one: '# voto', other: '# votos' }),
  comments: (value: number) => count(value, { one: '# comentario', other: '# comentarios' }),
  stars: (value: number) => count(value, { one: '# estrella', other: '# estrellas' }),
  points: (value: number) => count(value, { one: '# punto', other: '# puntos' }),
  citations: (value: number) => count(value, { one: '# cita', other: '# citas' }),
  placeInList: (place: number) => `n.º ${number(place)} de su lista`,
  inHours: (text: string, value: number) => `${text} en ${hours(value)}`,
  timesUsual: (times: number) => `unas ${number(times)} veces lo habitual`,
  more: (value: number) => count(value, { one: '# artículo más', other: '# artículos más' }),
});

import { type Words, wordsOf } from '@trending-papers/core/locales';
import { paperMessages } from '@trending-papers/core/locales/es';
import type { LocaleMessages, MessagesForTag } from './messages.ts';

const PAPERS = { one: '# artículo', other: '# artículos' };

const counted = ({ count, number, percent }: Words) => ({
  emptyHint: (value: number) =>
    count(value, { one: 'Se leyó # artículo.', other: 'Se leyeron # artículos.' }),
  issuesTitle: (value: number) =>
    count(value, { one: '# problema en la lista', other: '# problemas en la lista' }),
  shareOf: (signal: string, share: number) => `${signal}: ${percent(share)} de la puntuación`,
  searchPapers: (value: number) =>
    count(value, { one: 'Buscar en # artículo', other: 'Buscar en # artículos' }),
  topicCount: (topic: string, value: number) => `${topic}, ${count(value, PAPERS)}`,
  newSince: (value: number) =>
    count(value, {
      one: '# nuevo desde su última visita',
      other: '# nuevos desde su última visita',
    }),
  showNewer: (value: number) =>
    count(value, { one: 'Mostrar # artículo nuevo', other: 'Mostrar # artículos nuevos' }),
  inThisList: (rank: number) => `aquí, n.º ${number(rank)}`,
  risingTopic: (phrase: string, value: number, expected: number) =>
    `${phrase}: ${count(value, PAPERS)}, ${count(expected, { one: '# esperado', other: '# esperados' })}`,
});

const panel = {
  periods: { day: 'Día', week: 'Semana', month: 'Mes', year: 'Año', all: 'Todo' },
  periodChoice: 'Periodo',
  previous: 'Anterior',
  next: 'Posterior',
  listed: (ago: string) => `en la lista: ${ago}`,
  showAbstractOf: (title: string) => `Resumen de ${title}`,
  loading: 'Cargando artículos',
  updated: (ago: string) => `Actualizado ${ago}`,
  stale: (date: string) => `Lista del ${date}: la fuente no respondió.`,
  partialList: 'Puede que la fuente aún se esté actualizando: quizá falten artículos.',
  showNewList: 'Mostrar la lista más reciente',
  feed: 'Canal',
  howRanked: 'Cómo se ordenan los artículos',
  errorTitle: 'No se pudieron cargar los artículos.',
  errors: {
    offline: 'No hay conexión. Conéctese e inténtelo de nuevo.',
    blocked: 'La fuente no responde o no permite que este sitio la lea.',
    timeout: 'La fuente tarda demasiado. Inténtelo de nuevo en un momento.',
    status: 'La fuente devolvió un error. Inténtelo más tarde.',
    tooLarge: 'La lista es demasiado grande para cargarla aquí.',
    notAListing: 'La respuesta no es una lista de artículos.',
  },
  tryAgain: 'Reintentar',
  noListTitle: 'Aún no hay lista de artículos.',
  noListHint: 'Defina src, source o papers, o ponga la lista dentro del elemento.',
  emptyTitle: 'No hay artículos aquí.',
  emptyForTopics: (topics: string) => `Ningún artículo coincide aquí con «${topics}».`,
  clearTopics: 'Borrar los temas',
  showAll: 'Mostrar todos los días',
  topicIssuesTitle: 'No se entendió una parte de los temas',
  subscribeTitle: '¡Reciba los artículos en tendencia por correo!',
  subscribeHint: 'Artículos nuevos sobre sus temas. Puede darse de baja cuando quiera.',
  email: 'Correo electrónico',
  emailPlaceholder: 'nombre@example.org',
  subscribe: 'Suscribirse',
  subscribing: 'Enviando…',
  subscribed: (email: string) => `Casi listo: confirme el mensaje enviado a ${email}.`,
  alreadySubscribed: (email: string) => `${email} ya está suscrito.`,
  invalidEmail: 'Escriba una dirección como nombre@example.org.',
  subscribeFailed: (reason: string) =>
    `No funcionó: ${reason} Su dirección sigue aquí; inténtelo de nuevo.`,
  noAnswer: 'el servidor no respondió.',
  noAddress: 'esta página no indica una dirección válida para suscribirse.',
  noTopicChosen: 'Elija al menos un tema.',
  badAnswer: (status: number) => `el servidor respondió con el estado ${status}.`,
  unreadAnswer: (host: string, email: string) =>
    `Enviado. ${host} no deja que esta página lea su respuesta: espere un mensaje en ${email}.`,
  answersElsewhere: (host: string) => `${host} responde en la pestaña nueva.`,
};

const features = {
  why: '¿Por qué está aquí?',
  whyOf: (title: string) => `¿Por qué está aquí ${title}?`,
  signals: {
    upvotes: 'Votos',
    stars: 'Estrellas',
    comments: 'Comentarios',
    points: 'Puntos',
    citations: 'Citas',
    recency: 'Actualidad',
    listPosition: 'Puesto en la lista',
    topicMatch: 'Tema',
    relevance: 'Relevancia',
  },
  assumed: 'supuesto',
  noRepository: 'sin repositorio conocido',
  search: 'Buscar',
  noResults: (query: string) => `Sin resultados para «${query}».`,
  didYouMean: (query: string) => `¿Quiso decir «${query}»?`,
  clearSearch: 'Borrar la búsqueda',
  topicChoice: 'Temas',
  allTopics: 'Todos',
  sortChoice: 'Ordenar por',
  sorts: {
    trending: 'Tendencia',
    rising: 'En alza',
    new: 'Nuevos',
    top: 'Mejores',
    relevance: 'Relevancia',
  },
  similar: 'Similares',
  similarTo: (title: string) => `Similares a ${title}`,
  noSimilar: 'No hay artículos similares aquí.',
  cite: 'Citar',
  citePaper: (title: string) => `Citar ${title}`,
  copyBibtex: 'Copiar BibTeX',
  copyRis: 'Copiar RIS',
  copyCslJson: 'Copiar CSL-JSON',
  download: 'Descargar',
  downloadAs: (format: string) => `Descargar ${format}`,
  exportList: 'Exportar la lista',
  copied: 'Copiado',
  couldNotCopy: 'No se pudo copiar',
  copyYourself: 'El texto está seleccionado: cópielo usted.',
  save: 'Guardar',
  savePaper: (title: string) => `Guardar ${title}`,
  savedPapers: 'Artículos guardados',
  noSaved: 'Aún no hay nada guardado',
  share: 'Compartir',
  sharePaper: (title: string) => `Compartir ${title}`,
  shareView: 'Compartir esta vista',
  linkCopied: 'Enlace copiado',
  newSinceVisit: 'Nuevo desde su última visita',
  markAllSeen: 'Marcar todo como visto',
  seen: 'Visto',
  trend: (from: string, to: string) => `De ${from} a ${to}`,
  risingTopics: 'Temas en alza',
  frequency: 'Frecuencia',
  frequencies: { daily: 'Diaria', weekly: 'Semanal' },
  subscriptionTopics: 'Sus temas',
  layoutChoice: 'Vista',
  layouts: { list: 'Lista', cards: 'Tarjetas', compact: 'Compacta', ticker: 'Cinta' },
  pause: 'Pausar',
  play: 'Reanudar',
  feedHint: 'Av Pág va al artículo siguiente, Re Pág al anterior.',
};

/** The Spanish texts with the numbers and dates of a tag such as `es-MX`. */
export const forTag: MessagesForTag = (tag) => {
  const words = wordsOf(tag);
  return { ...paperMessages(words), ...panel, ...features, ...counted(words), locale: tag };
};

/** Spanish. */
export const es: LocaleMessages = forTag('es');

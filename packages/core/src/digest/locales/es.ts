import type { DigestMessages } from './digest-messages.ts';

/** What only a mail says, in Spanish. */
export const digestMessages: DigestMessages = {
  subject: {
    daily: (heading, period) => `${heading}, ${period}`,
    weekly: (heading, period) => `${heading} de la semana, ${period}`,
  },
  greeting: {
    daily: (papers) => `Hoy para usted: ${papers}.`,
    weekly: (papers) => `Esta semana para usted: ${papers}.`,
  },
  nothing: 'Esta vez no hay artículos sobre sus temas.',
  topics: (topics) => `Sus temas: ${topics}`,
  otherPapers: 'Otros artículos',
  viewOnline: 'Ver en la web',
  received: {
    daily: (heading) => `Recibe este correo porque pidió «${heading}» cada día.`,
    weekly: (heading) => `Recibe este correo porque pidió «${heading}» cada semana.`,
  },
  changeTopics: 'Cambiar temas',
  unsubscribe: 'Darse de baja',
  imageOf: (title) => `Imagen de ${title}`,
};

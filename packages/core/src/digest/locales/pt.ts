import type { DigestMessages } from './digest-messages.ts';

/** What only a mail says, in Portuguese. */
export const digestMessages: DigestMessages = {
  subject: {
    daily: (heading, period) => `${heading}, ${period}`,
    weekly: (heading, period) => `${heading} da semana, ${period}`,
  },
  greeting: {
    daily: (papers) => `Hoje para você: ${papers}.`,
    weekly: (papers) => `Esta semana para você: ${papers}.`,
  },
  nothing: 'Desta vez não há artigos sobre os seus temas.',
  topics: (topics) => `Os seus temas: ${topics}`,
  otherPapers: 'Outros artigos',
  viewOnline: 'Ver na web',
  received: {
    daily: (heading) => `Você recebe este e-mail porque pediu “${heading}” todos os dias.`,
    weekly: (heading) => `Você recebe este e-mail porque pediu “${heading}” todas as semanas.`,
  },
  changeTopics: 'Alterar temas',
  unsubscribe: 'Cancelar inscrição',
  imageOf: (title) => `Imagem de ${title}`,
};

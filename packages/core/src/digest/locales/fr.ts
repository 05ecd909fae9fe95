import type { DigestMessages } from './digest-messages.ts';

/** What only a mail says, in French. */
export const digestMessages: DigestMessages = {
  subject: {
    daily: (heading, period) => `${heading}, ${period}`,
    weekly: (heading, period) => `${heading} de la semaine, ${period}`,
  },
  greeting: {
    daily: (papers) => `Aujourd’hui pour vous : ${papers}.`,
    weekly: (papers) => `Cette semaine pour vous : ${papers}.`,
  },
  nothing: 'Pas d’article sur vos sujets cette fois-ci.',
  topics: (topics) => `Vos sujets : ${topics}`,
  otherPapers: 'Autres articles',
  viewOnline: 'Voir sur le web',
  received: {
    daily: (heading) =>
      `Vous recevez ce message parce que vous avez demandé « ${heading} » chaque jour.`,
    weekly: (heading) =>
      `Vous recevez ce message parce que vous avez demandé « ${heading} » chaque semaine.`,
  },
  changeTopics: 'Changer de sujets',
  unsubscribe: 'Se désabonner',
  imageOf: (title) => `Image de ${title}`,
};

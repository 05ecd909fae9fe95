import type { DigestMessages } from './digest-messages.ts';

/** What only a mail says, in German. */
export const digestMessages: DigestMessages = {
  subject: {
    daily: (heading, period) => `${heading}, ${period}`,
    weekly: (heading, period) => `${heading} der Woche, ${period}`,
  },
  greeting: {
    daily: (papers) => `Heute für Sie: ${papers}.`,
    weekly: (papers) => `Diese Woche für Sie: ${papers}.`,
  },
  nothing: 'Diesmal keine Papers zu Ihren Themen.',
  topics: (topics) => `Ihre Themen: ${topics}`,
  otherPapers: 'Weitere Papers',
  viewOnline: 'Im Browser ansehen',
  received: {
    daily: (heading) => `Sie erhalten diese E-Mail, weil Sie „${heading}“ täglich bestellt haben.`,
    weekly: (heading) =>
      `Sie erhalten diese E-Mail, weil Sie „${heading}“ wöchentlich bestellt haben.`,
  },
  changeTopics: 'Themen ändern',
  unsubscribe: 'Abmelden',
  imageOf: (title) => `Bild zu ${title}`,
};

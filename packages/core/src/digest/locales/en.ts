import type { DigestMessages } from './digest-messages.ts';

/** What only a mail says, in English. */
export const digestMessages: DigestMessages = {
  subject: {
    daily: (heading, period) => `${heading}, ${period}`,
    weekly: (heading, period) => `${heading} of the week, ${period}`,
  },
  greeting: {
    daily: (papers) => `Today for you: ${papers}.`,
    weekly: (papers) => `This week for you: ${papers}.`,
  },
  nothing: 'No papers on your topics this time.',
  topics: (topics) => `Your topics: ${topics}`,
  otherPapers: 'Other papers',
  viewOnline: 'View on the web',
  received: {
    daily: (heading) => `You get this mail because you asked for “${heading}” every day.`,
    weekly: (heading) => `You get this mail because you asked for “${heading}” every week.`,
  },
  changeTopics: 'Change topics',
  unsubscribe: 'Unsubscribe',
  imageOf: (title) => `Picture of ${title}`,
};

import { isolated } from '../../locales/ar.ts';
import type { DigestMessages } from './digest-messages.ts';

/** What only a mail says, in Arabic. */
export const digestMessages: DigestMessages = {
  subject: {
    daily: (heading, period) => `${heading}، ${period}`,
    weekly: (heading, period) => `${heading} هذا الأسبوع، ${period}`,
  },
  greeting: {
    daily: (papers) => `لك اليوم: ${papers}.`,
    weekly: (papers) => `لك هذا الأسبوع: ${papers}.`,
  },
  nothing: 'لا أوراق في مواضيعك هذه المرة.',
  topics: (topics) => `مواضيعك: ${isolated(topics)}`,
  otherPapers: 'أوراق أخرى',
  viewOnline: 'اعرضها على الويب',
  received: {
    daily: (heading) => `تصلك هذه الرسالة لأنك طلبت «${isolated(heading)}» كل يوم.`,
    weekly: (heading) => `تصلك هذه الرسالة لأنك طلبت «${isolated(heading)}» كل أسبوع.`,
  },
  changeTopics: 'غيّر المواضيع',
  unsubscribe: 'ألغِ الاشتراك',
  imageOf: (title) => `صورة: ${isolated(title)}`,
};

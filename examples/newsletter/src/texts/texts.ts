import type { Frequency } from '../subscriptions/subscriber.ts';

/** All that pages and the mail after a sign-up say, in one language. */
export interface Texts {
  /** BCP 47 tag. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** The name of the language in itself. */
  name: string;
  /** Subject and text of the mail to confirm; the link follows. */
  confirmSubject(title: string): string;
  confirmMail: string;
  /** Where nobody signed up knowingly. */
  ignoreMail: string;
  confirmButton: string;
  /** Of the mail to an address that is subscribed already; the link to the settings follows. */
  alreadySubject(title: string): string;
  alreadyMail: string;
  settingsButton: string;
  /** Pages. */
  confirmTitle: string;
  confirmHint(address: string): string;
  confirmedTitle: string;
  confirmedHint: string;
  settingsTitle: string;
  topics: string;
  topicsHint: string;
  frequency: string;
  frequencies: Readonly<Record<Frequency, string>>;
  timeZone: string;
  language: string;
  save: string;
  saved: string;
  /** What is wrong with an entry of the settings. */
  unknownTopics(words: string): string;
  unknownTimeZone: string;
  yourData: string;
  exportButton: string;
  exportHint: string;
  eraseButton: string;
  eraseHint: string;
  erasedTitle: string;
  unsubscribeTitle: string;
  unsubscribeHint(address: string): string;
  unsubscribeButton: string;
  unsubscribedTitle: string;
  unsubscribedHint: string;
  expiredTitle: string;
  expiredHint: string;
  invalidTitle: string;
  invalidHint: string;
  /** To a sign-up that is none; the panel shows these below its form. */
  invalidAddress: string;
  invalidSignUp: string;
  tooMany: string;
  sentTitle: string;
  sentHint: string;
}

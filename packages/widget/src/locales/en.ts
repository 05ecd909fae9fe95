import { wordsOf } from '@trending-papers/core/locales';
import { paperMessages } from '@trending-papers/core/locales/en';
import type { Messages } from './messages.ts';

/** The English texts of the first file with the numbers and dates of a tag such as `en-GB`. */
export function panelTextsForTag(tag: string): Messages {
  return { ...paperMessages(wordsOf(tag)), ...texts, locale: tag };
}

const texts = {
  periods: { day: 'Day', week: 'Week', month: 'Month', year: 'Year', all: 'All' },
  periodChoice: 'Period',
  previous: 'Earlier',
  next: 'Later',
  listed: (ago: string) => `listed ${ago}`,
  showAbstractOf: (title: string) => `Abstract of ${title}`,
  loading: 'Loading papers',
  errorTitle: 'The papers could not be loaded.',
  tryAgain: 'Try again',
};

/** English: the texts of the first file. */
export const en: Messages = panelTextsForTag('en');

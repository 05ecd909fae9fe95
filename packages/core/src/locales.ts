/** What the texts of all languages are made with, for panels: the texts themselves are `./locales/<language>`. */
export { evidenceText } from './locales/evidence-text.ts';
export type { PaperMessages } from './locales/paper-messages.ts';
export { smallNumber } from './locales/small-number.ts';
export { bareNames, type PluralForms, unitStyle, type Words, wordsOf } from './locales/words.ts';

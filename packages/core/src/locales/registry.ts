import { paperMessages as ar } from './ar.ts';
import { paperMessages as de } from './de.ts';
import { paperMessages as en } from './en.ts';
import { paperMessages as es } from './es.ts';
import { paperMessages as fr } from './fr.ts';
import { paperMessages as ja } from './ja.ts';
import { paperMessages as ko } from './ko.ts';
import type { PaperMessages } from './paper-messages.ts';
import { paperMessages as pt } from './pt.ts';
import type { Words } from './words.ts';
import { paperMessages as zh } from './zh.ts';

/**
 * What is said of papers, in every language at once: for mail, which is written on servers. Pages
 * load the one file that they speak.
 */
export const paperMessagesRegistry = {
  en,
  ar,
  de,
  es,
  fr,
  ja,
  ko,
  pt,
  zh,
} as const satisfies Record<string, (words: Words) => PaperMessages>;

/** A language that panel and mail speak. */
export type LanguageName = keyof typeof paperMessagesRegistry;

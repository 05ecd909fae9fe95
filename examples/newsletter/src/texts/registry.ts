import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { pt } from './pt.ts';
import type { Texts } from './texts.ts';
import { zh } from './zh.ts';

/** Every language that pages and mails speak, by its tag. */
export const LANGUAGES: Readonly<Record<string, Texts>> = {
  en,
  de,
  es,
  fr,
  pt,
  zh,
  ja,
  ko,
  ar,
};

/** The texts nearest to a language: `pt-BR` is answered in `pt`, an unknown one in English. */
export function textsFor(language: string): Texts {
  const tag = language.toLowerCase();
  return LANGUAGES[tag] ?? LANGUAGES[tag.split('-')[0] ?? ''] ?? en;
}

/** The first of the languages that a browser asks for which we speak. */
export function textsForHeader(acceptLanguage: string | undefined): Texts {
  const tags = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((one) => one.split(';')[0]?.trim() ?? '');
  const known = tags.find((tag) => LANGUAGES[tag.toLowerCase().split('-')[0] ?? ''] !== undefined);
  return textsFor(known ?? 'en');
}

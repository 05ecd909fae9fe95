import type { LanguageName } from '../../locales/registry.ts';
import { digestMessages as ar } from './ar.ts';
import { digestMessages as de } from './de.ts';
import type { DigestMessages } from './digest-messages.ts';
import { digestMessages as en } from './en.ts';
import { digestMessages as es } from './es.ts';
import { digestMessages as fr } from './fr.ts';
import { digestMessages as ja } from './ja.ts';
import { digestMessages as ko } from './ko.ts';
import { digestMessages as pt } from './pt.ts';
import { digestMessages as zh } from './zh.ts';

/**
 * What only a mail says, in every language of the panel: a language more there fails to compile here.
 * All are on board, for `renderDigest` answers at once and runs on servers, where a few kB cost nothing.
 */
export const digestMessagesRegistry = {
  en,
  ar,
  de,
  es,
  fr,
  ja,
  ko,
  pt,
  zh,
} as const satisfies Record<LanguageName, DigestMessages>;

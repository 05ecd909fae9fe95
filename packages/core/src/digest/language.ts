import { DigestError } from '../errors/digest-error.ts';
import { excerpt } from '../errors/excerpt.ts';
import type { PaperMessages } from '../locales/paper-messages.ts';
import { type LanguageName, paperMessagesRegistry } from '../locales/registry.ts';
import { type Words, wordsOf } from '../locales/words.ts';
import type { DigestMessages } from './locales/digest-messages.ts';
import { digestMessagesRegistry } from './locales/registry.ts';

/** A language that a digest is written in. */
export interface DigestLanguage {
  /** BCP 47 tag, also for dates and numbers. */
  tag: string;
  words: Words;
  papers: PaperMessages;
  mail: DigestMessages;
}

/**
 * The texts for a tag, by the lookup of RFC 4647 as panels do it: `pt-BR` is served by `pt`, with its
 * own numbers; English where there are none.
 *
 * @throws DigestError `unknown-option` for what is no tag
 */
export function languageFor(asked: string): DigestLanguage {
  const tag = canonicalTag(asked);
  const found = ranges(tag).find(isSpoken);
  const name = found ?? 'en';
  const spoken = found === undefined ? 'en' : tag;
  const words = wordsOf(spoken);
  return {
    tag: spoken,
    words,
    papers: paperMessagesRegistry[name](words),
    mail: digestMessagesRegistry[name],
  };
}

function isSpoken(range: string): range is LanguageName {
  return Object.hasOwn(paperMessagesRegistry, range);
}

/** `zh-Hant-TW`, `zh-Hant`, `zh`. */
function ranges(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

function canonicalTag(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? 'en';
  } catch (cause) {
    throw new DigestError('unknown-option', 'The option language is no tag of a language.', {
      received: excerpt(tag),
      hint: 'Give a BCP 47 tag such as en, pt-BR or ja.',
      cause,
    });
  }
}

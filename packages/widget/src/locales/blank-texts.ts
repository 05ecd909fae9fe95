import type { Messages } from './messages.ts';

// A space that keeps the height of its line.
const BLANK = '\u00a0';

/** Languages that are written from right to left, also while their texts are on their way. */
const FROM_THE_RIGHT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/**
 * Texts that say nothing and take their lines, for while the real ones are on their way: what keeps
 * their places stands on the side where they will begin.
 */
export function blankTexts(messages: Messages, tag: string): Messages {
  const blank = (value: unknown): unknown => {
    if (typeof value === 'function') return () => BLANK;
    if (typeof value !== 'object' || value === null) return BLANK;
    return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, blank(text)]));
  };
  const dir = FROM_THE_RIGHT.test(tag) ? 'rtl' : 'ltr';
  return { ...messages, ...(blank(messages) as object), locale: tag, dir };
}

import type { Messages } from './messages.ts';

// A space that keeps the height of its line.
const BLANK = '\u00a0';

/** Texts that say nothing and take their lines, for while the real ones are on their way. */
export function blankTexts(messages: Messages): Messages {
  const blank = (value: unknown): unknown => {
    if (typeof value === 'function') return () => BLANK;
    if (typeof value !== 'object' || value === null) return BLANK;
    return Object.fromEntries(Object.entries(value).map(([key, text]) => [key, blank(text)]));
  };
  const { locale, dir } = messages;
  return { ...messages, ...(blank(messages) as object), locale, dir };
}

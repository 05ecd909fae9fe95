import { forEachWord, wordsOf } from '../analysis/words.ts';

/** What a reader typed, taken apart. */
export interface SearchQuery {
  /** The words in order, those of phrases, too; one that is typed twice counts twice. */
  words: string[];
  /** The words of each phrase in quotes: they must stand side by side. */
  phrases: string[][];
  /** Whether the text ends within a word, outside of quotes: it may go on. */
  isOpen: boolean;
}

// More than anybody types; what is pasted may be longer.
const LONGEST = 10_000;
const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

// In a question as long as a sentence, quotes are those of prose.
const MOST_WORDS_WITH_PHRASES = 12;

/** Reads free words and phrases in quotes. Nothing is wrong: a quote that is not closed is no quote. */
export function parseSearchQuery(text: string): SearchQuery {
  const read = text.slice(0, LONGEST);
  const phrases = Array.from(read.matchAll(QUOTED), ([, phrase = '']) => wordsOf(phrase));
  const words: string[] = [];
  let last = 0;
  forEachWord(read, (word, _start, end) => {
    words.push(word);
    last = end;
  });
  return {
    words,
    phrases:
      words.length > MOST_WORDS_WITH_PHRASES ? [] : phrases.filter(({ length }) => length > 1),
    isOpen: words.length > 0 && last === text.length,
  };
}

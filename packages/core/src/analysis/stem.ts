import { stem } from 'porter2';

const ENGLISH = /^[a-z]+$/;
// Abbreviations have plurals too, which Porter2 leaves alone where there is no vowel: LLMs, GNNs.
const PLURAL_ABBREVIATION = /^[^aeiouys]{3,}s$/;

/** The stem of a normalised word by Porter2: "agents" and "agent" agree. Other scripts stay as they are. */
export function stemOf(word: string): string {
  if (!ENGLISH.test(word)) return word;
  return PLURAL_ABBREVIATION.test(word) ? word.slice(0, -1) : stem(word);
}

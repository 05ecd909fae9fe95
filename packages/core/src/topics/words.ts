import { stem } from 'porter2';

const WORD = /[\p{L}\p{N}\p{M}+#]+/gu;
// Scripts that do not part words with spaces: matched as runs of characters instead.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** The words of a text in order, lower case, without accents' variants (NFKC). "Model-based" is two. */
export function wordsOf(text: string): string[] {
  return text.normalize('NFKC').toLowerCase().match(WORD) ?? [];
}

/** The stem of a lower-case word by Porter2: "agents" and "agent" agree. Other scripts stay as they are. */
export function stemOf(word: string): string {
  return /^[a-z]+$/.test(word) ? stem(word) : word;
}

/** Whether a word is of a script without spaces between words. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

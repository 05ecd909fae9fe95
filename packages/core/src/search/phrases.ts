import { stemOf } from '../analysis/stem.ts';
import { forEachWord } from '../analysis/words.ts';
import type { Paper } from '../paper/paper.ts';
import { LONGEST } from './paper-texts.ts';

/** Whether words with some stems stand side by side in one text of a paper. */
export function hasPhrase(paper: Paper, stems: readonly string[]): boolean {
  const { title, abstract = '', summary = '', keywords, authors } = paper;
  return (
    occursIn(title, stems) ||
    occursIn(abstract, stems) ||
    occursIn(summary, stems) ||
    keywords.some((keyword) => occursIn(keyword, stems)) ||
    authors.some(({ name }) => occursIn(name, stems))
  );
}

/** Words are compared as they pass; a word and its stem begin with the same letter, which spares most stems. */
function occursIn(text: string, stems: readonly string[]): boolean {
  const wanted = new Set(stems.map((stem) => stem.charCodeAt(0)));
  /** The last words, as stems; empty for a word that is of no use. */
  const last: string[] = stems.map(() => '');
  let count = 0;
  let isFound = false;
  forEachWord(text.slice(0, LONGEST), (word) => {
    if (isFound) return;
    last[count++ % stems.length] = wanted.has(word.charCodeAt(0)) ? stemOf(word) : '';
    isFound = stems.every((stem, at) => stem === last[(count + at) % stems.length]);
  });
  return isFound;
}

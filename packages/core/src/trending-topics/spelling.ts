import type { Vocabulary } from '../analysis/vocabulary.ts';
import type { Paper } from '../paper/paper.ts';
import { forEachPhraseWord, textsOf } from './phrase-corpus.ts';

// More papers would not change which spelling is the most frequent.
const MOST_PAPERS = 50;
/** Titles capitalise words that are not names. */
const WEIGHT_IN_HEAD = 0.5;

/** How papers write a phrase, most of them; undefined when none of them has it. */
export function spellingOf(
  stems: readonly number[],
  papers: readonly Paper[],
  vocabulary: Vocabulary,
): string | undefined {
  const spellings = new Map<string, number>();
  const read = (text: string, weight: number) => {
    for (const found of occurrencesIn(text, stems, vocabulary))
      spellings.set(found, (spellings.get(found) ?? 0) + weight);
  };
  for (const paper of papers.slice(0, MOST_PAPERS)) {
    const { head, body } = textsOf(paper);
    for (const text of head) read(text, WEIGHT_IN_HEAD);
    for (const text of body) read(text, 1);
  }
  // Of equals the one in lower case, which comes later among the characters.
  return [...spellings].sort(
    ([one, count], [other, otherCount]) => otherCount - count || (one < other ? 1 : -1),
  )[0]?.[0];
}

function occurrencesIn(text: string, stems: readonly number[], vocabulary: Vocabulary): string[] {
  const found: string[] = [];
  // The last words of the text, as many as the phrase has, with where each begins.
  const last: { stem: number; start: number }[] = [];
  forEachPhraseWord(text, (word, start, end, bond) => {
    if (bond === 'none') last.length = 0;
    last.push({ stem: vocabulary.stemOf(vocabulary.add(word)), start });
    if (last.length > stems.length) last.shift();
    const isPhrase = last.length === stems.length && last.every(({ stem }, i) => stem === stems[i]);
    if (isPhrase) found.push(text.slice(last[0]?.start, end).replace(/\s+/g, ' '));
  });
  return found;
}

import { stemOf } from '../analysis/stem.ts';
import { forEachWord } from '../analysis/words.ts';
import type { Paper } from '../paper/paper.ts';

/** A range of characters (UTF-16 units) in a text, the end not included. */
export type TextRange = readonly [start: number, end: number];

/** Where the words of a query stand in a paper, ready to be marked. */
export interface Highlights {
  title: TextRange[];
  /** In the abstract; empty when there is none. */
  abstract: TextRange[];
}

/** What is marked: words of these stems, and these words. */
export interface Marked {
  stems: ReadonlySet<string>;
  words: ReadonlySet<string>;
}

/** The ranges of the marked words in a paper's title and abstract, in order. */
export function highlightsOf({ title, abstract = '' }: Paper, marked: Marked): Highlights {
  const begins = new Set([...marked.stems, ...marked.words].map((word) => word.charCodeAt(0)));
  return { title: rangesIn(title, marked, begins), abstract: rangesIn(abstract, marked, begins) };
}

function rangesIn(
  text: string,
  { stems, words }: Marked,
  begins: ReadonlySet<number>,
): TextRange[] {
  const ranges: TextRange[] = [];
  forEachWord(text, (word, start, end) => {
    // A word and its stem begin with the same letter; stems are dear.
    if (begins.has(word.charCodeAt(0)) && (words.has(word) || stems.has(stemOf(word))))
      ranges.push([start, end]);
  });
  return ranges;
}

import type { Paper } from '../paper/paper.ts';
import { stemOf, wordsOf } from './words.ts';

/** The words of one field of a paper, ready to be asked. */
export interface FieldWords {
  name: 'title' | 'keywords' | 'abstract';
  /** How much a match here is worth, against 1 for the title. */
  strength: number;
  words: readonly string[];
  stems: readonly string[];
  /** The lower-case text, for scripts without spaces. */
  text: string;
}

// Stands between the texts of a field, so that no phrase runs over from one into the next.
const BREAK = '|';
// Far longer than any abstract; bounds the work on papers that somebody made up.
const LONGEST = 100_000;

/** The searchable fields of a paper, the most telling first. */
export function fieldWords(paper: Paper): FieldWords[] {
  return [
    field('title', 1, [paper.title]),
    field('keywords', 0.8, paper.keywords),
    field('abstract', 0.5, [paper.abstract ?? '', paper.summary ?? '']),
  ];
}

function field(name: FieldWords['name'], strength: number, all: readonly string[]): FieldWords {
  const texts = all.map((text) => text.slice(0, LONGEST));
  const words = texts.flatMap((text) => [...wordsOf(text), BREAK]);
  return {
    name,
    strength,
    words,
    stems: words.map(stemOf),
    text: texts.join(BREAK).normalize('NFKC').toLowerCase(),
  };
}

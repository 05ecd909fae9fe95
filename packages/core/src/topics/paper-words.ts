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

/** The searchable fields of a paper, the most telling first. */
export function fieldWords(paper: Paper): FieldWords[] {
  return [
    field('title', 1, paper.title),
    field('keywords', 0.8, paper.keywords.join(' | ')),
    field('abstract', 0.5, [paper.abstract, paper.summary].filter(Boolean).join(' | ')),
  ];
}

function field(name: FieldWords['name'], strength: number, source: string): FieldWords {
  const words = wordsOf(source);
  return {
    name,
    strength,
    words,
    stems: words.map(stemOf),
    text: source.normalize('NFKC').toLowerCase(),
  };
}

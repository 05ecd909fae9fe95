import { forEachWord } from '../analysis/words.ts';
import type { Paper } from '../paper/paper.ts';

/** How much of a text is read: far more than any abstract; bounds the work on papers that somebody made up. */
export const LONGEST = 100_000;

/** All words of a paper, once each, as the index reads them. */
export function distinctWordsOf({
  title,
  keywords,
  abstract,
  summary,
  authors,
}: Paper): Set<string> {
  const words = new Set<string>();
  const texts = [
    title,
    ...keywords,
    abstract ?? '',
    summary ?? '',
    ...authors.map(({ name }) => name),
  ];
  for (const text of texts)
    forEachWord(text.slice(0, LONGEST), (word) => {
      words.add(word);
    });
  return words;
}

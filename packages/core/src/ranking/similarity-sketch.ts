import type { Vocabulary } from '../analysis/vocabulary.ts';
import { forEachWord } from '../analysis/words.ts';
import type { Paper } from '../paper/paper.ts';

/** What papers are compared by: the distinct stems of their texts as numbers of a vocabulary, ascending. */
export interface SimilaritySketch {
  title: Uint32Array;
  /** Of title and keywords. */
  terms: Uint32Array;
}

interface Known {
  title: string;
  keywords: Paper['keywords'];
  sketch: SimilaritySketch;
}

// Papers are ranked again and again: for other topics, for the next page. Numbers of words mean
// something in their own vocabulary only, hence one map for each.
const known = new WeakMap<Vocabulary, WeakMap<Paper, Known>>();

/**
 * Makes sketches of papers, each paper's once as long as its title and keywords stay the same. Not
 * the whole of a paper is read: abstracts take fifty times as long.
 */
export function sketcher(vocabulary: Vocabulary): (paper: Paper) => SimilaritySketch {
  const sketches = known.get(vocabulary) ?? new WeakMap<Paper, Known>();
  known.set(vocabulary, sketches);
  return (paper) => {
    const { title, keywords } = paper;
    const before = sketches.get(paper);
    if (before?.title === title && before.keywords === keywords) return before.sketch;
    const sketch = sketchOf(title, keywords, vocabulary);
    sketches.set(paper, { title, keywords, sketch });
    return sketch;
  };
}

// No title is longer; bounds the work on papers that somebody made up.
const LONGEST = 2_000;
const MOST_KEYWORDS = 50;

function sketchOf(title: string, keywords: readonly string[], vocabulary: Vocabulary) {
  const stems = new Set<number>();
  const read = (text: string) =>
    forEachWord(text.slice(0, LONGEST), (word) => {
      stems.add(vocabulary.stemOf(vocabulary.add(word)));
    });
  read(title);
  const ofTitle = Uint32Array.from(stems).sort();
  if (keywords.length === 0) return { title: ofTitle, terms: ofTitle };
  for (const keyword of keywords.slice(0, MOST_KEYWORDS)) read(keyword);
  return { title: ofTitle, terms: Uint32Array.from(stems).sort() };
}

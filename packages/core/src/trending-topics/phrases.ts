import type { Steps } from '../analysis/steps.ts';
import { PART, type PhraseCorpus } from './phrase-corpus.ts';
import { NONE, PhraseTable } from './phrase-table.ts';
import { ALONE, BEGIN, END, INSIDE, wordUses } from './word-uses.ts';

/** Phrases are of one to four words. */
export const MOST_WORDS = 4;

const PAPERS_A_STEP = 250;

/** Is told a phrase of a paper, once, and whether it stands in the title or is a keyword. */
export type PhraseVisitor = (phrase: number, isTopical: boolean) => void;

/**
 * The phrases that several papers of a corpus have: words compared by their stems, no words of
 * grammar at the ends, compounds with a hyphen whole.
 *
 * Phrases are found by length, each from one that is shorter by a word and frequent itself (Agrawal
 * and Srikant 1994): what is rare is never stored, so that memory stays below that of the words.
 */
export class Phrases {
  readonly #corpus: PhraseCorpus;
  #table = new PhraseTable();
  /** By place in the corpus, the stem of its word and its uses. */
  readonly #stems: Uint32Array;
  #uses: Uint8Array = new Uint8Array();
  /** By phrase, in how many papers it occurs. */
  #papers = new Uint32Array(1 << 10);
  /** By phrase, the last paper that it was counted for; later, the last visit to one. */
  #last = new Int32Array(1 << 10).fill(NONE);
  #visits = 0;
  readonly #found = new Int32Array(MOST_WORDS + 1);
  readonly #least: number;

  /**
   * Finds the phrases of a corpus.
   *
   * @param least In how many papers a phrase must occur.
   */
  static *steps(corpus: PhraseCorpus, least: number): Steps<Phrases> {
    const phrases = new Phrases(corpus, least);
    yield;
    phrases.#uses = wordUses(corpus);
    yield;
    const at = new Int32Array(phrases.#stems.length).fill(NONE);
    for (let words = 1; words <= MOST_WORDS; words++) yield* phrases.#extend(at, words);
    // Most phrases were seen once or twice; without them the table stays in the processor's cache.
    phrases.#table = phrases.#table.only((phrase) => phrases.#isFrequent(phrase));
    phrases.#last = new Int32Array(phrases.#table.size).fill(NONE);
    return phrases;
  }

  private constructor(corpus: PhraseCorpus, least: number) {
    this.#corpus = corpus;
    this.#least = least;
    const length = corpus.starts.at(-1) ?? 0;
    const { vocabulary } = corpus;
    this.#stems = corpus.words.slice(0, length).map((token) => vocabulary.stemOf(token >> 1));
  }

  /** How many numbers of phrases there are. */
  get size(): number {
    return this.#table.size;
  }

  /** The stems of a phrase, as numbers of the corpus' vocabulary. */
  stemsOf(phrase: number): number[] {
    return this.#table.wordsOf(phrase);
  }

  /** The phrase of some stems, or NONE. */
  find(stems: readonly number[]): number {
    let phrase = NONE;
    for (const stem of stems) {
      phrase = this.#table.find(phrase, stem);
      if (phrase === NONE) break;
    }
    return phrase;
  }

  /** Goes through the phrases of a paper in order; each is told when it first comes. */
  forEachOf(paper: number, tell: PhraseVisitor): void {
    const { starts } = this.#corpus;
    const visit = ++this.#visits;
    const end = starts[paper + 1] ?? 0;
    for (let from = starts[paper] ?? 0; from < end; from++) {
      const longest = this.#findAt(from);
      for (let words = 1; words <= longest; words++) {
        const phrase = this.#found[words] ?? NONE;
        if (phrase === NONE || this.#last[phrase] === visit) continue;
        this.#last[phrase] = visit;
        tell(phrase, this.#isTopical(paper, from, words));
      }
    }
  }

  /** Notes the phrases that begin at a place by their number of words; gives that of the longest. */
  #findAt(from: number): number {
    if (((this.#uses[from] ?? 0) & BEGIN) === 0) return 0;
    let phrase = NONE;
    for (let words = 1; words <= MOST_WORDS; words++) {
      const uses = this.#uses[from + words - 1] ?? 0;
      if ((uses & INSIDE) === 0) return words - 1;
      phrase = this.#table.find(phrase, this.#stems[from + words - 1] ?? 0);
      if (phrase === NONE) return words - 1;
      this.#found[words] = (uses & (words === 1 ? ALONE : END)) === 0 ? NONE : phrase;
    }
    return MOST_WORDS;
  }

  /** Whether a phrase stands in the title, or is all of a keyword. */
  #isTopical(paper: number, from: number, words: number): boolean {
    const { titles, heads, words: all } = this.#corpus;
    if (from < (titles[paper] ?? 0)) return true;
    if (from >= (heads[paper] ?? 0)) return false;
    return all[from - 1] === PART && all[from + words] === PART;
  }

  /** Goes from the phrases of one word less that begin at each place to those of so many words. */
  *#extend(at: Int32Array, words: number): Steps<void> {
    const { starts } = this.#corpus;
    for (let paper = 0; paper + 1 < starts.length; paper++) {
      if (paper % PAPERS_A_STEP === 0) yield;
      const end = starts[paper + 1] ?? 0;
      for (let from = starts[paper] ?? 0; from < end; from++) {
        const last = from + words - 1;
        at[from] =
          last < end && this.#mayExtend(at, from, last)
            ? this.#count(this.#table.add(at[from] ?? NONE, this.#stems[last] ?? 0), paper)
            : NONE;
      }
    }
  }

  /** A phrase is frequent only when it is without its last word, and without its first. */
  #mayExtend(at: Int32Array, from: number, last: number): boolean {
    if (((this.#uses[last] ?? 0) & INSIDE) === 0) return false;
    if (from === last) return ((this.#uses[from] ?? 0) & BEGIN) !== 0;
    if (!this.#isFrequent(at[from] ?? NONE)) return false;
    return ((this.#uses[from + 1] ?? 0) & BEGIN) === 0 || this.#isFrequent(at[from + 1] ?? NONE);
  }

  #isFrequent(phrase: number): boolean {
    return phrase !== NONE && (this.#papers[phrase] ?? 0) >= this.#least;
  }

  #count(phrase: number, paper: number): number {
    if (phrase >= this.#papers.length) {
      const [papers, last] = [this.#papers, this.#last];
      this.#papers = new Uint32Array(papers.length * 2);
      this.#papers.set(papers);
      this.#last = new Int32Array(last.length * 2).fill(NONE);
      this.#last.set(last);
    }
    if (this.#last[phrase] !== paper) {
      this.#last[phrase] = paper;
      this.#papers[phrase] = (this.#papers[phrase] ?? 0) + 1;
    }
    return phrase;
  }
}

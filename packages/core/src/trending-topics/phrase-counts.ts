import type { Steps } from '../analysis/steps.ts';
import type { Paper } from '../paper/paper.ts';
import { PhraseCorpus } from './phrase-corpus.ts';
import { Phrases } from './phrases.ts';
import type { Occurrence } from './rising.ts';
import type { Sides } from './window-sides.ts';

// Prose has words of its own that no list holds: they are in no titles and are no keywords. Measured on 9,881 papers:
// "jointly" 0 %, "explicit" 3 %, "GRPO" 10 %, "distillation" 37 % of the papers that have them.
const LEAST_TOPICAL = 0.1;
const LEAST_OF_LONGER = 0.05;

// Papers that are read, and papers whose phrases are counted, in some milliseconds.
const READ_A_STEP = 50;
const COUNTED_A_STEP = 250;

/** How often phrases occur in the papers of a window and in those before it. */
export class PhraseCounts {
  readonly corpus: PhraseCorpus;
  readonly phrases: Phrases;
  /** The papers of the window, then those of the background. */
  readonly papers: readonly Paper[];
  /** All together, each paper counted by its weight. */
  readonly totals: Occurrence;
  /** The phrases that may be topics. */
  candidates: readonly number[] = [];
  readonly #window: number;
  readonly #inWindow: Float64Array;
  readonly #inBackground: Float64Array;

  /**
   * Counts the phrases of papers.
   *
   * @param weights Of the papers of the window, then of those of the background.
   * @param least In how many papers a phrase must occur.
   */
  static *steps(sides: Sides, weights: Float64Array, least: number): Steps<PhraseCounts> {
    const corpus = new PhraseCorpus();
    for (const [index, paper] of [...sides.recent, ...sides.background].entries()) {
      if (index % READ_A_STEP === 0) yield;
      corpus.add(paper);
    }
    const phrases = yield* Phrases.steps(corpus, least);
    const counts = new PhraseCounts(sides, weights, phrases, corpus);
    yield* counts.#count(weights, least);
    return counts;
  }

  private constructor(
    { recent, background }: Sides,
    weights: Float64Array,
    phrases: Phrases,
    corpus: PhraseCorpus,
  ) {
    this.papers = [...recent, ...background];
    this.corpus = corpus;
    this.phrases = phrases;
    this.#window = recent.length;
    this.#inWindow = new Float64Array(phrases.size);
    this.#inBackground = new Float64Array(phrases.size);
    const sum = (some: Float64Array) => some.reduce((total, weight) => total + weight, 0);
    this.totals = {
      inWindow: sum(weights.subarray(0, this.#window)),
      inBackground: sum(weights.subarray(this.#window)),
    };
  }

  *#count(weights: Float64Array, least: number): Steps<void> {
    const { size } = this.phrases;
    const [all, topical] = [new Uint32Array(size), new Uint32Array(size)];
    for (let paper = 0; paper < this.papers.length; paper++) {
      if (paper % COUNTED_A_STEP === 0) yield;
      const counts = this.isRecent(paper) ? this.#inWindow : this.#inBackground;
      const weight = weights[paper] ?? 1;
      this.phrases.forEachOf(paper, (phrase, isTopical) => {
        counts[phrase] = (counts[phrase] ?? 0) + weight;
        all[phrase] = (all[phrase] ?? 0) + 1;
        if (isTopical) topical[phrase] = (topical[phrase] ?? 0) + 1;
      });
    }
    this.candidates = Array.from(all.keys()).filter((phrase) => {
      const papers = all[phrase] ?? 0;
      if (papers < least) return false;
      const isLonger = this.phrases.stemsOf(phrase).length > 1;
      return (topical[phrase] ?? 0) >= papers * (isLonger ? LEAST_OF_LONGER : LEAST_TOPICAL);
    });
  }

  /** How often a phrase occurs, each paper counted by its weight. */
  of(phrase: number): Occurrence {
    return {
      inWindow: this.#inWindow[phrase] ?? 0,
      inBackground: this.#inBackground[phrase] ?? 0,
    };
  }

  /** The papers that have each of some phrases, by index. */
  *papersOf(some: Iterable<number>): Steps<Map<number, number[]>> {
    const found = new Map<number, number[]>();
    const isWanted = new Uint8Array(this.phrases.size);
    for (const phrase of some) {
      found.set(phrase, []);
      isWanted[phrase] = 1;
    }
    if (found.size === 0) return found;
    for (let paper = 0; paper < this.papers.length; paper++) {
      if (paper % COUNTED_A_STEP === 0) yield;
      this.phrases.forEachOf(paper, (phrase) => {
        if (isWanted[phrase] === 1) found.get(phrase)?.push(paper);
      });
    }
    return found;
  }

  /** Whether a paper is one of the window. */
  isRecent(paper: number): boolean {
    return paper < this.#window;
  }
}

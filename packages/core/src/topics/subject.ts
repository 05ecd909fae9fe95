import type { PaperAnalyser, PaperWords } from '../analysis/paper-words.ts';
import { forEachWord } from '../analysis/words.ts';
import { cameUpAt } from '../paper/came-up-at.ts';
import { spanOf } from '../paper/date.ts';
import type { Paper } from '../paper/paper.ts';

// Names of venues and organisations come again and again; made-up ones must not fill the memory.
const MOST_TEXTS = 20_000;

/**
 * The paper that is being matched and what is known of it. One subject serves many papers, one
 * after the other; words are read only when a topic asks for words.
 */
export class Subject {
  readonly analyser: PaperAnalyser;
  /** Milliseconds since 1970. */
  now = 0;
  #paper: Paper | undefined;
  #words: PaperWords | undefined;
  readonly #texts = new Map<string, Uint32Array>();
  readonly #spans = new Map<string, { start: number; end: number }>();

  constructor(analyser: PaperAnalyser) {
    this.analyser = analyser;
  }

  get paper(): Paper {
    return this.#paper as Paper;
  }

  set paper(paper: Paper) {
    this.#paper = paper;
    this.#words = undefined;
  }

  get words(): PaperWords {
    this.#words ??= this.analyser.wordsOf(this.paper);
    return this.#words;
  }

  /** The span of time in which the paper came up; undefined when no date is known. Days come again and again. */
  get cameUp(): { start: number; end: number } | undefined {
    const date = cameUpAt(this.paper);
    if (date === undefined) return undefined;
    const known = this.#spans.get(date);
    if (known) return known;
    if (this.#spans.size >= MOST_TEXTS) this.#spans.clear();
    const span = spanOf(date);
    this.#spans.set(date, span);
    return span;
  }

  /** The words of a short text, which are read once however often it comes. */
  numbersOf(text: string): Uint32Array {
    const known = this.#texts.get(text);
    if (known) return known;
    const numbers: number[] = [];
    forEachWord(text, (word) => numbers.push(this.analyser.vocabulary.add(word)));
    if (this.#texts.size >= MOST_TEXTS) this.#texts.clear();
    const read = Uint32Array.from(numbers);
    this.#texts.set(text, read);
    return read;
  }
}

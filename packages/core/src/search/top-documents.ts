/** A part of the index's documents that have a term: ascending numbers and frequencies, from one place to another. */
export interface Piece {
  /** What to add to the numbers of the documents: those of the parts before. */
  base: number;
  docs: Uint32Array;
  frequencies: Uint8Array | Uint16Array;
  from: number;
  to: number;
}

/** A term to score: a document gets `weight * tf / (tf + saturation)`, which is less than the weight. */
export interface ScoredTerm {
  weight: number;
  pieces: readonly Piece[];
}

// Sums of bounds are rounded, too.
const SLACK = 1 + 1e-9;

/** Scores documents term by term; made once for a collection and used for query after query. */
export class Scorer {
  readonly #saturations: Float64Array;
  readonly #scores: Float64Array;
  /** The documents that have a score, in the order of their coming. */
  #found: Uint32Array;
  #count = 0;

  constructor(saturations: Float64Array) {
    this.#saturations = saturations;
    this.#scores = new Float64Array(saturations.length);
    this.#found = new Uint32Array(saturations.length);
  }

  /** The score of a document, after `run`. */
  scoreOf(doc: number): number {
    return this.#scores[doc] as number;
  }

  /**
   * Scores for the terms and returns the documents that may be among the `most` best: all of those,
   * in no order, and few others. Terms that weigh most come first. As soon as the terms that are left
   * cannot bring a new document among the best, they are only looked up for those that still can
   * (MaxScore; source: Turtle and Flood 1995, Query evaluation: strategies and optimizations).
   */
  run(terms: readonly ScoredTerm[], most: number): Uint32Array {
    this.#clear();
    const sorted = [...terms].sort((one, other) => other.weight - one.weight);
    let left = sorted.reduce((sum, { weight }) => sum + weight, 0);
    for (const [index, term] of sorted.entries()) {
      const threshold = index === 0 ? 0 : this.#kthBest(most);
      if (left * SLACK < threshold) {
        this.#drop(threshold - left * SLACK);
        this.#lookUp(term);
      } else this.#addAll(term);
      left -= term.weight;
    }
    this.#drop(this.#kthBest(most));
    return this.#found.subarray(0, this.#count);
  }

  #clear(): void {
    for (let at = 0; at < this.#count; at++) this.#scores[this.#found[at] as number] = 0;
    this.#count = 0;
  }

  #addAll({ weight, pieces }: ScoredTerm): void {
    const scores = this.#scores;
    const saturations = this.#saturations;
    const found = this.#found;
    let count = this.#count;
    for (const { base, docs, frequencies, from, to } of pieces) {
      for (let at = from; at < to; at++) {
        const doc = base + (docs[at] as number);
        const frequency = frequencies[at] as number;
        const gain = (weight * frequency) / (frequency + (saturations[doc] as number));
        const score = scores[doc] as number;
        // What was taken out gains nothing.
        if (score === 0 && gain > 0) found[count++] = doc;
        scores[doc] = score + gain;
      }
    }
    this.#count = count;
  }

  #lookUp(term: ScoredTerm): void {
    for (let index = 0; index < this.#count; index++) {
      const doc = this.#found[index] as number;
      const frequency = frequencyIn(term, doc);
      if (frequency > 0)
        this.#scores[doc] =
          (this.#scores[doc] as number) +
          (term.weight * frequency) / (frequency + (this.#saturations[doc] as number));
    }
  }

  /** Keeps the documents with at least that score. */
  #drop(least: number): void {
    let kept = 0;
    for (let at = 0; at < this.#count; at++) {
      const doc = this.#found[at] as number;
      if ((this.#scores[doc] as number) >= least) this.#found[kept++] = doc;
      else this.#scores[doc] = 0;
    }
    this.#count = kept;
  }

  /** The score of the `most`-th best document so far; 0 when there are not so many. */
  #kthBest(most: number): number {
    if (this.#count <= most) return 0;
    const heap = new Float64Array(most);
    for (let at = 0; at < this.#count; at++) {
      const score = this.#scores[this.#found[at] as number] as number;
      if (score > (heap[0] as number)) replaceLeast(heap, score);
    }
    return heap[0] as number;
  }
}

/** Puts a number in the place of the least of a heap. */
function replaceLeast(heap: Float64Array, number: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && (heap[child + 1] as number) < (heap[child] as number)) child++;
    if ((heap[child] as number) >= number) break;
    heap[at] = heap[child] as number;
    at = child;
  }
  heap[at] = number;
}

/** How often a document has a term; 0 when it has not. */
export function frequencyIn({ pieces }: Pick<ScoredTerm, 'pieces'>, doc: number): number {
  for (const { base, docs, frequencies, from, to } of pieces) {
    const wanted = doc - base;
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((docs[middle] as number) < wanted) low = middle + 1;
      else high = middle;
    }
    if (low < to && docs[low] === wanted) return frequencies[low] as number;
  }
  return 0;
}

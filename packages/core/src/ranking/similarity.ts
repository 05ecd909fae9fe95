import { idfOf } from '../search/bm25f.ts';

// Weights are whole numbers, so that their sums are exact and do not depend on the order of adding.
const SCALE = 64;

/**
 * How alike the papers of a pool are: the cosine of their terms, each weighted by how few papers of
 * the pool have it. Of two papers without a common term it is 0, of two with the same terms 1.
 *
 * Terms are numbers; a paper is never compared with all others, but found by the terms it shares:
 * comparing one with the whole pool takes as long as its terms have occurrences.
 */
export class Similarity {
  /** By term, in the pool's own numbering, its squared weight. */
  readonly #weights: Float64Array;
  /** By paper, its terms; by term, its papers. */
  readonly #terms: readonly number[][];
  readonly #papers: readonly number[][];
  readonly #norms: Float64Array;
  readonly #shared: Float64Array;

  /** @param termsOf By paper, its distinct terms: any values that are equal only for equal terms. */
  constructor(termsOf: readonly Iterable<unknown>[]) {
    const numbers = new Map<unknown, number>();
    const papers: number[][] = [];
    const numberOf = (term: unknown) => {
      const known = numbers.get(term);
      if (known !== undefined) return known;
      const number = papers.push([]) - 1;
      numbers.set(term, number);
      return number;
    };
    this.#terms = termsOf.map((terms, paper) =>
      Array.from(terms, (term) => {
        const number = numberOf(term);
        papers[number]?.push(paper);
        return number;
      }),
    );
    this.#papers = papers;
    const { length } = termsOf;
    this.#weights = Float64Array.from(papers, (having) => weightOf(having.length, length) ** 2);
    this.#norms = Float64Array.from(this.#terms, (terms) =>
      terms.reduce((sum, term) => sum + (this.#weights[term] ?? 0), 0),
    );
    this.#shared = new Float64Array(length);
  }

  /** Raises each number of `most`, one for a paper, to the similarity with a paper where that is more. */
  raise(most: Float64Array, paper: number): void {
    const shared = this.#shareWith(paper);
    const norm = this.#norms[paper] ?? 0;
    for (let other = 0; other < shared.length; other++) {
      const common = shared[other] ?? 0;
      if (common === 0) continue;
      const similarity = common / Math.sqrt(norm * (this.#norms[other] ?? 0));
      if (similarity > (most[other] ?? 0)) most[other] = similarity;
    }
  }

  /** By paper, the weight of the terms that it has in common with one. */
  #shareWith(paper: number): Float64Array {
    const shared = this.#shared.fill(0);
    for (const term of this.#terms[paper] ?? []) {
      const weight = this.#weights[term] ?? 0;
      for (const other of this.#papers[term] ?? []) shared[other] = (shared[other] ?? 0) + weight;
    }
    return shared;
  }
}

/** At least 1: papers that say the same are alike even when all papers of the pool do. */
function weightOf(having: number, all: number): number {
  return Math.max(1, Math.round(idfOf(all, having) * SCALE));
}

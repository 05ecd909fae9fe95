import { type CapOptions, type Capped, Caps } from './diversify-caps.ts';
import { areNearDuplicates, type Sketched } from './near-duplicates.ts';
import { Similarity } from './similarity.ts';

/** A paper that may get one of the first places. */
export interface PoolPaper extends Sketched, Capped {
  /** From 0 to 1; never rises from one paper of the pool to the next. */
  relevance: number;
}

/**
 * Chooses papers from a pool, each time the one of greatest marginal relevance: its own, less what
 * it has in common with one chosen before. Papers are told by their index.
 */
export class DiverseChoice {
  readonly chosen: number[] = [];
  readonly #pool: readonly PoolPaper[];
  readonly #diversity: number;
  /** By paper, what it is worth by itself. */
  readonly #own: Float64Array;
  readonly #caps: Caps;
  readonly #similarity: Similarity;
  /** By paper, how similar the most similar of the chosen is. */
  readonly #nearest: Float64Array;
  readonly #isChosen: Uint8Array;

  constructor(pool: readonly PoolPaper[], diversity: number, caps: CapOptions) {
    this.#pool = pool;
    this.#diversity = diversity;
    this.#own = Float64Array.from(pool, ({ relevance }) => (1 - diversity) * relevance);
    this.#caps = new Caps(pool, caps);
    this.#similarity = new Similarity(pool.map(termsOf));
    this.#nearest = new Float64Array(pool.length);
    this.#isChosen = new Uint8Array(pool.length);
  }

  /** Chooses one more; false when all are chosen, or all others are near-duplicates of the last one. */
  next(): boolean {
    const within = this.#best(false);
    const next = within >= 0 ? within : this.#best(true);
    if (next < 0) return false;
    this.chosen.push(next);
    this.#isChosen[next] = 1;
    this.#caps.choose(next);
    this.#similarity.raise(this.#nearest, next);
    return true;
  }

  /** The paper that is worth most, the first of equals, or -1; of those within their caps, or of all. */
  #best(isAny: boolean): number {
    let best = -1;
    let most = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < this.#own.length; index++) {
      const own = this.#own[index] ?? 0;
      // What is in common only takes away: none of those that follow can be worth more.
      if (own <= most) break;
      const value = own - this.#diversity * (this.#nearest[index] ?? 0);
      if (value <= most || !this.#mayFollow(index, isAny)) continue;
      best = index;
      most = value;
    }
    return best;
  }

  #mayFollow(index: number, isAny: boolean): boolean {
    if (this.#isChosen[index] === 1) return false;
    if (!isAny && this.#caps.isOver(index, this.chosen.length)) return false;
    const [last, one] = [this.#pool[this.chosen.at(-1) ?? -1], this.#pool[index]];
    if (this.#diversity === 0 || last === undefined || one === undefined) return true;
    return !areNearDuplicates(one, last);
  }
}

/** Words of title and keywords, and the topics that were matched. */
function termsOf({ sketch, topics }: PoolPaper): (number | string)[] {
  const terms: (number | string)[] = Array.from(sketch.terms);
  for (const { topic } of topics) terms.push(topic);
  return terms;
}

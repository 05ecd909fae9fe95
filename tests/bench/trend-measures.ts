import { seededRandom } from './seeded-random.ts';
/** How good the order of one list was: NDCG@10 of the gains, and of their logarithms. */
export interface Quality {
  plain: number;
  log: number;
}

const DEPTH = 10;

/**
 * NDCG@10 of the order that scores give against the gains that came. Equal scores share the mean
 * gain of their places: the mean over all orders of them, where baseline.py draws five. Undefined
 * when nothing gained.
 */
export function ndcg(scores: readonly number[], gains: readonly number[]): number | undefined {
  const ideal = gains.toSorted((a, b) => b - a).slice(0, DEPTH);
  const best = ideal.reduce((sum, gain, place) => sum + gain * discount(place), 0);
  if (best <= 0) return undefined;
  const order = scores.map((_, index) => index).sort((a, b) => at(scores, b) - at(scores, a));
  let sum = 0;
  for (let from = 0; from < Math.min(DEPTH, order.length); ) {
    let to = from + 1;
    while (to < order.length && scores[at(order, to)] === scores[at(order, from)]) to++;
    const equals = order.slice(from, to);
    const mean = equals.reduce((total, index) => total + at(gains, index), 0) / equals.length;
    for (let place = from; place < Math.min(to, DEPTH); place++) sum += mean * discount(place);
    from = to;
  }
  return sum / best;
}

/** Both measures of one list; undefined when nothing gained. */
export function qualityOf(
  scores: readonly number[],
  gains: readonly number[],
): Quality | undefined {
  const plain = ndcg(scores, gains);
  const log = ndcg(scores, gains.map(Math.log1p));
  return plain === undefined || log === undefined ? undefined : { plain, log };
}

/**
 * The mean of paired differences and its 95 % interval by bootstrap over blocks of lists; with the
 * same numbers it is always the same interval. Lists that follow each other closely are not
 * independent: a block of more than one keeps them together.
 */
export function bootstrap(differences: readonly number[], block = 1, draws = 4_000) {
  const blocks = Array.from(
    { length: Math.max(1, Math.floor(differences.length / block)) },
    (_, n) => mean(differences.slice(n * block, (n + 1) * block)),
  );
  const random = seededRandom(20_260_612);
  const means = Array.from({ length: draws }, () =>
    mean(blocks.map(() => at(blocks, Math.floor(random() * blocks.length)))),
  ).sort((a, b) => a - b);
  return {
    mean: mean(differences),
    low: at(means, Math.floor(draws * 0.025)),
    high: at(means, Math.floor(draws * 0.975)),
  };
}

/** The arithmetic mean; NaN of nothing. */
export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function discount(place: number): number {
  return 1 / Math.log2(place + 2);
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? 0;
}

import { mean, ndcg } from './trend-measures.ts';
import { type Candidate, previousLook, type RankedList } from './trend-tasks.ts';

/** Scores of the papers of one list, the higher the better. */
export type Scorer = (list: RankedList) => number[];

/** What the formulas of task A look at: counts, hours since listed and published, and the moment listed. */
interface Facts {
  upvotes: number;
  comments: number;
  stars: number;
  hasCode: boolean;
  listed: number;
  published: number;
  listedAt: number;
}

/** The formulas of baseline.py for task A; the prior of the empirical Bayes one is set on `train`. */
export function firstLookFormulas(train: readonly RankedList[]): Record<string, Scorer> {
  const { alpha, theta } = bestPrior(train);
  return {
    random: ({ candidates }) => candidates.map(() => 0),
    'raw upvotes': each(({ upvotes }) => upvotes),
    'raw comments': each(({ comments }) => comments),
    'raw stars': each(({ stars }) => stars),
    'gravity (upvotes, listed)': each((one) => gravity(one.upvotes, one.listed)),
    'gravity (stars, published)': each((one) => gravity(one.stars, one.published)),
    'reddit-hot (upvotes)': each((one) => hot(one.upvotes, one.listedAt)),
    'reddit-hot (stars)': each((one) => hot(one.stars, -one.published)),
    'velocity: upvotes / age': each((one) => one.upvotes / one.listed),
    'velocity: stars / age': each((one) => one.stars / one.published),
    'stars halved every 7 days': each((one) => one.stars * 2 ** (-one.published / 168)),
    [`EB stars (alpha ${alpha}, theta ${theta} h)`]: each((one) => shrunk(one, alpha, theta)),
    'fused: RRF(upvotes, stars)': fused([each((one) => one.upvotes), each((one) => one.stars)]),
    'fused: RRF(upvotes, stars / age)': fused([
      each((one) => one.upvotes),
      each((one) => one.stars / one.published),
    ]),
    'fused: RRF(upvotes, EB stars)': fused([
      each((one) => one.upvotes),
      each((one) => shrunk(one, 10, 48)),
    ]),
    'fused: RRF(upvotes, EB stars, .15 comments)': fused(
      [each((one) => one.upvotes), each((one) => shrunk(one, 10, 48)), each((one) => one.comments)],
      [1, 1, 0.15],
    ),
    'fused: sqrt(1+upvotes) × EB stars': each(
      (one) => shrunk(one, 10, 48) * Math.sqrt(1 + one.upvotes),
    ),
  };
}

function each(score: (facts: Facts) => number): Scorer {
  return ({ at, candidates }) => candidates.map(({ look }) => score(factsOf(look, at)));
}

function factsOf(look: Candidate['look'], at: number): Facts {
  const { listedAt = at, publishedAt = at } = look;
  return {
    upvotes: look.upvotes,
    comments: look.comments,
    stars: look.stars ?? 0,
    hasCode: look.stars !== undefined,
    listed: Math.max(at - listedAt, 0.5),
    published: Math.max(at - publishedAt, 1),
    listedAt,
  };
}

function shrunk({ stars, hasCode, published }: Facts, alpha: number, theta: number): number {
  return hasCode ? (alpha + stars) / (1 + Math.log1p(published / theta)) : 0;
}

function bestPrior(train: readonly RankedList[]): { alpha: number; theta: number } {
  const grid = [0.5, 1, 2, 5, 10].flatMap((alpha) =>
    [6, 12, 24, 48, 96, 1e9].map((theta) => ({ alpha, theta })),
  );
  const quality = ({ alpha, theta }: { alpha: number; theta: number }) =>
    meanQuality(
      train,
      each((one) => shrunk(one, alpha, theta)),
    );
  return grid.reduce((best, one) => (quality(one) > quality(best) ? one : best));
}

/** What the formulas of task B look at; what is unknown of a paper is taken from the others of its list. */
interface Motion {
  stars: number;
  /** Stars a day since the look before, else since it was published. */
  velocity: number;
  /** Hours since it was published. */
  age: number;
  upvotes: number;
}

/** The formulas of baseline.py for task B; the empirical Bayes one is set on `train`. */
export function secondLookFormulas(train: readonly RankedList[]): Record<string, Scorer> {
  const prior = bestMotionPrior(train);
  const rate = moving((one) => expectedRate(one, prior));
  return {
    random: ({ candidates }) => candidates.map(() => 0),
    'raw stars': moving(({ stars }) => stars),
    'raw upvotes (first day)': moving(({ upvotes }) => upvotes),
    'velocity: stars / age': moving(({ stars, age }) => stars / age),
    'velocity: stars a day since the look before': moving(({ velocity }) => velocity),
    'gravity (stars)': moving(({ stars, age }) => gravity(stars, age)),
    'reddit-hot (stars)': moving(({ stars, age }) => hot(stars, -age)),
    [`EB rate (weight ${prior.weight}, ${prior.alpha}, ${prior.beta})`]: rate,
    'fused: RRF(velocity, stars)': fused([
      moving(({ velocity }) => velocity),
      moving(({ stars }) => stars),
    ]),
    'fused: RRF(EB rate, upvotes)': fused([rate, moving(({ upvotes }) => upvotes)]),
    'fused: RRF(EB rate, .2 upvotes)': fused([rate, moving(({ upvotes }) => upvotes)], [1, 0.2]),
    'fused: EB rate × (1+upvotes)^.25': moving(
      (one) => expectedRate(one, prior) * (1 + one.upvotes) ** 0.25,
    ),
  };
}

function moving(score: (motion: Motion) => number): Scorer {
  return (list) => motionsOf(list).map(score);
}

function motionsOf({ candidates }: RankedList): Motion[] {
  const known = candidates.map((one) => {
    const { look, earlier } = one;
    const before = previousLook(one);
    const stars = look.stars ?? 0;
    const gained = before && (stars - (before.stars ?? 0)) / Math.max(look.at - before.at, 6);
    const age = look.publishedAt && Math.max(look.at - look.publishedAt, 24);
    const upvotes = earlier.findLast(({ source }) => source.startsWith('hf-api'))?.upvotes;
    return { stars, velocity: gained === undefined ? undefined : gained * 24, age, upvotes };
  });
  const usualAge = median(known.map(({ age }) => age)) ?? 72;
  const usualUpvotes = median(known.map(({ upvotes }) => upvotes)) ?? 0;
  return known.map(({ stars, velocity, age = usualAge, upvotes = usualUpvotes }) => ({
    stars,
    age,
    upvotes,
    velocity: Math.max(velocity ?? (stars / age) * 24, 0),
  }));
}

interface MotionPrior {
  weight: number;
  alpha: number;
  beta: number;
}

function expectedRate(
  { stars, velocity, age }: Motion,
  { weight, alpha, beta }: MotionPrior,
): number {
  const days = Math.max(age / 24 - 1, 0);
  return (alpha + velocity + weight * Math.max(stars - velocity, 0)) / (beta + 1 + weight * days);
}

function bestMotionPrior(train: readonly RankedList[]): MotionPrior {
  const pairs = [
    [0.05, 0.1],
    [0.2, 0.2],
    [0.5, 0.5],
    [1, 1],
    [1, 0.3],
  ] as const;
  const grid = [0, 0.02, 0.05, 0.1, 0.2, 0.5, 1].flatMap((weight) =>
    pairs.map(([alpha, beta]) => ({ weight, alpha, beta })),
  );
  const quality = (prior: MotionPrior) =>
    meanQuality(
      train,
      moving((one) => expectedRate(one, prior)),
    );
  return grid.reduce((best, one) => (quality(one) > quality(best) ? one : best));
}

/** Hacker News as it is known: (points - 1) / (hours + 2)^1.8. */
export function gravity(count: number, age: number): number {
  return Math.max(count - 1, 0) / (age + 2) ** 1.8;
}

/** Reddit's hot order: ten times the votes are worth 12.5 hours. */
export function hot(count: number, bornHours: number): number {
  return Math.log10(Math.max(count, 1)) + (bornHours * 3_600) / 45_000;
}

/** Reciprocal rank fusion with k = 60; equal ones share the mean of their ranks. */
export function fused(scorers: readonly Scorer[], weights: readonly number[] = []): Scorer {
  return (list) => {
    const ranks = scorers.map((scorer) => ranksOf(scorer(list)));
    return list.candidates.map((_, index) =>
      ranks.reduce((sum, own, n) => sum + (weights[n] ?? 1) / (60 + (own[index] ?? 0)), 0),
    );
  };
}

function ranksOf(scores: readonly number[]): number[] {
  return scores.map((score) => {
    const above = scores.filter((other) => other > score).length;
    const equal = scores.filter((other) => other === score).length;
    return above + (equal + 1) / 2;
  });
}

function meanQuality(lists: readonly RankedList[], scorer: Scorer): number {
  const all = lists.map((list) =>
    ndcg(
      scorer(list),
      list.candidates.map(({ gain }) => gain),
    ),
  );
  return mean(all.filter((one) => one !== undefined));
}

function median(numbers: readonly (number | undefined)[]): number | undefined {
  const sorted = numbers.filter((one) => one !== undefined).sort((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

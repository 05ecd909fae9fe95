/** How attention of one kind usually comes in. */
export interface Attention {
  /**
   * Template: how much of it has come by an age, in hours, in a unit of its own. Rises without end,
   * ever slower; 0 or more at birth.
   */
  arrived(age: number): number;
  /** How much of the template the prior is worth: evidence of less than that is mostly passed over. */
  prior: number;
  /** Which date it counts from. */
  since: 'cameUp' | 'published';
}

/**
 * Share of their last points that Hacker News posts had at an age in hours, measured on posts of two
 * domains from 2022 to 2024 (docs/ranking.md).
 */
const HACKER_NEWS = [
  [0, 0.053],
  [0.5, 0.08],
  [1, 0.128],
  [2, 0.218],
  [3, 0.302],
  [4, 0.368],
  [6, 0.476],
  [8, 0.543],
  [10, 0.602],
  [12, 0.654],
  [16, 0.734],
  [20, 0.786],
  [24, 0.818],
  [30, 0.846],
  [36, 0.861],
  [48, 0.902],
  [72, 0.95],
  [96, 0.967],
  [120, 0.977],
  [168, 0.987],
  [240, 0.997],
  [336, 1],
] as const;

const YEAR_HOURS = 8_766;

/**
 * Votes and comments, which follow them: ln(1 + age / 24 h), which fits what is known of votes (41
 * papers of Hugging Face: 20 % of the twelfth day's at 8 h, 30 % at 24 h, 50 % at 4 d, 80 % at 7 d).
 */
export const voteAttention: Attention = {
  arrived: /* @__PURE__ */ logarithmic(24),
  prior: 0.5,
  since: 'cameUp',
};

/** Stars: ln(1 + age / 96 h): they never end, which keeps an old repository that is hot in the list. */
export const starAttention: Attention = {
  arrived: /* @__PURE__ */ logarithmic(96),
  prior: 1,
  since: 'published',
};

/** Points: as measured; then next to nothing comes. */
export const pointAttention: Attention = {
  arrived: pointsArrived,
  prior: 0.02,
  since: 'cameUp',
};

/**
 * Citations: half of them by the fourth year, log-logistic, close to the log-normal ageing of Wang,
 * Song and Barabási (Science 2013); not tested here.
 */
export const citationAttention: Attention = {
  arrived: (age) => 1 / (1 + ((4 * YEAR_HOURS) / age) ** 1.5),
  prior: 0.02,
  since: 'published',
};

function logarithmic(scale: number): Attention['arrived'] {
  return (age) => Math.log1p(age / scale);
}

function pointsArrived(age: number): number {
  let [fromAge, fromShare]: readonly [number, number] = HACKER_NEWS[0];
  for (const [toAge, toShare] of HACKER_NEWS) {
    if (toAge > age)
      return fromShare + ((toShare - fromShare) * (age - fromAge)) / (toAge - fromAge);
    [fromAge, fromShare] = [toAge, toShare];
  }
  return fromShare + 0.001 * Math.log(age / fromAge);
}

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

/** How many papers there are in the window and before it, and how many of each have a phrase. */
export interface Occurrence {
  inWindow: number;
  inBackground: number;
}

/** What the counts of a phrase say. */
export interface Rise {
  expected: number;
  growth: number;
  score: number;
}

/** Of the topics that are shown, so many may be there by chance. Source: Benjamini and Hochberg 1995. */
const FALSE_DISCOVERIES = 0.2;

/**
 * How many papers of the window were to be expected to have a phrase, how many times as many have
 * it, and how far that is from chance (the logarithm of the ratio of likelihoods, doubled; Dunning
 * 1993). The background counts as if one more of its papers had the phrase: what never occurred
 * before has no growth without end.
 */
export function riseOf(counts: Occurrence, papers: Occurrence): Rise {
  const rate = (counts.inBackground + 1) / (papers.inBackground + 1);
  const expected = Math.min(1, rate) * papers.inWindow;
  const all = papers.inWindow + papers.inBackground;
  const having = counts.inWindow + counts.inBackground;
  const part = (count: number, of: number, total: number) =>
    count <= 0 || total <= 0 ? 0 : count * Math.log((count * all) / (of * total));
  const score =
    2 *
    (part(counts.inWindow, having, papers.inWindow) +
      part(counts.inBackground, having, papers.inBackground) +
      part(papers.inWindow - counts.inWindow, all - having, papers.inWindow) +
      part(papers.inBackground - counts.inBackground, all - having, papers.inBackground));
  return { expected, growth: counts.inWindow / expected, score: Math.max(0, score) };
}

/**
 * Which phrases occur more often in the window than chance would have it, by index: Fisher's exact
 * test on each, and of those the most for which at most a tenth is expected to be there by chance.
 * Phrases too rare to pass the test however they fall are left out beforehand, lest they make it
 * harder for the others (Tarone 1990, Gilbert 2005).
 */
export function findRising(counts: readonly Occurrence[], papers: Occurrence): number[] {
  const test = fisherTest(papers);
  const least = leastTestable(counts, papers, test);
  const tested = counts.flatMap((one, index) => {
    if (one.inWindow + one.inBackground < least) return [];
    return [{ index, chance: test(one.inWindow, one.inWindow + one.inBackground) }];
  });
  tested.sort((one, other) => one.chance - other.chance);
  const last = tested.findLastIndex(
    ({ chance }, index) => chance <= (FALSE_DISCOVERIES * (index + 1)) / tested.length,
  );
  return tested.slice(0, last + 1).map(({ index }) => index);
}

/** The number of papers with a phrase from which on it can pass the test. */
function leastTestable(
  counts: readonly Occurrence[],
  papers: Occurrence,
  test: (inWindow: number, having: number) => number,
): number {
  const havings = counts
    .map(({ inWindow, inBackground }) => inWindow + inBackground)
    .sort((one, other) => one - other);
  for (let index = 0; index < havings.length; index++) {
    const having = havings[index] ?? 0;
    if (having === havings[index - 1]) continue;
    const smallest = test(Math.min(having, papers.inWindow), having);
    if (smallest * (havings.length - index) <= FALSE_DISCOVERIES) return having;
  }
  return Number.POSITIVE_INFINITY;
}

/**
 * How probable it is that so many or more of the papers with a phrase fall into the window when the
 * papers are dealt out by chance (hypergeometric).
 */
function fisherTest({ inWindow: window, inBackground: background }: Occurrence) {
  const all = window + background;
  const logs = new Float64Array(all + 1);
  for (let n = 2; n <= all; n++) logs[n] = (logs[n - 1] ?? 0) + Math.log(n);
  const choose = (n: number, k: number) => (logs[n] ?? 0) - (logs[k] ?? 0) - (logs[n - k] ?? 0);
  return (inWindow: number, having: number): number => {
    let chance = 0;
    for (let n = Math.max(inWindow, having - background); n <= Math.min(having, window); n++) {
      const exactly = Math.exp(
        choose(window, n) + choose(background, having - n) - choose(all, having),
      );
      chance += exactly;
      if (exactly < chance * 1e-9) break;
    }
    return Math.min(1, chance);
  };
}

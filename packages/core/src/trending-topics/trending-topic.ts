/** A key phrase on the move, with its evidence. */
export interface TrendingTopic {
  /** As papers write it; an abbreviation stands behind what it is short for: "chain of thought (CoT)". */
  phrase: string;
  /** How many papers of the window have it. */
  count: number;
  /**
   * How many were to be expected from the background, as if one more of its papers had the phrase;
   * undefined when there is nothing to compare with.
   */
  expected?: number;
  /** How many times as many as expected; undefined when there is nothing to compare with. */
  growth?: number;
  /**
   * What topics are ordered by: how far the counts are from chance (ratio of likelihoods, G). Without
   * a background how common the phrase is, longer ones counting more. Not to be compared between calls.
   */
  score: number;
  /** The ids of the papers of the window that have it, the best first. */
  papers: string[];
  /** In the topic language: what keeps papers with the phrase. */
  topicText: string;
}

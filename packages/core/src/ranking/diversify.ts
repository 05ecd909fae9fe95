import { sharedAnalyser } from '../analysis/paper-words.ts';
import type { Paper } from '../paper/paper.ts';
import { DiverseChoice } from './diversify-choice.ts';
import { areNearDuplicates, keepApart, type Sketched } from './near-duplicates.ts';
import { sketcher } from './similarity-sketch.ts';

/** Options of {@link diversify}. */
export interface DiversityOptions {
  /** From 0, the order of the scores, to 1, where only variety counts. Default 0. */
  diversity?: number | undefined;
  /** The most papers of one author, or organisation, in ten places. Default 2, without diversity any. */
  perAuthor?: number | undefined;
  /** The most papers of one topic in ten places. Default: its share of ten, at least 3; without diversity any. */
  perTopic?: number | undefined;
  /** How many places are wanted. Default: all. */
  places?: number | undefined;
}

/** How the facts of a candidate are found, whatever the caller has for candidates. */
export interface CandidateFacts<T> {
  paperOf: (candidate: T) => Paper;
  /** Finite; never rises from one candidate to the next. */
  scoreOf: (candidate: T) => number;
  topicsOf: (candidate: T) => readonly { topic: string }[];
}

/** Variety is sought in the first places, for whoever reads further reads all. */
export const DIVERSE_PLACES = 100;
/** They are filled from so many candidates: bounds the work, and how far down a paper is fetched from. */
export const DIVERSE_POOL = 500;
const PER_AUTHOR = 2;

/**
 * Reorders candidates, the best first, so that the first places do not say the same again and again;
 * gives the first `places` of the order, which does not depend on how many are wanted. Of more
 * candidates than are wanted the first 500 do: what stands behind them changes nothing, unless
 * near-duplicates fill these 500.
 *
 * - Each of the first 100 places goes to the paper of greatest marginal relevance among the first 500:
 *   `(1 - diversity) · score - diversity · similarity`, the score scaled to 0..1 over these 500,
 *   the similarity that to the most similar paper chosen before. Equal values keep their order.
 *   Source: Carbonell and Goldstein 1998.
 * - Papers over a cap of their author, organisation or topic come after those that are not.
 * - No two near-duplicates stand side by side, here and beyond, while anything else is left.
 *
 * Takes time in proportion to the candidates, and at most to 100 × 500 beside them.
 */
export function diversify<T>(
  candidates: readonly T[],
  facts: CandidateFacts<T>,
  options: DiversityOptions = {},
): T[] {
  const places = Math.min(options.places ?? candidates.length, candidates.length);
  const wishes = wishesOf(options);
  if (wishes === undefined || places < 1) return candidates.slice(0, places);
  const makeSketch = sketcher(sharedAnalyser().vocabulary);
  const sketchedOf = (candidate: T): Sketched => {
    const paper = facts.paperOf(candidate);
    return { paper, sketch: makeSketch(paper) };
  };
  const considered = candidates.slice(0, DIVERSE_POOL);
  const relevanceOf = relevanceOn(considered, facts);
  const pool = considered.map((candidate) => ({
    ...sketchedOf(candidate),
    topics: facts.topicsOf(candidate),
    relevance: relevanceOf(candidate),
  }));
  const choice = new DiverseChoice(pool, wishes.diversity, wishes);
  const most = Math.min(places, DIVERSE_PLACES);
  while (choice.chosen.length < most && choice.next());
  const { chosen } = choice;
  const first = chosen.map((index) => candidates[index] as T);
  if (first.length === places) return first;
  const isChosen = new Set(chosen);
  const rest = candidates.filter((_, index) => !isChosen.has(index));
  const areNear = (one: T, other: T) =>
    wishes.diversity > 0 && areNearDuplicates(sketchedOf(one), sketchedOf(other));
  return first.concat(keepApart(rest, first.at(-1), places - first.length, areNear));
}

/** Whether the options ask for another order than that of the scores. */
export function wishesVariety(options: DiversityOptions): boolean {
  return wishesOf(options) !== undefined;
}

/** What the options ask for; undefined when they ask for the order as it is. */
function wishesOf({ diversity, perAuthor, perTopic }: DiversityOptions) {
  const wished = Math.min(1, Math.max(0, diversity || 0));
  const unlimited = Number.POSITIVE_INFINITY;
  const wishes = {
    diversity: wished,
    perAuthor: capOf(perAuthor) ?? (wished > 0 ? PER_AUTHOR : unlimited),
    perTopic: capOf(perTopic) ?? (wished > 0 ? undefined : unlimited),
  };
  const isOff = wished === 0 && wishes.perAuthor === unlimited && wishes.perTopic === unlimited;
  return isOff ? undefined : wishes;
}

/** A cap is a whole number of at least 1; Infinity caps nothing; what is no number is as good as not given. */
function capOf(cap: number | undefined): number | undefined {
  return cap === undefined || Number.isNaN(cap) ? undefined : Math.max(1, Math.floor(cap));
}

/** Scores on a scale from 0, the last, to 1, the first; 1 when all are equal. */
function relevanceOn<T>(pool: readonly T[], { scoreOf }: CandidateFacts<T>) {
  const [first, last] = [pool[0], pool.at(-1)] as [T, T];
  const low = scoreOf(last);
  const range = scoreOf(first) - low;
  return (candidate: T) => (range > 0 ? (scoreOf(candidate) - low) / range : 1);
}

import { type PaperAnalyser, sharedAnalyser } from '../analysis/paper-words.ts';
import { systemClock } from '../paper/clock.ts';
import type { Paper } from '../paper/paper.ts';
import type { Topic, TopicMatch } from './topic.ts';
import { isExclusion, TopicMatcher } from './topic-matcher.ts';

/** Options of {@link matchTopics}. */
export interface MatchOptions {
  /** The moment from which `age:` counts back: a Date or milliseconds since 1970. Default: the clock. */
  now?: Date | number | undefined;
}

/**
 * The topics that a paper matches, in the order asked, with where and how well. Empty when it
 * matches none, or when a topic that only excludes keeps it out.
 */
export function matchTopics(
  paper: Paper,
  topics: readonly Topic[],
  options?: MatchOptions,
): TopicMatch[] {
  return matcherOf(topics, options).match(paper) ?? [];
}

/**
 * Whether topics keep a paper in a list: it matches one of them, or they only exclude, and none of those
 * that only exclude keeps it out.
 */
export function keepsPaper(
  paper: Paper,
  topics: readonly Topic[],
  options?: MatchOptions,
): boolean {
  return matcherOf(topics, options).match(paper) !== undefined;
}

/** Whether a topic only excludes: it applies to the whole list, and nobody can choose it. */
export function onlyExcludes({ query }: Topic): boolean {
  return isExclusion(query);
}

let last: { topics: readonly Topic[]; analyser: PaperAnalyser; matcher: TopicMatcher } | undefined;

/**
 * A matcher for many papers, to be used at once: the last one is kept, so that whoever matches
 * paper by paper does not make the same topics ready again and again.
 */
export function matcherOf(topics: readonly Topic[], options: MatchOptions = {}): TopicMatcher {
  const analyser = sharedAnalyser();
  if (last?.analyser !== analyser || !isSame(last.topics, topics))
    last = { topics: [...topics], analyser, matcher: new TopicMatcher(topics, analyser) };
  last.matcher.now = Number(options.now ?? systemClock());
  return last.matcher;
}

function isSame(some: readonly Topic[], others: readonly Topic[]): boolean {
  return some.length === others.length && some.every((topic, index) => topic === others[index]);
}

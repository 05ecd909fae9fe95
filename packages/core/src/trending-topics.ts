/** Topics on the move apart from the rest: no parser of listings, no network. */
export type { Steps } from './analysis/steps.ts';
export { RankingError, type RankingErrorCode } from './errors/ranking-error.ts';
export type { TrendingTopicsOptions } from './trending-topics/options.ts';
export type { TrendingTopic } from './trending-topics/trending-topic.ts';
export { trendingTopics, trendingTopicsSteps } from './trending-topics/trending-topics.ts';

/** Topics and ranking apart from the rest: no parser, no network. */
export { RankingError, type RankingErrorCode } from './errors/ranking-error.ts';
export { ORDERS, type Order } from './ranking/orders.ts';
export { type RankOptions, rankPapers } from './ranking/rank-papers.ts';
export type { Contribution, RankedEntry, Ranking } from './ranking/ranking.ts';
export { WINDOWS, type Window } from './ranking/window.ts';
export { matchTopics } from './topics/match-topics.ts';
export { type ParsedTopics, parseTopics } from './topics/parse-topics.ts';
export type { Topic, TopicMatch } from './topics/topic.ts';

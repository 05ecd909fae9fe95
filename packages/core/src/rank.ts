/** Topics and ranking apart from the rest: no parser, no network. */
export { RankingError, type RankingErrorCode } from './errors/ranking-error.ts';
export { explainEntry } from './ranking/explain-entry.ts';
export type { Horizon } from './ranking/horizon.ts';
export { ORDERS, type Order } from './ranking/orders.ts';
export type { RankOptions } from './ranking/rank-options.ts';
export { rankPapers } from './ranking/rank-papers.ts';
export type { Contribution, RankedEntry, Ranking } from './ranking/ranking.ts';
export { isInWindow, WINDOWS, type Window } from './ranking/window.ts';
export { MODELS, type ModelName } from './signals/models/registry.ts';
export type {
  Batch,
  CustomSignal,
  Evidence,
  Signal,
  SignalDetails,
} from './signals/signal.ts';
export {
  keepsPaper,
  type MatchOptions,
  matchTopics,
  onlyExcludes,
} from './topics/match-topics.ts';
export { type ParsedTopics, parseTopics, type TopicOptions } from './topics/parse-topics.ts';
export type { Topic, TopicMatch } from './topics/topic.ts';

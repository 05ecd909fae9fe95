import { RankingError } from '../errors/ranking-error.ts';
import { MODELS, type ModelName } from '../signals/models/registry.ts';
import type { SignalName } from '../signals/registry.ts';
import type { CustomSignal } from '../signals/signal.ts';
import type { TopicOptions } from '../topics/parse-topics.ts';
import type { Topic } from '../topics/topic.ts';
import { assertSignals } from './assert-signals.ts';
import { HORIZONS, type Horizon } from './horizon.ts';
import { ORDERS, type Order } from './orders.ts';
import { WINDOWS, type Window } from './window.ts';

/** Options of {@link rankPapers}. */
export interface RankOptions extends TopicOptions {
  /** What comes first. Default `trending`. */
  by?: Order | undefined;
  /** Which papers are kept: the topic language, or topics read before. Default: all papers. */
  topics?: string | readonly Topic[] | undefined;
  /** How far back to look from `now`, by the day of listing, else of publishing. Default `all`. */
  window?: Window | undefined;
  /** The moment to rank for: a Date, ISO 8601 or milliseconds. Default: the clock. */
  now?: Date | string | number | undefined;
  /** Papers published after this moment are new. Default: two days before `now`. */
  newSince?: Date | string | number | undefined;
  /** The most entries to return. Default: all. */
  limit?: number | undefined;
  /** How many entries to pass over. Default 0. */
  offset?: number | undefined;
  /**
   * How `trending` and `relevance` compare papers by their counts. Default `forecast`, the gain to be
   * expected; the others are formulas in use elsewhere, to compare with.
   */
  model?: ModelName | undefined;
  /**
   * How far ahead `forecast` looks. Default `day`, in windows of a month and longer `week`: what is
   * read for longer is chosen for longer.
   */
  horizon?: Horizon | undefined;
  /**
   * Changes the weight of signals by name (0 switches one off), custom ones too. The counts are
   * weighed against each other; together they count 1. Default: the weights of the order.
   */
  weights?:
    | Readonly<Partial<Record<SignalName, number>> & Record<string, number | undefined>>
    | undefined;
  /** Evidence of your own, beside ours. Default: none. */
  signals?: readonly CustomSignal[] | undefined;
  /**
   * From 0, the order of the scores, to 1, where only variety counts: the first hundred places do not
   * say the same again and again, and near-duplicates never stand side by side. Scores stay as they
   * are, so they need not fall from entry to entry. Default 0.
   */
  diversity?: number | undefined;
  /** The most papers of one author in ten places. Default: 2 with `diversity`, else any number. */
  perAuthor?: number | undefined;
  /** The most papers of one topic in ten places. Default: with `diversity` its share, else any number. */
  perTopic?: number | undefined;
}

/** @throws RankingError for an order, window, model, horizon, moment or signal that does not exist */
export function assertOptions(options: RankOptions): void {
  assertName('order', options.by, ORDERS);
  assertName('window', options.window, WINDOWS);
  assertName('model', options.model, MODELS);
  assertName('horizon', options.horizon, HORIZONS);
  for (const name of ['now', 'newSince'] as const) {
    const moment = options[name];
    if (moment !== undefined) toInstant(moment, name);
  }
  assertSignals(options.signals ?? []);
}

/** @throws RankingError when a name is given that is none of those there are */
export function assertName(kind: string, name: string | undefined, names: readonly string[]): void {
  if (name === undefined || names.includes(name)) return;
  throw new RankingError('unknown-option', `There is no ${kind} named "${name}".`, {
    received: name,
    hint: `Use one of: ${names.join(', ')}.`,
  });
}

/** @throws RankingError when it is no moment */
export function toInstant(moment: Date | string | number, option: string): number {
  const instant = new Date(moment).getTime();
  if (!Number.isNaN(instant)) return instant;
  throw new RankingError('invalid-date', `The option "${option}" is no moment in time.`, {
    received: String(moment),
    hint: 'Give a Date, an ISO 8601 text such as 2026-06-12T08:00:00Z, or milliseconds since 1970.',
  });
}

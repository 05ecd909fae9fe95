import type { Paper, RankedEntry, Ranking } from '@trending-papers/core';
import type { Inquiries, InquiryKind } from './inquiries.ts';
import type { Answer, RankQuery } from './ranker.ts';

/** To the worker: papers to rank from now on, in pieces; how to rank them; or another question about them. */
export type ToWorker =
  | { kind: 'papers'; papers: readonly Paper[]; isFirst: boolean }
  | { kind: 'question'; number: number; query: RankQuery }
  | { [Kind in InquiryKind]: Inquiry<Kind> }[InquiryKind];

interface Inquiry<Kind extends InquiryKind> {
  kind: Kind;
  number: number;
  query: Inquiries[Kind]['query'];
}

/** From the worker: the answer to a question, or why there is none. */
export type FromWorker =
  | { number: number; answer: PackedAnswer | Inquiries[InquiryKind]['answer'] }
  | { number: number; error: unknown };

/** An answer in which papers are their places in the list: both sides have them. */
export interface PackedAnswer extends Omit<Answer, 'ranking'> {
  ranking: Omit<Ranking, 'entries'> & { entries: PackedEntry[] };
}

type PackedEntry = Omit<RankedEntry, 'paper'> & { paper: number };

/** Puts places for papers. `placeOf` knows the place of each paper of the list. */
export function packAnswer(answer: Answer, placeOf: (paper: Paper) => number): PackedAnswer {
  const entries = answer.ranking.entries.map((entry) => ({
    ...entry,
    paper: placeOf(entry.paper),
  }));
  return { ...answer, ranking: { ...answer.ranking, entries } };
}

/** Puts papers for places. */
export function unpackAnswer(answer: PackedAnswer, papers: readonly Paper[]): Answer {
  const entries = answer.ranking.entries.map((entry) => ({
    ...entry,
    paper: papers[entry.paper] as Paper,
  }));
  return { ...answer, ranking: { ...answer.ranking, entries } };
}

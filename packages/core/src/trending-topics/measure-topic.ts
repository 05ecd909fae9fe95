import type { PhraseCounts } from './phrase-counts.ts';
import { riseOf } from './rising.ts';
import type { TopicDraft } from './unite-phrases.ts';

/** A topic with its figures. */
export interface MeasuredTopic extends TopicDraft {
  /** Of `papers`, those of the window. */
  recent: readonly number[];
  expected?: number;
  growth?: number;
  score: number;
}

/** How papers are counted: each by its weight, which vary so much more than if each were 1. */
export interface Weighting {
  weights: Float64Array;
  dispersion: number;
}

/** Measures a topic against the background, or, without one, by how common it is. */
export function measureTopic(
  draft: TopicDraft,
  counts: PhraseCounts,
  { weights, dispersion }: Weighting,
): MeasuredTopic {
  const recent = draft.papers.filter((paper) => counts.isRecent(paper));
  const sum = (papers: readonly number[]) =>
    papers.reduce((total, paper) => total + (weights[paper] ?? 1), 0);
  const inWindow = sum(recent);
  if (counts.totals.inBackground === 0) {
    const words = draft.forms[0]?.length ?? 1;
    return { ...draft, recent, score: inWindow * Math.log2(1 + words) };
  }
  const inBackground = sum(draft.papers) - inWindow;
  const rise = riseOf({ inWindow, inBackground: Math.max(0, inBackground) }, counts.totals);
  return { ...draft, recent, ...rise, score: rise.score / dispersion };
}

/** Half of the papers of both. */
const MUCH = 0.5;
/** So much faster must "agent harness" rise than "agents" to be news of its own. */
const FASTER = 3;

/**
 * Whether a topic says what another one said: much the same papers; or one phrase holds the other,
 * and the longer one does not rise much faster.
 */
export function saysTheSame(one: MeasuredTopic, other: MeasuredTopic): boolean {
  const others = new Set(other.recent);
  const common = one.recent.filter((paper) => others.has(paper)).length;
  if (common > MUCH * (one.recent.length + others.size - common)) return true;
  if (contains(other, one)) return true;
  return contains(one, other) && (one.growth ?? 1) < FASTER * (other.growth ?? 1);
}

/** Whether a form of a topic holds a form of another. */
function contains({ forms }: TopicDraft, { forms: parts }: TopicDraft): boolean {
  return parts.some((part) =>
    forms.some((stems) => ` ${stems.join(' ')} `.includes(` ${part.join(' ')} `)),
  );
}

import type { Paper } from '@trending-papers/core';
import { type Inquiries, inquiryRegistry, type StepwiseKind } from '../rankers/inquiries.ts';
import { isLong } from '../rankers/long-list.ts';
import { allAtOnce, inSlices, leisure } from '../timing/in-slices.ts';
import type { FeaturePanel } from './feature.ts';

type Answer<Kind extends StepwiseKind> = Inquiries[Kind]['answer'];

/** Finds out something about papers at once: for what takes no time. */
export function inquireAtOnce<Kind extends StepwiseKind>(
  papers: readonly Paper[],
  kind: Kind,
  query: Inquiries[Kind]['query'],
): Answer<Kind> {
  return allAtOnce(inquiryRegistry[kind](papers, query));
}

/**
 * Finds out something about papers when there is nothing else to do: about long lists in their worker,
 * where there is one. Undefined when it is given up, because `isWanted` says no.
 */
export async function inquireLater<Kind extends StepwiseKind>(
  panel: FeaturePanel,
  papers: readonly Paper[],
  kind: Kind,
  query: Inquiries[Kind]['query'],
  isWanted?: () => boolean,
): Promise<Answer<Kind> | undefined> {
  if (isLong(papers)) {
    const answer = await panel.inquire(papers, kind, query).catch(() => undefined);
    if (answer) return answer;
  }
  return inSlices(inquiryRegistry[kind](papers, query), leisure(), isWanted);
}

import type { Issue } from '@trending-papers/core';

/** What the core finds in a list that its source is still updating. */
const PARTIAL = ['shrunken-list', 'repeated-list'];

/** Whether an issue says that the list may be only half of one. */
export function isPartial({ code }: Issue): boolean {
  return PARTIAL.includes(code);
}

/** Whether the notice over the list tells this issue: in plain words, not folded among the others. */
export function isToldApart(issue: Issue): boolean {
  return issue.code === 'stale' || isPartial(issue);
}

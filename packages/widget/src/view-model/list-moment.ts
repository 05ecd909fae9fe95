import type { Listing } from '@trending-papers/core';

/**
 * The moment that a list tells of, ISO 8601: that of the kept answer for one that is stale, else the
 * newest look at the counts of its papers. Undefined when nothing tells.
 */
export function momentOf({ papers, issues }: Listing): string | undefined {
  const kept = issues.find(({ code }) => code === 'stale')?.received;
  if (kept !== undefined) return kept;
  let newest: string | undefined;
  let newestAt = Number.NEGATIVE_INFINITY;
  for (const { counts } of papers) {
    const at = Date.parse(counts.observedAt ?? '');
    if (at > newestAt) {
      newestAt = at;
      newest = counts.observedAt;
    }
  }
  return newest;
}

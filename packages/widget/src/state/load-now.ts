import type { Ranking } from '@trending-papers/core';
import type { DataRequest } from './data-request.ts';
import type { LoadState } from './load-state.ts';

/** What is there without waiting: a ranking, or nothing to load at all. */
export function loadNow(request: DataRequest): LoadState | undefined {
  switch (request.kind) {
    case 'none':
      return { status: 'idle' };
    case 'ranking':
      return givenState(request.ranking);
    default:
      return undefined;
  }
}

/** A ranking is shown as it is: its papers, in its order. */
function givenState(given: Ranking): LoadState {
  const papers = given.entries.map(({ paper }) => paper);
  return { status: 'ready', listing: { format: 'snapshot', papers, issues: [] }, given };
}

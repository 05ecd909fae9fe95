import type { Ranking } from '@trending-papers/core';
import { readAtOnce } from '@trending-papers/core/at-once';
import type { DataRequest } from './data-request.ts';
import type { LoadState } from './load-state.ts';

/** What is there without waiting: a ranking, papers that are in order, or nothing to load at all. */
export function loadNow(request: DataRequest): LoadState | undefined {
  switch (request.kind) {
    case 'none':
      return { status: 'idle' };
    case 'ranking':
      return givenState(request.ranking);
    case 'papers':
      return stateOf(request.papers);
    case 'inline':
      return stateOf(request.text);
    default:
      return undefined;
  }
}

/** A list that needs no parser beside the one that is on board. */
function stateOf(input: object | string): LoadState | undefined {
  const listing = readAtOnce(input);
  return listing && { status: 'ready', listing };
}

/** A ranking is shown as it is: its papers, in its order. */
function givenState(given: Ranking): LoadState {
  const papers = given.entries.map(({ paper }) => paper);
  return { status: 'ready', listing: { format: 'snapshot', papers, issues: [] }, given };
}

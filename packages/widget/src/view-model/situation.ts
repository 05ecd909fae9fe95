import type { Issue } from '@trending-papers/core';
import type { PanelView } from './panel-view.ts';

/** How it stands with the list, as far as more than the list is to be shown for it. */
export interface Situation {
  status: 'idle' | 'loading' | 'ready' | 'error';
  /** What went wrong; with the status `error`. */
  error?: unknown;
  /** A list was read, and nothing of it fits. */
  isEmpty: boolean;
  /** There is something to say of the list or of the topics. */
  hasIssues: boolean;
  /** What is shown is the last good list: the source did not answer. */
  isStale: boolean;
  /** What is to be said of the list. */
  issues: readonly Issue[];
  /** A newer list waits to be shown. */
  hasNewer: boolean;
}

/** The situation of a panel: `state` as it is loaded, `view` as it is shown. */
export function situationOf(
  state: { status: Situation['status']; error?: unknown; isStale?: boolean },
  view: PanelView | undefined,
  hasNewer: boolean,
): Situation {
  const { status, error, isStale = false } = state;
  const isShown = status === 'ready' && view !== undefined;
  return {
    status,
    error,
    isEmpty: isShown && view.papers.length === 0,
    hasIssues: isShown && view.issues.length + view.topicIssues.length > 0,
    isStale,
    issues: isShown ? view.issues : [],
    hasNewer,
  };
}

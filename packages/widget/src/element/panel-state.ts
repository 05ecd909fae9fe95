import type { LoadState } from '../state/load-state.ts';
import type { PanelView } from '../view-model/panel-view.ts';

/**
 * `:state(loading)`, `:state(ready)`, `:state(empty)`, `:state(stale)` and `:state(error)` for the
 * page's styles. A list that is stale is ready, too.
 */
export function exposeState(
  internals: ElementInternals | undefined,
  state: LoadState,
  view: PanelView | undefined,
): void {
  const states = internals?.states;
  if (!states) return;
  const { status } = state;
  const isEmpty = status === 'idle' || (status === 'ready' && view?.papers.length === 0);
  states.clear();
  states.add(isEmpty ? 'empty' : status);
  if (status === 'ready' && state.isStale) states.add('stale');
}

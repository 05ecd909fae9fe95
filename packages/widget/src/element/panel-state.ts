import type { LoadState } from '../state/load-state.ts';
import type { Situation } from '../view-model/situation.ts';

/**
 * `:state(loading)`, `:state(ready)`, `:state(empty)`, `:state(stale)` and `:state(error)` for the
 * page's styles. A list that is stale is ready, too.
 */
export function exposeState(
  internals: ElementInternals | undefined,
  { status }: LoadState,
  { isEmpty, isStale }: Situation,
): void {
  const states = internals?.states;
  if (!states) return;
  const isShown = status !== 'loading';
  states.clear();
  states.add(isShown && (isEmpty || status === 'idle') ? 'empty' : status);
  if (isShown && isStale) states.add('stale');
}

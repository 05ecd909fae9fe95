import type { TrendingPapersEventMap } from './panel-events.ts';

/** Dispatches one of the element's events; false when a listener cancelled it. */
export function emit<Name extends keyof TrendingPapersEventMap>(
  target: EventTarget,
  name: Name,
  detail: TrendingPapersEventMap[Name]['detail'],
): boolean {
  const cancelable = name === 'paper-open' || name === 'subscribe';
  return target.dispatchEvent(
    new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable }),
  );
}

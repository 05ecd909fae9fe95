import type { Window } from './window.ts';

const HORIZON_HOURS = { day: 24, week: 168 } as const;

/** How far ahead attention is forecast. */
export type Horizon = keyof typeof HORIZON_HOURS;

/** All horizons, the nearest first. */
export const HORIZONS = /* @__PURE__ */ Object.keys(HORIZON_HOURS) as Horizon[];

/** Hours of a horizon; where none is given, a week for windows of a month and longer, else a day. */
export function horizonHours(horizon: Horizon | undefined, window: Window): number {
  const isLong = window === 'month' || window === 'year';
  return HORIZON_HOURS[horizon ?? (isLong ? 'week' : 'day')];
}

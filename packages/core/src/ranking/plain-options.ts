import { horizonHours } from './horizon.ts';
import { orderRegistry } from './orders.ts';
import type { RankOptions } from './rank-options.ts';
import { windowRegistry } from './window.ts';

/**
 * Whether options are right and ask for nothing but an order, a window and weights: no topics, no
 * signals of the caller's, no variety, no other model than the default. Most pages ask for no more.
 */
export function arePlain(options: RankOptions): boolean {
  const { by = 'trending', window = 'all', model = 'forecast', now = 0, newSince = 0 } = options;
  const { topics, signals: custom, diversity, perAuthor, perTopic } = options;
  return (
    !(topics?.length || custom?.length || diversity || perAuthor || perTopic) &&
    model === 'forecast' &&
    Object.hasOwn(orderRegistry, by) &&
    Object.hasOwn(windowRegistry, window) &&
    horizonHours(options.horizon, window) > 0 &&
    !Number.isNaN(new Date(now).getTime() + new Date(newSince).getTime())
  );
}

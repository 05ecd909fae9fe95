import { excerpt } from '../errors/excerpt.ts';
import { RankingError } from '../errors/ranking-error.ts';
import { signalNames } from '../signals/registry.ts';
import type { CustomSignal } from '../signals/signal.ts';

/** @throws RankingError for a signal without a name of its own, or that measures nothing */
export function assertSignals(signals: readonly CustomSignal[]): void {
  const taken = new Set<string>(signalNames);
  for (const { name, measure } of signals) {
    if (typeof name !== 'string' || name === '' || typeof measure !== 'function') {
      throw new RankingError('invalid-signal', 'A signal needs a name and a function "measure".', {
        received: excerpt(name),
        hint: 'Give objects such as { name, title, measure: ({ papers }) => ({ values: [...] }) }.',
      });
    }
    if (taken.has(name)) {
      throw new RankingError('invalid-signal', `There is already a signal named "${name}".`, {
        received: name,
        hint: 'Give it another name; to switch a signal off, give it the weight 0.',
      });
    }
    taken.add(name);
  }
}

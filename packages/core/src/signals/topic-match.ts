import type { Signal } from './signal.ts';

/** How well a paper matches the topics asked for: its best match. Knows nothing when none were asked. */
export const topicMatch: Signal = {
  name: 'topicMatch',
  title: 'How well it matches the topics',
  measure: ({ matches }) =>
    matches.map((found) => {
      if (found.length === 0) return undefined;
      return { value: Math.max(...found.map(({ strength }) => strength)), measured: found.length };
    }),
};

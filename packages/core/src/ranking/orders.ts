import type { SignalName } from '../signals/registry.ts';
import type { Batch } from '../signals/signal.ts';

/** How an order looks at the evidence. */
interface OrderEntry {
  /** For people, one sentence. */
  title: string;
  attention: Batch['attention'];
  weights: Partial<Record<SignalName, number>>;
}

/** The orders of a ranking. Weights are relative: only signals that know something count. */
export const orderRegistry = {
  trending: {
    title: 'Attention for its age, then freshness and the place in the list',
    attention: 'rate',
    weights: {
      upvotes: 1,
      stars: 1,
      points: 0.7,
      citations: 0.5,
      topicMatch: 0.5,
      recency: 0.3,
      comments: 0.15,
      listPosition: 0.1,
    },
  },
  new: {
    title: 'The most recently listed or published first',
    attention: 'total',
    weights: { recency: 1 },
  },
  top: {
    title: 'The most attention in all, whatever the age',
    attention: 'total',
    weights: { upvotes: 1, stars: 1, points: 0.7, citations: 0.5, comments: 0.15 },
  },
} as const satisfies Record<string, OrderEntry>;

/** Name of an order. */
export type Order = keyof typeof orderRegistry;

/** All orders, the default first. */
export const ORDERS = Object.keys(orderRegistry) as Order[];

import type { Model } from '../signals/models/model.ts';
import { raw } from '../signals/models/raw.ts';
import { surprise } from '../signals/models/surprise.ts';
import type { SignalName } from '../signals/registry.ts';

/** How an order looks at the evidence. */
interface OrderEntry {
  /** How it compares papers by a count; absent where the caller chooses. */
  model?: Model;
  weights: Partial<Record<SignalName, number>>;
}

/** The sources of attention. Their weights are relative to each other: together they count 1. */
const ATTENTION = { upvotes: 0.3, stars: 1, points: 0.7, citations: 0.5, comments: 0.05 };

/** What is left to go by where nothing is known of attention; else it does not count. */
const WITHOUT_ATTENTION = { recency: 0.3, listPosition: 0.1 };

const orders = {
  trending: {
    weights: { ...ATTENTION, topicMatch: 0.5, ...WITHOUT_ATTENTION },
  },
  new: {
    weights: { recency: 1 },
  },
  top: {
    model: raw,
    weights: ATTENTION,
  },
  rising: {
    model: surprise,
    weights: { ...ATTENTION, ...WITHOUT_ATTENTION },
  },
  relevance: {
    weights: { topicMatch: 2, ...ATTENTION, ...WITHOUT_ATTENTION },
  },
} as const satisfies Record<string, OrderEntry>;

/** Name of an order. */
export type Order = keyof typeof orders;

/** The orders of a ranking. Weights are relative: only signals that know something count. */
export const orderRegistry: Readonly<Record<Order, OrderEntry>> = orders;

/** All orders, the default first. */
export const ORDERS = /* @__PURE__ */ Object.keys(orderRegistry) as Order[];

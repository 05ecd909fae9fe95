import type { Model } from '../signals/models/model.ts';
import { raw } from '../signals/models/raw.ts';
import { surprise } from '../signals/models/surprise.ts';
import type { SignalName } from '../signals/registry.ts';

/** How an order looks at the evidence. */
interface OrderEntry {
  /** For people, one sentence. */
  title: string;
  /** How it compares papers by a count; absent where the caller chooses. */
  model?: Model;
  weights: Partial<Record<SignalName, number>>;
}

/** The sources of attention. Their weights are relative to each other: together they count 1. */
const ATTENTION = { upvotes: 0.3, stars: 1, points: 0.7, citations: 0.5, comments: 0.05 };

/** What is left to go by where nothing is known of attention; else it does not count. */
const WITHOUT_ATTENTION = { recency: 0.3, listPosition: 0.1 };

/** The orders of a ranking. Weights are relative: only signals that know something count. */
export const orderRegistry = {
  trending: {
    title: 'The most attention to be expected next; without any, the newest',
    weights: { ...ATTENTION, topicMatch: 0.5, ...WITHOUT_ATTENTION },
  },
  new: {
    title: 'The most recently listed or published first',
    weights: { recency: 1 },
  },
  top: {
    title: 'The most attention in all, whatever the age',
    model: raw,
    weights: ATTENTION,
  },
  rising: {
    title: 'Attention that grows beyond what was to be expected',
    model: surprise,
    weights: { ...ATTENTION, ...WITHOUT_ATTENTION },
  },
  relevance: {
    title: 'The best answer to the topics, then attention',
    weights: { topicMatch: 2, ...ATTENTION, ...WITHOUT_ATTENTION },
  },
} as const satisfies Record<string, OrderEntry>;

/** Name of an order. */
export type Order = keyof typeof orderRegistry;

/** All orders, the default first. */
export const ORDERS = Object.keys(orderRegistry) as Order[];

/** Signals that count only where nothing is known of attention, unless the caller gives them a weight. */
export const FALLBACK_SIGNALS: ReadonlySet<string> = new Set(Object.keys(WITHOUT_ATTENTION));

import type { PanelSettings } from '../view-model/panel-settings.ts';
import type { ShownParts } from '../view-model/shown-parts.ts';
import type { Feature } from './feature.ts';

/** A feature as the first file knows it: when it is wanted, and how it comes. */
export interface FeatureEntry {
  isWanted(settings: PanelSettings, shown: ShownParts): unknown;
  load(): Promise<{ feature: Feature }>;
}

/**
 * What is loaded on demand, each a folder and a file of its own. In each place of the panel the
 * pieces stand in this order.
 */
export const featureRegistry = {
  cards: {
    isWanted: (_, { layout }) => layout === 'cards',
    load: () => import('./cards/index.ts'),
  },
  ticker: {
    isWanted: (_, { layout }) => layout === 'ticker',
    load: () => import('./ticker/index.ts'),
  },
  image: {
    isWanted: (_, { parts }) => parts.has('image'),
    load: () => import('./image/index.ts'),
  },
  trend: {
    isWanted: (_, { parts }) => parts.has('trend'),
    load: () => import('./trend/index.ts'),
  },
  why: {
    isWanted: (_, { parts }) => parts.has('why'),
    load: () => import('./why/index.ts'),
  },
  subscribe: {
    isWanted: ({ subscribeUrl }) => subscribeUrl,
    load: () => import('./subscribe/index.ts'),
  },
} as const satisfies Record<string, FeatureEntry>;

/** Name of a feature. */
export type FeatureName = keyof typeof featureRegistry;

import type { PanelSettings } from '../view-model/panel-settings.ts';
import type { ShownParts } from '../view-model/shown-parts.ts';
import type { Situation } from '../view-model/situation.ts';
import { isPartial } from '../view-model/told-issues.ts';
import type { Feature } from './feature.ts';

/** A feature before it is there: when it is wanted, and how it comes. */
export interface FeatureEntry {
  isWanted(settings: PanelSettings, shown: ShownParts, situation: Situation): unknown;
  load(): Promise<{ feature: Feature }>;
}

/**
 * What is loaded on demand, each a folder and a file of its own. `wishes.ts` knows when any of it is wanted. In each place of the panel the
 * pieces stand in this order.
 */
export const featureRegistry = {
  chips: {
    isWanted: ({ filterable }) => filterable,
    load: () => import('./chips/index.ts'),
  },
  search: {
    isWanted: ({ searchable }) => searchable,
    load: () => import('./search/index.ts'),
  },
  sort: {
    isWanted: (_, { parts }) => parts.has('sort'),
    load: () => import('./sort/index.ts'),
  },
  issues: {
    isWanted: (_, __, { hasIssues }) => hasIssues,
    load: () => import('./issues/index.ts'),
  },
  empty: {
    isWanted: (_, __, { status, isEmpty }) => isEmpty || status === 'idle',
    load: () => import('./empty/index.ts'),
  },
  failure: {
    isWanted: (_, __, { status }) => status === 'error',
    load: () => import('./failure/index.ts'),
  },
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
  math: {
    isWanted: ({ math }) => math,
    load: () => import('./math/index.ts'),
  },
  rising: {
    isWanted: (_, { parts }) => parts.has('rising'),
    load: () => import('./rising/index.ts'),
  },
  similar: {
    isWanted: (_, { parts }) => parts.has('similar'),
    load: () => import('./similar/index.ts'),
  },
  cite: {
    isWanted: (_, { parts }) => parts.has('export'),
    load: () => import('./cite/index.ts'),
  },
  remember: {
    isWanted: ({ remember }) => remember,
    load: () => import('./remember/index.ts'),
  },
  share: {
    isWanted: (_, { parts }) => parts.has('share'),
    load: () => import('./sharing/index.ts'),
  },
  'url-state': {
    isWanted: ({ urlState }) => urlState,
    load: () => import('./url-state/index.ts'),
  },
  subscribe: {
    isWanted: ({ subscribeUrl }) => subscribeUrl,
    load: () => import('./subscribe/index.ts'),
  },
  scroll: {
    isWanted: ({ more }, { layout }) =>
      more === 'scroll' && layout !== 'ticker' && 'IntersectionObserver' in globalThis,
    load: () => import('./scroll/index.ts'),
  },
  // Where the list is refreshed, before anything goes wrong: then it could not be loaded any more.
  stale: {
    isWanted: ({ refreshSeconds }, _, { isStale, issues }) =>
      refreshSeconds > 0 || isStale || issues.some(isPartial),
    load: () => import('./stale/index.ts'),
  },
  refresh: {
    isWanted: ({ refreshSeconds }) => refreshSeconds > 0,
    load: () => import('./refresh/index.ts'),
  },
  foot: {
    isWanted: ({ feedUrl, rankingUrl, refreshSeconds }, { parts }) =>
      feedUrl || rankingUrl || refreshSeconds > 0 || parts.has('updated'),
    load: () => import('./foot/index.ts'),
  },
} as const satisfies Record<string, FeatureEntry>;

/** Name of a feature. */
export type FeatureName = keyof typeof featureRegistry;

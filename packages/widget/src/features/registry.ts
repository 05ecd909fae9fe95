import type { FeatureMessages } from '../locales/messages.ts';
import type { Feature } from './feature.ts';

/** Brings a feature. */
export type FeatureLoader = () => Promise<{ feature: Feature }>;

/** What is loaded on demand, each a file of its own: layouts, and parts that `show` names. */
export const featureRegistry = {
  cards: () => import('./cards/index.ts'),
  ticker: () => import('./ticker/index.ts'),
  image: () => import('./image/index.ts'),
  trend: () => import('./trend/index.ts'),
  why: () => import('./why/index.ts'),
} as const satisfies Record<string, FeatureLoader>;

/** Name of a feature. */
export type FeatureName = keyof typeof featureRegistry;

/** The features of a panel, and the texts that they speak. */
export interface Features {
  /** The feature, once it is there; asking for it loads it, and the panel is painted anew. */
  get(name: FeatureName): Feature | undefined;
  /** Whether it is on its way: neither there nor failed. */
  isPending(name: FeatureName): boolean;
  /** The texts of features; undefined until they are there. */
  readonly texts: FeatureMessages | undefined;
}

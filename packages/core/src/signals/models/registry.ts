import { forecast } from './forecast.ts';
import { gravity } from './gravity.ts';
import type { Model } from './model.ts';
import { raw } from './raw.ts';
import { redditHot } from './reddit-hot.ts';
import { velocity } from './velocity.ts';

/** The ways in which `trending` can compare papers by a count, the default first. */
export const modelRegistry = {
  forecast,
  gravity,
  'reddit-hot': redditHot,
  velocity,
  raw,
} as const satisfies Record<string, Model>;

/** Name of a model. */
export type ModelName = keyof typeof modelRegistry;

/** All models, the default first. */
export const MODELS = Object.keys(modelRegistry) as ModelName[];

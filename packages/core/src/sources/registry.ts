import { huggingface } from './huggingface.ts';
import type { Source } from './source.ts';

/** Every source by name. One line here makes a file known to `fetchListing`, the widget and the docs. */
export const sourceRegistry = {
  huggingface,
} as const satisfies Record<string, Source>;

/** Name of a registered source. */
export type SourceName = keyof typeof sourceRegistry;

/** All source names. */
export const sourceNames = Object.keys(sourceRegistry) as SourceName[];

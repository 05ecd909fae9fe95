import type { TrendingPapers } from '@trending-papers/widget';
import type { HTMLAttributes } from 'svelte/elements';
import type {
  TrendingPapersAttributes,
  TrendingPapersListeners,
  TrendingPapersProperties,
} from './element-props.js';

/** `<trending-papers>` in the markup of Svelte 5. */
export type TrendingPapersProps = Omit<
  HTMLAttributes<TrendingPapers>,
  keyof TrendingPapersAttributes | keyof TrendingPapersProperties | keyof TrendingPapersListeners
> &
  TrendingPapersAttributes &
  TrendingPapersProperties &
  TrendingPapersListeners;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'trending-papers': TrendingPapersProps;
  }
}

import type { TrendingPapers } from '@trending-papers/widget';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type {
  TrendingPapersAttributes,
  TrendingPapersListeners,
  TrendingPapersProperties,
} from './element-props.js';

/** `<trending-papers>` in JSX of React 19, which sets properties and hears events of elements. */
export type TrendingPapersProps = Omit<
  DetailedHTMLProps<HTMLAttributes<TrendingPapers>, TrendingPapers>,
  keyof TrendingPapersAttributes | keyof TrendingPapersProperties
> &
  TrendingPapersAttributes &
  TrendingPapersProperties &
  TrendingPapersListeners;

declare module 'react' {
  // biome-ignore lint/style/noNamespace: React keeps the elements of JSX in one.
  namespace JSX {
    interface IntrinsicElements {
      'trending-papers': TrendingPapersProps;
    }
  }
}

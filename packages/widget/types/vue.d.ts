import type { TrendingPapers, TrendingPapersEventMap } from '@trending-papers/widget';
import type { HTMLAttributes, PublicProps } from 'vue';
import type { TrendingPapersAttributes, TrendingPapersProperties } from './element-props.js';

/** `papers-load` as a listener of Vue: `onPapersLoad`. */
type Camelized<Name extends string> = Name extends `${infer Head}-${infer Rest}`
  ? `${Capitalize<Head>}${Camelized<Rest>}`
  : Capitalize<Name>;

/** What hears the events, `@papers-load` in a template. */
type Listeners = {
  [Name in keyof TrendingPapersEventMap as `on${Camelized<Name>}`]?:
    | ((event: TrendingPapersEventMap[Name]) => void)
    | undefined;
};

/** `<trending-papers>` in a template of Vue. */
export type TrendingPapersProps = Omit<
  HTMLAttributes,
  keyof TrendingPapersAttributes | keyof TrendingPapersProperties | keyof Listeners
> &
  PublicProps &
  TrendingPapersAttributes &
  TrendingPapersProperties &
  Listeners;

declare module 'vue' {
  interface GlobalComponents {
    'trending-papers': new () => TrendingPapers & { $props: TrendingPapersProps };
  }
}

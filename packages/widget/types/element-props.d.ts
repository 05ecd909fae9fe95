import type {
  attributeRegistry,
  TrendingPapers,
  TrendingPapersEventMap,
} from '@trending-papers/widget';

type Registry = typeof attributeRegistry;

/** What an attribute may be set to in a template: its type, and for numbers and switches its text. */
type AttributeValue<Entry extends Registry[keyof Registry]> =
  Entry['type'] extends BooleanConstructor
    ? boolean | ''
    : Entry['type'] extends NumberConstructor
      ? number | `${number}`
      : string;

/** The attributes of `<trending-papers>`, as a template writes them. */
export type TrendingPapersAttributes = {
  [Name in keyof Registry]?: AttributeValue<Registry[Name]> | undefined;
};

/** Properties that no attribute stands for. */
type DataName = 'papers' | 'snapshot' | 'ranking' | 'rankOptions' | 'messages' | 'fetch';

/** The properties of `<trending-papers>`, as a template sets them. */
export type TrendingPapersProperties = {
  [Name in Registry[keyof Registry]['property'] | DataName]?: TrendingPapers[Name] | undefined;
};

/** What hears the events of `<trending-papers>`: `onpapers-load`, as React and Svelte name it. */
export type TrendingPapersListeners = {
  [Name in keyof TrendingPapersEventMap as `on${Name}`]?:
    | ((event: TrendingPapersEventMap[Name]) => void)
    | undefined;
};

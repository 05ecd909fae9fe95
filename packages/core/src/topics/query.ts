import type { Bounds } from './read-bounds.ts';

/** The places of a paper in which words are looked for. Without one: title, keywords and abstract. */
export type TextField = 'title' | 'abstract' | 'keyword' | 'author' | 'org' | 'venue';

/**
 * What a term asks of a paper.
 *
 * - `words`: one of several phrases (the one asked for, and its synonyms); words normalised, compared by their stem;
 * - `prefix`: a word that begins so, not stemmed;
 * - `category`: one of several codes (`cs.CL`, `stat.*`), or a category of that name;
 * - `has`: a link of a kind, a picture, an abstract;
 * - `count`: stars, upvotes and the like within bounds;
 * - `date`: came up in the span of time from `from` to before `to`, milliseconds since 1970;
 * - `age`: came up so many days before now.
 */
export type Condition =
  | { kind: 'words'; field?: TextField; phrases: readonly (readonly string[])[] }
  | { kind: 'prefix'; field?: TextField; prefix: string }
  | { kind: 'category'; codes: readonly string[]; name?: readonly string[]; exact?: true }
  | { kind: 'has'; what: string }
  | { kind: 'count'; count: 'upvotes' | 'comments' | 'stars' | 'points' | 'citations'; is: Bounds }
  | { kind: 'date'; from?: number; to?: number }
  | { kind: 'age'; is: Bounds };

/** One condition, with its source for explanations: `"reinforcement learning"`. */
export interface Term {
  kind: 'term';
  condition: Condition;
  text: string;
}

/** What a topic asks for: terms joined by and, or, not. Plain data. */
export type Query =
  | Term
  | { kind: 'all' | 'any'; of: readonly Query[] }
  | { kind: 'not'; of: Query };

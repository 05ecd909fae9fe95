/**
 * What a topic asks of a paper. `words` holds the terms of a phrase, one for a single word, each
 * stemmed; `prefix` is the beginning of a word, not stemmed.
 */
export type Condition =
  | { kind: 'phrase'; words: readonly string[] }
  | { kind: 'prefix'; prefix: string }
  | { kind: 'category'; category: string };

/** A condition, and whether the paper must meet it or must not. */
export interface Requirement {
  condition: Condition;
  excluded: boolean;
  /** The source of the condition, for explanations: `"reinforcement learning"`. */
  text: string;
}

/**
 * The interest of a reader: a paper matches when it meets all requirements. A topic that only
 * excludes applies to the whole list: it keeps papers out of all other topics.
 */
export interface Topic {
  /** The name to show: given as `Name: …`, else the text of the topic. */
  name: string;
  text: string;
  requirements: readonly Requirement[];
}

/** A topic that a paper matched, where, and how well. */
export interface TopicMatch {
  topic: string;
  /** The texts of the requirements that were met. */
  terms: string[];
  /** The best place in which they were found. */
  field: 'category' | 'title' | 'keywords' | 'abstract';
  /** 1 for title and category, less for the abstract; the mean over the requirements. */
  strength: number;
}

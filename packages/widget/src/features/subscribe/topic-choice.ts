import type { Topic } from '@trending-papers/core';

/** The topics of a panel as a reader chooses of them. */
export interface TopicChoice {
  /** Those that can be left out. */
  topics: readonly Topic[];
  /** What only keeps papers out: it goes with whatever was chosen. */
  always: readonly Topic[];
}

/** Sorts topics into those to choose from and those that only keep papers out. */
export function choiceOf(topics: readonly Topic[]): TopicChoice {
  return {
    topics: topics.filter(({ query }) => !onlyExcludes(query)),
    always: topics.filter(({ query }) => onlyExcludes(query)),
  };
}

/** The topics but for those left out, by their place, in the topic language again. */
export function chosenTopics({ topics, always }: TopicChoice, left: ReadonlySet<number>): string {
  const chosen = topics.filter((_, at) => !left.has(at));
  return [...chosen, ...always].map(sourceOf).join(', ');
}

function sourceOf({ name, text }: Topic): string {
  return name === text ? text : `${name}: ${text}`;
}

function onlyExcludes(query: Topic['query']): boolean {
  return query.kind === 'not' || ('of' in query && query.of.every(onlyExcludes));
}

import {
  onlyExcludes,
  parseTopics,
  type Topic,
  type TopicOptions,
} from '@trending-papers/core/rank';

/** A topic that a reader can choose. */
export interface TopicChoice {
  name: string;
  /** What narrows the list to it, in the topic language. */
  topic: string;
}

/**
 * The topics of a page, one by one. What they all exclude, each of them excludes. A mistake costs what it
 * stands in: the others can still be chosen.
 */
export function pageChoices(text: string, options: TopicOptions = {}): TopicChoice[] {
  const { topics } = parseTopics(text, options);
  return topics
    .filter((topic) => !onlyExcludes(topic))
    .map(({ name, text: body }) => ({
      name: withoutQuotes(name),
      topic: namedTopic(name, body, topics, options),
    }));
}

/**
 * What narrows the papers that the topics of a page keep to those of a topic more. A topic with a mistake
 * cannot be put inside another one: what it alone keeps is left out.
 */
export function choiceWithin(
  name: string,
  body: string,
  pageTopics: string,
  options: TopicOptions = {},
): TopicChoice {
  const { topics } = parseTopics(pageTopics, options);
  const kept = topics
    .filter((topic) => !onlyExcludes(topic))
    .map(({ text }) => `(${text})`)
    .filter((text) => parseTopics(text, options).issues.length === 0);
  const within = kept.length > 0 ? `(${kept.join(' OR ')}) (${body})` : body;
  return { name, topic: namedTopic(name, within, topics, options) };
}

/** The name of a choice, as it is shown. */
export function nameOf(topic: string): string {
  return withoutQuotes(parseTopics(topic).topics[0]?.name ?? topic);
}

/** A topic with its name, where the language can hold it, and with all that the page excludes. */
function namedTopic(
  name: string,
  body: string,
  pageTopics: readonly Topic[],
  options: TopicOptions,
): string {
  const excluded = pageTopics.filter(onlyExcludes).map(({ text }) => text);
  const bare = [body, ...excluded].join(', ');
  if (name === body) return bare;
  const named = `${name}: ${bare}`;
  const [first, ...others] = parseTopics(named, options).topics;
  const isHeld = first?.name === name && first.text === body && others.length === excluded.length;
  return isHeld ? named : bare;
}

/** A phrase is called by its words. */
function withoutQuotes(name: string): string {
  return /^["“]([^"“”]+)["”]$/u.exec(name)?.[1] ?? name;
}

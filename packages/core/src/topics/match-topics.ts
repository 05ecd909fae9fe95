import type { Paper } from '../paper/paper.ts';
import { isInCategory } from './arxiv-categories.ts';
import { type FieldWords, fieldWords } from './paper-words.ts';
import type { Condition, Requirement, Topic, TopicMatch } from './topic.ts';
import { isUnspaced } from './words.ts';

/**
 * The topics that a paper matches, in the order asked, with where and how well. Empty when it
 * matches none, or when a topic that only excludes keeps it out.
 */
export function matchTopics(paper: Paper, topics: readonly Topic[]): TopicMatch[] {
  const fields = fieldWords(paper);
  const wanted = topics.filter((topic) => !isExclusion(topic));
  const barred = topics.filter(isExclusion).some((topic) => !meetsExclusions(topic, paper, fields));
  if (barred) return [];
  return wanted
    .map((topic) => matchTopic(topic, paper, fields))
    .filter((match) => match !== undefined);
}

/** Whether a paper stays in a list filtered by topics: it matches one, or they exclude only and not it. */
export function isKept(
  paper: Paper,
  topics: readonly Topic[],
  matches: readonly TopicMatch[],
): boolean {
  if (matches.length > 0 || topics.length === 0) return true;
  const fields = fieldWords(paper);
  return topics.every((topic) => isExclusion(topic) && meetsExclusions(topic, paper, fields));
}

/** A topic that names only what must not occur. */
function isExclusion({ requirements }: Topic): boolean {
  return requirements.every(({ excluded }) => excluded);
}

function meetsExclusions(
  { requirements }: Topic,
  paper: Paper,
  fields: readonly FieldWords[],
): boolean {
  return requirements.every(
    (requirement) => !requirement.excluded || !find(requirement.condition, paper, fields),
  );
}

function matchTopic(
  topic: Topic,
  paper: Paper,
  fields: readonly FieldWords[],
): TopicMatch | undefined {
  if (!meetsExclusions(topic, paper, fields)) return undefined;
  const asked = topic.requirements.filter(({ excluded }) => !excluded);
  const found: { requirement: Requirement; field: TopicMatch['field']; strength: number }[] = [];
  for (const requirement of asked) {
    const place = find(requirement.condition, paper, fields);
    if (!place) return undefined;
    found.push({ requirement, ...place });
  }
  const best = found.reduce((one, other) => (other.strength > one.strength ? other : one));
  return {
    topic: topic.name,
    terms: found.map(({ requirement }) => requirement.text),
    field: best.field,
    strength: found.reduce((sum, { strength }) => sum + strength, 0) / found.length,
  };
}

/** The best place where a condition is met. */
function find(
  condition: Condition,
  paper: Paper,
  fields: readonly FieldWords[],
): { field: TopicMatch['field']; strength: number } | undefined {
  if (condition.kind === 'category') {
    const isMet = paper.categories.some((category) => isInCategory(category, condition.category));
    return isMet ? { field: 'category', strength: 1 } : undefined;
  }
  const field = fields.find((one) => contains(one, condition));
  return field && { field: field.name, strength: field.strength };
}

function contains(
  { words, stems, text }: FieldWords,
  condition: Exclude<Condition, { kind: 'category' }>,
): boolean {
  if (condition.kind === 'prefix') return words.some((word) => word.startsWith(condition.prefix));
  const [first] = condition.words;
  if (condition.words.some(isUnspaced)) return text.includes(condition.words.join(''));
  return stems.some(
    (stem, at) =>
      stem === first && condition.words.every((word, offset) => stems[at + offset] === word),
  );
}

import { excerpt } from '../errors/excerpt.ts';
import type { Issue } from '../errors/issue.ts';
import { fieldOf } from './fields.ts';
import { withPairs } from './parentheses.ts';
import { parseQuery } from './parse-query.ts';
import type { NamedCategory, Reading } from './read-term.ts';
import { type SynonymOption, Synonyms } from './synonyms.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Topic } from './topic.ts';
import { TopicIssues } from './topic-issues.ts';

/** Options of {@link parseTopics}. */
export interface TopicOptions {
  /**
   * Abbreviations and what they stand for, both ways (`LLM`, `large language model`): more of them
   * by abbreviation, with an empty list to take one away, or `false` for none. Default: the ones
   * that docs/topics.md lists.
   */
  synonyms?: SynonymOption | undefined;
  /**
   * Gives the categories that `cat:` finds by name: code and name, `cs.*` for an archive. Asked only
   * when a topic needs it. Default: `arxivCategories`; of the entry `./rank` none, for it knows codes alone.
   */
  categories?: (() => readonly NamedCategory[]) | undefined;
}

/** What `parseTopics` returns: the topics that could be read, and what could not. */
export interface ParsedTopics {
  topics: Topic[];
  issues: Issue[];
}

// More than anybody writes; each topic is looked for in every paper.
const LONGEST = 100_000;

/**
 * Reads the topic language (docs/topics.md). Commas part topics; inside a topic everything must
 * hold, but for what `OR` joins:
 *
 * - `language agents`: both words, in any order and inflection;
 * - `"reinforcement learning"`: the phrase; `robot*`: words that begin so;
 * - `cs.CL`, `stat.*`, `hep-th`: an arXiv category or archive;
 * - `-survey`, `NOT survey`: must not occur; `a OR b`, `( )`;
 * - `title:` `abstract:` `keyword:` `author:` `org:` `venue:` `cat:`: a word, phrase or group in one place;
 * - `has:code`, `stars:>100`, `after:2026-01-01`, `age:<7d`: what is known of the paper;
 * - `Agents: language agents` gives the topic a name to show.
 *
 * A mistake gives an issue with its position; the other topics still work. Never throws.
 */
export function parseTopics(text: string, options: TopicOptions = {}): ParsedTopics {
  const issues = new TopicIssues(text);
  const { synonyms, categories = () => [] } = options;
  const reading = { issues, synonyms: new Synonyms(synonyms), categories };
  const tokens = withPairs(tokensOf(text.slice(0, LONGEST)), issues);
  const topics = splitTopics(tokens)
    .map((group) => readTopic(group, reading))
    .filter((topic) => topic !== undefined);
  const tooLong = text.length > LONGEST ? [tooLongIssue(text)] : [];
  return { topics, issues: [...issues.inOrder(), ...tooLong] };
}

function tooLongIssue(text: string): Issue {
  return {
    code: 'too-long',
    message: 'The topics from here on were left out.',
    where: `topics, character ${LONGEST + 1}`,
    expected: `at most ${LONGEST} characters`,
    received: excerpt(text.slice(LONGEST)),
    position: { start: LONGEST, end: text.length },
  };
}

/** Separators part topics, but not inside parentheses. */
function splitTopics(tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'open') depth++;
    if (token.kind === 'close') depth--;
    if (token.kind === 'separator' && depth === 0) groups.push([]);
    else groups.at(-1)?.push(token);
  }
  return groups.filter((group) => group.length > 0);
}

function readTopic(tokens: readonly Token[], reading: Reading): Topic | undefined {
  const { issues } = reading;
  const label = labelOf(tokens);
  const body = tokens.slice(label.length);
  for (const token of tokens) if (token.kind === 'name') reportField(token, issues);
  const query = parseQuery(body, reading);
  const name = textOf(label, issues.source)
    ?.replace(/\s*[:：]$/, '')
    .replace(/\s+/g, ' ');
  const text = textOf(body, issues.source);
  if (query && text !== undefined) return { name: name ?? text, text, query };
  const [first, last] = [tokens[0], tokens.at(-1)];
  const isReported = label.some(({ kind, text: word }) => kind === 'name' && fieldOf(word));
  if (name !== undefined && first && last && !isReported)
    issues.add(
      { start: first.start, end: last.end },
      'empty-topic',
      'The topic has a name and no words.',
      'words after the colon',
    );
  return undefined;
}

/** The tokens of the topic's name with its colon: plain words in front of the first colon. */
function labelOf(tokens: readonly Token[]): readonly Token[] {
  const colon = tokens.findIndex(({ kind }) => kind === 'name');
  const label = tokens.slice(0, colon + 1);
  const isPlain = label.every(
    ({ kind, excluded, field }) => kind !== 'phrase' && !excluded && field === undefined,
  );
  const depth = label.reduce(
    (sum, { kind }) => sum + Number(kind === 'open') - Number(kind === 'close'),
    0,
  );
  const isNothing = label[0]?.kind === 'name' && label[0].text === '';
  return isPlain && depth === 0 && !isNothing ? label : [];
}

/** A name that is a field with a blank behind it is most likely not meant as a name. */
function reportField(token: Token, issues: TopicIssues): void {
  const field = fieldOf(token.text);
  if (field === undefined) return;
  issues.add(
    token,
    'field-or-name',
    'With a blank behind its colon this was taken for a name, not for a field.',
    `${field}: and its value without a blank between, or another name for the topic`,
  );
}

function textOf(tokens: readonly Token[], source: string): string | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last && source.slice(first.start, last.end);
}

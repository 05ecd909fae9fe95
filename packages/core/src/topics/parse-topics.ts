import { excerpt } from '../errors/excerpt.ts';
import type { Issue } from '../errors/issue.ts';
import { parseCategory } from './arxiv-categories.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Condition, Requirement, Topic } from './topic.ts';
import { stemOf, wordsOf } from './words.ts';

/** What `parseTopics` returns: the topics that could be read, and what could not. */
export interface ParsedTopics {
  topics: Topic[];
  issues: Issue[];
}

/**
 * Reads the topic language. Commas part topics; inside a topic all of these must hold:
 *
 * - `language agents`: both words, in any order and inflection;
 * - `"reinforcement learning"`: the phrase;
 * - `robot*`: words that begin so;
 * - `cs.CL`, `stat.*`, `hep-th`: an arXiv category or archive;
 * - `-survey`, `-"red teaming"`: must not occur;
 * - `Agents: language agents` gives the topic a name to show.
 *
 * A mistake gives an issue with its position; the other topics still work.
 */
export function parseTopics(text: string): ParsedTopics {
  const issues: Issue[] = [];
  const topics: Topic[] = [];
  if (text.length > LONGEST) issues.push(tooLong(text));
  for (const tokens of splitAtCommas(tokensOf(text.slice(0, LONGEST)))) {
    const topic = readTopic(tokens, text, issues);
    if (topic) topics.push(topic);
  }
  return { topics, issues };
}

// More than anybody writes; each topic is looked for in every paper.
const LONGEST = 100_000;

function tooLong(text: string): Issue {
  return issueAt(
    LONGEST,
    text.length,
    excerpt(text.slice(LONGEST)),
    'too-long',
    'The topics from here on were left out.',
    `at most ${LONGEST} characters`,
  );
}

function splitAtCommas(tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'comma') groups.push([]);
    else groups.at(-1)?.push(token);
  }
  return groups.filter((group) => group.length > 0);
}

function readTopic(tokens: readonly Token[], source: string, issues: Issue[]): Topic | undefined {
  const colon = tokens.findIndex(({ kind }) => kind === 'name');
  const label = tokens.slice(0, colon + 1);
  const isNamed = colon >= 0 && label.every(({ kind, excluded }) => kind !== 'phrase' && !excluded);
  const body = isNamed ? tokens.slice(colon + 1) : tokens;
  const requirements = body
    .map((token) => readRequirement(token, source, issues))
    .filter((one) => one !== undefined);
  if (requirements.length === 0) {
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (first && last && isNamed)
      issues.push(
        issueAt(
          first.start,
          last.end,
          source.slice(first.start, last.end),
          'empty-topic',
          'The topic has a name and no words.',
          'words after the colon',
        ),
      );
    return undefined;
  }
  const text = source.slice(body[0]?.start, body.at(-1)?.end);
  return { name: isNamed ? label.map((token) => token.text).join(' ') : text, text, requirements };
}

/** What other query languages have. Taken for words they would change the meaning in silence. */
const FOREIGN =
  /^(?:OR|AND|NOT|ANDNOT|(?:title|abstract|author|org|venue|cat|has|stars|upvotes|citations|comments|after|before|age|ti|au|abs|all):\S+)$/;

function readRequirement(token: Token, text: string, issues: Issue[]): Requirement | undefined {
  const { start, end, excluded } = token;
  const source = text.slice(start, end);
  if (token.kind === 'word' && FOREIGN.test(token.text)) {
    issues.push(
      issueAt(
        start,
        end,
        source,
        'unknown-operator',
        'This is no part of the topic language and was left out.',
        'commas between topics of which one must match, words of which all must; -word to exclude',
      ),
    );
    return undefined;
  }
  if (token.unclosed)
    issues.push(
      issueAt(
        start,
        end,
        source,
        'unclosed-quote',
        'The quotation mark is not closed; the phrase was taken up to the end.',
        'a closing "',
      ),
    );
  const condition = readCondition(token);
  if (condition)
    return { condition, excluded, text: token.kind === 'phrase' ? `"${token.text}"` : token.text };
  issues.push(
    issueAt(
      start,
      end,
      source,
      'empty-term',
      'This holds no word to look for and was left out.',
      'a word, a phrase in quotes or a category such as cs.CL',
    ),
  );
  return undefined;
}

function readCondition({ kind, text }: Token): Condition | undefined {
  const category = kind === 'word' ? parseCategory(text) : undefined;
  if (category) return { kind: 'category', category };
  const words = wordsOf(text);
  if (kind === 'word' && /^[^*]+\*$/.test(text) && words.length === 1 && words[0])
    return { kind: 'prefix', prefix: words[0] };
  return words.length === 0 ? undefined : { kind: 'phrase', words: words.map(stemOf) };
}

function issueAt(
  start: number,
  end: number,
  received: string,
  code: string,
  message: string,
  expected: string,
): Issue {
  return {
    code,
    message,
    where: `topics, character ${start + 1}`,
    expected,
    received,
    position: { start, end },
  };
}

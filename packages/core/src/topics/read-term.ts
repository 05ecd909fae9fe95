import { wordsOf } from '../analysis/words.ts';
import { COUNT_NAMES, LINK_RELATIONS } from '../paper/known-names.ts';
import { parseCategory, parseCategoryCode } from './arxiv-categories.ts';
import { closestName, FIELD_NAMES, type FieldName } from './fields.ts';
import type { Condition, Query, Term, TextField } from './query.ts';
import { readBounds } from './read-bounds.ts';
import { readCount, readDuration } from './read-number.ts';
import { readSpan } from './read-span.ts';
import type { Synonyms } from './synonyms.ts';
import type { Token } from './tokens.ts';
import type { TopicIssues } from './topic-issues.ts';

/** A category by its code and name. */
export interface NamedCategory {
  /** `cs.CL`, or `cs.*` for an archive. */
  code: string;
  name: string;
}

/** What a reader of terms needs to know. */
export interface Reading {
  issues: TopicIssues;
  synonyms: Synonyms;
  categories: () => readonly NamedCategory[];
}

/** A word or phrase with the field that it is asked in. */
export type TermToken = Token & { kind: 'word' | 'phrase' | 'name' };

/** Reads a word, a phrase or the value of a field. Undefined, with an issue, when it asks nothing. */
export function readTerm(token: TermToken, field: FieldName, reading: Reading): Query | undefined {
  reportOddities(token, field, reading.issues);
  const values = field === 'all' || token.kind === 'phrase' ? [token.text] : token.text.split('|');
  const terms = values
    .map((value) => readValue(value, token, field, reading))
    .filter((term) => term !== undefined);
  return terms.length > 1 ? { kind: 'any', of: terms } : terms[0];
}

/** What is understood but probably meant otherwise. */
function reportOddities(token: TermToken, field: FieldName, issues: TopicIssues): void {
  if (token.unclosed)
    issues.add(
      token,
      'unclosed-quote',
      'The quotation mark is not closed; the phrase was taken up to the end.',
      'a closing "',
    );
  if (token.suffix !== undefined) reportSuffix(token, issues);
  if (field === 'all' && token.kind === 'word' && /^[<>=≥≤]+\d/.test(token.text))
    issues.add(
      token,
      'bad-value',
      'This comparison belongs to no field; it was taken for a word.',
      'a field right in front of it: stars:>100',
    );
  const [, unknown] = /^(\p{L}{2,})[:：]\p{L}/u.exec(token.kind === 'word' ? token.text : '') ?? [];
  if (unknown !== undefined && field === 'all')
    issues.add(
      token,
      'unknown-field',
      `There is no field "${unknown}"; this was taken for words.`,
      expectedField(unknown),
    );
}

function expectedField(unknown: string): string {
  const meant = closestName(unknown, FIELD_NAMES);
  if (meant !== undefined) return `${meant}: (did you mean that?)`;
  return `one of ${FIELD_NAMES.join(', ')}; behind the name of a topic, a colon and a blank`;
}

/** Reports what other query languages put behind a term. */
export function reportSuffix(token: Token, issues: TopicIssues): void {
  const start = token.end - (token.suffix?.length ?? 0);
  issues.add(
    { start, end: token.end },
    'unknown-operator',
    'This is no part of the topic language and was left out.',
    'words, phrases in quotes and fields without weight or nearness',
  );
}

function readValue(
  value: string,
  token: TermToken,
  field: FieldName,
  reading: Reading,
): Term | undefined {
  const isPhrase = token.kind === 'phrase';
  const condition = conditionOf(value, isPhrase, field, reading);
  const prefix = field === 'all' ? '' : `${field}:`;
  if (condition)
    return { kind: 'term', condition, text: prefix + (isPhrase ? `"${value}"` : value) };
  const [code, message, expected] = problemOf(value, field);
  reading.issues.add(token, code, `${message} and was left out.`, expected);
  return undefined;
}

function conditionOf(
  value: string,
  isPhrase: boolean,
  field: FieldName,
  { synonyms, categories }: Reading,
): Condition | undefined {
  if (isText(field)) {
    const category = field === 'all' && !isPhrase ? parseCategory(value) : undefined;
    if (category !== undefined) return { kind: 'category', codes: [category] };
    return textCondition(value, isPhrase, field, synonyms);
  }
  if (field === 'cat') return categoryCondition(value, isPhrase, categories);
  if (field === 'has') return hasCondition(value);
  if (field === 'age') {
    const is = readBounds(value, readDuration, 'atMost');
    return is && { kind: 'age', is };
  }
  if (field === 'after' || field === 'before' || field === 'date') {
    const span = readSpan(field, value);
    return span && { kind: 'date', ...span };
  }
  const is = readBounds(value, readCount);
  return is && { kind: 'count', count: field, is };
}

function isText(field: FieldName): field is TextField | 'all' {
  return FIELD_NAMES.indexOf(field) < FIELD_NAMES.indexOf('cat');
}

function textCondition(
  value: string,
  isPhrase: boolean,
  field: TextField | 'all',
  synonyms: Synonyms,
): Condition | undefined {
  const words = wordsOf(value);
  const [first] = words;
  if (first === undefined) return undefined;
  const place = field === 'all' ? {} : { field };
  if (!isPhrase && words.length === 1 && /^[^*]+\*$/.test(value))
    return { kind: 'prefix', ...place, prefix: first };
  // Quotes hold words together; around a single one they ask for that word and no other.
  const isLiteral = field === 'author' || (isPhrase && words.length === 1);
  return { kind: 'words', ...place, phrases: [words, ...(isLiteral ? [] : synonyms.of(words))] };
}

/** A code; else the categories of that name, or those whose name holds the words. */
function categoryCondition(
  value: string,
  isPhrase: boolean,
  categories: Reading['categories'],
): Condition | undefined {
  const code = parseCategoryCode(value);
  if (code !== undefined)
    return { kind: 'category', codes: [code], ...(isPhrase && { exact: true as const }) };
  const name = wordsOf(value);
  if (name.length === 0) return undefined;
  const asked = ` ${name.join(' ')} `;
  const named = categories().map((one) => ({ ...one, words: ` ${wordsOf(one.name).join(' ')} ` }));
  const same = named.filter(({ words }) => words === asked);
  const found = same.length > 0 ? same : named.filter(({ words }) => words.includes(asked));
  return { kind: 'category', codes: found.map((one) => one.code), name };
}

const KINDS: readonly string[] = [...LINK_RELATIONS, 'image'].filter((kind) => kind !== 'other');

function hasCondition(value: string): Condition | undefined {
  const kind = value.toLowerCase();
  const what = [kind, kind.replace(/(?:set)?s?$/, '')].find((one) => KINDS.includes(one));
  return what === undefined ? undefined : { kind: 'has', what };
}

/** Why a value asks nothing, by its field: code, message, what was expected. */
function problemOf(value: string, field: FieldName): [string, string, string] {
  if (field === 'has') {
    const meant = closestName(value, KINDS);
    const expected = `one of ${KINDS.join(', ')}`;
    return [
      'bad-value',
      'No paper has such a thing: this',
      meant ? `${meant}; ${expected}` : expected,
    ];
  }
  if (field === 'age')
    return [
      'bad-value',
      'This is no length of time',
      'hours, days, weeks, months or years: age:<7d',
    ];
  if (field === 'after' || field === 'before' || field === 'date')
    return ['bad-value', 'This is no date', `a date, as exact as you like: ${field}:2026-01-31`];
  if ((COUNT_NAMES as readonly string[]).includes(field))
    return ['bad-value', 'This is no number', `a number, a bound or a range: ${field}:>10`];
  return [
    'empty-term',
    'This holds no word to look for',
    'a word, a phrase in quotes or a category such as cs.CL',
  ];
}

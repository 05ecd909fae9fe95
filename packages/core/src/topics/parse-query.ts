import type { FieldName } from './fields.ts';
import type { Query, Term } from './query.ts';
import { type Reading, readTerm, reportSuffix, type TermToken } from './read-term.ts';
import type { Token } from './tokens.ts';

/** What stands between two parentheses, or the whole topic, as far as it has been read. */
interface Group {
  /** The parenthesis that opened it. */
  open?: Token;
  field: FieldName;
  /** What has been read between two ORs; all of it must hold. */
  all: Query[];
  /** The finished alternatives. */
  any: Query[];
  /** The tokens between two ORs that ask for something, those with mistakes included. */
  operands: number;
  /** An operator that waits for what follows it. */
  pending?: Token | undefined;
  isNegated: boolean;
}

/**
 * Reads the tokens of one topic, parentheses in pairs. NOT binds closest, then words side by side
 * (AND), then OR. Walks along a stack of its own: depth costs no stack of the engine's. Undefined
 * when nothing is asked.
 */
export function parseQuery(tokens: readonly Token[], reading: Reading): Query | undefined {
  const groups = [newGroup('all')];
  for (const token of tokens) {
    const group = groups.at(-1) as Group;
    if (token.kind === 'open') groups.push(newGroup(token.field ?? group.field, token));
    else if (token.kind === 'close') {
      groups.pop();
      closeGroup(group, token, groups.at(-1) as Group, reading);
    } else if (token.kind === 'operator') takeOperator(group, token, reading);
    else if (token.kind === 'separator') takeSeparator(group, token, reading);
    else {
      const term = token as TermToken;
      addOperand(group, token.excluded, readTerm(term, token.field ?? group.field, reading));
    }
  }
  return finish(groups[0] as Group, reading);
}

function newGroup(field: FieldName, open?: Token): Group {
  return { field, all: [], any: [], operands: 0, isNegated: false, ...(open && { open }) };
}

function addOperand(group: Group, isExcluded: boolean, query: Query | undefined): void {
  const isNegated = isExcluded || group.isNegated;
  group.operands++;
  group.pending = undefined;
  group.isNegated = false;
  if (query) group.all.push(isNegated ? notOf(query) : query);
}

function takeOperator(group: Group, token: Token, reading: Reading): void {
  const isFirst = group.operands === 0;
  const isNot = token.text === 'NOT';
  const isSecond = token.text === 'AND' && group.pending !== undefined;
  if (token.excluded || (isFirst && !isNot) || isSecond) {
    reportOperator(token, reading);
    return;
  }
  if (isNot) group.isNegated = true;
  if (token.text === 'OR') {
    if (group.pending) reportOperator(group.pending, reading);
    closeAlternative(group, reading);
  }
  group.pending = token;
}

/** Inside parentheses a comma joins as OR does, and the end of a line is white space. */
function takeSeparator(group: Group, token: Token, reading: Reading): void {
  if (token.text === '\n') return;
  if (group.pending) reportOperator(group.pending, reading);
  closeAlternative(group, reading);
  group.pending = undefined;
}

function closeAlternative(group: Group, { synonyms }: Reading): void {
  const all = joinOf('all', withSynonyms(group.all, synonyms));
  if (all) group.any.push(all);
  group.all = [];
  group.operands = 0;
  group.isNegated = false;
}

function closeGroup(group: Group, close: Token, outer: Group, reading: Reading): void {
  const span = { start: group.open?.start ?? 0, end: close.end };
  const isEmpty = group.operands === 0 && group.any.length === 0 && !group.pending;
  if (isEmpty)
    reading.issues.add(
      span,
      'empty-term',
      'These parentheses hold nothing and were left out.',
      'words between them',
    );
  if (close.suffix !== undefined) reportSuffix(close, reading.issues);
  addOperand(outer, group.open?.excluded ?? false, finish(group, reading));
}

function finish(group: Group, reading: Reading): Query | undefined {
  if (group.pending) reportOperator(group.pending, reading);
  closeAlternative(group, reading);
  return joinOf('any', group.any);
}

/** One query as it is; of several, those of the same kind are joined into it. */
function joinOf(kind: 'all' | 'any', queries: readonly Query[]): Query | undefined {
  if (queries.length < 2) return queries[0];
  return { kind, of: queries.flatMap((one) => (one.kind === kind ? one.of : [one])) };
}

function notOf(query: Query): Query {
  return query.kind === 'not' ? query.of : { kind: 'not', of: query };
}

/** Neighbours that together are the long form of an abbreviation may be met by it, too. */
function withSynonyms(queries: readonly Query[], synonyms: Reading['synonyms']): Query[] {
  const joined: Query[] = [];
  for (let at = 0; at < queries.length; ) {
    const run = longestRun(queries, at, synonyms);
    joined.push(run?.query ?? (queries[at] as Query));
    at += run?.length ?? 1;
  }
  return joined;
}

function longestRun(
  queries: readonly Query[],
  start: number,
  synonyms: Reading['synonyms'],
): { query: Query; length: number } | undefined {
  const terms: Term[] = [];
  const words: string[] = [];
  let best: { query: Query; length: number } | undefined;
  for (let at = start; words.length < synonyms.longest; at++) {
    const term = queries[at];
    const own = term && looseWords(term, terms[0]);
    if (!own || (terms.length === 0 && !synonyms.mayBeginWith(own))) break;
    terms.push(term as Term);
    words.push(...own);
    const phrases = terms.length < 2 ? [] : synonyms.of(words);
    if (phrases.length > 0) best = { query: orPhrases([...terms], phrases), length: terms.length };
  }
  return best;
}

/** The words of a term without quotes, when it may belong to a run that began with another. */
function looseWords(query: Query, first: Term | undefined): readonly string[] | undefined {
  if (query.kind !== 'term' || query.condition.kind !== 'words') return undefined;
  const { field, phrases } = query.condition;
  const isQuoted = query.text.endsWith('"');
  const isSameField =
    first === undefined || (first.condition.kind === 'words' && first.condition.field === field);
  return isQuoted || !isSameField || field === 'author' ? undefined : phrases[0];
}

function orPhrases(terms: Term[], phrases: readonly string[][]): Query {
  const [{ condition }] = terms as [Term];
  const field = condition.kind === 'words' && condition.field;
  const text = terms.map((term) => term.text).join(' ');
  const other: Term = {
    kind: 'term',
    condition: { kind: 'words', ...(field && { field }), phrases },
    text,
  };
  return { kind: 'any', of: [{ kind: 'all', of: terms }, other] };
}

function reportOperator(token: Token, { issues }: Reading): void {
  const isNot = token.text === 'NOT';
  issues.add(
    token,
    'misplaced-operator',
    'This operator has nothing to work on and was left out.',
    isNot
      ? 'something to exclude behind it'
      : 'something on both sides of it; in quotes it is a word',
  );
}

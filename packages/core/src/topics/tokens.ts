import { type FieldName, fieldOf, isCompared } from './fields.ts';
import type { Span } from './topic-issues.ts';

/** A piece of the topic language with its place in the text. */
export interface Token extends Span {
  kind: 'word' | 'phrase' | 'open' | 'close' | 'separator' | 'operator' | 'name';
  /** Without quotes, sign, field or colon; of an operator OR, AND or NOT. */
  text: string;
  excluded: boolean;
  field?: FieldName;
  /** A phrase whose closing quote is missing. */
  unclosed?: true;
  /** What other query languages put behind a phrase, a word or a parenthesis: `~3`, `^2`. */
  suffix?: string;
}

const BLANK = /[^\S\n]+/y;
const SEPARATOR = /[,;\n，；、،؛]/y;
const CLOSE = /[)）]/y;
const OPEN = /[(（]/y;
const PIPE = /\|+/y;
const SIGN = /[-+−–]+/y;
const MINUS = /[-−–]/;
const FIELD = /(\p{L}[\p{L}_]*)[:：]/uy;
const QUOTED = /["“”„«»]([^"“”„«»]*)(["“”„«»]?)/y;
const PHRASE_SUFFIX = /[~^][\d.]*/y;
// Parentheses within a word belong to it: O(n), GPT(4); not those right behind a colon.
const WORD =
  /[^\s,;，；、،؛"“”„«»()（）|]+(?:(?<![:：])\([^\s,;，；、،؛"“”„«»()（）|]*\)[^\s,;，；、،؛"“”„«»()（）|]*)*/y;
const VALUE = /[^\s,;，；、،؛"“”„«»()（）]+/y;
// A comparison may have blanks, a number its commas, a range its brackets.
const COMPARED =
  /[^\S\n]*(?:[<>=≥≤]{1,2}[^\S\n]*(?:\d{1,3}(?:,\d{3})+(?!\d))?|\[[^\][\n,;()]{1,80}\])/y;
// A length of time may have a blank before its unit, when it is written out.
const UNIT = /(?<=\d)[^\S\n]+(?:hour|day|week|month|year)s?(?![\p{L}\p{N}])/uy;
const OPERATORS: Readonly<Record<string, string>> = {
  OR: 'OR',
  AND: 'AND',
  '&': 'AND',
  '&&': 'AND',
  NOT: 'NOT',
  ANDNOT: 'NOT',
};

/** Cuts a text of topics into tokens; every character belongs to a token or is white space. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const blank = lengthAt(BLANK, text, at);
    if (blank > 0) {
      at += blank;
      continue;
    }
    const token = markAt(text, at) ?? signedAt(text, at);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** A token that has no sign: what separates, closes or joins. */
function markAt(text: string, start: number): Token | undefined {
  const mark = (kind: Token['kind'], length: number, value: string): Token | undefined =>
    length === 0 ? undefined : { kind, text: value, excluded: false, start, end: start + length };
  const close = mark('close', lengthAt(CLOSE, text, start), ')');
  return (
    mark('separator', lengthAt(SEPARATOR, text, start), text.charAt(start)) ??
    mark('operator', lengthAt(PIPE, text, start), 'OR') ??
    (close && withSuffix(close, text))
  );
}

function signedAt(text: string, start: number): Token {
  const from = start + lengthAt(SIGN, text, start);
  const sign = { excluded: MINUS.test(text.slice(start, from)), start };
  const field = execAt(FIELD, text, from);
  if (!field) return plainAt(text, from, sign);
  const value = from + field[0].length;
  const name = fieldOf(field[1] ?? '');
  if (name !== undefined) {
    const token = valueAt(text, value, name, sign);
    if (token) return token;
  } else if (from === start && (lengthAt(QUOTED, text, value) || lengthAt(OPEN, text, value))) {
    return { kind: 'name', text: field[1] ?? '', excluded: false, start, end: value };
  }
  return plainAt(text, from, sign);
}

type Sign = Pick<Token, 'excluded' | 'start'>;

/** The value of a field; undefined when a blank follows the colon: then it is no field. */
function valueAt(
  text: string,
  colon: number,
  field: FieldName,
  { excluded, start }: Sign,
): Token | undefined {
  // A number may be below zero; of everything else a minus excludes here, too.
  const at = colon + (isCompared(field) ? 0 : lengthAt(SIGN, text, colon));
  const sign = { excluded: excluded || MINUS.test(text.slice(colon, at)), start };
  const bracketed = groupedAt(text, at, { ...sign, field });
  if (bracketed) return bracketed;
  const compared = isCompared(field) ? lengthAt(COMPARED, text, at) : 0;
  const plain = lengthAt(VALUE, text, at + compared);
  if (compared + plain === 0) return undefined;
  const unit = field === 'age' ? lengthAt(UNIT, text, at + compared + plain) : 0;
  const end = at + compared + plain + unit;
  return { kind: 'word', text: text.slice(at, end).trim(), ...sign, field, end };
}

/** A phrase in quotes or the opening of a group. */
function groupedAt(
  text: string,
  at: number,
  rest: Sign & { field?: FieldName },
): Token | undefined {
  if (lengthAt(OPEN, text, at) > 0) return { kind: 'open', text: '(', ...rest, end: at + 1 };
  const quoted = execAt(QUOTED, text, at);
  if (!quoted) return undefined;
  const phrase: Token = {
    kind: 'phrase',
    text: quoted[1]?.trim() ?? '',
    ...rest,
    end: at + quoted[0].length,
    ...(quoted[2] === '' && { unclosed: true as const }),
  };
  return withSuffix(phrase, text);
}

function plainAt(text: string, at: number, sign: Sign): Token {
  const grouped = groupedAt(text, at, sign);
  if (grouped) return grouped;
  const word = execAt(WORD, text, at)?.[0] ?? '';
  const end = at + word.length;
  const isSigned = at > sign.start;
  if (/[:：]$/.test(word) && !isSigned && (word.length > 1 || /[)）]/.test(text.charAt(at - 1))))
    return { kind: 'name', text: word.slice(0, -1), ...sign, end };
  const operator = Object.hasOwn(OPERATORS, word) ? OPERATORS[word] : undefined;
  if (operator !== undefined) return { kind: 'operator', text: operator, ...sign, end };
  const [, stem = word, suffix] = /^([^~]+)(~[\d.]*)$/.exec(word) ?? [];
  return { kind: 'word', text: stem, ...sign, end, ...(suffix !== undefined && { suffix }) };
}

function withSuffix(token: Token, text: string): Token {
  const [suffix] = execAt(PHRASE_SUFFIX, text, token.end) ?? [];
  return suffix === undefined ? token : { ...token, suffix, end: token.end + suffix.length };
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  return execAt(pattern, text, at)?.[0].length ?? 0;
}

import { decodeXML } from 'entities/decode';

const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;

/** Where a name that begins at `at` ends. */
export function nameEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !endsName(text.charCodeAt(end))) end++;
  return end;
}

/** Where the `>` of a start tag stands, of which `from` is behind the name; -1 when it has none. */
export function tagEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === GREATER) return at;
    if (isQuote(code) && opensValue(text, at)) {
      at = text.indexOf(text[at] as string, at + 1);
      if (at < 0) return -1;
    }
    at++;
  }
  return -1;
}

/** Whether the quote at `at` opens a value: it follows an `=`. Elsewhere it is a mistake. */
function opensValue(text: string, at: number): boolean {
  let before = at - 1;
  while (isSpace(text.charCodeAt(before))) before--;
  return text.charCodeAt(before) === EQUALS;
}

/**
 * The attributes in what stands between the name and the `>` of a start tag. Values may lack their
 * quotes, and attributes their value; of two with one name the first counts.
 */
export function readAttributes(source: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  let at = 0;
  while (at < source.length) {
    const code = source.charCodeAt(at);
    if (isSpace(code) || code === SLASH || code === EQUALS) {
      at++;
      continue;
    }
    const end = Math.max(nameEnd(source, at), at + 1);
    const value = readValue(source, pastSpace(source, end));
    const name = source.slice(at, end);
    if (!Object.hasOwn(attributes, name)) attributes[name] = value.text;
    at = Math.max(value.end, end);
  }
  return attributes;
}

/** The value behind the `=` at `at`; an empty one when no `=` stands there. */
function readValue(source: string, at: number): { text: string; end: number } {
  if (source.charCodeAt(at) !== EQUALS) return { text: '', end: 0 };
  const start = pastSpace(source, at + 1);
  if (!isQuote(source.charCodeAt(start))) {
    let end = start;
    while (end < source.length && !isSpace(source.charCodeAt(end))) end++;
    return { text: decoded(source.slice(start, end)), end };
  }
  const end = source.indexOf(source[start] as string, start + 1);
  return { text: decoded(source.slice(start + 1, end)), end: end + 1 };
}

function decoded(value: string): string {
  return value.includes('&') ? decodeXML(value) : value;
}

function pastSpace(text: string, at: number): number {
  let end = at;
  while (isSpace(text.charCodeAt(end))) end++;
  return end;
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

function isQuote(code: number): boolean {
  return code === 0x22 || code === 0x27;
}

function endsName(code: number): boolean {
  if (code > GREATER) return false;
  return code === GREATER || isSpace(code) || code === SLASH || code === EQUALS;
}

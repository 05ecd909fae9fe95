import { toPlainText } from '../../paper/text/plain-text.ts';

// Commands that reference managers write for plain signs.
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['textquotesingle', "'"],
  ['textquoteright', '’'],
  ['textquoteleft', '‘'],
  ['textquotedblleft', '“'],
  ['textquotedblright', '”'],
  ['textunderscore', '_'],
  ['textless', '<'],
  ['textgreater', '>'],
  ['textbar', '|'],
  ['textendash', '–'],
  ['textemdash', '—'],
  ['textasciicircum', '^'],
  // Braces that have no partner are written so, for BibTeX counts even those behind a backslash.
  ['textbraceleft', '\\{'],
  ['textbraceright', '\\}'],
  ['lbrace', '\\{'],
  ['rbrace', '\\}'],
]);
const NAME = `text(?:quote(?:single|right|left|dblleft|dblright)|underscore|less|greater|bar|endash|emdash|asciicircum|brace(?:left|right))|[lr]brace`;
const SIGN = new RegExp(`\\{\\\\(${NAME})\\}|\\\\(${NAME})(?![a-z])(?:\\{\\}|[ \\t]+)?`, 'gi');

/**
 * The plain text of a field. Braces that only protect capitals go ({{GPU}s} is "GPUs"), those of
 * commands and of mathematics stay until toPlainText has understood them; dashes become dashes.
 */
export function fieldText(source: string): string {
  const known = source.replace(
    SIGN,
    (whole, braced?: string, bare?: string) =>
      SIGNS.get((braced ?? bare ?? '').toLowerCase()) ?? whole,
  );
  return toPlainText(withoutProtection(known));
}

/** The text of a field that is an address or an identifier: TeX's escapes undone, nothing else. */
export function fieldAddress(source: string): string {
  return source
    .replace(/\\text(less|greater)(?![a-z])/g, (_, name) => (name === 'less' ? '<' : '>'))
    .replace(/\$([<>])\$/g, '$1')
    .replace(/\$\\(?:backslash|sim)\$/g, (sign) => (sign.includes('sim') ? '~' : '\\'))
    .replace(/\\(?:url|href|textasciitilde)(?![a-z])\s?/g, (name) =>
      name.includes('tilde') ? '~' : '',
    )
    .replace(/\\([_%&#$~{}])/g, '$1')
    .replace(/[{}\s]+/g, (run) => (/\s/.test(run) ? ' ' : ''))
    .trim();
}

const TOKEN = /\\[a-z]+[ \t]*\{|\\[\s\S]|[{}$]|-+|[^\\{}$-]+|\\/gi;

/** Which of the braces that are open stay; however deep they go, it is a list. */
class OpenBraces {
  readonly #kept: boolean[] = [];

  /** Whether a token is shown: protective braces are not, nor those that close them. */
  shows(token: string, isNeeded: boolean): boolean {
    if (token === '}') return this.#kept.pop() !== false;
    if (!token.endsWith('{') || token === '\\{') return true;
    this.#kept.push(isNeeded);
    return isNeeded;
  }
}

function withoutProtection(source: string): string {
  const hasMath = (source.match(/(?<!\\)\$/g)?.length ?? 0) % 2 === 0;
  const braces = new OpenBraces();
  let plain = '';
  let isMath = false;
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    if (token === '$') isMath = hasMath && !isMath;
    const isNeeded = isMath || token !== '{' || source[index + 1] === '\\';
    if (braces.shows(token, isNeeded)) plain += isMath ? token : withDashes(token);
  }
  return plain;
}

function withDashes(token: string): string {
  return token === '--' ? '–' : token === '---' ? '—' : token;
}

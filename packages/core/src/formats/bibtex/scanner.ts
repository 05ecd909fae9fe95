// What ends a group or a text, and the start of an entry on a line of its own: no value holds one,
// so it tells where to go on when a closing bracket is missing.
const IN_GROUP = /[{}]|\n[ \t]*@[ \t]*[a-z]+[ \t]*[({]/gi;
const IN_QUOTES = /[{}"]|\n[ \t]*@[ \t]*[a-z]+[ \t]*[({]/gi;
const ENTRY_LINE = /^[ \t]*@[ \t]*[a-z]+[ \t]*[({]/gim;
const ENTRY_OR_COMMENT = /^[ \t]*%[^\n]*|@/gm;
const SPACE = /\s+/y;
const COMMENT = /%[^\n]*/y;
const WORD = /[^\s#%'"(),={}]+/y;
const KEY = /[^,={}()"\n]*/y;

/**
 * A cursor over BibTeX source. It only moves forward, but for `at` that callers may set back by a
 * word, so that reading takes time in proportion to the text. Brackets are counted, not descended
 * into: depth costs nothing.
 */
export class BibScanner {
  at = 0;
  readonly #text: string;
  #line = 1;
  #lineAt = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The character at the cursor, empty at the end. */
  get next(): string {
    return this.#text[this.at] ?? '';
  }

  /** The line (1-based) of an offset; offsets are asked for in rising order. */
  lineOf(offset: number): number {
    for (; this.#lineAt < offset; this.#lineAt++)
      if (this.#text[this.#lineAt] === '\n') this.#line++;
    return this.#line;
  }

  /** The source from an offset to the cursor. */
  since(offset: number): string {
    return this.#text.slice(offset, this.at);
  }

  /** Passes over white space and comments. */
  skipSpace(): void {
    while (this.#match(SPACE) !== '' || this.#match(COMMENT) !== '');
  }

  /** The name of a field, a kind, a macro or a number; empty when none stands here. */
  word(): string {
    return this.#match(WORD);
  }

  /** The citation key: any text up to a comma or the end of the line. */
  key(): string {
    return this.#match(KEY).trim();
  }

  /** Passes over a character if it stands here. */
  take(char: string): boolean {
    if (this.next !== char || char === '') return false;
    this.at++;
    return true;
  }

  /** The inside of the group in braces that opens here; undefined when it is not closed. */
  group(): string | undefined {
    return this.#balanced(IN_GROUP, '}');
  }

  /** The inside of the text in quotes that opens here; undefined when it is not closed. */
  quoted(): string | undefined {
    return this.#balanced(IN_QUOTES, '"');
  }

  /** Moves behind the next `@` that no comment hides; false when there is none. */
  seekEntry(): boolean {
    ENTRY_OR_COMMENT.lastIndex = this.at;
    let found = ENTRY_OR_COMMENT.exec(this.#text);
    while (found && found[0] !== '@') found = ENTRY_OR_COMMENT.exec(this.#text);
    this.at = found ? found.index + 1 : this.#text.length;
    return found !== null;
  }

  /** Moves to the next line that begins an entry, or to the end: where to go on after an error. */
  recover(): void {
    while (/[ \t]/.test(this.#text[this.at - 1] ?? '')) this.at--;
    ENTRY_LINE.lastIndex = this.at;
    this.at = ENTRY_LINE.exec(this.#text)?.index ?? this.#text.length;
  }

  #balanced(pattern: RegExp, end: '}' | '"'): string | undefined {
    const start = this.at + 1;
    let depth = 0;
    pattern.lastIndex = start;
    for (let match = pattern.exec(this.#text); match; match = pattern.exec(this.#text)) {
      const [mark] = match;
      if (mark === end && depth === 0) {
        this.at = match.index + 1;
        return this.#text.slice(start, match.index);
      }
      if (mark === '{') depth++;
      else if (mark === '}') depth = Math.max(0, depth - 1);
      else if (mark !== '"') {
        this.at = match.index;
        return undefined;
      }
    }
    this.at = this.#text.length;
    return undefined;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.at += found.length;
    return found;
  }
}

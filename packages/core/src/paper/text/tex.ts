import { type MathSpan, mathSpans } from './math-spans.ts';
import { ACCENTS, DECLARATIONS, SILENT_COMMANDS, SYMBOLS, TEXT_COMMANDS } from './tex-tables.ts';

// Groups nest in real text two or three deep; hostile text must not exhaust the stack.
const DEEPEST_GROUP = 32;
// Far longer than any title or abstract: what is longer is no text that somebody wrote.
const LONGEST = 1_000_000;
// Each begins something of TeX. Five searches for a fixed text take less time than one pattern.
const MARKS = ['\\', '$', '~', '``', "''"];

/**
 * Turns the TeX of titles and abstracts into plain Unicode text: accents, symbols, quotes, escaped
 * signs, text commands. Mathematics stays between `$…$` where plain text cannot say it; simple
 * cases become text (`$\mu$LO` → `μLO`, `$10\times$` → `10×`). Dollars that are money stay money.
 * What is not known as TeX is left as it stands, so that other texts pass unharmed; so is a text of
 * more than a million characters.
 */
export function texToPlain(text: string): string {
  if (text.length > LONGEST || !MARKS.some((mark) => text.includes(mark))) return text;
  let plain = '';
  let rest = 0;
  for (const math of mathSpans(text)) {
    plain += textToPlain(text.slice(rest, math.start)) + mathToPlain(math);
    rest = math.end;
  }
  return plain + textToPlain(text.slice(rest));
}

function mathToPlain({ body, source }: MathSpan): string {
  // Numbers and signs alone; what else is plain holds commands.
  if (!body.includes('\\')) return /[A-Za-z^_{}$~`']/.test(body) ? asMath(body, source) : body;
  const plain = textToPlain(body.replace(/\\[,;:! ]/g, ' '));
  const letters = body.replace(/\\[A-Za-z]+(?:\s*\{[^{}\\$]*\})?/g, '').replace(/\\./g, '');
  const says = !/[\\^_{}$]/.test(plain) && !/[A-Za-z]/.test(letters);
  return says ? plain : asMath(body, source);
}

function asMath(body: string, source: string): string {
  return source.startsWith('$$') || source.startsWith('\\') ? `$${body.trim()}$` : source;
}

function textToPlain(text: string): string {
  if (!/[\\~]|``|''/.test(text)) return text;
  return new TexReader(text).read().normalize('NFC');
}

const RUN_END = /[\\{}]/g;

/** Reads TeX text from left to right, one command at a time. */
class TexReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(depth = 0): string {
    let plain = '';
    while (this.#at < this.#text.length) {
      const char = this.#text[this.#at] as string;
      if (char === '}' && depth > 0) break;
      plain +=
        char === '\\' ? this.#command(depth) : char === '{' ? this.#group(depth) : this.#plain();
    }
    return plain;
  }

  /** Text up to the next command or group; quotes and ties are TeX's own. */
  #plain(): string {
    RUN_END.lastIndex = this.#at + 1;
    const stop = RUN_END.exec(this.#text)?.index ?? this.#text.length;
    const run = this.#text.slice(this.#at, stop);
    this.#at = stop;
    const quoted = run.replaceAll('``', '“').replaceAll("''", '”');
    return quoted.includes('~')
      ? quoted.replace(/(?<=[\p{L}\p{N}.])~(?=[\p{L}\p{N}$])/gu, ' ')
      : quoted;
  }

  /** A group loses its braces when TeX follows the brace (`{\'e}`, `{\bf x}`); a set `{a, b}` keeps them. */
  #group(depth: number): string {
    if (depth >= DEEPEST_GROUP || this.#text[this.#at + 1] !== '\\') return this.#literal();
    return this.#argument(depth);
  }

  #literal(): string {
    return this.#text[this.#at++] as string;
  }

  /** The argument of a command: a group without its braces, or the next character. */
  #argument(depth: number): string {
    while (/\s/.test(this.#text[this.#at] ?? '')) this.#at++;
    const next = this.#text.codePointAt(this.#at);
    if (next === undefined) return '';
    const char = String.fromCodePoint(next);
    if (char === '\\') return this.#command(depth + 1);
    this.#at += char.length;
    if (char !== '{' || depth >= DEEPEST_GROUP) return char;
    const inside = this.read(depth + 1);
    if (this.#text[this.#at] === '}') this.#at++;
    return inside;
  }

  #command(depth: number): string {
    const match = /^\\([A-Za-z]+|[\s\S])?/.exec(this.#text.slice(this.#at, this.#at + 40));
    const name = match?.[1] ?? '';
    const start = this.#at;
    this.#at += 1 + name.length;
    if (/^[%&$#_{}]$/.test(name)) return name;
    if (name === '\\' || /^\s$/.test(name)) return ' ';
    if (/^[/,;:!-]$/.test(name)) return name === ',' || name === ';' || name === ':' ? ' ' : '';
    if (depth < DEEPEST_GROUP) {
      const known = this.#knownCommand(name, depth);
      if (known !== undefined) return known;
    }
    this.#at = start + 1 + name.length;
    return this.#text.slice(start, this.#at);
  }

  #knownCommand(name: string, depth: number): string | undefined {
    const next = this.#text[this.#at];
    const symbol = SYMBOLS.get(name);
    if (symbol !== undefined) {
      this.#skipTerminator();
      return symbol;
    }
    const accent = ACCENTS.get(name);
    const hasArgument =
      next === '{' || (next === ' ' && /[a-zA-Z]/.test(this.#text[this.#at + 1] ?? ''));
    if (accent !== undefined && (hasArgument || !/[a-zA-Z]/.test(name)))
      return this.#accented(accent, depth);
    if (DECLARATIONS.has(name)) {
      this.#skipTerminator();
      return '';
    }
    if (next !== '{') return undefined;
    if (name === 'href' || name === 'textcolor') this.#argument(depth);
    if (SILENT_COMMANDS.has(name)) {
      this.#argument(depth);
      return '';
    }
    return TEXT_COMMANDS.has(name) ? this.#argument(depth) : undefined;
  }

  /** The combining mark goes after the first letter; dotless i and j take back their dot. */
  #accented(mark: string, depth: number): string {
    const base = this.#argument(depth).replace(/^ı/, 'i').replace(/^ȷ/, 'j');
    return base.replace(/^./su, (letter) => letter + mark);
  }

  /** A control word eats the white space after it, and `{}` ends it. */
  #skipTerminator(): void {
    if (this.#text.startsWith('{}', this.#at)) this.#at += 2;
    else if (this.#text[this.#at] === ' ' && /[a-zA-Z]/.test(this.#text[this.#at - 1] ?? ''))
      this.#at++;
  }
}

import { excerpt } from '../../errors/excerpt.ts';
import type { LeftOut } from '../format.ts';
import { Macros } from './macros.ts';
import { BibScanner } from './scanner.ts';

// The fields that papers are made of: a problem in any other costs the paper nothing.
const READ =
  /^(?:author|collaboration|(?:sub)?title|journal(?:title)?|booktitle|abstract|keywords?|year|month|day|date|doi|url|eprint|crossref|pmid|openreview|openalex|semanticscholar|dblp|acl)$/;

// A value that holds the next field: the bracket that is missing is its own.
const SWALLOWED = /[,\n]\s{0,40}[\w-]{1,40}\s{0,40}=\s{0,40}["{\d]/;

// Hundreds of times what any entry joins; what goes on like this is no entry.
const MOST_PARTS = 10_000;

/** One entry of a .bib file: its fields by lower-case name, still in TeX. */
export interface BibEntry {
  /** `article`, `misc`, …, in lower case. */
  kind: string;
  key: string;
  fields: ReadonlyMap<string, string>;
  /** The line that it begins on. */
  line: number;
  /** The entry that its `crossref` names. */
  parent?: BibEntry;
}

/** The entries of a .bib file and what was wrong with the rest. */
export interface BibEntries {
  entries: BibEntry[];
  issues: LeftOut[];
}

/**
 * Reads BibTeX as BibTeX does, and goes on where BibTeX stops: an entry that breaks off is left out
 * and reported with its line, a forgotten comma or a bracket too many is reported and forgiven.
 * Text between entries is a comment. Source: "BibTeXing" (O. Patashnik, 1988), btxdoc.
 */
export function readBibEntries(text: string): BibEntries {
  return new BibReader(text).read();
}

class BibReader {
  readonly #scanner: BibScanner;
  readonly #macros: Macros;
  readonly #entries: BibEntry[] = [];
  readonly #issues: LeftOut[] = [];
  #line = 0;
  #leftOut = 0;

  constructor(text: string) {
    this.#scanner = new BibScanner(text);
    this.#macros = new Macros(text.length);
  }

  read(): BibEntries {
    const scanner = this.#scanner;
    while (scanner.seekEntry()) {
      const start = scanner.at - 1;
      scanner.skipSpace();
      const kind = scanner.word().toLowerCase();
      const behind = scanner.at;
      scanner.skipSpace();
      if (!/^[a-z]+$/.test(kind) || !/[{(]/.test(scanner.next)) {
        scanner.at = behind;
        continue;
      }
      this.#line = scanner.lineOf(start);
      if (kind === 'comment' || kind === 'preamble') this.#skip(behind);
      else if (!this.#body(kind)) this.#leaveOut(start, kind);
    }
    return { entries: this.#entries, issues: this.#issues };
  }

  /** A comment in braces is left out with all that is in it; any other is a mere word. */
  #skip(behind: number): void {
    if (this.#scanner.next !== '{' || this.#scanner.group() === undefined)
      this.#scanner.at = behind;
  }

  /** Reads what stands in the brackets; false when it breaks off. */
  #body(kind: string): boolean {
    const scanner = this.#scanner;
    const closer = scanner.take('{') ? '}' : ')';
    if (closer === ')') scanner.take('(');
    const key = kind === 'string' ? '' : this.#key();
    const fields = new Map<string, string>();
    if (!this.#fields(fields, closer)) return false;
    if (kind === 'string') for (const [name, value] of fields) this.#macros.define(name, value);
    else this.#entries.push({ kind, key, fields, line: this.#line });
    return true;
  }

  /** The key, unless it was left out and the first field stands in its place. */
  #key(): string {
    const scanner = this.#scanner;
    scanner.skipSpace();
    const start = scanner.at;
    const key = scanner.key();
    if (scanner.next === '=') {
      scanner.at = start;
      return '';
    }
    scanner.take(',');
    return key;
  }

  #fields(fields: Map<string, string>, closer: string): boolean {
    const scanner = this.#scanner;
    for (;;) {
      scanner.skipSpace();
      while (scanner.take(',')) scanner.skipSpace();
      if (scanner.take(closer)) {
        if (!this.#goesOn()) return true;
        this.#report('extra-bracket', 'A bracket too many closes the entry before its last field.');
      } else if (scanner.next === '@') {
        return this.#endsHere(fields);
      } else if (!this.#field(fields)) return false;
    }
  }

  #field(fields: Map<string, string>): boolean {
    const scanner = this.#scanner;
    const name = scanner.word().toLowerCase();
    scanner.skipSpace();
    if (name === '' || !scanner.take('=')) return false;
    const value = this.#value(name);
    if (value === undefined) return false;
    this.#keep(fields, name, value);
    scanner.skipSpace();
    if (!/[,})@]/.test(scanner.next || ','))
      this.#report('missing-comma', `The comma behind the field "${name}" is missing.`);
    return true;
  }

  /** Whether an entry that is not closed is whole but for that. */
  #endsHere(fields: ReadonlyMap<string, string>): boolean {
    if (fields.size === 0 || SWALLOWED.test([...fields.values()].at(-1) ?? '')) return false;
    this.#report('missing-bracket', 'The bracket that closes the entry is missing.');
    return true;
  }

  /** Whether another field follows a closing bracket. */
  #goesOn(): boolean {
    const scanner = this.#scanner;
    const behind = scanner.at;
    scanner.skipSpace();
    if (scanner.take(',')) {
      scanner.skipSpace();
      const field = scanner.at;
      const name = scanner.word();
      scanner.skipSpace();
      if (name !== '' && scanner.next === '=') {
        scanner.at = field;
        return true;
      }
    }
    scanner.at = behind;
    return false;
  }

  /** BibTeX keeps the first of two fields of one name. */
  #keep(fields: Map<string, string>, name: string, value: string): void {
    const known = fields.get(name);
    if (known === undefined) fields.set(name, value);
    else if (known !== value && READ.test(name)) {
      this.#report(
        'repeated-field',
        `The field "${name}" stands there twice; the first was kept.`,
        value,
      );
    }
  }

  /** Texts joined by `#`; undefined when one of them breaks off, or when there is no end of them. */
  #value(name: string): string | undefined {
    const scanner = this.#scanner;
    const parts: string[] = [];
    const unknown: string[] = [];
    do {
      scanner.skipSpace();
      const part =
        scanner.next === '{'
          ? scanner.group()
          : scanner.next === '"'
            ? scanner.quoted()
            : this.#macro(unknown);
      if (part === undefined) return undefined;
      if (parts.length === MOST_PARTS) return this.#endless(name);
      parts.push(part);
      scanner.skipSpace();
    } while (scanner.take('#'));
    if (READ.test(name)) this.#reportUnknown(new Set(unknown), name);
    return parts.join('');
  }

  #endless(name: string): undefined {
    this.#report(
      'too-many-parts',
      `The field "${name}" joins more than ${MOST_PARTS} texts by "#".`,
    );
  }

  #macro(unknown: string[]): string {
    const word = this.#scanner.word();
    const value = this.#macros.expand(word);
    if (value === undefined && word !== '') unknown.push(word);
    return value ?? word;
  }

  #reportUnknown(words: ReadonlySet<string>, name: string): void {
    for (const word of words) {
      this.#report(
        'unknown-string',
        `No @string says what "${word}" in "${name}" stands for; the word was kept.`,
      );
    }
  }

  #report(code: string, message: string, received?: string, leftOut?: number): void {
    this.#issues.push({
      code,
      message,
      where: `line ${this.#line}`,
      ...(received !== undefined && { received: excerpt(received) }),
      ...(leftOut !== undefined && { leftOut }),
    });
  }

  /** Leaves out an entry, which keeps its place among the others; abbreviations have none. */
  #leaveOut(start: number, kind: string): void {
    const isAtEnd = this.#scanner.next === '';
    const source = this.#scanner.since(start);
    this.#scanner.recover();
    this.#report(
      isAtEnd ? 'truncated' : 'malformed-entry',
      isAtEnd
        ? 'The text ends before the entry that begins here does; it was left out.'
        : 'The entry that begins here was left out: its fields or brackets are broken.',
      source,
      kind === 'string' ? undefined : this.#entries.length + ++this.#leftOut,
    );
  }
}

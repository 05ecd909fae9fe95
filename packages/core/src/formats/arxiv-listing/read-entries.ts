import type { Issue } from '../../errors/issue.ts';
import { toMailDate } from '../../paper/mail-date.ts';
import { dayOf } from '../../paper/to-date-text.ts';
import { EntryHead, isFieldLine, type TextEntry } from './text-entry.ts';

/** A listing in text, taken apart. */
export interface TextListing {
  entries: TextEntry[];
  issues: Issue[];
  /** Subject of the mail. */
  subject: string | undefined;
  /** Days of announcement, each once. */
  days: string[];
}

const ENTRY_START = /^(?:arXiv:|Paper(?: ?\([^()\n]{1,30}\))?:[ \t]*)[ \t]*(\S{0,60})/i;
const RULE = /^[-%]{20,}[ \t]*$/;
const DAY = /^\/\*(.{1,60})\*\/[ \t]*$/;
const MAIL_HEADER = /^(Date|Subject):[ \t]*(.*)$/i;

/**
 * Reads entries that lines of `\\` enclose: `\\`, head, `\\`, abstract, `\\`. The abstract may be
 * missing, with or without its closing `\\`; a rule of dashes ends an entry in any case. What stands
 * between entries is passed over, but for the date and subject of a mail and for days.
 */
export function readTextEntries(text: string): TextListing {
  const reader = new ListingReader();
  for (const line of text.split('\n')) reader.line(line.endsWith('\r') ? line.slice(0, -1) : line);
  return reader.end();
}

class ListingReader {
  readonly #entries: TextEntry[] = [];
  readonly #days = new Set<string>();
  readonly #issues: Issue[] = [];
  #subject: string | undefined;
  #day: string | undefined;
  /** The last line outside of entries that was not blank. */
  #before = '';
  #head: EntryHead | undefined;
  #id = '';
  /** The abstract so far, while one is being read. */
  #abstract: string[] | undefined;

  line(line: string): void {
    if (this.#abstract) this.#abstractLine(line, this.#abstract);
    else if (this.#head) this.#headLine(line, this.#head);
    else this.#outerLine(line);
  }

  end(): TextListing {
    if (this.#day !== undefined && this.#entries.length === 0) this.#days.add(this.#day);
    if (this.#head) {
      const abstract = (this.#abstract ?? []).join('\n').trim();
      if (this.#abstract) this.#finish();
      if (!this.#abstract || abstract !== '') this.#reportTruncation(this.#abstract !== undefined);
    }
    return {
      entries: this.#entries,
      issues: this.#issues,
      subject: this.#subject,
      days: [...this.#days],
    };
  }

  #outerLine(line: string): void {
    const start = this.#before.startsWith('\\\\') ? ENTRY_START.exec(line) : null;
    if (start || (this.#before.startsWith('\\\\') && isFieldLine(line))) {
      this.#begin(start?.[1] ?? '');
      if (!start) this.#head?.line(line);
      return;
    }
    this.#noteDay(line);
    if (line.trim() !== '') this.#before = line.trim();
  }

  #begin(id: string): void {
    this.#id = id;
    this.#head = new EntryHead();
    this.#abstract = undefined;
    this.#before = '';
  }

  #noteDay(line: string): void {
    const header = MAIL_HEADER.exec(line);
    if (header?.[1]?.toLowerCase() === 'subject') {
      this.#subject ??= header[2]?.replace(/\s+/g, ' ').trim() || undefined;
      return;
    }
    const source = header?.[2] ?? DAY.exec(line)?.[1];
    if (source !== undefined) this.#day = dayOf(toMailDate(source.replace(/\s+/g, ' ')));
  }

  #headLine(line: string, head: EntryHead): void {
    if (line.startsWith('\\\\')) {
      this.#abstract = [];
      if (line.includes('(')) this.#finishAndClose();
    } else if (RULE.test(line)) this.#finishAndClose();
    else head.line(line);
  }

  #abstractLine(line: string, abstract: string[]): void {
    const isEnd = line.startsWith('\\\\') || RULE.test(line);
    if (!isEnd) abstract.push(line);
    else {
      this.#finishAndClose();
      // A bare `\\` may also be the one that opens the next entry.
      this.#before = line.includes('(') ? '' : line.trim();
    }
  }

  #finishAndClose(): void {
    this.#finish();
    this.#head = undefined;
    this.#abstract = undefined;
  }

  #finish(): void {
    if (!this.#head) return;
    const { fields, dates } = this.#head;
    const abstract = (this.#abstract ?? []).join('\n').trim();
    if (this.#day !== undefined) this.#days.add(this.#day);
    this.#entries.push({ id: this.#id, fields, dates, abstract, listedAt: this.#day });
  }

  #reportTruncation(hasHead: boolean): void {
    this.#issues.push({
      code: 'truncated',
      message: hasHead
        ? 'The text ends in the abstract of this entry, which may be incomplete.'
        : 'The text ends in the middle of this entry, which was left out. Load the listing again to have the rest.',
      where: `entry ${this.#entries.length + (hasHead ? 0 : 1)}`,
    });
  }
}

import { excerpt } from '../../errors/excerpt.ts';
import type { LeftOut } from '../format.ts';
import { filledLines } from './filled-lines.ts';

/** One record: the lines of each tag, in order. */
export interface RisRecord {
  /** The Web of Science writes tags of its own in the same manner. */
  dialect: 'ris' | 'wos';
  fields: ReadonlyMap<string, readonly string[]>;
  /** The line that it begins on. */
  line: number;
}

/** The records of a file and what was wrong with the rest. */
export interface RisRecords {
  records: RisRecord[];
  issues: LeftOut[];
}

interface TagLine {
  tag: string;
  value: string;
}

// Values may hold line separators (U+2028), which a dot does not match.
const WOS_TAG = /^([A-Z][A-Z0-9])(?: ([\s\S]*))?$/;
// One blank before the hyphen is seen too, but "UK - based" is prose where the file has two.
const NARROW_TAG = /^([A-Z][A-Z0-9]) {1,3}-(?: ([\s\S]*)|)$/;
const RIS_TAG = /^([A-Z][A-Z0-9]) {2,3}- ?([\s\S]*)$/;

/**
 * Splits a file into records, from `TY` (`PT`) to `ER`. A line without a tag continues the one
 * before. A record that lacks its `ER` is kept and reported, unless the text ends within a line:
 * what was cut off there nobody can tell. Source: the RIS format description (Research Information
 * Systems, 2001), and the field tags of the Web of Science.
 */
export function readRisRecords(text: string): RisRecords {
  const reader = new RisReader();
  for (const { line, number } of filledLines(text)) if (!isBlank(line)) reader.take(line, number);
  const lastEnd = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  reader.end(isBlank(text.slice(lastEnd + 1)));
  return { records: reader.records, issues: reader.issues };
}

class RisReader {
  readonly records: RisRecord[] = [];
  readonly issues: LeftOut[] = [];
  #open: { record: RisRecord; fields: Map<string, string[]>; last: string } | undefined;
  #pattern = RIS_TAG;
  #indent = '';
  #hasStray = false;
  #strays = 0;

  take(line: string, number: number): void {
    const start = startOf(line);
    if (start) {
      this.#close(number);
      const fields = new Map([[start.tag, [start.value]]]);
      this.#pattern = start.pattern;
      this.#indent = start.indent;
      const record = { dialect: start.dialect, fields, line: number };
      this.#open = { record, fields, last: start.tag };
      this.#hasStray = false;
      return;
    }
    const bare = line.startsWith(this.#indent) ? line.slice(this.#indent.length) : line;
    const tagged = tagOf(bare, this.#pattern);
    if (this.#open === undefined) this.#stray(tagged, line, number);
    else if (tagged?.tag === 'ER') this.#keep();
    else this.#add(tagged, line);
  }

  /** The end of the text; `isWholeLine` when its last line was complete. */
  end(isWholeLine: boolean): void {
    if (this.#open === undefined) return;
    const { line } = this.#open.record;
    if (isWholeLine) this.#close(line);
    else this.#cutOff(line);
  }

  #cutOff(line: number): void {
    this.issues.push({
      code: 'truncated',
      message:
        'The text ends within the last record, which was left out. Load it again to have all.',
      where: `line ${line}`,
      expected: 'ER  - ',
    });
  }

  /** A record that the next one, or the end, cuts short. */
  #close(line: number): void {
    if (this.#open === undefined) return;
    this.issues.push({
      code: 'missing-end',
      message: `The record that begins on line ${this.#open.record.line} has no end; it was read up to the next one.`,
      where: `line ${line}`,
      expected: 'ER  - ',
    });
    this.#keep();
  }

  #keep(): void {
    if (this.#open) this.records.push(this.#open.record);
    this.#open = undefined;
  }

  #add(tagged: TagLine | undefined, line: string): void {
    const open = this.#open;
    if (open === undefined) return;
    if (tagged) open.last = tagged.tag;
    const value = (tagged ? tagged.value : line).trim();
    const values = open.fields.get(open.last) ?? [];
    open.fields.set(open.last, values);
    if (value === '') return;
    // In RIS a line without a tag belongs to the value before it; in WoS it may be the next value.
    if (tagged || open.record.dialect === 'wos' || values.length === 0) values.push(value);
    else values.push(`${values.pop()} ${value}`);
  }

  /** Fields before any record are those of a record that lost its beginning: reported once. */
  #stray(tagged: TagLine | undefined, line: string, number: number): void {
    if (!tagged || this.#hasStray || /^(?:FN|VR|EF|ER)$/.test(tagged.tag)) return;
    this.#hasStray = true;
    this.#strays++;
    this.issues.push({
      code: 'malformed-entry',
      message: 'The lines from here on belong to no record and were left out: "TY" is missing.',
      where: `line ${number}`,
      leftOut: this.records.length + this.#strays,
      expected: 'TY  - ',
      received: excerpt(line),
    });
  }
}

function isBlank(line: string): boolean {
  return line.trim() === '';
}

function startOf(line: string) {
  const ris = /^([ \t]{0,20})TY( {1,3})- ?(.*)$/.exec(line);
  if (ris) {
    const pattern = ris[2] === ' ' ? NARROW_TAG : RIS_TAG;
    return {
      tag: 'TY',
      value: (ris[3] ?? '').trim(),
      dialect: 'ris' as const,
      pattern,
      indent: ris[1] ?? '',
    };
  }
  const wos = /^PT ([A-Z])\s*$/.exec(line);
  return (
    wos && { tag: 'PT', value: wos[1] ?? '', dialect: 'wos' as const, pattern: WOS_TAG, indent: '' }
  );
}

function tagOf(line: string, pattern: RegExp): TagLine | undefined {
  const match = pattern.exec(line);
  return match ? { tag: match[1] ?? '', value: match[2] ?? '' } : undefined;
}

/** One paper of a listing in text, as it stands there. */
export interface TextEntry {
  /** `arXiv:2404.01234` or `astro-ph/9204001`; '' when its line is missing. */
  id: string;
  /** By name in lower case, `title` or `journal-ref`; `authors` also where `Author` is written. */
  fields: ReadonlyMap<string, string>;
  /** What follows `Date:`, `Date (revised v2):` and `replaced with revised version`, in this order. */
  dates: readonly EntryDate[];
  abstract: string;
  /** The day of the announcement, of the head of the mail or of `/* … *\/` above. */
  listedAt: string | undefined;
}

/** A date of an entry: `Wed, 5 Mar 2008 04:28:27 GMT   (0kb,I)`. */
export interface EntryDate {
  kind: 'submitted' | 'revised';
  version?: number;
  source: string;
}

/**
 * The names that arXiv gave its fields since 1992. Nothing else opens one: titles have colons too.
 * Source: info.arxiv.org/help/prep.html, and the listings themselves.
 */
const FIELD =
  /^(title|authors?|author\(s\)|categories|comments?|report-no|journal-ref|doi|msc-class|acm-class|license|subj-class|proxy|from|note):[ \t]*(.*)$/i;
const DATE = /^date(?: \(revised(?: v(\d{1,3}))?\))?:[ \t]*(.*)$/i;
const REPLACED = /^replaced with (?:a )?revised version[ \t]*(.*)$/i;

/** Collects the lines between the two `\\` that enclose the head of an entry. */
export class EntryHead {
  readonly fields = new Map<string, string>();
  readonly dates: EntryDate[] = [];
  #open: string | undefined;

  /** False when the line is no part of a head. */
  line(line: string): boolean {
    if (line.trim() === '') return true;
    const date = readDate(line);
    const field = date ? null : FIELD.exec(line);
    if (date) {
      this.dates.push(date);
      this.#open = undefined;
    } else if (field) this.#begin(field[1] ?? '', field[2] ?? '');
    else if (this.#open === undefined) return false;
    else this.fields.set(this.#open, `${this.fields.get(this.#open)}\n${line}`);
    return true;
  }

  /** Of two fields of one name the first counts, unless it says nothing. */
  #begin(name: string, text: string): void {
    const key = name
      .toLowerCase()
      .replace(/^author.*/, 'authors')
      .replace(/^comment$/, 'comments');
    const isNew = (this.fields.get(key) ?? '').trim() === '';
    this.#open = isNew ? key : `${key} again`;
    this.fields.set(this.#open, text);
  }
}

/** Whether a line opens a field of an entry. */
export function isFieldLine(line: string): boolean {
  return FIELD.test(line) || readDate(line) !== undefined;
}

function readDate(line: string): EntryDate | undefined {
  const replaced = REPLACED.exec(line);
  if (replaced) return { kind: 'revised', source: replaced[1] ?? '' };
  const dated = DATE.exec(line);
  if (!dated) return undefined;
  const [whole, version, source = ''] = dated;
  const kind = /^date \(/i.test(whole) ? 'revised' : 'submitted';
  return { kind, source, ...(version !== undefined && { version: Number(version) }) };
}

import { EntryError } from '../../errors/entry-error.ts';
import { excerpt } from '../../errors/excerpt.ts';
import { nameOfCommaParts } from '../../paper/author-name.ts';
import type { PaperDraft } from '../../paper/complete-paper.ts';
import { toMailDate } from '../../paper/mail-date.ts';
import { readAuthorList } from '../../paper/text/author-list.ts';
import { toPlainText } from '../../paper/text/plain-text.ts';
import { toDateText } from '../../paper/to-date-text.ts';
import { draftOfArxivRecord } from '../arxiv/arxiv-record.ts';
import type { EntryContext } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asList, asRecords, asText } from '../json/loose.ts';
import { dateField } from '../json/report-lost.ts';
import { reportUnreadableDate } from '../lost-details.ts';
import type { KaggleEntry } from './parse.ts';

type Snapshot = Record<string, unknown>;

/**
 * One record of the snapshot to one paper. `update_date` moves with every change of the metadata: it
 * counts as a date of the paper only where the versions are missing, which have dates of their own.
 */
export function normaliseKaggleEntry(entry: KaggleEntry, context: EntryContext): PaperDraft {
  const record = 'value' in entry ? entry.value : readLine(entry);
  if (!isRecord(record)) {
    throw new EntryError('wrong-shape', 'It is no object.', { received: excerpt(record) });
  }
  const text = (name: string) => asText(record[name]);
  return draftOfArxivRecord(
    {
      id: idOf(record.id),
      title: text('title'),
      authors: authorsOf(record),
      abstract: text('abstract'),
      comments: text('comments'),
      journal: text('journal-ref'),
      doi: text('doi'),
      categories: categoriesOf(record.categories),
      ...datesOf(record, context),
    },
    context,
  );
}

function readLine({ line, isLast }: Extract<KaggleEntry, { line: string }>): unknown {
  try {
    return JSON.parse(line);
  } catch {
    const isCut = isLast && !line.endsWith('}');
    throw new EntryError(
      isCut ? 'truncated' : 'malformed-entry',
      isCut ? 'The text ends in the middle of it.' : 'Its line is not valid JSON.',
      { received: excerpt(line) },
    );
  }
}

/** Tables make numbers of identifiers, and lose the zeros around them: 704.001 was 0704.0010. */
function idOf(value: unknown): string {
  if (typeof value !== 'number') return asText(value);
  const [month = '', number = ''] = String(value).split('.');
  return `${month.padStart(4, '0')}.${number.padEnd(Number(month) < 1501 ? 4 : 5, '0')}`;
}

/** Family name, given name, suffix, and then affiliations, if any. */
function authorsOf(record: Snapshot): NonNullable<PaperDraft['authors']> {
  const parsed = asList(record.authors_parsed).map((one) => asList(one).map(asText));
  const authors = parsed.flatMap(([family = '', given = '', suffix = '', ...more]) => {
    // The parser of arXiv parts double initials: "C. -P."
    const parts = [family, suffix, given.replaceAll('. -', '.-')].map(toPlainText);
    const name = nameOfCommaParts(parts);
    const affiliation = toPlainText(more.filter(Boolean).join('; ')) || undefined;
    return /\p{L}/u.test(name) ? [{ name, affiliation }] : [];
  });
  if (authors.length > 0) return authors;
  return Array.isArray(record.authors)
    ? record.authors.flatMap((one: unknown) => readAuthorList(asText(one)))
    : readAuthorList(asText(record.authors));
}

/** A text parted by blanks; in older snapshots an array of one such text. */
function categoriesOf(value: unknown): string[] {
  const texts = Array.isArray(value) ? value.map(asText) : [asText(value)];
  return texts.flatMap((text) => text.split(/\s+/)).filter(Boolean);
}

function datesOf(
  record: Snapshot,
  context: EntryContext,
): Pick<PaperDraft, 'version' | 'publishedAt' | 'updatedAt'> {
  const versions = asRecords(record.versions)
    .map(({ version, created }) => ({
      number: Number(/^v?(\d{1,3})$/.exec(asText(version))?.[1] ?? 0),
      created: asText(created),
    }))
    .toSorted((one, other) => one.number - other.number);
  const [first] = versions;
  const last = versions.at(-1);
  if (!first || !last) return { updatedAt: dateField(context, 'update_date', record.update_date) };
  const isWhole = first.number <= 1;
  return {
    ...(last.number > 0 && { version: last.number }),
    publishedAt: isWhole ? dateOf(first.created, context) : undefined,
    updatedAt: last !== first || !isWhole ? dateOf(last.created, context) : undefined,
  };
}

function dateOf(created: string, context: EntryContext): string | undefined {
  const date = toMailDate(created) ?? toDateText(created);
  if (date === undefined && created !== '') {
    reportUnreadableDate(context, created, 'Mon, 2 Apr 2007 19:18:42 GMT');
  }
  return date;
}

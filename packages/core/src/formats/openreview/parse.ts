import type { Issue } from '../../errors/issue.ts';
import type { ListingDocument } from '../document.ts';
import type { ParsedDocument } from '../format.ts';
import { isRecord } from '../json/is-record.ts';
import { asNumber, asRecords, asText } from '../json/loose.ts';
import { nextAddress } from '../json/next-address.ts';
import { readJsonList } from '../json/read-json-list.ts';
import { sourceError } from '../json/source-error.ts';

const HINTS: Readonly<Record<string, string>> = {
  ChallengeRequiredError:
    'OpenReview wants to see a browser: open the address in one and save what it shows, or log in.',
  ForbiddenError: 'The notes are not public: log in, and save what OpenReview then shows.',
  RateLimitError: 'OpenReview limits how often it is asked: wait a minute and try again.',
};

/**
 * The submissions among the notes. Reviews, decisions and comments answer another note; they are no
 * papers, and one issue counts them.
 *
 * @throws ListingError `source-error`
 */
export function parseOpenReview(document: ListingDocument): ParsedDocument {
  const { value, issues } = readJsonList(document, 'notes');
  if (!isRecord(value)) return withoutReplies(Array.isArray(value) ? value : [value], issues);
  if (!Array.isArray(value.notes)) {
    const [first] = asRecords(value.errors);
    const name = asText(value.name) || asText(first?.type);
    const words = asText(value.message) || asText(first?.message) || name;
    if (name !== '' && !('content' in value))
      throw sourceError(document, words, Object.hasOwn(HINTS, name) ? HINTS[name] : undefined);
    return withoutReplies([value], issues);
  }
  const next = nextPage(document.url, value.notes.length, asNumber(value.count));
  return { ...withoutReplies(value.notes, issues), facts: next === undefined ? {} : { next } };
}

function withoutReplies(notes: readonly unknown[], issues: readonly Issue[]): ParsedDocument {
  const entries = notes.filter((note) => !isReply(note));
  const count = notes.length - entries.length;
  if (count === 0) return { facts: {}, entries, issues };
  const replies: Issue = {
    code: 'no-papers',
    message: `Notes that answer a paper were left out, such as reviews and decisions: ${count} of ${notes.length}.`,
    where: 'notes',
  };
  return { facts: {}, entries, issues: [...issues, replies] };
}

function isReply(note: unknown): boolean {
  return isRecord(note) && asText(note.replyto) !== '' && asText(note.replyto) !== asText(note.id);
}

/** Pages go on by offset as long as the count says that there is more. */
function nextPage(url: string | undefined, length: number, count: number | undefined) {
  if (url === undefined || length === 0 || count === undefined) return undefined;
  const offset = Number(URL.parse(url)?.searchParams.get('offset') ?? 0) + length;
  return offset < count ? nextAddress(url, { offset }) : undefined;
}

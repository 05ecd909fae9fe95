import type { ListingDocument } from '../document.ts';
import { isRecord } from '../json/is-record.ts';
import { ownEntries } from '../snapshot/envelope.ts';
import { likenessToOurs } from '../snapshot/likeness-to-ours.ts';
import { looksLikeLines } from './lines.ts';
import { findRecords } from './records.ts';

/** Lower than that of any format that knows its source. */
const CERTAINTY = 0.15;

// What records of sources have that formats of their own read, and no list of a bot.
const FOREIGN = [
  'DOI',
  'externalIds',
  'paperId',
  'authorships',
  '_tags',
  'container-title',
  'oa_locations',
  'url_abs',
  'paper_url_abs',
  'content_html',
  'content_text',
  'authors_parsed',
  'versions',
  'invitation',
  'invitations',
  'fulljournalname',
  'discussionId',
  'provenance',
  'jatsxml',
  'author_corresponding',
  'server',
];

/**
 * JSON of unknown shape, or JSON Lines, in which records stand that have titles and other fields of
 * papers, or identifiers.
 */
export function detectLooseJson(document: ListingDocument): number {
  const reading = document.json();
  if ('problem' in reading) return /^[[{]/.test(document.head) ? ofText(document) : 0;
  const own = ownEntries(reading.value);
  if (own && likenessToOurs(own) > 0) return 0;
  const records = findRecords(reading.value);
  return records && !records.slice(0, 20).some(({ value }) => isForeign(value)) ? CERTAINTY : 0;
}

/** One record a line, or JSON that is broken. */
function ofText({ head, text }: ListingDocument): number {
  if (isForeignText(head)) return 0;
  if (looksLikeLines(text)) return CERTAINTY;
  return /\[\s*\{/.test(head) && /"(?:paper_?)?title"\s*:/i.test(head) ? CERTAINTY / 2 : 0;
}

function isForeign(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (isRecord(value.title) || (isRecord(value.authors) && 'author' in value.authors)) return true;
  return isRecord(value.paper) || value.type === 'dois' || FOREIGN.some((key) => key in value);
}

function isForeignText(head: string): boolean {
  return FOREIGN.some((key) => head.includes(`"${key}":`)) || /"paper"\s*:\s*\{/.test(head);
}

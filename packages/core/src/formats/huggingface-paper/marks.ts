import { isRecord } from '../json/is-record.ts';

const MARKS = [
  'discussionId',
  'submittedOnDailyAt',
  'submittedOnDailyBy',
  'ai_keywords',
  'ai_summary',
  'linkedModels',
  'numTotalModels',
];

/** Whether a value is the object of a paper at Hugging Face itself, not an item that holds one. */
export function looksLikeFlatPaper(value: unknown): boolean {
  if (!isRecord(value) || typeof value.title !== 'string' || 'paper' in value) return false;
  const author: unknown = Array.isArray(value.authors) ? value.authors[0] : undefined;
  const hasAccount = isRecord(author) && '_id' in author && 'name' in author;
  return hasAccount || (typeof value.id === 'string' && MARKS.some((mark) => mark in value));
}

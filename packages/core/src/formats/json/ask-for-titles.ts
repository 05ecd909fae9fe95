import type { ParsedDocument } from '../format.ts';
import { isRecord } from './is-record.ts';

/** How the entries of an API name what it takes to know a paper, and how a request asks for it. */
export interface AskedFields {
  /** The fields that tell papers from other entries. */
  ids: readonly string[];
  titles: readonly string[];
  /** The parameter of the request that lists fields. */
  parameter: string;
}

/**
 * Adds one issue to a listing in which no paper has the field of its title, as when the request
 * listed the fields that it wanted and left this one out: it says how to have the titles.
 */
export function askForTitles(
  parsed: ParsedDocument,
  { ids, titles, parameter }: AskedFields,
): ParsedDocument {
  const has = (entry: object, keys: readonly string[]) => keys.some((key) => key in entry);
  const papers = parsed.entries.filter(isRecord).filter((entry) => has(entry, ids));
  if (papers.length === 0 || papers.some((paper) => has(paper, titles))) return parsed;
  const issue = {
    code: 'titles-not-asked',
    message: `No entry has a title: ask for "title" in \`${parameter}\`.`,
    where: 'all entries',
    expected: `"${titles.join('" or "')}"`,
  };
  return { ...parsed, issues: [issue, ...(parsed.issues ?? [])] };
}

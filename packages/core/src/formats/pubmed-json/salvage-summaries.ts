import type { Issue } from '../../errors/issue.ts';
import { isRecord } from '../json/is-record.ts';
import type { JsonEntries } from '../json/read-json-entries.ts';
import { salvageArray } from '../json/salvage-array.ts';

/**
 * What is whole of summaries whose JSON is broken. They are no array but the values of an object,
 * `{"uids": […], "1": {…}, "2": {…}}`; cut at its commas, each is an object of one key. Undefined
 * when there is none.
 */
export function salvageSummaries(text: string): JsonEntries | undefined {
  const start = /"result"\s*:\s*\{/.exec(text);
  if (!start) return undefined;
  const result: Record<string, unknown> = {};
  const uids: string[] = [];
  let lost = 0;
  for (const { source } of salvageArray(`[${text.slice(start.index + start[0].length)}`)) {
    const [uid, summary] = summaryIn(source) ?? [];
    if (uid === undefined) lost++;
    else if (isRecord(summary)) {
      result[uid] = summary;
      uids.push(uid);
    }
  }
  if (uids.length === 0) return undefined;
  return { value: { result: { ...result, uids } }, issues: [missing(lost)] };
}

function summaryIn(source: string): [string, unknown] | undefined {
  try {
    const entry: unknown = JSON.parse(`{${source.replace(/\}\s*\}\s*\}\s*$/, '}')}}`);
    return isRecord(entry) ? Object.entries(entry)[0] : undefined;
  } catch {
    return undefined;
  }
}

function missing(lost: number): Issue {
  return {
    code: 'truncated',
    message:
      'The text is broken; the summaries that are whole were read. Load it again to have all.',
    where: 'end of the text',
    ...(lost > 0 && { received: lost === 1 ? 'one broken summary' : `${lost} broken summaries` }),
  };
}

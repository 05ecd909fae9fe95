import type { Issue } from '../../errors/issue.ts';
import { isListingError, type ListingError } from '../../errors/listing-error.ts';
import { readListing } from '../../formats/read-listing.ts';
import type { FormatName } from '../../formats/registry.ts';
import type { Listing } from '../../paper/listing.ts';
import type { Batch } from './json-lines.ts';
import type { ReadingOptions } from './reading-options.ts';
import { type WholeLines, wholeLinesOf } from './whole-lines.ts';

type LinesOptions = Pick<ReadingOptions, 'format' | 'observedAt'>;

/** How lines are handed to their format: as the text that they are, or as an array of objects. */
type Form = (lines: WholeLines, options: LinesOptions) => Promise<Listing>;

/**
 * Reads JSON Lines batch by batch, all with the format that recognises the first one. A batch of
 * which nothing is readable becomes issues, unless that is so of all of them. Places in issues and
 * papers are counted from the start of the file.
 *
 * @throws ListingError when no format recognises the lines, or nothing in them can be read
 */
export async function* readLines(
  batches: AsyncIterable<Batch>,
  { format, observedAt }: LinesOptions,
): AsyncGenerator<Listing> {
  let options: LinesOptions = { format, observedAt };
  let form: Form | undefined;
  const lost: Issue[] = [];
  let failure: ListingError | undefined;
  let isRead = false;
  for await (const batch of batches) {
    const lines = wholeLinesOf(batch);
    lost.push(...lines.broken);
    if (lines.values.length === 0) continue;
    try {
      form ??= await formOf(lines, options);
      const listing = await form(lines, options);
      options = { format: listing.format as FormatName, observedAt };
      isRead = true;
      const issues = [...lost.splice(0), ...listing.issues.map((one) => moved(one, lines))];
      yield { ...listing, papers: placed(listing, lines), issues };
    } catch (error) {
      if (form === undefined || !isListingError(error)) throw error;
      failure ??= error;
      lost.push(...issuesOf(error).map((one) => moved(one, lines)));
    }
  }
  if (!isRead && failure) throw failure;
  if (lost.length > 0) yield { format: options.format ?? 'none', papers: [], issues: lost };
}

/** Formats that know JSON Lines read the text; the others know an array of the same objects. */
async function formOf(lines: WholeLines, options: LinesOptions): Promise<Form> {
  let refusal: unknown;
  for (const form of [readText, readArray]) {
    try {
      await form(lines, options);
      return form;
    } catch (error) {
      if (!isListingError(error)) throw error;
      if (error.code === 'no-readable-entry') return form;
      refusal ??= error;
    }
  }
  throw refusal;
}

const readText: Form = ({ text }, options) => readListing(text, options);
const readArray: Form = ({ values }, options) => readListing(values, options);

function issuesOf(error: ListingError): Issue[] {
  if (error.issues.length > 0) return [...error.issues];
  return [{ code: error.code, message: error.message, where: 'entry 1 and those after it' }];
}

/** Counts the place of an issue from the start of the file. */
function moved(issue: Issue, { positions }: WholeLines): Issue {
  const where = issue.where.replace(
    /\b(entry|element|line) (\d+)/,
    (_, kind: string, place: string) => `${kind} ${positions[Number(place) - 1] ?? place}`,
  );
  return { ...issue, where };
}

/** Our own papers remember where they stood in the listing that they are from: that stays. */
function placed({ papers, format }: Listing, { positions }: WholeLines): Listing['papers'] {
  return papers.map((paper) => ({
    ...paper,
    provenance: paper.provenance.map((one) => {
      const position = positions[(one.position ?? 0) - 1];
      const isEarlier = format === 'snapshot' && one.source !== 'snapshot';
      return position === undefined || isEarlier ? one : { ...one, position };
    }),
  }));
}

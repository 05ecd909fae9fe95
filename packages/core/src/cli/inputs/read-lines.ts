import { excerpt } from '../../errors/excerpt.ts';
import type { Issue } from '../../errors/issue.ts';
import { isListingError, type ListingError } from '../../errors/listing-error.ts';
import { readListing } from '../../formats/read-listing.ts';
import type { FormatName } from '../../formats/registry.ts';
import type { Listing } from '../../paper/listing.ts';
import type { Batch } from './json-lines.ts';
import type { ReadingOptions } from './reading-options.ts';

type LinesOptions = Pick<ReadingOptions, 'format' | 'observedAt'>;

/** How batches are handed to their format: as the text that they are, or as an array of objects. */
type Form = (bytes: Uint8Array, options: LinesOptions) => Promise<Listing>;

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
  for await (const { bytes, entriesBefore } of batches) {
    try {
      form ??= await formOf(bytes, options);
      const listing = await form(bytes, options);
      options = { format: listing.format as FormatName, observedAt };
      const issues = [...lost.splice(0), ...listing.issues.map((one) => moved(one, entriesBefore))];
      yield { ...listing, papers: placed(listing, entriesBefore), issues };
      failure = undefined;
    } catch (error) {
      if (form === undefined || !isListingError(error)) throw error;
      failure ??= error;
      lost.push(...issuesOf(error).map((one) => moved(one, entriesBefore)));
    }
  }
  if (options.format === undefined && failure) throw failure;
  if (lost.length > 0) yield { format: options.format ?? 'none', papers: [], issues: lost };
}

/** Formats that know JSON Lines read the text; the others know an array of the same objects. */
async function formOf(bytes: Uint8Array, options: LinesOptions): Promise<Form> {
  let refusal: unknown;
  for (const form of [readText, readArray]) {
    try {
      await form(bytes, options);
      return form;
    } catch (error) {
      if (!isListingError(error)) throw error;
      if (error.code === 'no-readable-entry') return form;
      refusal ??= error;
    }
  }
  throw refusal;
}

function readText(bytes: Uint8Array, options: LinesOptions): Promise<Listing> {
  return readListing(bytes, options);
}

/** Behind a line that is broken, places are those among the lines that are not. */
async function readArray(bytes: Uint8Array, options: LinesOptions): Promise<Listing> {
  const lines = new TextDecoder().decode(bytes).split('\n');
  const values: unknown[] = [];
  const broken: Issue[] = [];
  for (const line of lines.filter((one) => one.trim() !== '')) {
    const value = parseLine(line);
    if (value === undefined) broken.push(brokenLine(line, values.length + broken.length + 1));
    else values.push(value);
  }
  const { issues, ...listing } = await readListing(values, options);
  return { ...listing, issues: [...broken, ...issues] };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function brokenLine(line: string, position: number): Issue {
  return {
    code: 'malformed-entry',
    message: 'The entry was left out: its line is not valid JSON.',
    where: `entry ${position}`,
    received: excerpt(line),
  };
}

function issuesOf(error: ListingError): Issue[] {
  if (error.issues.length > 0) return [...error.issues];
  return [{ code: error.code, message: error.message, where: 'entry 1 and those after it' }];
}

/** Counts the place of an issue from the start of the file instead of the batch. */
function moved(issue: Issue, entriesBefore: number): Issue {
  const where = issue.where.replace(
    /\b(entry|element|line) (\d+)/,
    (_, kind: string, place: string) => `${kind} ${Number(place) + entriesBefore}`,
  );
  return { ...issue, where };
}

function placed({ papers }: Listing, entriesBefore: number): Listing['papers'] {
  if (entriesBefore === 0) return papers;
  return papers.map((paper) => ({
    ...paper,
    provenance: paper.provenance.map((one) =>
      one.position === undefined ? one : { ...one, position: one.position + entriesBefore },
    ),
  }));
}

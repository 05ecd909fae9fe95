import type { Issue } from '../../errors/issue.ts';
import { TrendingPapersError } from '../../errors/trending-papers-error.ts';
import type { Listing } from '../../paper/listing.ts';
import { CommandError } from '../command-error.ts';
import type { Progress } from '../output/progress.ts';
import type { Reports } from '../output/reports.ts';
import type { Runtime } from '../runtime.ts';
import { findInputs, type Input, type MissingInput } from './find-inputs.ts';
import { readPieces } from './read-pieces.ts';
import type { ReadingOptions } from './reading-options.ts';

/** What reading inputs needs besides their names. */
export interface Reading {
  options: ReadingOptions;
  runtime: Runtime;
  progress: Progress;
  reports: Reports;
}

/** A listing of an input, or a piece of it: pieces of one listing have the same place. */
export interface PlacedListing {
  place: string;
  listing: Listing;
}

/**
 * Reads inputs one after the other and gives their listings as they come (a long JSON Lines file in
 * several). An input that cannot be read costs only itself and is reported; when it was the only
 * one, or none could be read, that is an error.
 *
 * @throws CommandError `usage` without inputs, `unreadable-inputs`; the input's own error when there is one input
 */
export async function* readInputs(
  words: readonly string[],
  reading: Reading,
): AsyncGenerator<PlacedListing> {
  const { runtime, progress, reports } = reading;
  const inputs = await findInputs(atLeastOne(words), runtime);
  const failures: Issue[] = [];
  for (const [index, input] of inputs.entries()) {
    await progress.show(`Reading ${input.name} (${index + 1} of ${inputs.length})`);
    let count = 0;
    try {
      for await (const { listing, page } of piecesOf(input, reading)) {
        count += listing.papers.length;
        await progress.show(`Reading ${input.name}: ${count} papers`);
        const named = inputs.length === 1 ? listing : placedIn(input.name, listing);
        yield { place: `${index}/${page}`, listing: named };
      }
    } catch (error) {
      if (!isCostOfOneInput(error) || (inputs.length === 1 && count === 0)) throw error;
      failures.push(reports.fail(input.name, error));
    }
  }
  if (failures.length === inputs.length) throw nothingReadable(inputs.length, failures);
}

async function* piecesOf(
  input: Input | MissingInput,
  { options, runtime, reports }: Pick<Reading, 'options' | 'runtime' | 'reports'>,
) {
  if (input.kind === 'missing') throw input.error;
  if (runtime.signal.aborted) throw new CommandError('interrupted', 'The reading was given up.');
  // A page may repeat what moved on from the page before: each is a listing of its own.
  const isPaged = input.kind === 'source' || input.kind === 'address';
  let page = 0;
  for await (const listing of readPieces(input, options, runtime)) {
    reports.add(input.name, listing);
    if (isPaged) page += 1;
    yield { listing, page };
  }
}

function isCostOfOneInput(error: unknown): error is TrendingPapersError {
  if (!(error instanceof TrendingPapersError)) return false;
  return !['usage', 'interrupted', 'aborted'].includes(error.code);
}

/** Among several inputs, an issue says which one it is about. */
function placedIn(name: string, listing: Listing): Listing {
  const issues = listing.issues.map((issue) => ({ ...issue, where: `${name}, ${issue.where}` }));
  return { ...listing, issues };
}

function atLeastOne(words: readonly string[]): readonly string[] {
  if (words.length > 0) return words;
  throw new CommandError('usage', 'There is nothing to read.', {
    hint: 'Name files, patterns, http(s) addresses or sources, or - for standard input.',
  });
}

function nothingReadable(count: number, issues: readonly Issue[]): CommandError {
  return new CommandError('unreadable-inputs', `None of the ${count} inputs could be read.`, {
    issues,
  });
}

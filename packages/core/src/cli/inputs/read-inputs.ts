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

/** A listing, and the place of its input among all. */
export interface PlacedListing {
  place: number;
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
  { options, runtime, progress, reports }: Reading,
): AsyncGenerator<PlacedListing> {
  const inputs = await findInputs(atLeastOne(words), runtime);
  const failures: Issue[] = [];
  for (const [index, input] of inputs.entries()) {
    await progress.show(`Reading ${input.name} (${index + 1} of ${inputs.length})`);
    let count = 0;
    try {
      for await (const listing of piecesOf(input, options, runtime)) {
        reports.add(input.name, listing);
        count += listing.papers.length;
        await progress.show(`Reading ${input.name}: ${count} papers`);
        const named = inputs.length === 1 ? listing : placedIn(input.name, listing);
        yield { place: index, listing: named };
      }
    } catch (error) {
      if (!isCostOfOneInput(error) || (inputs.length === 1 && count === 0)) throw error;
      failures.push(reports.fail(input.name, error));
    }
  }
  if (failures.length === inputs.length) throw nothingReadable(inputs.length, failures);
}

function piecesOf(input: Input | MissingInput, options: ReadingOptions, runtime: Runtime) {
  if (input.kind === 'missing') throw input.error;
  return readPieces(input, options, runtime);
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

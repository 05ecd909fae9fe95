import { readListing } from '../../formats/read-listing.ts';
import type { Listing } from '../../paper/listing.ts';
import { fetchListing } from '../../sources/fetch-listing.ts';
import { fetchPages } from '../../sources/fetch-pages.ts';
import { CommandError } from '../command-error.ts';
import type { Runtime } from '../runtime.ts';
import type { Input } from './find-inputs.ts';
import { batchesOf, looksLikeJsonLines } from './json-lines.ts';
import { openBytes } from './open-bytes.ts';
import { readLines } from './read-lines.ts';
import type { ReadingOptions } from './reading-options.ts';

const MOST_BYTES = 256 * 1024 * 1024;
/** Above this, JSON Lines are read batch by batch. */
const BATCH_BYTES = 1024 * 1024;

/**
 * Reads an input. Long JSON Lines come in pieces of bounded size, one listing each, so that whoever
 * writes as they come needs no memory for the whole; everything else comes as one listing.
 *
 * @throws CommandError, FetchError, ListingError when nothing can be read
 */
export async function* readPieces(
  input: Input,
  options: ReadingOptions,
  runtime: Runtime,
): AsyncGenerator<Listing> {
  if (input.kind === 'address' || input.kind === 'source') {
    yield* fetchInput(input, options, runtime);
    return;
  }
  const maxBytes = options.request.maxBytes ?? MOST_BYTES;
  const pieces = openBytes(input, runtime);
  const { start, isWhole } = await readStart(pieces, maxBytes);
  if (!isWhole && looksLikeJsonLines(start)) {
    const bytes = withStart(start, pieces);
    yield* readLines(
      batchesOf(bytes, { batchBytes: BATCH_BYTES, maxLineBytes: maxBytes }),
      options,
    );
    return;
  }
  const bytes = isWhole ? start : await readRest(start, pieces, maxBytes, input.name);
  yield await readListing(bytes, { format: options.format, observedAt: options.observedAt });
}

async function* fetchInput(
  { kind, name }: Extract<Input, { kind: 'address' | 'source' }>,
  { request }: ReadingOptions,
  runtime: Runtime,
): AsyncGenerator<Listing> {
  const options = {
    ...request,
    key: kind === 'source' ? runtime.environment[keyVariable(name)] : undefined,
    signal: runtime.signal,
    fetch: runtime.fetch,
    now: () => runtime.now(),
  };
  if (request.maxPages === 1) yield withoutTopics(await fetchListing(name, options));
  else for await (const listing of fetchPages(name, options)) yield withoutTopics(listing);
}

/** That a source looked for no topics is no loss: they are looked for in what it sends. */
function withoutTopics(listing: Listing): Listing {
  const issues = listing.issues.filter(
    ({ code, where }) => code !== 'ignored-option' || where !== 'topics',
  );
  return { ...listing, issues };
}

/** Keys come from the environment alone: arguments are seen by every process and kept by shells. */
function keyVariable(source: string): string {
  return `TRENDING_PAPERS_KEY_${source.toUpperCase().replaceAll('-', '_')}`;
}

async function readStart(pieces: AsyncGenerator<Uint8Array>, maxBytes: number) {
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length < Math.min(BATCH_BYTES, maxBytes)) {
    const { done, value } = await pieces.next();
    if (done) return { start: Buffer.concat(parts), isWhole: true };
    parts.push(value);
    length += value.length;
  }
  return { start: Buffer.concat(parts), isWhole: false };
}

async function readRest(
  start: Uint8Array,
  pieces: AsyncGenerator<Uint8Array>,
  maxBytes: number,
  name: string,
): Promise<Uint8Array> {
  const parts = [start];
  let length = start.length;
  for await (const piece of pieces) {
    parts.push(piece);
    length += piece.length;
    if (length > maxBytes) break;
  }
  if (length <= maxBytes) return Buffer.concat(parts);
  throw new CommandError('too-large', `The input is larger than ${maxBytes} bytes.`, {
    received: name,
    hint: 'Raise --max-bytes, cut the file in parts, or convert it to JSON Lines, which are read piece by piece.',
  });
}

async function* withStart(start: Uint8Array, pieces: AsyncGenerator<Uint8Array>) {
  yield start;
  yield* pieces;
}

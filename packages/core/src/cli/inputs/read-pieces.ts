import { readListing } from '../../formats/read-listing.ts';
import type { Listing } from '../../paper/listing.ts';
import { fetchListing } from '../../sources/fetch-listing.ts';
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
    yield await fetchListing(input.name, {
      ...options.request,
      signal: runtime.signal,
      fetch: runtime.fetch,
      now: () => runtime.now(),
    });
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

import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { CommandError } from '../command-error.ts';
import type { Runtime } from '../runtime.ts';
import type { Input } from './find-inputs.ts';

const PIECE_BYTES = 1024 * 1024;

/**
 * The bytes of a file or of standard input, piece by piece; what is compressed with gzip (whatever
 * its name) comes decompressed.
 *
 * @throws CommandError `unreadable-file`, `interrupted`
 */
export async function* openBytes(
  input: Extract<Input, { kind: 'file' | 'stdin' }>,
  runtime: Pick<Runtime, 'stdin' | 'signal'>,
): AsyncGenerator<Uint8Array> {
  const { signal } = runtime;
  const raw =
    input.kind === 'stdin'
      ? runtime.stdin
      : createReadStream(input.path, { highWaterMark: PIECE_BYTES, signal });
  try {
    for await (const piece of decompressed(raw)) {
      if (signal.aborted) throw new CommandError('interrupted', 'The reading was given up.');
      yield piece;
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (signal.aborted) throw new CommandError('interrupted', 'The reading was given up.');
    throw unreadable(input.name, error);
  }
}

async function* decompressed(raw: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = raw[Symbol.asyncIterator]();
  const first = await startOf(pieces);
  const all = { [Symbol.asyncIterator]: () => continued(first, pieces) };
  if (first[0] !== 0x1f || first[1] !== 0x8b) {
    yield* all;
    return;
  }
  // Failures reach the loop below; the callback keeps them from ending the process.
  const gunzip = createGunzip({ chunkSize: PIECE_BYTES });
  yield* pipeline(all, gunzip, () => {});
}

/** The first piece, of at least two bytes where there are two. */
async function startOf(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let start: Uint8Array = new Uint8Array(0);
  while (start.length < 2) {
    const { done, value } = await pieces.next();
    if (done) break;
    start = start.length === 0 ? value : Buffer.concat([start, value]);
  }
  return start;
}

async function* continued(
  first: Uint8Array,
  pieces: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
}

const REASONS: Record<string, string> = {
  EACCES: 'The file may not be read by this user.',
  EPERM: 'The file may not be read by this user.',
  EISDIR: 'This is a folder.',
  ENOENT: 'There is no such file.',
  Z_BUF_ERROR: 'The compressed file ends too early: load it again.',
  Z_DATA_ERROR: 'The compressed file is damaged: load it again.',
};

function unreadable(name: string, cause: unknown): CommandError {
  const code = String(Reflect.get(Object(cause), 'code') ?? '');
  return new CommandError('unreadable-file', REASONS[code] ?? 'The file cannot be read.', {
    received: REASONS[code] === undefined && cause instanceof Error ? cause.message : name,
    cause,
  });
}

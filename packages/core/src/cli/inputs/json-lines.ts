import { jsonValue } from '../../formats/json/json-value.ts';
import { CommandError } from '../command-error.ts';

const LINE_FEED = 0x0a;

/** Some lines of a longer file. */
export interface Batch {
  bytes: Uint8Array;
  /** How many entries (lines that are not blank) stand before it. */
  entriesBefore: number;
}

/**
 * Whether bytes are the start of JSON Lines: its first two lines that are not blank are each a whole
 * JSON object.
 */
export function looksLikeJsonLines(start: Uint8Array): boolean {
  const lines: string[] = [];
  for (let from = 0; lines.length < 2; ) {
    const end = start.indexOf(LINE_FEED, from);
    if (end === -1) return false;
    const line = new TextDecoder().decode(start.subarray(from, end)).trim();
    if (line !== '') lines.push(line);
    from = end + 1;
  }
  return lines.every(isObject);
}

function isObject(line: string): boolean {
  return line.startsWith('{') && jsonValue(line) !== undefined;
}

/**
 * Cuts JSON Lines into batches of whole lines, each of at least `batchBytes` but the last. At no
 * time are more than about two batches in memory. A batch never holds one line alone (a single line
 * is read as a document of its own kind), unless the file does.
 *
 * @throws CommandError `too-large` for a line beyond `maxLineBytes`
 */
export async function* batchesOf(
  pieces: AsyncIterable<Uint8Array>,
  { batchBytes, maxLineBytes }: { batchBytes: number; maxLineBytes: number },
): AsyncGenerator<Batch> {
  let held: Uint8Array | undefined;
  let entriesBefore = 0;
  for await (const lines of wholeLines(pieces, batchBytes, maxLineBytes)) {
    const entries = countEntries(lines);
    if (held !== undefined && entries < 2) {
      held = Buffer.concat([held, lines]);
      continue;
    }
    if (held !== undefined) {
      yield { bytes: held, entriesBefore };
      entriesBefore += countEntries(held);
    }
    held = lines;
  }
  if (held !== undefined) yield { bytes: held, entriesBefore };
}

async function* wholeLines(
  pieces: AsyncIterable<Uint8Array>,
  batchBytes: number,
  maxLineBytes: number,
): AsyncGenerator<Uint8Array> {
  let open: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    const end = length + piece.length < batchBytes ? 0 : piece.lastIndexOf(LINE_FEED) + 1;
    if (end > 0) {
      yield Buffer.concat([...open, piece.subarray(0, end)]);
      open = [];
      length = 0;
    }
    open.push(piece.subarray(end));
    length += piece.length - end;
    if (length > maxLineBytes) throw lineTooLong(maxLineBytes);
  }
  if (length > 0) yield Buffer.concat(open);
}

function countEntries(lines: Uint8Array): number {
  let count = 0;
  let isBlank = true;
  for (const byte of lines) {
    if (byte === LINE_FEED) {
      if (!isBlank) count += 1;
      isBlank = true;
    } else if (byte > 0x20) isBlank = false;
  }
  return isBlank ? count : count + 1;
}

function lineTooLong(maxLineBytes: number): CommandError {
  return new CommandError('too-large', `A line is longer than ${maxLineBytes} bytes.`, {
    hint: 'Raise --max-bytes, or check that the file is JSON Lines.',
  });
}

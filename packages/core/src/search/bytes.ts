import { SearchError } from '../errors/search-error.ts';
import type { Segment } from './segment.ts';

/*
 * The layout, version 1: eight numbers of 32 bits (magic, version, mark of the byte order, check
 * sum of all that follows the sum, four reserved), then for each table of a segment its length in bytes, then the tables in the same order, each
 * filled up to a multiple of four bytes. So every table can be used where it lies.
 */
const MAGIC = 0x54505349;
const VERSION = 1;
const ORDER = 0x01020304;
const ORDER_TURNED = 0x04030201;
const CHECKED_FROM = 4;
const HEADER = 8;
const TABLES = 10;
const TABLES_FROM = 4 * (HEADER + TABLES);

/** Writes a segment as bytes, in the byte order of the machine. */
export function toBytes(segment: Segment): Uint8Array<ArrayBuffer> {
  const tables = tablesOf(segment);
  const size = tables.reduce((sum, { byteLength }) => sum + padded(byteLength), TABLES_FROM);
  const bytes = new Uint8Array(size);
  const numbers = new Uint32Array(bytes.buffer);
  numbers.set([MAGIC, VERSION, ORDER]);
  let at = TABLES_FROM;
  for (const [index, { buffer, byteOffset, byteLength }] of tables.entries()) {
    numbers[HEADER + index] = byteLength;
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  numbers[CHECKED_FROM - 1] = checkSumOf(numbers);
  return bytes;
}

/**
 * Reads a segment; its tables are views on the bytes, which must not be changed as long as it is used.
 * Bytes of a machine of the other byte order are turned round first.
 *
 * @throws SearchError `malformed-index` or `unsupported-version`
 */
export function fromBytes(bytes: Uint8Array): Segment {
  if (bytes.byteLength < TABLES_FROM || bytes.byteLength % 4 !== 0) throw malformed(bytes);
  const isAligned = bytes.byteOffset % 4 === 0;
  const aligned = isAligned ? bytes : bytes.slice();
  const given = numbersOf(aligned);
  const numbers = given[2] === ORDER_TURNED ? turned(given) : given;
  if (numbers[0] !== MAGIC || numbers[2] !== ORDER) throw malformed(bytes);
  if (numbers[1] !== VERSION) throw unsupported(numbers[1] as number);
  if (numbers[CHECKED_FROM - 1] !== checkSumOf(numbers)) throw malformed(bytes);
  return segmentIn(numbers);
}

/** The tables in the order of the layout. */
function tablesOf(segment: Segment): (Uint8Array | Uint16Array | Uint32Array)[] {
  const { ids, words, lengths, stems, counts, starts, docs, frequencies } = segment;
  return [
    ids.starts,
    ids.units,
    words.starts,
    words.units,
    lengths,
    stems,
    counts,
    starts,
    docs,
    frequencies,
  ];
}

function segmentIn(numbers: Uint32Array): Segment {
  let at = numbers.byteOffset + TABLES_FROM;
  let table = HEADER;
  const next = (): [ArrayBufferLike, number, number] => {
    const length = numbers[table++] as number;
    const place = at;
    at += padded(length);
    return [numbers.buffer, place, length];
  };
  const bytes = () => new Uint8Array(...next());
  const words32 = () => {
    const [buffer, from, length] = next();
    return new Uint32Array(buffer, from, length / 4);
  };
  const words16 = () => {
    const [buffer, from, length] = next();
    return new Uint16Array(buffer, from, length / 2);
  };
  const ids = { starts: words32(), units: words16() };
  const words = { starts: words32(), units: words16() };
  const lengths = words32();
  const stems = words32();
  // Counts change when papers are taken out, and the bytes are not ours.
  const counts = words32().slice();
  const postings = { starts: words32(), docs: words32(), frequencies: bytes() };
  return {
    papers: new Array(lengths.length).fill(undefined),
    ids,
    words,
    lengths,
    stems,
    counts,
    ...postings,
  };
}

/** Turns the bytes of the other order round: of each number by four, but by two and one in their tables. */
function turned(given: Uint32Array): Uint32Array {
  const numbers = given.map(turn32);
  const bytes = new Uint8Array(numbers.buffer);
  let at = TABLES_FROM;
  for (const [index, width] of [4, 2, 4, 2, 4, 4, 4, 4, 4, 1].entries()) {
    const size = padded(numbers[HEADER + index] as number);
    if (width < 4 && at + size <= bytes.length) turnBack(bytes.subarray(at, at + size), width);
    at += size;
  }
  return numbers;
}

function turn32(number: number): number {
  const pairs = ((number & 0x00ff00ff) << 8) | ((number >>> 8) & 0x00ff00ff);
  return ((pairs << 16) | (pairs >>> 16)) >>> 0;
}

/** Of a table that was turned by four: the order of its numbers of two bytes or one. */
function turnBack(table: Uint8Array, width: number): void {
  for (let at = 0; at < table.length; at += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = table.subarray(at, at + 4);
    table.set(width === 2 ? [c, d, a, b] : [d, c, b, a], at);
  }
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}

/** FNV-1a by numbers of 32 bits over all that stands behind the sum. */
function checkSumOf(numbers: Uint32Array): number {
  let sum = 0x811c9dc5 | 0;
  for (let at = CHECKED_FROM; at < numbers.length; at++)
    sum = Math.imul(sum ^ (numbers[at] as number), 0x01000193);
  return sum >>> 0;
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function malformed({ byteLength }: Uint8Array): SearchError {
  return new SearchError(
    'malformed-index',
    'These bytes are no search index, or not the whole of one.',
    {
      received: `${byteLength} bytes`,
      hint: 'Load what toBytes() gave, unchanged, or make the index again with createSearchIndex.',
    },
  );
}

function unsupported(version: number): SearchError {
  return new SearchError(
    'unsupported-version',
    'The search index was written by another version of this package.',
    {
      received: `version ${version}`,
      hint: 'Make it again with createSearchIndex.',
    },
  );
}

/** From here on the digits of numbers are sorted by counting; below, comparing is faster. */
const MANY = 256;
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
const PASSES = 6;

/**
 * The indexes of the numbers that are known (not NaN), the lowest number first; equal ones in any
 * order. Ten thousand take a quarter of a millisecond: a radix sort on the bits of the numbers, eight
 * times as fast as sorting indexes with a function that compares, and a ranking sorts once a signal.
 */
export function sortIndexes(numbers: Float64Array): Uint32Array {
  const known = new Uint32Array(numbers.length);
  let count = 0;
  for (let index = 0; index < numbers.length; index++)
    if (!Number.isNaN(numbers[index] as number)) known[count++] = index;
  const indexes = known.subarray(0, count);
  if (count < MANY)
    return indexes.sort((a, b) => compare(numbers[a] as number, numbers[b] as number));
  return sortByDigits(indexes, sortableBits(numbers));
}

/** Not by their difference: that of two infinities is NaN. */
function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The bits of each number, low half and high half, so that they sort like the numbers: of negative
 * numbers all bits are turned over, of others the sign (IEEE 754 orders the rest by size).
 */
function sortableBits(numbers: Float64Array): Uint32Array {
  const bits = new Uint32Array(numbers.slice().buffer);
  const isLittle = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
  for (let at = 0; at < bits.length; at += 2) {
    const low = bits[isLittle ? at : at + 1] as number;
    const high = bits[isLittle ? at + 1 : at] as number;
    const turn = high >>> 31 === 1 ? 0xffffffff : 0;
    bits[at] = low ^ turn;
    bits[at + 1] = high ^ (turn | 0x80000000);
  }
  return bits;
}

function sortByDigits(indexes: Uint32Array, bits: Uint32Array): Uint32Array {
  let from = indexes;
  let to = new Uint32Array(indexes.length) as Uint32Array;
  const starts = new Uint32Array(DIGITS);
  for (let pass = 0; pass < PASSES; pass++) {
    starts.fill(0);
    for (let n = 0; n < from.length; n++) {
      const digit = digitOf(bits, from[n] as number, pass);
      starts[digit] = (starts[digit] as number) + 1;
    }
    let start = 0;
    for (let digit = 0; digit < DIGITS; digit++) {
      const size = starts[digit] as number;
      starts[digit] = start;
      start += size;
    }
    for (let n = 0; n < from.length; n++) {
      const index = from[n] as number;
      const digit = digitOf(bits, index, pass);
      const place = starts[digit] as number;
      to[place] = index;
      starts[digit] = place + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}

/** The six digits of 64 bits: 11 + 11 + 10 of the low half, then of the high one. */
function digitOf(bits: Uint32Array, index: number, pass: number): number {
  const half = bits[index * 2 + (pass < 3 ? 0 : 1)] as number;
  return (half >>> ((pass % 3) * DIGIT_BITS)) & (DIGITS - 1);
}

/** Languages whose small whole numbers are written as programs write them, unless a tag asks for other digits. */
const WRITTEN_PLAINLY = /^(?:de|en|es|fr|ja|ko|pt|zh)\b(?!.*-u-)/;
/** The English of the first file: tenths behind a point, too. */
const WITH_A_POINT = /^en(?:-US)?$/;

/**
 * A number below 1,000, whole or with one decimal, as a language writes it, where that takes no formatter;
 * else undefined. The first formatter of numbers or dates costs a page 16 to 35 ms: the browser reads
 * its tables then.
 */
export function smallNumber(value: number, tag: string): string | undefined {
  const written = Number.isInteger(value) ? WRITTEN_PLAINLY : WITH_A_POINT;
  const isSmall = value >= 0 && value < 1000 && Number.isInteger(value * 10);
  return isSmall && written.test(tag) ? `${value}` : undefined;
}

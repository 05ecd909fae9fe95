const FIRST_MS = 60_000;
const LONGEST_MS = 4 * 3_600_000;

/**
 * How long to wait after so many tries: a minute, doubled each time, four hours at most; then
 * somewhere between half of it and the whole, so that what failed together does not come again
 * together.
 *
 * @param random from 0 to 1
 */
export function backOffMs(tries: number, random: number): number {
  const whole = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, tries - 1));
  return Math.round(whole * (0.5 + random / 2));
}

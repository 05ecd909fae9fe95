/** What makes one value better than another, the most important first; larger is better. */
export type Merits = readonly number[];

/**
 * The best of some values. When merits are equal the text that comes first in the order of code
 * units wins, so that the order of the values never matters. Undefined values do not take part.
 */
export function best<T>(
  values: readonly (T | undefined)[],
  meritsOf: (value: T) => Merits,
  textOf: (value: T) => string = String,
): T | undefined {
  let winner: T | undefined;
  let merits: Merits = [];
  for (const value of values) {
    if (value === undefined) continue;
    const own = meritsOf(value);
    const order = winner === undefined ? 1 : compareMerits(own, merits);
    if (order > 0 || (order === 0 && textOf(value) < textOf(winner as T))) {
      winner = value;
      merits = own;
    }
  }
  return winner;
}

function compareMerits(one: Merits, other: Merits): number {
  for (let at = 0; at < one.length; at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

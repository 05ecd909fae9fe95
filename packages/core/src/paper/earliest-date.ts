/**
 * The first of several dates at which a paper came out, online and in print: the earliest, and
 * where another one names the same time more exactly, that one. Undefined when there is none.
 */
export function earliestDate(dates: readonly (string | undefined)[]): string | undefined {
  const known = dates.filter((date) => date !== undefined).sort();
  const [first] = known;
  if (first === undefined) return undefined;
  const same = known.filter((date) => date.startsWith(first));
  const exact = Math.max(...same.map(({ length }) => length));
  return same.find(({ length }) => length === exact);
}

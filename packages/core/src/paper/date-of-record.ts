import { dateOfParts, yearIn } from './partial-date.ts';

/**
 * The date that the fields of a record agree on: the first of them that names a year gives it, the
 * most exact one of that year the rest. Seen are "2014/07/05/", "1948/07//", "2014///", "2009-06-08",
 * "2009 Jun 8", and a month and day alone ("JUN 8") beside the year.
 */
export function dateOfRecord(values: readonly string[]): string | undefined {
  const year = values.map(yearIn).find((found) => found !== undefined);
  if (year === undefined) return undefined;
  const dates = values.map((value) => dateIn(value, year)).filter((date) => date !== undefined);
  return dates.sort((a, b) => b.length - a.length)[0] ?? dateOfParts(year);
}

function dateIn(value: string, year: string): string | undefined {
  const written = yearIn(value);
  if (written !== undefined && written !== year) return undefined;
  const slashed = /^(\d{4})[/-](\d{0,2})(?:[/-](\d{0,2}))?(?:[/T ]|$)/.exec(value.trim());
  if (slashed) return dateOfParts(year, slashed[2], slashed[3]);
  return dateOfParts(year, value.slice(0, 40).replace(/(?<!\d)\d{4}(?!\d)/, ' '));
}

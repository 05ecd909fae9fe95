import { isDateText } from '../../paper/date.ts';
import { asList, asNumber, asRecord } from '../json/loose.ts';

/**
 * A date of Crossref, `{"date-parts": [[2024, 4, 1]]}`, as exact as it is: a year, a month or a day.
 * `[[null]]` says that none is known. Undefined when it is missing or no date.
 */
export function dateOfParts(date: unknown): string | undefined {
  const parts = asList(asList(asRecord(date)['date-parts'])[0]).map(Number);
  const [year, month, day] = parts;
  const text = [pad(year, 4), pad(month, 2), pad(day, 2)];
  const known = text.slice(0, text.includes(undefined) ? text.indexOf(undefined) : 3).join('-');
  return isDateText(known) ? known : undefined;
}

/** Whether a date says outright that it is not known. */
export function isUnknownDate(date: unknown): boolean {
  const parts = asList(asList(asRecord(date)['date-parts'])[0]);
  return date === undefined || date === null || parts.every((part) => asNumber(part) === undefined);
}

function pad(part: number | undefined, digits: number): string | undefined {
  return part === undefined || !Number.isInteger(part) || part < 1
    ? undefined
    : String(part).padStart(digits, '0');
}

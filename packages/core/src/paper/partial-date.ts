import { toDateText } from './to-date-text.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/gi;

/**
 * The date that separate parts name, as exact as they allow: a month that is none (a season, 13)
 * leaves the year, a day that does not exist leaves the month. Undefined without a year of four
 * digits.
 */
export function dateOfParts(year: unknown, month?: unknown, day?: unknown): string | undefined {
  const years = String(year ?? '').trim();
  if (!/^\d{4}$/.test(years)) return undefined;
  const { month: months, day: named } = monthAndDay(String(month ?? ''));
  const days = twoDigits(String(day ?? '')) ?? named;
  const exact = months && days && toDateText(`${years}-${months}-${days}`);
  return exact || (months && toDateText(`${years}-${months}`)) || toDateText(years);
}

/**
 * The one month, and with it the one day, that a text names: "mar", "9", "October", "OCT 1". A span
 * ("Jul-Aug") names none.
 */
function monthAndDay(text: string): { month?: string; day?: string | undefined } {
  const numeric = twoDigits(text);
  if (numeric !== undefined) return { month: numeric };
  const names = text.slice(0, 40).match(MONTH_NAME) ?? [];
  const [name] = names;
  if (name === undefined || names.length > 1) return {};
  const month = String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1).padStart(2, '0');
  const numbers = text.slice(0, 40).match(/\d+/g) ?? [];
  return { month, day: numbers.length === 1 ? twoDigits(numbers[0] ?? '') : undefined };
}

function twoDigits(text: string): string | undefined {
  return /^\s*\d{1,2}\s*$/.test(text) ? text.trim().padStart(2, '0') : undefined;
}

/** The one year of four digits that a text names ("c1999", "(2001)", "2001a"); a span names none. */
export function yearIn(text: string): string | undefined {
  const years = new Set(text.slice(0, 200).match(/(?<!\d)\d{4}(?!\d)/g) ?? []);
  const [year] = years;
  return years.size === 1 ? year : undefined;
}

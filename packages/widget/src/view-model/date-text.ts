/** What a date text may be: a year, a month, a day, an instant. */
export const ISO_DATE = /^\d{4}(?:-\d{2}){0,2}(?:T|$)/;

// Building a formatter costs far more than using it.
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter of dates in UTC, made once per language and form. */
export function formatter(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known =
    formatters.get(key) ??
    // Papers are dated by one calendar, whatever a region keeps for its feasts.
    new Intl.DateTimeFormat(locale, { calendar: 'gregory', timeZone: 'UTC', ...options });
  formatters.set(key, known);
  return known;
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
/** The first year in which all of the calendar is the one that formatters write. */
const FIRST_YEAR = 1583;

/**
 * What a formatter makes of a date in the English of the first file, which takes none: the first one of
 * a page costs 16 to 35 ms, for the browser reads its tables then. Undefined for all other English.
 */
function americanText(
  moment: number,
  locale: string,
  { day, year }: Intl.DateTimeFormatOptions,
): string | undefined {
  const date = new Date(moment);
  const inYear = date.getUTCFullYear();
  const month = MONTHS[date.getUTCMonth()];
  if ((locale !== 'en' && locale !== 'en-US') || inYear < FIRST_YEAR) return undefined;
  if (!day) return `${month} ${inYear}`;
  return `${month?.slice(0, 3)} ${date.getUTCDate()}${year ? `, ${inYear}` : ''}`;
}

/**
 * A date text as exact as it is: "Jun 12, 2026", "June 2026", "2026". The year of a day is left out
 * when it is the one that the panel shows anyway. What is no ISO 8601 date stays as it is: "Apr 24"
 * names no year, and none is made up.
 */
export function dateText(date: string, locale: string, shownYear?: string): string {
  const moment = Date.parse(date);
  if (Number.isNaN(moment) || !ISO_DATE.test(date) || date.length === 4) return date;
  const options: Intl.DateTimeFormatOptions =
    date.length === 7
      ? { year: 'numeric', month: 'long' }
      : {
          month: 'short',
          day: 'numeric',
          ...(date.slice(0, 4) !== shownYear && { year: 'numeric' }),
        };
  return americanText(moment, locale, options) ?? formatter(locale, options).format(moment);
}

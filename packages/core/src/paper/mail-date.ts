import { toDateText } from './to-date-text.ts';

/**
 * Dates as mail and RSS write them: "Fri, 23 Aug 2024 00:00:00 -0400". Weekday, seconds, time and
 * zone may be missing, years may have two digits, a comment may follow.
 * Sources: RFC 822 § 5 with the corrections of RFC 5322 § 4.3 (two digits, names of zones).
 */
const MAIL_DATE =
  /^(?:\p{L}{2,9}\.?,?\s{1,3})?(\d{1,2})[\s-]([A-Za-z]{3,9})\.?,?[\s-](\d{4}|\d{2})(?:,?\s{1,3}(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s{0,3}([A-Za-z]{1,6}|(?:UTC|GMT)?[+-]\d{2}:?\d{2})?)?(?:\s{0,3}\([^()]{0,20}\))?$/u;

// Longer texts are no dates; also bounds the work on hostile ones.
const LONGEST = 80;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The hours that the zones of RFC 822 are away from UTC. */
const ZONE_HOURS: ReadonlyMap<string, number> = new Map([
  ['UT', 0],
  ['UTC', 0],
  ['GMT', 0],
  ['Z', 0],
  ['EST', -5],
  ['EDT', -4],
  ['CST', -6],
  ['CDT', -5],
  ['MST', -7],
  ['MDT', -6],
  ['PST', -8],
  ['PDT', -7],
]);

/**
 * The date text of a date in the form of mail. Midnight in its own zone is how programs write a
 * day, and becomes that day; so does a time whose zone is missing or unknown.
 */
export function toMailDate(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > LONGEST) return undefined;
  const match = MAIL_DATE.exec(value.trim());
  if (!match) return undefined;
  const [, day = '', monthName = '', year = '', hour, minute = '00', second = '00', zone] = match;
  const month = MONTHS.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  const date = `${fullYear(year)}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const offset = offsetOf(zone);
  const time = `${hour?.padStart(2, '0')}:${minute}:${second}`;
  if (hour === undefined || offset === undefined || time === '00:00:00') return toDateText(date);
  return toDateText(`${date}T${time}${offset}`);
}

function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

/** The zone as ISO 8601 writes it; undefined when nobody knows it. */
function offsetOf(zone: string | undefined): string | undefined {
  const numeric = /[+-]\d{2}:?\d{2}$/.exec(zone ?? '')?.[0];
  if (numeric !== undefined) return numeric;
  const hours = ZONE_HOURS.get(zone?.toUpperCase() ?? '');
  return hours === undefined ? undefined : `${hours < 0 ? '-' : '+'}0${Math.abs(hours)}:00`;
}

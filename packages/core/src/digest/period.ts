import type { Frequency } from './locales/digest-messages.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What a digest is of, in words and as a key. */
export interface Period {
  /** "Friday, June 12, 2026" or "June 6 – 12, 2026". */
  text: string;
  /** The same for headers: `daily.2026-06-12`. */
  key: string;
}

/** The day of a moment where the reader is, or the seven days up to it. */
export function periodOf(
  moment: Date,
  frequency: Frequency,
  { tag, timeZone }: { tag: string; timeZone: string },
): Period {
  const isWeek = frequency === 'weekly';
  const dates = new Intl.DateTimeFormat(tag, {
    calendar: 'gregory',
    timeZone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    ...(!isWeek && { weekday: 'long' }),
  });
  const text = isWeek
    ? dates.formatRange(new Date(moment.getTime() - 6 * DAY), moment)
    : dates.format(moment);
  return { text, key: `${frequency}.${localDay(moment, timeZone)}` };
}

/** The calendar day of a moment in a time zone, ISO 8601. */
function localDay(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en', {
    calendar: 'iso8601',
    numberingSystem: 'latn',
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(moment);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

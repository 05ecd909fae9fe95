import type { Frequency } from '../subscriptions/subscriber.ts';
import { instantOf, localTime } from './time-zones.ts';

/** When digests go out, by the clock of each subscriber. */
export interface DigestHours {
  /** Hour of the day, 0 to 23. */
  hour: number;
  /** Day of the week for weekly digests: 1 is Monday, 7 Sunday. */
  weekday: number;
}

/** What the time of the next digest depends on. */
export interface Rhythm {
  frequency: Frequency;
  timeZone: string;
}

/** The next moment after `now` at which a subscriber is to get a digest. */
export function nextDigestAt(
  now: number,
  { frequency, timeZone }: Rhythm,
  { hour, weekday }: DigestHours,
): number {
  const { year, month, day } = localTime(now, timeZone);
  for (let ahead = 0; ; ahead++) {
    const date = new Date(Date.UTC(year, month - 1, day + ahead));
    if (frequency === 'weekly' && (date.getUTCDay() || 7) !== weekday) continue;
    const at = instantOf(
      date.getUTCFullYear(),
      date.getUTCMonth() + 1,
      date.getUTCDate(),
      hour,
      timeZone,
    );
    // A place that moves across the date line skips a whole day: it gets no digest for it.
    if (at > now && localTime(at, timeZone).day === date.getUTCDate()) return at;
  }
}

/** The period that a digest is for: the day of it, or the ISO week, as the subscriber’s calendar has it. */
export function periodOf(dueAt: number, { frequency, timeZone }: Rhythm): string {
  const { year, month, day } = localTime(dueAt, timeZone);
  const date = new Date(Date.UTC(year, month - 1, day));
  if (frequency === 'daily') return date.toISOString().slice(0, 10);
  // The week belongs to the year of its Thursday.
  date.setUTCDate(date.getUTCDate() + 4 - (date.getUTCDay() || 7));
  const firstDay = Date.UTC(date.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((date.getTime() - firstDay) / 86_400_000 + 1) / 7);
  return `${date.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

/**
 * The digest that is due and the moment of the one after it. Of several that were missed, while the
 * service was down, only the last is sent.
 */
export function dueDigest(
  dueAt: number,
  now: number,
  rhythm: Rhythm,
  hours: DigestHours,
): { period: string; nextAt: number } {
  let last = dueAt;
  let nextAt = nextDigestAt(last, rhythm, hours);
  if (nextAt < now - 14 * 86_400_000) nextAt = nextDigestAt(now - 8 * 86_400_000, rhythm, hours);
  while (nextAt <= now) {
    last = nextAt;
    nextAt = nextDigestAt(last, rhythm, hours);
  }
  return { period: periodOf(last, rhythm), nextAt };
}

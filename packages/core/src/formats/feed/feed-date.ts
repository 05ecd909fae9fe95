import { toMailDate } from '../../paper/mail-date.ts';
import { toDateText, toDayOrInstant } from '../../paper/to-date-text.ts';
import type { EntryContext } from '../format.ts';
import { reportUnreadableDate } from '../lost-details.ts';

/**
 * A date of a feed, in the form of ISO 8601 or of mail, whichever dialect asks for which. A time
 * without a zone gives its day.
 */
export function toFeedDate(source: string | undefined): string | undefined {
  if (source === undefined) return undefined;
  const day = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}[\d:.]{0,20}$/.exec(source.slice(0, 60))?.[1];
  return toDayOrInstant(source) ?? toMailDate(source) ?? toDateText(day);
}

/** The first of some dates that can be read; what cannot be read is reported when none can. */
export function readFeedDate(
  sources: readonly (string | undefined)[],
  context: EntryContext,
): string | undefined {
  const written = sources.filter((one) => one !== undefined);
  const date = written.map(toFeedDate).find((one) => one !== undefined);
  if (date === undefined && written[0] !== undefined) {
    reportUnreadableDate(
      context,
      written[0],
      'Fri, 12 Jun 2026 08:00:00 GMT or 2026-06-12T08:00:00Z',
    );
  }
  return date;
}

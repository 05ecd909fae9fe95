import { toDateText } from '../../paper/to-date-text.ts';

/** The beginning of what a date names, as an instant in UTC (RFC 3339); undefined when it is no date. */
export function toInstant(date: string | undefined): string | undefined {
  const text = toDateText(date);
  if (text === undefined) return undefined;
  return new Date(text).toISOString().replace('.000Z', 'Z');
}

/** The latest of some instants. */
export function latest(instants: readonly (string | undefined)[]): string | undefined {
  return instants
    .filter((one) => one !== undefined)
    .reduce<string | undefined>(
      (last, one) => (last === undefined || Date.parse(one) > Date.parse(last) ? one : last),
      undefined,
    );
}

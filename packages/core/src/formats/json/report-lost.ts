import { excerpt } from '../../errors/excerpt.ts';
import { toDateText } from '../../paper/to-date-text.ts';
import type { EntryContext } from '../format.ts';

/** Reports a field of an entry that was there and could not be used. */
export function reportLost(
  { report }: Pick<EntryContext, 'report'>,
  field: string,
  value: unknown,
  expected: string,
): void {
  report({
    code: 'invalid-field',
    message: `"${field}" was left out: it is not as it must be.`,
    expected,
    received: excerpt(value),
  });
}

/** A date as the wire has it; one that is no date is reported, a missing one is not. */
export function dateField(
  context: Pick<EntryContext, 'report'>,
  field: string,
  value: unknown,
): string | undefined {
  const isMissing = value === undefined || value === null || value === '';
  const date = toDateText(typeof value === 'number' ? String(value) : value);
  if (date === undefined && !isMissing) {
    reportLost(context, field, value, 'a date such as 2026-06-12');
  }
  return date;
}

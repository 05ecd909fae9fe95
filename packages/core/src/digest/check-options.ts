import { DigestError } from '../errors/digest-error.ts';
import { excerpt } from '../errors/excerpt.ts';

/** A text of one line. @throws DigestError `invalid-text` */
export function checkedText(
  option: string,
  value: string | undefined,
  longest: number,
): string | undefined {
  if (value === undefined) return undefined;
  const isLine = !/[\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]/u.test(value);
  if (isLine && value.length <= longest) return value;
  throw new DigestError('invalid-text', `The option ${option} is not one line of text.`, {
    received: excerpt(value),
    hint: `Leave out line breaks and control characters, and stay within ${longest} characters.`,
  });
}

/** A moment. @throws DigestError `invalid-date` */
export function checkedMoment(option: string, value: Date | string | number): Date {
  const date = new Date(value);
  const year = date.getUTCFullYear();
  if (year >= 1900 && year <= 9998) return date;
  throw new DigestError('invalid-date', `The option ${option} is no moment.`, {
    received: excerpt(value instanceof Date ? String(value) : value),
    hint: 'Give a Date, a text such as 2026-06-12T08:00:00Z, or milliseconds.',
  });
}

/** A number of at least 0. @throws DigestError `unknown-option` */
export function checkedNumber(option: string, value: number): number {
  if (value >= 0 && value < 1e9) return value;
  throw new DigestError('unknown-option', `The option ${option} is no number that it can be.`, {
    received: excerpt(value),
    hint: 'Give a number of at least 0.',
  });
}

/** One of some names. @throws DigestError `unknown-option` */
export function checkedName<Name extends string>(
  option: string,
  value: Name,
  names: readonly Name[],
): Name {
  if (names.includes(value)) return value;
  throw new DigestError('unknown-option', `The option ${option} names nothing known.`, {
    received: excerpt(value),
    hint: `Give one of: ${names.join(', ')}.`,
  });
}

/** The name of a time zone. @throws DigestError `unknown-option` */
export function checkedTimeZone(value: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch (cause) {
    throw new DigestError('unknown-option', 'The option timeZone names no time zone.', {
      received: excerpt(value),
      hint: 'Give an IANA name such as Europe/Berlin.',
      cause,
    });
  }
}

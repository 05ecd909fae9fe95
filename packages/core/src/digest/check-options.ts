import { DigestError } from '../errors/digest-error.ts';
import { excerpt } from '../errors/excerpt.ts';
import { toWebUrl } from '../paper/web-url.ts';

/** The most characters of an address: with it, no line of the mail is longer than RFC 5322 allows. */
export const LONGEST_ADDRESS = 900;

/** An http(s) address in its absolute form, all ASCII. @throws DigestError `invalid-address` */
export function checkedUrl(option: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const url = /[\s\p{Cc}]/u.test(value) ? undefined : toAsciiUrl(value);
  if (url !== undefined) return url;
  throw new DigestError('invalid-address', `The option ${option} is no http(s) address.`, {
    received: excerpt(value),
    hint: `Give one of at most ${LONGEST_ADDRESS} characters, such as https://example.org/papers.`,
  });
}

/** The address as it stands in a mail; undefined when it is not http(s) or too long for a line. */
export function toAsciiUrl(value: string | undefined): string | undefined {
  const url = toWebUrl(value);
  if (url === undefined) return undefined;
  const { href } = new URL(url);
  return href.length <= LONGEST_ADDRESS ? href : undefined;
}

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

/** A text of a given form, for headers. @throws DigestError `invalid-address` */
export function checkedForm(
  option: string,
  value: string | undefined,
  form: RegExp,
  example: string,
): string | undefined {
  if (value === undefined || (value.length <= 200 && form.test(value))) return value;
  throw new DigestError('invalid-address', `The option ${option} has not the form that it needs.`, {
    received: excerpt(value),
    hint: `Give one such as ${example}.`,
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

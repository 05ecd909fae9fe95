import { DigestError } from '../errors/digest-error.ts';
import { excerpt } from '../errors/excerpt.ts';
import { toWebUrl } from '../paper/web-url.ts';

/** The most characters of an address: with it, no line of the mail is longer than RFC 5322 allows. */
const LONGEST_ADDRESS = 900;

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

import { domainToASCII } from 'node:url';
import * as v from 'valibot';

/** RFC 5321 allows 256 characters for a path, two of them angle brackets. */
const LONGEST = 254;
const LONGEST_LOCAL_PART = 64;

const AddressSchema = v.pipe(
  v.string(),
  v.maxLength(LONGEST),
  v.rfcEmail(),
  v.check((text) => !/^\.|\.@|\.\./.test(text)),
  v.check((text) => text.lastIndexOf('@') <= LONGEST_LOCAL_PART),
  v.check((text) => /\.[a-z0-9-]*[a-z][a-z0-9-]*$/i.test(text)),
);

/**
 * An email address as it goes to the mail server: trimmed, its domain in lower case and, when it is
 * written in another script, in punycode. Undefined for everything that is none. The part before the
 * at sign has to be ASCII: few servers take anything else.
 */
export function toAddress(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > 2 * LONGEST) return undefined;
  const trimmed = text.trim();
  // What a domain is turned into must not hide what it was: spaces, controls, addresses in brackets.
  if (/[\s\p{Cc}\p{Cf}<>"(),:;[\]\\]/u.test(trimmed)) return undefined;
  const at = trimmed.lastIndexOf('@');
  const domain = domainToASCII(trimmed.slice(at + 1));
  const address = `${trimmed.slice(0, at)}@${domain}`;
  return at > 0 && domain !== '' && v.is(AddressSchema, address) ? address : undefined;
}

/** Two addresses with the same key are one subscriber: no server in use tells cases apart. */
export function addressKey(address: string): string {
  return address.toLowerCase();
}

/** A text of a mail server without the addresses that it may quote. */
export function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>:;,"'()]+@[^\s<>:;,"'()]+/g, '[address]');
}

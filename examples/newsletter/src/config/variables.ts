import * as v from 'valibot';
import { isTimeZone } from '../schedule/time-zones.ts';
import { toAddress } from '../subscriptions/address.ts';

const HOUR = /^(?:[01]?\d|2[0-3])$/;

const wholeNumber = (least: number, most: number, expected: string) =>
  v.pipe(
    v.string(),
    v.digits(expected),
    v.transform(Number),
    v.minValue(least, expected),
    v.maxValue(most, expected),
  );

const oneOf = <const Names extends readonly string[]>(names: Names) =>
  v.picklist(names, `one of: ${names.join(', ')}`);

const address = v.pipe(
  v.string(),
  v.check((text) => toAddress(text) !== undefined, 'an email address, such as papers@example.org'),
);

const webAddress = v.pipe(
  v.string(),
  v.check((text) => /^https?:$/.test(URL.parse(text)?.protocol ?? ''), 'an http(s) address'),
  v.transform((text) => text.replace(/\/+$/, '')),
);

const origins = v.pipe(
  v.string(),
  v.transform((text) => text.split(/[\s,]+/).filter((one) => one !== '')),
  v.check(
    (all) => all.every((one) => URL.parse(one)?.origin === one),
    'origins parted by commas, without a path, such as https://example.org',
  ),
);

const KEYS_EXPECTED =
  'name:secret, or several parted by commas, the newest first; a secret has 32 characters or more';

const linkKeys = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((one) => one.trim().split(':'))),
  v.check(
    (all) =>
      all.every(
        ([name = '', secret = '', ...more]) =>
          /^[a-z0-9]{1,16}$/.test(name) && secret.length >= 32 && more.length === 0,
      ),
    KEYS_EXPECTED,
  ),
  v.transform((all) => all.map(([name = '', secret = '']) => ({ name, secret }))),
);

const smtpAddress = v.pipe(
  v.string(),
  v.check(
    (text) => /^smtps?:$/.test(URL.parse(text)?.protocol ?? '') && !!URL.parse(text)?.hostname,
    'smtp://user:password@host:587 or smtps://… for TLS from the start',
  ),
);

/** Every environment variable of the service: what it may hold and what it becomes. */
export const VariablesSchema = v.object({
  BASE_URL: webAddress,
  LINK_KEYS: linkKeys,
  SMTP_URL: smtpAddress,
  MAIL_FROM: address,
  MAIL_NAME: v.optional(
    v.pipe(v.string(), v.regex(/^[^\p{Cc}]{1,100}$/u, 'up to 100 characters, no line breaks')),
    'Trending papers',
  ),
  SENDER: v.optional(v.pipe(v.string(), v.maxLength(500, 'up to 500 characters'))),
  PORT: v.optional(wholeNumber(0, 65_535, 'a port, 0 to 65535'), '8080'),
  HOST: v.optional(v.string(), '127.0.0.1'),
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^(?:sqlite:.+|postgres(?:ql)?:\/\/.+)$/, 'sqlite:<path of a file> or postgres://…'),
    ),
    'sqlite:newsletter.db',
  ),
  HOME_URL: v.optional(webAddress),
  ORIGINS: v.optional(origins, ''),
  TRUST_PROXY: v.optional(
    wholeNumber(0, 10, 'how many proxies of yours stand before it, 0 to 10'),
    '0',
  ),
  LIST: v.optional(
    v.pipe(v.string(), v.nonEmpty('a path, an address or the name of a source')),
    '../demo/sample-listing.json',
  ),
  LIST_MAX_AGE: v.optional(wholeNumber(0, 86_400, 'seconds, 0 to 86400'), '900'),
  LIST_WINDOW: v.optional(oneOf(['frequency', 'all']), 'frequency'),
  LIST_TITLE: v.optional(v.string(), ''),
  TOPICS: v.optional(v.string(), ''),
  DIGEST_LIMIT: v.optional(wholeNumber(1, 100, '1 to 100'), '10'),
  DIGEST_ABSTRACT: v.optional(wholeNumber(0, 2_000, '0 to 2000 characters'), '300'),
  DIGEST_HOUR: v.optional(
    v.pipe(v.string(), v.regex(HOUR, 'an hour of the day, 0 to 23'), v.transform(Number)),
    '8',
  ),
  DIGEST_WEEKDAY: v.optional(wholeNumber(1, 7, 'a day of the week, 1 (Monday) to 7 (Sunday)'), '1'),
  TIME_ZONE: v.optional(
    v.pipe(v.string(), v.check(isTimeZone, 'a time zone, such as Europe/Berlin')),
    'UTC',
  ),
  SMTP_CONNECTIONS: v.optional(wholeNumber(1, 100, '1 to 100'), '5'),
  SMTP_TRIES: v.optional(wholeNumber(1, 20, '1 to 20'), '8'),
  HARD_BOUNCES: v.optional(wholeNumber(1, 20, '1 to 20'), '3'),
  WHEN_UNSURE: v.optional(oneOf(['hold', 'resend']), 'hold'),
  SIGN_UPS_PER_HOUR: v.optional(wholeNumber(1, 100_000, '1 to 100000'), '20'),
});

/** What the environment says, checked and read. */
export type Variables = v.InferOutput<typeof VariablesSchema>;

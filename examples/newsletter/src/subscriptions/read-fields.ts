import { parseTopics } from '@trending-papers/core';
import { isTimeZone } from '../schedule/time-zones.ts';
import { toAddress } from './address.ts';
import { FREQUENCIES, type Frequency, type Preferences } from './subscriber.ts';

/** What somebody sent, by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with what somebody sent. */
export type FieldFault =
  | { field: 'email' | 'timeZone' | 'frequency' | 'language' }
  | { field: 'topics'; words: string };

const LONGEST_TOPICS = 1_000;
const LONGEST_TAG = 35;

/** Reads the address and the wishes of a sign-up; the first fault is returned instead. */
export function readSignUp(
  fields: Fields,
  defaults: Preferences,
): { address: string; preferences: Preferences } | FieldFault {
  const address = toAddress(fields.email);
  if (address === undefined) return { field: 'email' };
  // A page may have topics with a mistake: the others count, as they do in its panel.
  const preferences = readPreferences(fields, defaults, { mistakes: 'pass' });
  return 'field' in preferences ? preferences : { address, preferences };
}

/** Reads wishes; what is not sent stays as it is. */
export function readPreferences(
  fields: Fields,
  before: Preferences,
  { mistakes }: { mistakes: 'pass' | 'tell' },
): Preferences | FieldFault {
  const { topics = before.topics, frequency = before.frequency } = fields;
  const timeZone = fields.time_zone ?? before.timeZone;
  const language = languageOf(fields.language ?? before.language);
  const isText = typeof topics === 'string' && topics.length <= LONGEST_TOPICS;
  if (!isText || /(?![\n\r\t])\p{Cc}/u.test(topics)) return { field: 'topics', words: '' };
  if (mistakes === 'tell') {
    const [issue] = parseTopics(topics).issues;
    if (issue) return { field: 'topics', words: issue.message };
  }
  if (!isFrequency(frequency)) return { field: 'frequency' };
  if (typeof timeZone !== 'string' || !isTimeZone(timeZone)) return { field: 'timeZone' };
  if (language === undefined) return { field: 'language' };
  return { topics: topics.trim(), frequency, timeZone, language };
}

function isFrequency(value: unknown): value is Frequency {
  return FREQUENCIES.some((one) => one === value);
}

function languageOf(tag: unknown): string | undefined {
  if (typeof tag !== 'string' || tag.length > LONGEST_TAG) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

/** How often a digest comes. */
export type Frequency = (typeof FREQUENCIES)[number];

/** How often a digest can come. */
export const FREQUENCIES = ['daily', 'weekly'] as const;

/**
 * - `pending`: signed up, the mail not confirmed yet; gets nothing but the mail to confirm.
 * - `active`: confirmed; gets digests.
 * - `unsubscribed`: gets nothing until the address signs up again.
 * - `bounced`: as unsubscribed, because mail came back again and again.
 */
export type SubscriberState = 'pending' | 'active' | 'unsubscribed' | 'bounced';

/** What a subscriber chooses. */
export interface Preferences {
  /** In the topic language; empty for all papers. */
  topics: string;
  frequency: Frequency;
  /** BCP 47 tag. */
  language: string;
  /** IANA name. */
  timeZone: string;
}

/** One who signed up. Times are milliseconds since 1970. */
export interface Subscriber extends Preferences {
  /** Random, stands for the subscriber in links and logs. */
  id: string;
  address: string;
  state: SubscriberState;
  /** Counts how often the subscription ended: a link to confirm is good for one beginning alone. */
  generation: number;
  signedUpAt: number;
  confirmedAt: number | null;
  nextDigestAt: number | null;
  /** Refusals of the address since the last mail that was taken. */
  hardBounces: number;
}

/**
 * - `answer`: what one gets who signed up: a mail to confirm, or, where the address is subscribed
 *   already, a mail that says so.
 * - `digest`: the papers of a period.
 */
export type DeliveryKind = 'answer' | 'digest';

/**
 * - `queued`: waits for its time. `claimed`: a worker prepares it; taken back when its lease ends.
 * - `sending`: all but the last line went to the mail server: from here to `sent` nobody can know
 *   after a crash whether the server took it.
 * - `sent`, `skipped`: done; skipped had nothing to say or nobody to say it to.
 * - `parked`: given up. `unsure`: a crash between `sending` and `sent`, held.
 */
export type DeliveryState =
  | 'queued'
  | 'claimed'
  | 'sending'
  | 'sent'
  | 'skipped'
  | 'parked'
  | 'unsure';

/** One mail that is to be sent once. Times are milliseconds since 1970. */
export interface Delivery {
  /** Of subscriber and period: there is no second one. */
  key: string;
  subscriberId: string;
  kind: DeliveryKind;
  period: string;
  /** How often it was claimed, this time included. */
  attempts: number;
}

/** A mail that needs the eyes of the owner. */
export interface ParkedDelivery extends Delivery {
  state: 'parked' | 'unsure';
  /** What the mail server said, without addresses. */
  reason: string;
  address: string | null;
}

import type { Delivery, ParkedDelivery } from '../outbox/delivery.ts';
import type { Preferences, Subscriber } from '../subscriptions/subscriber.ts';

/** An address that somebody entered. */
export interface SignUp {
  /** Becomes the id of the subscriber if the address is new. */
  id: string;
  address: string;
  preferences: Preferences;
  at: number;
}

/** What is known of a subscriber, to hand out on request. */
export interface OwnData {
  subscriber: Subscriber;
  mails: {
    kind: string;
    period: string;
    state: string;
    createdAt: number;
    sentAt: number | null;
  }[];
}

/** Who holds a delivery: only its holder can change it, and only while the lease lasts. */
export interface Hold {
  key: string;
  worker: string;
}

/** The digest that is due to a subscriber, and when the next one is. */
export type DuePlan = (
  due: Pick<Subscriber, 'id' | 'frequency' | 'timeZone'> & { nextDigestAt: number },
) => {
  period: string;
  nextAt: number;
};

/** Those who signed up. */
export interface Subscribers {
  /**
   * Takes an address and puts the mail that answers it into the outbox, in one transaction. What is
   * done does not depend on whether the address is known: same statements, no result. An active
   * subscription is left as it is.
   */
  signUp(signUp: SignUp): Promise<void>;
  find(id: string): Promise<Subscriber | undefined>;
  findByAddress(address: string): Promise<Subscriber | undefined>;
  /** Makes a pending subscription of this generation active; anything else is left as it is. */
  confirm(id: string, generation: number, at: number, nextDigestAt: number): Promise<void>;
  /** Changes an active subscription; any other is left as it is. */
  change(id: string, preferences: Preferences, nextDigestAt: number): Promise<void>;
  /** Ends a subscription and takes its digests out of the outbox. */
  unsubscribe(id: string, at: number): Promise<void>;
  /** Deletes all that is known of a subscriber. */
  erase(id: string): Promise<void>;
  ownData(id: string): Promise<OwnData | undefined>;
  /** Deletes what was not confirmed since `pendingBefore`, or ended and was sent before `endedBefore`. */
  tidy(pendingBefore: number, endedBefore: number): Promise<void>;
}

/** Mails on their way. */
export interface Outbox {
  /** Puts the digests of up to `limit` due subscribers into the outbox; returns of how many. */
  enqueueDue(now: number, limit: number, plan: DuePlan): Promise<number>;
  /** Puts a digest of this period for every active subscriber into the outbox, due or not. */
  enqueueNow(now: number, period: string): Promise<number>;
  /** Takes up to `limit` mails whose time has come, for as long as the lease lasts. */
  claim(worker: string, now: number, leaseUntil: number, limit: number): Promise<Delivery[]>;
  /** The last step before a mail is out of our hands; false when it is not the worker’s any more. */
  markSending(hold: Hold, now: number, leaseUntil: number): Promise<boolean>;
  /** Also when the lease ended meanwhile, or when the database lost the mark before. */
  markSent(hold: Hold, at: number): Promise<void>;
  /** Done without a mail. */
  skip(hold: Hold, reason: string): Promise<void>;
  retry(hold: Hold, at: number, reason: string): Promise<void>;
  park(hold: Hold, reason: string): Promise<void>;
  /** Parks it and counts a hard bounce, the last allowed of which ends the subscription. */
  bounce(hold: Hold, reason: string, mostBounces: number, at: number): Promise<void>;
  /** Gives back what a worker claimed and did not begin. */
  release(worker: string, now: number): Promise<void>;
  /** Decides on mails whose worker died while sending: held as `unsure`, or sent again. */
  settle(now: number, whenUnsure: 'hold' | 'resend'): Promise<number>;
  parked(): Promise<ParkedDelivery[]>;
  /** Sends parked and unsure mails again: one, or all of them. Returns how many. */
  requeue(now: number, key?: string): Promise<number>;
}

/** Where the service keeps what it must not forget. */
export interface Store {
  readonly subscribers: Subscribers;
  readonly outbox: Outbox;
  /** Rejects when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

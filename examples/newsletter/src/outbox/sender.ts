import type { Message } from '../mail/message.ts';
import type { SendResult } from '../mail/smtp-lane.ts';
import type { Hold, Outbox } from '../store/store.ts';
import { withoutAddresses } from '../subscriptions/address.ts';
import { backOffMs } from './back-off.ts';
import type { Delivery } from './delivery.ts';

/** What hands mails over, one after the other. */
export interface Lane {
  send(message: Message, beforeLastLine: () => Promise<boolean>): Promise<SendResult>;
}

/** Places at which a worker can be stopped by a test, in the order in which a mail passes them. */
export type Step = 'claimed' | 'composed' | 'content-sent' | 'marked' | 'accepted' | 'kept';

/** What sending needs from outside. */
export interface SenderOptions {
  outbox: Outbox;
  worker: string;
  now: () => number;
  random: () => number;
  /** Composes the mail; undefined, with a reason, when there is nothing to send. */
  compose: (delivery: Delivery) => Promise<Message | { nothing: string }>;
  log: (event: string, facts: Readonly<Record<string, string | number>>) => void;
  /** How often a mail is tried. */
  mostTries: number;
  /** How many refusals in a row end a subscription. */
  mostBounces: number;
  /** How long a worker may take for one mail, in milliseconds. */
  leaseMs: number;
  whenUnsure: 'hold' | 'resend';
  /** Resolves after so many milliseconds, or when the signal fires. */
  wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  passed?: ((step: Step) => void) | undefined;
}

/** Brings one claimed mail to its end: sent, skipped, to be tried again, or parked. */
export async function deliver(
  delivery: Delivery,
  lane: Lane,
  options: SenderOptions,
): Promise<void> {
  const { outbox, worker, now, compose, leaseMs, log, passed } = options;
  const { key, subscriberId: subscriber, kind } = delivery;
  const hold: Hold = { key, worker };
  passed?.('claimed');
  const message = await compose(delivery);
  if ('nothing' in message) {
    await outbox.skip(hold, message.nothing);
    log('mail-skipped', { subscriber, kind, reason: message.nothing });
    return;
  }
  passed?.('composed');
  const result = await lane.send(message, async () => {
    passed?.('content-sent');
    const isOurs = await outbox.markSending(hold, now(), now() + leaseMs);
    if (isOurs) passed?.('marked');
    return isOurs;
  });
  if (result.status === 'accepted') {
    passed?.('accepted');
    await keep(hold, options);
    passed?.('kept');
    log('mail-sent', { subscriber, kind });
  } else if (result.status === 'withdrawn') {
    log('mail-withdrawn', { subscriber, kind });
  } else await settleFailure(delivery, result, options);
}

/** What was accepted has to be kept: a database that does not answer is asked again, while the lease lasts. */
async function keep(hold: Hold, { outbox, now, wait, leaseMs, log }: SenderOptions): Promise<void> {
  const acceptedAt = now();
  for (let pauseMs = 100; ; pauseMs *= 2) {
    try {
      return await outbox.markSent(hold, acceptedAt);
    } catch (error) {
      if (now() + pauseMs > acceptedAt + leaseMs) throw error;
      log('keep-problem', { reason: String(error) });
    }
    await wait(pauseMs);
  }
}

async function settleFailure(
  delivery: Delivery,
  result: Exclude<SendResult, { status: 'accepted' | 'withdrawn' }>,
  options: SenderOptions,
): Promise<void> {
  const { outbox, worker, now, random, log, mostTries, mostBounces, whenUnsure } = options;
  const { key, subscriberId: subscriber, kind, attempts } = delivery;
  const hold: Hold = { key, worker };
  const reason = withoutAddresses(result.reason).slice(0, 500);
  const facts = { subscriber, kind, attempts, reason };
  if (result.status === 'unknown' && whenUnsure === 'hold') {
    // Stays in `sending`: when the lease ends it is settled like that of a worker that died.
    log('mail-unsure', facts);
  } else if (result.status === 'refused' && result.isForRecipient) {
    await outbox.bounce(hold, reason, mostBounces, now());
    log('mail-bounced', facts);
  } else if ((result.status === 'refused' && result.isForGood) || attempts >= mostTries) {
    await outbox.park(hold, reason);
    log('mail-parked', facts);
  } else {
    await outbox.retry(hold, now() + backOffMs(attempts, random()), reason);
    log('mail-delayed', facts);
  }
}

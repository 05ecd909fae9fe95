import { alreadyMail, confirmMail } from '../mail/answer-mail.ts';
import type { Mail } from '../mail/mail.ts';
import { composeMessage, type Message } from '../mail/message.ts';
import type { Delivery } from '../outbox/delivery.ts';
import type { Parts } from '../service/parts.ts';
import type { Subscriber } from '../subscriptions/subscriber.ts';
import { textsFor } from '../texts/registry.ts';

/**
 * Composes what a delivery promises at the moment when it is sent, from what the subscriber wishes
 * now. Nothing of it is kept before: the outbox holds neither addresses nor texts.
 */
export function composer(parts: Parts) {
  const { variables, store, now } = parts;
  const sender = { address: variables.MAIL_FROM, name: variables.MAIL_NAME };
  return async (delivery: Delivery): Promise<Message | { nothing: string }> => {
    const subscriber = await store.subscribers.find(delivery.subscriberId);
    if (!subscriber) return { nothing: 'erased' };
    const mail =
      delivery.kind === 'answer' ? answerTo(subscriber, parts) : await digestFor(subscriber, parts);
    if ('nothing' in mail) return mail;
    return composeMessage(delivery.key, mail, subscriber.address, sender, now());
  };
}

function answerTo(
  subscriber: Subscriber,
  { linkBook, variables, now }: Parts,
): Mail | { nothing: string } {
  const texts = textsFor(subscriber.language);
  const facts = (purpose: 'confirm' | 'manage') => ({
    title: variables.MAIL_NAME,
    url: linkBook.link(purpose, subscriber, now()),
  });
  if (subscriber.state === 'pending') return confirmMail(texts, facts('confirm'));
  if (subscriber.state === 'active') return alreadyMail(texts, facts('manage'));
  return { nothing: subscriber.state };
}

async function digestFor(
  subscriber: Subscriber,
  { list, rankings, digests, linkBook, now }: Parts,
): Promise<Mail | { nothing: string }> {
  if (subscriber.state !== 'active') return { nothing: subscriber.state };
  const ranking = rankings.rankingFor(await list.current(), subscriber);
  if (ranking.entries.length === 0) return { nothing: 'no papers' };
  return digests.make(ranking, subscriber, {
    topicsUrl: linkBook.link('manage', subscriber, now()),
    unsubscribeUrl: linkBook.link('unsubscribe', subscriber, now()),
    sentAt: now(),
  });
}

import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Mail } from './mail.ts';

/** Whom mails come from. */
export interface Sender {
  address: string;
  name: string;
}

/** A mail ready to go. */
export interface Message {
  from: string;
  to: string;
  /** Headers and content, as they go over the wire. */
  bytes: Buffer;
}

/**
 * The Message-ID of a delivery: the same whenever it is tried again, so that a receiver who got it
 * twice can tell.
 */
export function messageIdOf(key: string, sender: Sender): string {
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return `<${digest}@${sender.address.slice(sender.address.lastIndexOf('@') + 1)}>`;
}

/** Composes a mail for one recipient. */
export async function composeMessage(
  key: string,
  { subject, text, html, headers }: Mail,
  recipient: string,
  sender: Sender,
  now: number,
): Promise<Message> {
  const composer = new MailComposer({
    from: { name: sender.name, address: sender.address },
    // As an object: nothing of it is read as a list of addresses.
    to: { name: '', address: recipient },
    subject,
    text,
    html,
    date: new Date(now),
    messageId: messageIdOf(key, sender),
    headers: { ...headers },
    // No part of a mail may name a file or an address to read from.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { from: sender.address, to: recipient, bytes: await composer.compile().build() };
}

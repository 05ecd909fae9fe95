import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link allows; one made for one thing is good for nothing else. */
export type Purpose = 'confirm' | 'manage' | 'unsubscribe' | 'export' | 'erase';

/** A secret and the name by which links say that they were signed with it. */
export interface LinkKey {
  name: string;
  secret: string;
}

/** What a link says, once its signature was checked. */
export interface Claim {
  subscriberId: string;
  /** The generation of the subscription that it was made for. */
  generation: number;
}

/** Why a link is not accepted. */
export type LinkFault = 'forged' | 'expired';

/**
 * Signs and checks the tokens in links: `key.purpose.expiry.generation.subscriber.signature`, with an
 * HMAC-SHA-256 over all that stands before it. They hold no address, and nothing has to be kept for
 * them. The first key signs, all of them are accepted: put a new one in front to change keys, and
 * take the old one out when its links are no longer needed.
 */
export class SignedLinks {
  readonly #keys: readonly LinkKey[];

  /** @param keys the newest first, at least one */
  constructor(keys: readonly LinkKey[]) {
    this.#keys = keys;
  }

  /** A token that is good until `expiresAt`, in milliseconds since 1970. */
  sign(purpose: Purpose, { subscriberId, generation }: Claim, expiresAt: number): string {
    const [key] = this.#keys;
    if (!key) throw new Error('There is no key to sign links with.');
    const seconds = Math.floor(expiresAt / 1000).toString(36);
    const claim = [key.name, purpose, seconds, generation.toString(36), subscriberId].join('.');
    return `${claim}.${signatureOf(claim, key)}`;
  }

  /** What a token says, or why it says nothing. */
  check(purpose: Purpose, token: string, now: number): Claim | LinkFault {
    const end = token.lastIndexOf('.');
    const claim = token.slice(0, Math.max(0, end));
    const [name, signedPurpose, seconds, generation, subscriberId, more] = claim.split('.');
    const key = this.#keys.find((one) => one.name === name);
    if (!key || !subscriberId || more !== undefined) return 'forged';
    if (!isSame(token.slice(end + 1), signatureOf(claim, key))) return 'forged';
    if (signedPurpose !== purpose) return 'forged';
    if (Number.parseInt(seconds ?? '', 36) * 1000 <= now) return 'expired';
    return { subscriberId, generation: Number.parseInt(generation ?? '', 36) };
  }
}

function signatureOf(claim: string, { secret }: LinkKey): string {
  return createHmac('sha256', secret).update(claim).digest('base64url');
}

function isSame(one: string, other: string): boolean {
  const bytes = Buffer.from(one);
  const others = Buffer.from(other);
  return bytes.length === others.length && timingSafeEqual(bytes, others);
}

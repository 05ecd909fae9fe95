import type { Subscriber } from '../subscriptions/subscriber.ts';
import type { Purpose, SignedLinks } from './signed-links.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** How long links are good. */
export const LINK_LIFE_MS: Readonly<Record<Purpose, number>> = {
  confirm: 48 * HOUR_MS,
  manage: 30 * DAY_MS,
  // A mail is found again after a year, and must still let one out.
  unsubscribe: 400 * DAY_MS,
  export: HOUR_MS,
  erase: HOUR_MS,
};

/** The links of a subscriber, in full. */
export class LinkBook {
  readonly #links: SignedLinks;
  readonly #baseUrl: string;

  /** @param baseUrl where the service is reached, without a slash at its end */
  constructor(links: SignedLinks, baseUrl: string) {
    this.#links = links;
    this.#baseUrl = baseUrl;
  }

  /** The token alone, for a form. */
  token(purpose: Purpose, subscriber: Pick<Subscriber, 'id' | 'generation'>, now: number): string {
    const claim = { subscriberId: subscriber.id, generation: subscriber.generation };
    return this.#links.sign(purpose, claim, now + LINK_LIFE_MS[purpose]);
  }

  /** The address of the page. */
  link(purpose: Purpose, subscriber: Pick<Subscriber, 'id' | 'generation'>, now: number): string {
    return `${this.#baseUrl}/${purpose}?t=${this.token(purpose, subscriber, now)}`;
  }
}

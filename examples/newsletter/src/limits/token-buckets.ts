/** What a limiter needs to know. */
export interface BucketOptions {
  /** How many may come at once. */
  size: number;
  /** How long it takes until a whole bucket is full again, in milliseconds. */
  refillMs: number;
  now: () => number;
}

const MOST_BUCKETS = 100_000;

/**
 * A bucket of tokens for everyone: each request takes one, time puts them back. Kept in memory, so
 * every process counts for itself; of more than 100,000 buckets the one unused for longest is
 * forgotten.
 */
export class TokenBuckets {
  readonly #options: BucketOptions;
  /** In the order of their last use. */
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  /** @param options size and refill of every bucket */
  constructor(options: BucketOptions) {
    this.#options = options;
  }

  /** Takes a token; how long to wait, in milliseconds, when there is none, else 0. */
  take(name: string): number {
    const { size, refillMs, now } = this.#options;
    const at = now();
    const bucket = this.#buckets.get(name) ?? { tokens: size, at };
    const tokens = Math.min(size, bucket.tokens + (Math.max(0, at - bucket.at) * size) / refillMs);
    const isAllowed = tokens >= 1;
    this.#buckets.delete(name);
    this.#buckets.set(name, { tokens: isAllowed ? tokens - 1 : tokens, at });
    if (this.#buckets.size > MOST_BUCKETS) {
      for (const oldest of this.#buckets.keys()) {
        this.#buckets.delete(oldest);
        break;
      }
    }
    return isAllowed ? 0 : Math.ceil(((1 - tokens) * refillMs) / size);
  }
}

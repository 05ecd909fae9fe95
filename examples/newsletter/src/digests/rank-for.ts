import { type Ranking, rankPapers } from '@trending-papers/core';
import type { Frequency } from '../subscriptions/subscriber.ts';
import type { CurrentList } from './listing-source.ts';

/** What a digest is made of. */
export interface Wish {
  topics: string;
  frequency: Frequency;
}

/** How digests are ranked. */
export interface RankSettings {
  /** The most papers. */
  limit: number;
  /** Whether a digest looks back as far as the one before, or takes the list whole. */
  window: 'frequency' | 'all';
}

const MOST_KEPT = 500;
const MOST_IN_FEED = 100;

/** Ranks the list for topics; subscribers who wish for the same share a ranking. */
export class Rankings {
  readonly #settings: RankSettings;
  readonly #now: () => number;
  readonly #kept = new Map<string, Ranking>();
  #version = '';

  /** @param now the clock */
  constructor(settings: RankSettings, now: () => number) {
    this.#settings = settings;
    this.#now = now;
  }

  /** The papers of the list for a wish. A ranking is kept until the list changes, or the hour. */
  rankingFor(list: CurrentList, { topics, frequency }: Wish): Ranking {
    const now = this.#now();
    const version = `${list.version} ${Math.floor(now / 3_600_000)}`;
    if (version !== this.#version) {
      this.#kept.clear();
      this.#version = version;
    }
    const window = this.#windowOf(frequency);
    const wish = JSON.stringify([topics, window]);
    const known = this.#kept.get(wish);
    if (known) return known;
    const ranking = rankPapers(list.listing.papers, {
      topics,
      window,
      now,
      limit: this.#settings.limit,
    });
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(wish, ranking);
    return ranking;
  }

  /**
   * The whole list for topics, as feeds and pages show it. It is ranked for the moment when the list
   * came, so that it changes with the list and not with every hour.
   */
  rankingOf(list: CurrentList, topics: string): Ranking {
    return rankPapers(list.listing.papers, { topics, now: list.changedAt, limit: MOST_IN_FEED });
  }

  #windowOf(frequency: Frequency) {
    if (this.#settings.window === 'all') return 'all';
    return frequency === 'daily' ? 'day' : 'week';
  }
}

import { createHash } from 'node:crypto';
import { parseTopics } from '@trending-papers/core';
import type { Parts } from '../service/parts.ts';
import { type FeedFormat, writeFeed } from './write-feed.ts';

/** A feed as it goes out. */
export interface ShelvedFeed {
  /** UTF-8, encoded once for all who ask. */
  body: Uint8Array<ArrayBuffer>;
  /** Strong: the same bytes have the same tag, in every process. */
  etag: string;
  /** When the list was first seen as it is, in milliseconds since 1970. */
  changedAt: number;
}

const MOST_KEPT = 300;

/** Feeds of the list as it is now, written once for each state of it. */
export class FeedShelf {
  readonly #parts: Pick<Parts, 'list' | 'rankings' | 'variables'>;
  readonly #kept = new Map<string, ShelvedFeed>();
  #version = '';

  /** @param parts where the list and its rankings come from */
  constructor(parts: Pick<Parts, 'list' | 'rankings' | 'variables'>) {
    this.#parts = parts;
  }

  /** Whether a feed need not be made. */
  has(path: string): boolean {
    return this.#kept.has(path);
  }

  /** The feed of a topic, `''` for all; undefined when the topic is none. */
  async take(format: FeedFormat, topic: string, path: string): Promise<ShelvedFeed | undefined> {
    const { list, rankings, variables } = this.#parts;
    const current = await list.current();
    if (current.version !== this.#version) {
      this.#kept.clear();
      this.#version = current.version;
    }
    const known = this.#kept.get(path);
    if (known) return known;
    if (topic !== '' && parseTopics(topic).topics.length === 0) return undefined;
    const ranking = rankings.rankingOf(current, topic);
    const name = variables.LIST_TITLE || current.listing.title || 'Trending papers';
    const text = writeFeed(format, ranking, {
      title: topic === '' ? name : `${name}: ${topic}`,
      home: variables.HOME_URL ?? variables.BASE_URL,
      feedUrl: `${variables.BASE_URL}${path}`,
      updated: new Date(current.changedAt).toISOString(),
    });
    const body = new TextEncoder().encode(text);
    const digest = createHash('sha256').update(body).digest('base64url');
    const feed = { body, etag: `"${digest}"`, changedAt: current.changedAt };
    if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
    this.#kept.set(path, feed);
    return feed;
  }
}

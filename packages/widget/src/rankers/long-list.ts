import type { Paper } from '@trending-papers/core';

const LONG = 1500;

/**
 * Whether a worker looks through a list: reading the words of as many papers takes the page 50 ms
 * (docs/decisions/0010-worker.md).
 */
export function isLong(papers: readonly Paper[]): boolean {
  return papers.length >= LONG;
}

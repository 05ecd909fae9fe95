import type { Paper } from '@trending-papers/core';

const KINDS = ['upvotes', 'points', 'stars', 'citations', 'comments'] as const;

/** What was counted of a paper at a moment, in milliseconds since 1970. */
export interface Look {
  kind: (typeof KINDS)[number];
  at: number;
  count: number;
}

/**
 * The looks at the count that a paper was most often looked at by, oldest first, one per moment.
 * Looks without a moment are left out: they have no place on a curve.
 */
export function attentionOf({ history = [], counts }: Paper): Look[] {
  const all = KINDS.map((kind) => looksAt(kind, [...history, counts]));
  return all.reduce((best, looks) => (looks.length > best.length ? looks : best));
}

function looksAt(kind: Look['kind'], counts: readonly Paper['counts'][]): Look[] {
  const looks = new Map<number, Look>();
  for (const one of counts) {
    const at = Date.parse(one.observedAt ?? '');
    const count = one[kind];
    if (count !== undefined && !Number.isNaN(at)) looks.set(at, { kind, at, count });
  }
  return [...looks.values()].sort((one, other) => one.at - other.at);
}

/**
 * The points of a curve of at least two looks inside a box, y downwards, with room for a pen of 1.5
 * and the dot at the end. What never changed lies at half height.
 */
export function linePoints(
  looks: readonly Look[],
  width: number,
  height: number,
): [x: number, y: number][] {
  const margin = 2;
  const times = looks.map(({ at }) => at);
  const counts = looks.map(({ count }) => count);
  const x = scale(times, margin, width - margin);
  const y = scale(counts, height - margin, margin);
  return looks.map(({ at, count }) => [x(at), y(count)]);
}

function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const least = values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  const most = values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  return (value) => {
    const part = most > least ? (value - least) / (most - least) : 0.5;
    return Math.round((from + part * (to - from)) * 10) / 10;
  };
}

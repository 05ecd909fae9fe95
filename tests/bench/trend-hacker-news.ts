import type { Post } from './trend-data.ts';

/** The posts of the last seven days at one moment, and the points that each gained after it. */
export interface PostList {
  at: number;
  posts: readonly Post[];
  gains: readonly number[];
}

const WEEK = 168;

/**
 * Task C of baseline.py: every `step` hours from `from` on, the posts of the last week and their
 * gain in the next `horizon` hours.
 */
export function postLists(
  posts: readonly Post[],
  { from, to, horizon, step }: { from: number; to: number; horizon: number; step: number },
): PostList[] {
  const lists: PostList[] = [];
  for (let at = from; at < to; at += step) {
    const current = posts.filter(
      ({ born, times }) => born <= at && at - born <= WEEK && (times[1] ?? at + 1) <= at,
    );
    const gains = current.map((post) =>
      Math.max(numberAt(post, at + horizon) - numberAt(post, at), 0),
    );
    const all = gains.reduce((sum, gain) => sum + gain, 0);
    if (current.length >= 5 && all >= 3) lists.push({ at, posts: current, gains });
  }
  return lists;
}

/** The points of a post at a moment, or its comments. */
export function numberAt(post: Post, at: number, name: 'points' | 'comments' = 'points'): number {
  const index = post.times.findLastIndex((time) => time <= at);
  return post[name][index] ?? 0;
}

/** When the tests may begin and end: a week in, and a week before the last look. */
export function spanOfPosts(posts: readonly Post[]): { from: number; to: number } {
  const last = Math.max(...posts.map(({ times }) => times.at(-1) ?? 0));
  return { from: (posts[0]?.born ?? 0) + WEEK, to: last - WEEK };
}

const AGES = [0, 0.5, 1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 30, 36, 48, 72, 96, 120, 168, 240, 336];

/** The share of their last points that posts born before a moment had at each age, by baseline.py. */
export function templateOf(posts: readonly Post[], before: number): (age: number) => number {
  const finished = posts.filter(({ born, points }) => born < before && (points.at(-1) ?? 0) >= 5);
  const shares = AGES.map((age) => {
    const parts = finished.map((post) => {
      const last = post.points.at(-1) ?? 1;
      return Math.min(numberAt(post, post.born + age), last) / last;
    });
    return parts.reduce((sum, part) => sum + part, 0) / parts.length;
  });
  return (age) => interpolate(shares, age);
}

function interpolate(shares: readonly number[], age: number): number {
  const next = AGES.findIndex((one) => one > age);
  if (next === -1) return shares.at(-1) ?? 1;
  const [from = 0, to = 0] = [AGES[next - 1], AGES[next]];
  const [low = 0, high = 0] = [shares[next - 1], shares[next]];
  return low + ((high - low) * (age - from)) / (to - from);
}

/** The score of one post at a moment. */
export type PostScore = (post: Post, at: number) => number;

/** The formulas of baseline.py for task C, with the template of the posts before the test. */
export function postFormulas(
  horizon: number,
  template: (age: number) => number,
): Record<string, PostScore> {
  const points = (post: Post, at: number) => numberAt(post, at);
  const gainedSince = (hours: number) => (post: Post, at: number) =>
    points(post, at) - points(post, at - hours);
  return {
    random: () => 0,
    'raw points': points,
    'raw comments': (post, at) => numberAt(post, at, 'comments'),
    'newest first': ({ born }) => born,
    'gravity: (p-1)/(age+2)^1.8': (post, at) =>
      (points(post, at) - 1) / (at - post.born + 2) ** 1.8,
    'gravity: (p-1)^.8/(age+2)^1.8': (post, at) =>
      Math.max(points(post, at) - 1, 0) ** 0.8 / (at - post.born + 2) ** 1.8,
    'reddit-hot': (post, at) =>
      Math.log10(Math.max(points(post, at), 1)) + (post.born * 3_600) / 45_000,
    Lemmy: (post, at) =>
      Math.log10(Math.max(points(post, at) + 3, 1)) / (at - post.born + 2) ** 1.8,
    'velocity: points / age': (post, at) => points(post, at) / Math.max(at - post.born, 0.5),
    'velocity: last 6 h': gainedSince(6),
    'velocity: last 24 h': gainedSince(24),
    'count halved every 3 h': (post, at) => decayed(post, at, 3),
    'count halved every 24 h': (post, at) => decayed(post, at, 24),
    'Szabo-Huberman': (post, at) => {
      const age = at - post.born;
      return points(post, at) * (template(age + horizon) / Math.max(template(age), 0.01) - 1);
    },
  };
}

function decayed({ times, points }: Post, at: number, halfLife: number): number {
  let sum = 0;
  for (const [index, time] of times.entries()) {
    if (time > at) break;
    const gained = index === 0 ? 1 : (points[index] ?? 0) - (points[index - 1] ?? 0);
    sum += gained * 2 ** (-(at - time) / halfLife);
  }
  return sum;
}

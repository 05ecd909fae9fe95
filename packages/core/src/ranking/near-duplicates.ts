import type { Paper } from '../paper/paper.ts';
import type { SimilaritySketch } from './similarity-sketch.ts';

/** A paper beside what it is compared by. */
export interface Sketched {
  paper: Paper;
  sketch: SimilaritySketch;
}

// Source: Broder 1997, "On the resemblance and containment of documents", with the customary bound.
const SAME_WORDS = 0.8;

/**
 * Whether a reader would take two papers for one: their titles have the same words, or four of five
 * (Jaccard) and they share an author (or one names none). A version that was retitled a little, a
 * second part, a demo of the same system; what is certainly one paper has been merged before.
 */
export function areNearDuplicates(one: Sketched, other: Sketched): boolean {
  const resemblance = jaccard(one.sketch.title, other.sketch.title);
  return resemblance === 1 || (resemblance >= SAME_WORDS && mayShareAuthor(one.paper, other.paper));
}

function jaccard(one: Uint32Array, other: Uint32Array): number {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  if (shorter.length < SAME_WORDS * longer.length) return 0;
  let common = 0;
  for (let i = 0, j = 0; i < shorter.length && j < longer.length; ) {
    const [a = 0, b = 0] = [shorter[i], longer[j]];
    if (a === b) common++;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return common === 0 ? 0 : common / (one.length + other.length - common);
}

function mayShareAuthor({ authors }: Paper, { authors: others }: Paper): boolean {
  if (authors.length === 0 || others.length === 0) return true;
  const names = new Set(authors.map(({ name }) => name.toLowerCase()));
  return others.some(({ name }) => names.has(name.toLowerCase()));
}

/**
 * The first `places` of an order in which no two near-duplicates stand side by side: the second
 * waits until something else stood between, for as long as there is anything else. All else keeps
 * its order. Takes time in proportion to the places.
 *
 * @param last What stands before the first place.
 */
export function keepApart<T>(
  order: readonly T[],
  last: T | undefined,
  places: number,
  areNear: (one: T, other: T) => boolean,
): T[] {
  const result: T[] = [];
  /** Those that wait, apart by what they resemble: of each group only the first need be looked at. */
  const waiting: T[][] = [];
  let next = 0;
  let before = last;
  let group: T[] = [];
  const mayFollow = (one: T) => before === undefined || !areNear(one, before);
  /** The first that has waited long enough, else the next in order that need not wait. */
  const take = (): T | undefined => {
    const ready = waiting.find(([first]) => first !== undefined && mayFollow(first));
    if (ready) {
      group = ready;
      return ready.shift();
    }
    for (; next < order.length; next++) {
      const one = order[next] as T;
      if (!mayFollow(one)) {
        if (!waiting.includes(group)) waiting.push(group);
        group.push(one);
        continue;
      }
      next++;
      group = [];
      return one;
    }
    return waiting.find(({ length }) => length > 0)?.shift();
  };
  while (result.length < places) {
    const one = take();
    if (one === undefined) break;
    result.push(one);
    before = one;
    for (let i = waiting.length - 1; i >= 0; i--)
      if (waiting[i]?.length === 0) waiting.splice(i, 1);
  }
  return result;
}

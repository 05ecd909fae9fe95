import type { Paper } from '../paper/paper.ts';
import { bestPlace } from '../signals/list-position.ts';
import type { Batch } from '../signals/signal.ts';

/** Of equal scores the younger paper comes first, then the better place, then the smaller id. */
export function tieBreak({ papers, ages }: Batch): (a: number, b: number) => number {
  const keys: ((index: number) => number | undefined)[] = [
    (index) => ages.cameUp[index],
    (index) => (papers[index]?.publishedAt === undefined ? undefined : ages.published[index]),
    (index) => bestPlace(papers[index] as Paper),
  ];
  return (a, b) => {
    for (const key of keys) {
      const difference = orLast(key(a)) - orLast(key(b));
      // NaN where neither is known.
      if (difference) return difference;
    }
    const [first, second] = [papers[a] as Paper, papers[b] as Paper];
    return first.id < second.id ? -1 : Number(first.id > second.id);
  };
}

/** What is not known comes last. */
function orLast(number = Number.NaN): number {
  return Number.isNaN(number) ? Number.POSITIVE_INFINITY : number;
}

import { COUNT_NAMES } from '../paper/known-names.ts';
import type { CountName, Paper } from '../paper/paper.ts';

/**
 * How much attention each paper got among some others: from 0 for the least to 2 for the most, 1 on
 * average. Counts of each kind are compared by rank, so that neither their scale nor one paper that
 * everybody saw decides; equal counts share the mean rank, and what is not known is average.
 */
export function attentionWeights(papers: readonly Paper[]): Float64Array {
  const sums = new Float64Array(papers.length);
  const kinds = new Uint8Array(papers.length);
  for (const name of COUNT_NAMES) addRanks(papers, name, sums, kinds);
  return sums.map((sum, index) => ((kinds[index] ?? 0) > 0 ? sum / (kinds[index] ?? 1) : 1));
}

function addRanks(
  papers: readonly Paper[],
  name: CountName,
  sums: Float64Array,
  kinds: Uint8Array,
): void {
  const countOf = (index: number) => papers[index]?.counts[name] ?? 0;
  const known = papers
    .flatMap(({ counts }, index) => (counts[name] === undefined ? [] : [index]))
    .sort((one, other) => countOf(one) - countOf(other));
  for (let from = 0; from < known.length; ) {
    let to = from + 1;
    while (to < known.length && countOf(known[to] ?? 0) === countOf(known[from] ?? 0)) to++;
    // Of n papers the least has 1/n, the most 2 - 1/n.
    for (const index of known.slice(from, to)) {
      sums[index] = (sums[index] ?? 0) + (from + to) / known.length;
      kinds[index] = (kinds[index] ?? 0) + 1;
    }
    from = to;
  }
}

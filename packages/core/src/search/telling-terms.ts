import { idfOf } from './bm25f.ts';
import type { Clause } from './clauses.ts';
import { baseOf, documentsOf, pieceOf } from './pieces.ts';
import type { Part, Segment } from './segment.ts';
import { placeOf, textAt } from './text-table.ts';

const MOST_TERMS = 25;

/**
 * The stems of a paper that tell most about it, as a query: each weighs what it gives the paper itself
 * by BM25F. One that no other paper has finds nothing and is left out.
 */
export function tellingTerms(
  parts: readonly Part[],
  size: number,
  { part, doc }: { part: Part; doc: number },
  saturations: Float64Array,
): Clause[] {
  const { segment } = part;
  const own = parts.indexOf(part);
  const clauses: Clause[] = [];
  const saturation = saturations[baseOf(parts, own) + doc] as number;
  for (const [place, frequency] of stemsOf(segment, doc)) {
    const stem = textAt(segment.words, place);
    const pieces = parts.flatMap(({ segment: one }, index) =>
      pieceOf(parts, index, placeOf(one.words, stem)),
    );
    const documents = documentsOf(parts, pieces);
    if (documents < 2) continue;
    const idf = idfOf(size, documents);
    const weight = (idf * idf * frequency) / (frequency + saturation);
    clauses.push({ term: stem, stem, weight, pieces });
  }
  return clauses
    .sort((one, other) => other.weight - one.weight || (one.term < other.term ? -1 : 1))
    .slice(0, MOST_TERMS);
}

/** The stems that a document has with their frequencies, found in the postings of all stems. */
function stemsOf({ starts, docs, frequencies }: Segment, doc: number): [number, number][] {
  const found: [number, number][] = [];
  for (let place = 0; place + 1 < starts.length; place++) {
    let low = starts[place] as number;
    let high = starts[place + 1] as number;
    const end = high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((docs[middle] as number) < doc) low = middle + 1;
      else high = middle;
    }
    if (low < end && docs[low] === doc) found.push([place, frequencies[low] as number]);
  }
  return found;
}

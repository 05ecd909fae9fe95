import type { Paper } from '../paper/paper.ts';
import { saturationOf } from './bm25f.ts';
import { buildSegment } from './build-segment.ts';
import { mergeParts } from './merge-segments.ts';
import { distinctWordsOf } from './paper-texts.ts';
import type { Part, Segment } from './segment.ts';
import { placeOf, sizeOf, textAt } from './text-table.ts';

interface Place {
  part: Part;
  doc: number;
}

/**
 * The papers of an index as a few segments, the larger before the smaller. Added papers become a
 * segment of their own; segments that are not half as large as the one behind them are merged with
 * it, so that a paper is merged at most once for each doubling of the collection.
 */
export class Collection {
  parts: Part[] = [];
  /** By document, part after part: see `saturationOf`; Infinity for what was taken out. */
  #saturations: Float64Array | undefined;
  /** Where each paper lies; made when it is first asked for. */
  #places: Map<string, Place> | undefined;

  constructor(segments: readonly Segment[] = []) {
    for (const segment of segments) this.#append(segment);
  }

  /** How many papers there are. */
  get size(): number {
    let size = 0;
    for (const { removed, removedCount } of this.parts) size += removed.length - removedCount;
    return size;
  }

  /** Adds papers; one of the same id takes the place of the one before. */
  add(papers: readonly Paper[]): void {
    const last = new Map(papers.map((paper) => [paper.id, paper]));
    if (last.size === 0) return;
    if (this.size > 0) this.remove(last.keys());
    this.#append(buildSegment([...last.values()]));
    this.#settle();
  }

  /** Takes papers out; ids that are not there are passed over. Returns how many there were. */
  remove(ids: Iterable<string>): number {
    let count = 0;
    for (const id of ids) {
      const place = this.placeOf(id);
      if (!place) continue;
      place.part.removed[place.doc] = 1;
      place.part.removedCount++;
      forgetWords(place);
      this.#places?.delete(id);
      count++;
    }
    if (count > 0) this.#settle();
    return count;
  }

  /** The part and number of a paper. */
  placeOf(id: string): Place | undefined {
    if (!this.#places) {
      this.#places = new Map();
      for (const part of this.parts)
        for (let doc = 0; doc < part.removed.length; doc++)
          if (part.removed[doc] === 0)
            this.#places.set(textAt(part.segment.ids, doc), { part, doc });
    }
    return this.#places.get(id);
  }

  /** By document, part after part: what stands below the line in BM25F. */
  get saturations(): Float64Array {
    this.#saturations ??= saturationsOf(this.parts, this.size);
    return this.#saturations;
  }

  /** All papers in one segment. */
  compact(): Segment {
    const [first, second] = this.parts;
    if (first && !second && first.removedCount === 0) return first.segment;
    this.#replace(0, this.parts.length);
    return (this.parts[0] as Part).segment;
  }

  #append(segment: Segment): void {
    const part = { segment, removed: new Uint8Array(sizeOf(segment.ids)), removedCount: 0 };
    this.parts.push(part);
    this.#saturations = undefined;
    if (this.#places)
      for (let doc = 0; doc < part.removed.length; doc++)
        this.#places.set(textAt(segment.ids, doc), { part, doc });
  }

  /** Merges what has become too small, and what a quarter of was taken out. */
  #settle(): void {
    this.#saturations = undefined;
    for (let index = this.parts.length - 1; index >= 0; index--) {
      const { removed, removedCount } = this.parts[index] as Part;
      if (removedCount * 4 > removed.length) this.#replace(index, index + 1);
    }
    const sizes = () =>
      this.parts.map(({ removed, removedCount }) => removed.length - removedCount);
    for (;;) {
      const [last = 0, previous = Number.POSITIVE_INFINITY] = sizes().reverse();
      if (previous >= last * 2) return;
      this.#replace(this.parts.length - 2, this.parts.length);
    }
  }

  #replace(from: number, to: number): void {
    const segment = mergeParts(this.parts.slice(from, to));
    const part = { segment, removed: new Uint8Array(sizeOf(segment.ids)), removedCount: 0 };
    this.parts.splice(from, to - from, ...(part.removed.length > 0 || to - from > 1 ? [part] : []));
    if (this.parts.length === 0) this.parts.push(part);
    this.#saturations = undefined;
    this.#places = undefined;
  }
}

/** Words that no paper has any more are neither completed to nor corrected to. */
function forgetWords({ part: { segment }, doc }: Place): void {
  const paper = segment.papers[doc];
  if (!paper) return;
  for (const word of distinctWordsOf(paper)) {
    const place = placeOf(segment.words, word);
    const count = place < 0 ? 0 : (segment.counts[place] as number);
    if (count > 0) segment.counts[place] = count - 1;
  }
  segment.papers[doc] = undefined;
}

function saturationsOf(parts: readonly Part[], size: number): Float64Array {
  let total = 0;
  let documents = 0;
  for (const { segment, removed } of parts) {
    documents += removed.length;
    for (let doc = 0; doc < removed.length; doc++)
      if (removed[doc] === 0) total += segment.lengths[doc] as number;
  }
  const saturations = new Float64Array(documents);
  let at = 0;
  for (const { segment, removed } of parts)
    for (let doc = 0; doc < removed.length; doc++)
      saturations[at++] =
        removed[doc] === 1
          ? Number.POSITIVE_INFINITY
          : saturationOf(segment.lengths[doc] as number, total / size);
  return saturations;
}

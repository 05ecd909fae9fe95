import type { Paper } from '../paper/paper.ts';
import { GrowingList } from './growing-list.ts';
import { NO_WORD, type Part, type Segment } from './segment.ts';
import { sizeOf, textAt, textTableOf } from './text-table.ts';

/** One segment of several, without what was taken out of them; the documents keep their order. */
export function mergeParts(parts: readonly Part[]): Segment {
  const words = new Set<string>();
  for (const { segment, removed } of parts)
    for (const place of usedWords(segment, removed)) words.add(textAt(segment.words, place));
  const sorted = [...words].sort();
  const table = textTableOf(sorted);
  const merged = {
    ...documentsOf(parts),
    words: table,
    stems: new Uint32Array(sorted.length).fill(NO_WORD),
    counts: new Uint32Array(sorted.length),
  };
  const places = parts.map(({ segment }) => placesIn(segment, sorted));
  for (const [index, { segment }] of parts.entries()) {
    const to = places[index] as Uint32Array;
    for (const [place, count] of segment.counts.entries()) {
      if (count === 0) continue;
      const target = to[place] as number;
      // Left out above.
      if (sorted[target] !== textAt(segment.words, place)) continue;
      merged.counts[target] = (merged.counts[target] as number) + count;
      merged.stems[target] = to[segment.stems[place] as number] as number;
    }
  }
  return { ...merged, ...postingsOf(parts, places, sorted.length) };
}

/** The words that are left, and the stems that documents still have. */
function* usedWords({ counts, stems, starts, docs }: Segment, removed: Uint8Array) {
  const isLeft = counts.map((_, place) => {
    const end = starts[place + 1] as number;
    let at = starts[place] as number;
    while (at < end && removed[docs[at] as number] === 1) at++;
    return at < end ? 1 : 0;
  });
  for (let place = 0; place < counts.length; place++)
    if (isLeft[place] === 1 || isUsed(counts[place], isLeft[stems[place] as number])) yield place;
}

/** Where removed papers are unknown, their words are still counted: without a stem they are gone. */
function isUsed(count: number | undefined, isStemLeft: number | undefined): boolean {
  return count !== 0 && isStemLeft === 1;
}

function documentsOf(parts: readonly Part[]): Pick<Segment, 'papers' | 'ids' | 'lengths'> {
  const papers: (Paper | undefined)[] = [];
  const ids: string[] = [];
  const lengths = new GrowingList();
  for (const { segment, removed } of parts) {
    for (let doc = 0; doc < removed.length; doc++) {
      if (removed[doc] === 1) continue;
      papers.push(segment.papers[doc]);
      ids.push(textAt(segment.ids, doc));
      lengths.push(segment.lengths[doc] as number);
    }
  }
  return { papers, ids: textTableOf(ids), lengths: lengths.numbers.slice() };
}

/** By word of a segment: its place among all; both are in ascending order. */
function placesIn({ words }: Segment, sorted: readonly string[]): Uint32Array {
  const places = new Uint32Array(sizeOf(words));
  let to = 0;
  for (let place = 0; place < places.length; place++) {
    const word = textAt(words, place);
    while (to < sorted.length && (sorted[to] as string) < word) to++;
    places[place] = to;
  }
  return places;
}

function postingsOf(
  parts: readonly Part[],
  places: readonly Uint32Array[],
  wordCount: number,
): Pick<Segment, 'starts' | 'docs' | 'frequencies'> {
  const starts = new Uint32Array(wordCount + 1);
  eachPosting(parts, places, (place) => {
    starts[place + 1] = (starts[place + 1] as number) + 1;
  });
  for (let place = 1; place <= wordCount; place++)
    starts[place] = (starts[place] as number) + (starts[place - 1] as number);
  const free = starts.slice();
  const docs = new Uint32Array(starts[wordCount] as number);
  const frequencies = new Uint8Array(docs.length);
  eachPosting(parts, places, (place, doc, frequency) => {
    const slot = free[place] as number;
    free[place] = slot + 1;
    docs[slot] = doc;
    frequencies[slot] = frequency;
  });
  return { starts, docs, frequencies };
}

/** Goes through the postings that are left, by their new numbers; for each stem the documents ascend. */
function eachPosting(
  parts: readonly Part[],
  places: readonly Uint32Array[],
  visit: (place: number, doc: number, frequency: number) => void,
): void {
  let base = 0;
  for (const [index, { segment, removed }] of parts.entries()) {
    const to = places[index] as Uint32Array;
    const numbers = new Uint32Array(removed.length);
    for (let doc = 0; doc < removed.length; doc++) {
      numbers[doc] = base;
      if (removed[doc] === 0) base++;
    }
    const { starts, docs, frequencies } = segment;
    for (let place = 0; place < to.length; place++) {
      const end = starts[place + 1] as number;
      for (let at = starts[place] as number; at < end; at++) {
        const doc = docs[at] as number;
        if (removed[doc] === 0)
          visit(to[place] as number, numbers[doc] as number, frequencies[at] as number);
      }
    }
  }
}

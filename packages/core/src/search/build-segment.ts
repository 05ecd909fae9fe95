import { allAtOnce, type Steps } from '../analysis/steps.ts';
import { Vocabulary } from '../analysis/vocabulary.ts';
import type { Paper } from '../paper/paper.ts';
import { BM25F } from './bm25f.ts';
import { GrowingList } from './growing-list.ts';
import { LONGEST } from './paper-texts.ts';
import { NO_WORD, type Segment } from './segment.ts';
import { textTableOf } from './text-table.ts';

const MOST = 255;

/** Characters that are read in one step: a few milliseconds' worth. */
const STEP = 100_000;

/** Indexes papers, whose ids must differ. */
export function buildSegment(papers: readonly Paper[]): Segment {
  return allAtOnce(segmentSteps(papers));
}

/** Indexes papers, whose ids must differ, step by step. */
export function* segmentSteps(papers: readonly Paper[]): Steps<Segment> {
  const reader = new PaperReader();
  let left = STEP;
  for (const paper of papers) {
    reader.read(paper);
    left -= paper.title.length + (paper.abstract?.length ?? 0) + (paper.summary?.length ?? 0);
    if (left > 0) continue;
    left = STEP;
    yield;
  }
  return yield* reader.finish(papers);
}

/** Reads papers one after the other into pairs of stem and frequency, then turns them round. */
class PaperReader {
  readonly #vocabulary = new Vocabulary();
  /** The stems of each paper, `stem << 8 | frequency`, one paper behind the other. */
  readonly #pairs = new GrowingList();
  readonly #ends = new GrowingList();
  readonly #lengths = new GrowingList();
  /** By word: in how many papers it stands, and the last of them. */
  #counts = new Uint32Array(1024);
  #lastPaper = new Uint32Array(1024);
  /** By stem: how often it stands in the paper being read. */
  #frequencies = new Uint32Array(1024);
  #words = new Uint32Array(4096);
  #paper = 0;

  read({ title, keywords, abstract, summary, authors }: Paper): void {
    this.#paper++;
    const first = this.#pairs.length;
    let length = BM25F.title * this.#add(title, BM25F.title);
    for (const keyword of keywords) length += BM25F.keywords * this.#add(keyword, BM25F.keywords);
    length += BM25F.abstract * this.#add(abstract, BM25F.abstract);
    length += BM25F.abstract * this.#add(summary, BM25F.abstract);
    for (const { name } of authors) this.#add(name, BM25F.authors);
    this.#close(first);
    this.#lengths.push(length);
  }

  /** Counts the words of a text; returns how many there are. */
  #add(text: string | undefined, weight: number): number {
    if (text === undefined || text === '') return 0;
    const read = text.length > LONGEST ? text.slice(0, LONGEST) : text;
    // No text has more words than characters.
    if (read.length > this.#words.length) this.#words = new Uint32Array(read.length * 2);
    const words = this.#words;
    const count = this.#vocabulary.addAll(read, words, 0);
    this.#makeRoom();
    for (let at = 0; at < count; at++) {
      const word = words[at] as number;
      if (this.#lastPaper[word] !== this.#paper) {
        this.#lastPaper[word] = this.#paper;
        this.#counts[word] = (this.#counts[word] as number) + 1;
      }
      const stem = this.#vocabulary.stemOf(word);
      const frequency = this.#frequencies[stem] as number;
      if (frequency === 0) this.#pairs.push(stem);
      this.#frequencies[stem] = frequency + weight;
    }
    return count;
  }

  /** Puts the frequencies beside the stems of the paper and clears them. */
  #close(first: number): void {
    const pairs = this.#pairs.numbers;
    for (let at = first; at < pairs.length; at++) {
      const stem = pairs[at] as number;
      const frequency = Math.min(MOST, this.#frequencies[stem] as number);
      pairs[at] = ((stem << 8) | frequency) >>> 0;
      this.#frequencies[stem] = 0;
    }
    this.#ends.push(pairs.length);
  }

  #makeRoom(): void {
    const { size } = this.#vocabulary;
    if (size < this.#counts.length) return;
    this.#counts = larger(this.#counts, size);
    this.#lastPaper = larger(this.#lastPaper, size);
    this.#frequencies = larger(this.#frequencies, size);
  }

  *finish(papers: readonly Paper[]): Steps<Segment> {
    this.#makeRoom();
    const sorted = Array.from({ length: this.#vocabulary.size }, (_, index) =>
      this.#vocabulary.wordOf(index + 1),
    ).sort();
    yield;
    const numbers = Uint32Array.from(sorted, (word) => this.#vocabulary.numberOf(word) as number);
    const places = new Uint32Array(sorted.length + 1);
    for (const [place, number] of numbers.entries()) places[number] = place;
    const counts = numbers.map((number) => this.#counts[number] as number);
    yield;
    const stems = numbers.map((number, place) =>
      counts[place] === 0 ? NO_WORD : (places[this.#vocabulary.stemOf(number)] as number),
    );
    yield;
    const words = textTableOf(sorted);
    yield;
    return {
      papers: [...papers],
      ids: textTableOf(papers.map(({ id }) => id)),
      lengths: this.#lengths.numbers.slice(),
      words,
      stems,
      counts,
      ...postingsOf(this.#pairs.numbers, this.#ends.numbers, places),
    };
  }
}

/** Turns the stems of each document into the documents of each stem. */
function postingsOf(
  pairs: Uint32Array,
  ends: Uint32Array,
  places: Uint32Array,
): Pick<Segment, 'starts' | 'docs' | 'frequencies'> {
  const starts = new Uint32Array(places.length);
  for (const pair of pairs) {
    const next = (places[pair >>> 8] as number) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let place = 1; place < starts.length; place++)
    starts[place] = (starts[place] as number) + (starts[place - 1] as number);
  const free = starts.slice();
  const docs = new Uint32Array(pairs.length);
  const frequencies = new Uint8Array(pairs.length);
  let at = 0;
  for (const [doc, end] of ends.entries()) {
    for (; at < end; at++) {
      const pair = pairs[at] as number;
      const place = places[pair >>> 8] as number;
      const slot = free[place] as number;
      free[place] = slot + 1;
      docs[slot] = doc;
      frequencies[slot] = pair & MOST;
    }
  }
  return { starts, docs, frequencies };
}

function larger(array: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(Math.max(length + 1, array.length * 2));
  copy.set(array);
  return copy;
}

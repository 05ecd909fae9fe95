import { stemOf } from '../analysis/stem.ts';
import { idfOf, isTelling, withoutStopWords } from './bm25f.ts';
import { mistakesIn, wordsNear } from './corrections.ts';
import type { SearchQuery } from './parse-query.ts';
import { documentsOf, pieceOf, unionOf } from './pieces.ts';
import type { Part } from './segment.ts';
import { lowerBound, placeOf, sizeOf, type TextTable, textAt } from './text-table.ts';
import type { Piece } from './top-documents.ts';

/** A word of the query, and the documents that answer it. */
export interface Clause {
  /** The word as typed. */
  term: string;
  /** What documents that have it gain at most. */
  weight: number;
  pieces: readonly Piece[];
  /** What stands in the papers for it: its stem, or the words that it may have been meant for. */
  stem?: string;
  /** The likeliest first. */
  words?: ReadonlySet<string>;
}

/** Whether the last word may go on, and whether unknown words are corrected. */
export interface Tolerance {
  prefix: boolean;
  fuzzy: boolean;
}

/** What a document with a completion or a correction gains, against one with the word itself. */
const TOLERATED = 0.25;
/** A last word that papers have is taken for a beginning where so many times as many papers go on from it. */
const LIKELY = 4;
/** Words that a beginning or an unknown word may stand for: the most frequent ones. */
const MOST_COMPLETIONS = 100;
const MOST_CORRECTIONS = 10;
/** Unknown words that are corrected in one query: each costs a walk through all words. */
const MOST_CORRECTED = 16;

/** What to look for in the parts of an index. Words that nothing answers are left out. */
export function clausesOf(
  query: SearchQuery,
  parts: readonly Part[],
  size: number,
  { prefix, fuzzy }: Tolerance,
): Clause[] {
  const last = prefix && query.isOpen ? query.words.at(-1) : undefined;
  const clauses: Clause[] = [];
  let corrected = 0;
  for (const { word, known } of knownClauses(query, last, parts, size)) {
    clauses.push(...known);
    if (known.length > 0 || !fuzzy || corrected++ >= MOST_CORRECTED) continue;
    const near = correctedClause(word, word === last, parts, size);
    if (near) clauses.push(near);
  }
  return clauses;
}

/** The words that no paper has nor goes on from, each with the whole word that it was most likely meant for. */
export function correctionsOf(
  query: SearchQuery,
  parts: readonly Part[],
  size: number,
): Map<string, string> {
  const last = query.isOpen ? query.words.at(-1) : undefined;
  const clauses = knownClauses(query, last, parts, size);
  const unknown = new Set(clauses.flatMap(({ stem, known }) => (known.length > 0 ? [] : [stem])));
  // Words of one stem may each be mistyped: both "lerning" and "lern".
  const mistyped = [...new Set(query.words)].filter((word) => unknown.has(stemOf(word)));
  const corrections = new Map<string, string>();
  for (const word of mistyped.slice(0, MOST_CORRECTED)) {
    const near = correctedClause(word, false, parts, size)?.words ?? [];
    const likeliest = [...near].find(isTelling);
    if (likeliest !== undefined) corrections.set(word, likeliest);
  }
  return corrections;
}

/** The words of a query with what papers have of each: the word itself, and what begins so. */
function knownClauses(
  query: SearchQuery,
  last: string | undefined,
  parts: readonly Part[],
  size: number,
): { word: string; stem: string; known: Clause[] }[] {
  return [...countedStems(query.words)].map(([stem, { word, count }]) => {
    const exact = exactClause(word, stem, count, parts, size);
    const completed = word === last ? completedClause(word, exact, parts, size) : undefined;
    return { word, stem, known: [exact, completed].filter((clause) => clause !== undefined) };
  });
}

/** The stems that a query is about, and how often each is typed. */
function countedStems(words: readonly string[]): Map<string, { word: string; count: number }> {
  const counts = new Map<string, { word: string; count: number }>();
  for (const word of withoutStopWords(words)) {
    const stem = stemOf(word);
    counts.set(stem, { word, count: (counts.get(stem)?.count ?? 0) + 1 });
  }
  return counts;
}

function exactClause(
  term: string,
  stem: string,
  count: number,
  parts: readonly Part[],
  size: number,
): Clause | undefined {
  const pieces = parts.flatMap((part, index) =>
    pieceOf(parts, index, placeOf(part.segment.words, stem)),
  );
  const frequency = documentsOf(parts, pieces);
  if (frequency === 0) return undefined;
  return { term, stem, weight: count * idfOf(size, frequency), pieces };
}

/** The words that begin with the last one typed, if they are more than that word. */
function completedClause(
  term: string,
  exact: Clause | undefined,
  parts: readonly Part[],
  size: number,
): Clause | undefined {
  const words = new Map<string, number>();
  for (const { segment } of parts) {
    const { words: table, counts } = segment;
    const from = lowerBound(table, term);
    const to = endOfPrefix(table, term);
    for (const place of mostFrequent(counts, from, to, parts.length === 1)) {
      const word = textAt(table, place);
      words.set(word, (words.get(word) ?? 0) + (counts[place] as number));
    }
  }
  const most = [...words]
    .sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .slice(0, MOST_COMPLETIONS)
    .map(([word]) => word);
  return variantsClause(term, most, exact, parts, size, TOLERATED);
}

/** Of one part alone the most frequent words in a range will do; of several their sums decide. */
function mostFrequent(
  counts: Uint32Array,
  from: number,
  to: number,
  isAlone: boolean,
): Uint32Array {
  const used = Uint32Array.from({ length: to - from }, (_, index) => from + index).filter(
    (place) => counts[place] !== 0,
  );
  if (!isAlone || used.length <= MOST_COMPLETIONS) return used;
  const frequencies = used.map((place) => counts[place] as number).sort();
  const least = frequencies[frequencies.length - MOST_COMPLETIONS] as number;
  return used.filter((place) => (counts[place] as number) >= least);
}

function endOfPrefix(table: TextTable, prefix: string): number {
  const end = lowerBound(table, `${prefix}\uffff`);
  return Math.min(end, sizeOf(table));
}

/** The known words nearest to an unknown one. */
function correctedClause(
  term: string,
  isOpen: boolean,
  parts: readonly Part[],
  size: number,
): Clause | undefined {
  const most = mistakesIn(term);
  if (most === 0) return undefined;
  const found = new Map<string, { distance: number; count: number }>();
  for (const { segment } of parts)
    for (const { place, distance } of wordsNear(segment.words, term, most, isOpen)) {
      const more = segment.counts[place] as number;
      if (more === 0) continue;
      const word = textAt(segment.words, place);
      found.set(word, { distance, count: (found.get(word)?.count ?? 0) + more });
    }
  const nearest = Math.min(...[...found.values()].map(({ distance }) => distance), most + 1);
  const words = [...found]
    .filter(([, { distance }]) => distance === nearest)
    .sort(([one, a], [other, b]) => b.count - a.count || (one < other ? -1 : 1))
    .slice(0, MOST_CORRECTIONS)
    .map(([word]) => word);
  return variantsClause(term, words, undefined, parts, size, TOLERATED / nearest);
}

/** The documents with any of some words, as if these were one word. */
function variantsClause(
  term: string,
  words: readonly string[],
  exact: Clause | undefined,
  parts: readonly Part[],
  size: number,
  factor: number,
): Clause | undefined {
  const stems = new Set(words.map(stemOf));
  if (exact?.stem !== undefined) stems.delete(exact.stem);
  if (stems.size === 0) return undefined;
  const pieces = parts.flatMap((part, index) => {
    const places = [...stems].map((stem) => placeOf(part.segment.words, stem));
    return unionOf(parts, index, places, exact);
  });
  const frequency = documentsOf(parts, pieces);
  if (frequency <= LIKELY * documentsOf(parts, exact?.pieces ?? [])) return undefined;
  return { term, words: new Set(words), weight: factor * idfOf(size, frequency), pieces };
}

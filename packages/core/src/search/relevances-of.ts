import { type PaperAnalyser, type PaperWords, sharedAnalyser } from '../analysis/paper-words.ts';
import { stemOf } from '../analysis/stem.ts';
import { BREAK, type Vocabulary } from '../analysis/vocabulary.ts';
import { wordsOf } from '../analysis/words.ts';
import type { Paper } from '../paper/paper.ts';
import { BM25F, idfOf, saturationOf, withoutStopWords } from './bm25f.ts';

// More words than any topics have; each takes a number for every paper.
const MOST_TERMS = 256;

/**
 * How well each of some papers answers some words, by the same BM25F as search, in title, keywords and
 * abstract, with the frequencies that words have in these papers: 0 for a paper that has none of them.
 * Each paper is read once, as long as the analyser knows it, and walked through once for all texts.
 *
 * @param texts Free words: those of topics, say. A word that stands twice in a text counts twice.
 * @returns for each text the scores by the index of the paper.
 */
export function relevancesOf(
  papers: readonly Paper[],
  texts: readonly string[],
  analyser: PaperAnalyser = sharedAnalyser(),
): Float64Array[] {
  const read = papers.map((paper) => analyser.wordsOf(paper));
  const counts = texts.map((text) => countsOf(text, analyser));
  const stems = [...new Set(counts.flatMap((one) => [...one.keys()]))];
  const frequencies = frequenciesOf([BREAK, ...stems], read, analyser);
  const rowOf = (row: number): Uint32Array =>
    frequencies.subarray(row * papers.length, (row + 1) * papers.length);
  const saturations = saturationsOf(read, rowOf(0));
  const gains = new Map(
    stems.map((stem, index) => [stem, gainsOf(rowOf(index + 1), saturations)] as const),
  );
  return counts.map((ofText) => {
    const scores = new Float64Array(papers.length);
    for (const [stem, count] of ofText)
      gains.get(stem)?.forEach((gain, at) => {
        scores[at] = (scores[at] as number) + count * gain;
      });
    return scores;
  });
}

/** What a word adds to the score of each paper. */
function gainsOf(frequencies: Uint32Array, saturations: Float64Array): Float64Array {
  let documents = 0;
  for (let at = 0; at < frequencies.length; at++) if (frequencies[at] !== 0) documents++;
  const weight = idfOf(frequencies.length, documents);
  const gains = new Float64Array(frequencies.length);
  for (let at = 0; at < frequencies.length; at++) {
    const frequency = frequencies[at] as number;
    if (frequency === 0) continue;
    gains[at] = (weight * frequency) / (frequency + (saturations[at] as number));
  }
  return gains;
}

/** The stems of a text by their numbers, as far as papers have them, and how often each stands there. */
function countsOf(text: string, { vocabulary }: PaperAnalyser): Map<number, number> {
  const counts = new Map<number, number>();
  for (const word of withoutStopWords(wordsOf(text))) {
    if (counts.size === MOST_TERMS) break;
    const stem = vocabulary.numberOf(stemOf(word));
    if (stem !== undefined) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

/** Stem by stem, paper by paper: how often it (or the gap between texts) stands there, weighted by field. All in one walk through the words. */
function frequenciesOf(
  stems: readonly number[],
  read: readonly PaperWords[],
  { vocabulary }: PaperAnalyser,
): Uint32Array {
  const frequencies = new Uint32Array(stems.length * read.length);
  const terms = termsOfWords(stems, vocabulary);
  for (let index = 0; index < read.length; index++) {
    const { title, keywords, abstract } = read[index] as PaperWords;
    const add = index - read.length;
    countIn(title, BM25F.title, terms, frequencies, add, read.length);
    countIn(keywords, BM25F.keywords, terms, frequencies, add, read.length);
    countIn(abstract, BM25F.abstract, terms, frequencies, add, read.length);
  }
  return frequencies;
}

/** By the number of a word: which of the stems it has, from 1; 0 for the many words that are not asked for. */
function termsOfWords(stems: readonly number[], vocabulary: Vocabulary): Uint16Array {
  const ofStems = new Uint16Array(vocabulary.size + 1);
  for (const [index, stem] of stems.entries()) ofStems[stem] = index + 1;
  const ofWords = new Uint16Array(ofStems.length);
  const stemOfWord = vocabulary.stems;
  for (let word = 0; word < ofWords.length; word++)
    ofWords[word] = ofStems[stemOfWord[word] as number] as number;
  return ofWords;
}

function countIn(
  field: Uint32Array,
  weight: number,
  terms: Uint16Array,
  frequencies: Uint32Array,
  add: number,
  step: number,
): void {
  for (let at = 0; at < field.length; at++) {
    const term = terms[field[at] as number] as number;
    if (term === 0) continue;
    const slot = term * step + add;
    frequencies[slot] = (frequencies[slot] as number) + weight;
  }
}

/** The gaps between texts of a field are no words. */
function saturationsOf(read: readonly PaperWords[], gaps: Uint32Array): Float64Array {
  const lengths = new Float64Array(read.length);
  let total = 0;
  for (let index = 0; index < read.length; index++) {
    const { title, keywords, abstract } = read[index] as PaperWords;
    const length =
      BM25F.title * title.length +
      BM25F.keywords * keywords.length +
      BM25F.abstract * abstract.length -
      (gaps[index] as number);
    lengths[index] = length;
    total += length;
  }
  return lengths.map((length) => saturationOf(length, total / read.length));
}

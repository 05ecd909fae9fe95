/**
 * The parameters of BM25F, the same for every collection: what a word counts in each field, how
 * soon more of the same word says no more (k1), how much long texts are held against them (b).
 * Authors count as words and not as length: a paper of many authors is no longer to read.
 * Source: Robertson, Zaragoza and Taylor 2004, Simple BM25 extension to multiple weighted fields.
 */
export const BM25F = { title: 2, keywords: 2, abstract: 1, authors: 1, k1: 1.5, b: 0.65 } as const;

// Lucene's, which most engines share.
const STOP_WORDS = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);

/**
 * Inverse document frequency as Lucene has it: ln(1 + (N - df + ½) / (df + ½)), never negative.
 * Source: lucene.apache.org, BM25Similarity.
 */
export function idfOf(documentCount: number, documentFrequency: number): number {
  return Math.log1p((documentCount - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

/**
 * What stands below the line for a document of a length beside the frequency: a word that occurs
 * `tf` times gives `idf * tf / (tf + saturationOf(length, mean length))`.
 */
export function saturationOf(length: number, meanLength: number): number {
  const { k1, b } = BM25F;
  return k1 * (1 - b + (meanLength > 0 ? (b * length) / meanLength : 0));
}

/** The words that a query is about: all but the ones that say nothing, or all if they are nothing else. */
export function withoutStopWords(words: readonly string[]): readonly string[] {
  const telling = words.filter(isTelling);
  return telling.length > 0 ? telling : words;
}

/** Whether a word says something of what a text is about. */
export function isTelling(word: string): boolean {
  return !STOP_WORDS.has(word);
}

import type { PhraseCounts } from './phrase-counts.ts';
import { NONE } from './phrase-table.ts';
import { findRising } from './rising.ts';

/** A longer phrase that nearly all papers with a shorter one have says what the shorter one means. */
const SAYS_THE_SAME = 0.7;

/**
 * The phrases that rise: more frequent in the window than chance would have it. "large language"
 * gives way to "large language models".
 *
 * @param dispersion How much more the weights of papers vary than if each counted 1.
 */
export function risingPhrases(counts: PhraseCounts, dispersion: number): number[] {
  const { candidates, totals } = counts;
  const tested = candidates.map((phrase) => {
    const { inWindow, inBackground } = counts.of(phrase);
    // The test is one of whole papers: what is between counts against the phrase.
    return {
      inWindow: Math.floor(inWindow / dispersion),
      inBackground: Math.ceil(inBackground / dispersion),
    };
  });
  const rising = findRising(tested, {
    inWindow: Math.ceil(totals.inWindow / dispersion),
    inBackground: Math.ceil(totals.inBackground / dispersion),
  }).map((index) => candidates[index] ?? NONE);
  return inFull(rising, counts);
}

/** The phrases that several papers of the window have, for want of anything to compare with. */
export function commonPhrases(counts: PhraseCounts): number[] {
  return inFull(counts.candidates, counts);
}

/** Puts the longest phrase that says the same in the place of each; each once. */
function inFull(phrases: readonly number[], counts: PhraseCounts): number[] {
  const longest = new Map(phrases.map((phrase) => [phrase, phrase]));
  const papersOf = (phrase: number) => counts.of(phrase).inWindow;
  for (const candidate of counts.candidates) {
    const stems = counts.phrases.stemsOf(candidate);
    for (const part of partsOf(stems)) {
      const phrase = counts.phrases.find(part);
      const known = longest.get(phrase);
      if (known === undefined || papersOf(candidate) < SAYS_THE_SAME * papersOf(phrase)) continue;
      const [length, before] = [stems.length, counts.phrases.stemsOf(known).length];
      const isBetter =
        length > before || (length === before && papersOf(candidate) > papersOf(known));
      if (isBetter) longest.set(phrase, candidate);
    }
  }
  return [...new Set(longest.values())];
}

/** The shorter phrases in a phrase. */
function partsOf(stems: readonly number[]): number[][] {
  const parts: number[][] = [];
  for (let from = 0; from < stems.length; from++)
    for (let to = from + 1; to <= stems.length; to++)
      if (to - from < stems.length) parts.push(stems.slice(from, to));
  return parts;
}

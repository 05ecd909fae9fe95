import { hasPlaceholderTitle } from '../paper/identifiers/placeholder-title.ts';
import type { Paper } from '../paper/paper.ts';
import { best } from './choose.ts';

// Ten times the longest title there is; bounds the work on papers that somebody made up.
const LONGEST = 10_000;
const TRUNCATED = /(?:…|\.\.\.)\s*$/;
const SERVER =
  /arxiv|corr\b|(?:bio|med|chem|psy|soc|eco|tech)rxiv|ssrn|research square|preprint|openreview|hugging ?face|zenodo|figshare|researchgate|osf/i;

/**
 * The title of a paper of which several are known: a title rather than an identifier, whole rather
 * than cut off, in upper and lower case rather than in one of them, of the latest version, the
 * longest, with accents and mathematics intact.
 */
export function mergeTitle(papers: readonly Paper[]): string {
  const winner = best(
    papers,
    (paper) => {
      const { title, version = 0 } = paper;
      const counted = title.slice(0, LONGEST);
      return [
        Number(!hasPlaceholderTitle(paper)),
        Number(!TRUNCATED.test(title)),
        Number(title !== title.toUpperCase() && title !== title.toLowerCase()),
        version,
        counted.match(/[\p{L}\p{N}]/gu)?.length ?? 0,
        counted.match(/[^\p{ASCII}]|\$/gu)?.length ?? 0,
      ];
    },
    ({ title }) => title,
  );
  return winner?.title ?? '';
}

/** The longest text that is not cut off, else the longest. */
export function mergeText(texts: readonly (string | undefined)[]): string | undefined {
  return best(texts, (text) => [Number(!TRUNCATED.test(text)), text.length]);
}

/** Where the paper was published rather than the server that holds its preprint; the longest name. */
export function mergeVenue(venues: readonly (string | undefined)[]): string | undefined {
  return best(venues, (venue) => [Number(!SERVER.test(venue)), venue.length]);
}

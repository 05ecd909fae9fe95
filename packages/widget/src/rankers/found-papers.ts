import type { SearchHit } from '@trending-papers/core/search';

/** Up to so many words must all be there; of more, three in four. */
const MOST_NEEDED = 3;
const SHARE_NEEDED = 0.75;

/**
 * The hits that answer a query well enough to be shown, in their order. The index gives every paper that
 * answers any word; a list that grows shorter with each word is what a reader expects. So words that
 * papers have must all be there, in long queries most of them; where no paper has so many, those with
 * the most of them are left.
 */
export function wellAnswered<Hit extends Pick<SearchHit, 'terms'>>(hits: readonly Hit[]): Hit[] {
  const words = new Set<string>();
  let most = 0;
  for (const { terms } of hits) {
    most = Math.max(most, terms.length);
    for (const term of terms) words.add(term);
  }
  const wanted = words.size <= MOST_NEEDED ? words.size : Math.ceil(words.size * SHARE_NEEDED);
  const needed = Math.min(wanted, most);
  return hits.filter(({ terms }) => terms.length >= needed);
}

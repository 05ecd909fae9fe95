import type { Paper } from '@trending-papers/core';
import {
  createSearchIndex,
  type SearchIndex,
  searchIndexSteps,
} from '@trending-papers/core/search';
import { breath, inSlices } from '../timing/in-slices.ts';

/** So many papers are indexed between two frames; longer lists are in steps. */
const AT_ONCE = 200;

/** By list, its index, so that it is made once. */
const indexes = new WeakMap<readonly Paper[], SearchIndex | Promise<SearchIndex>>();

/** The index of a list; a promise of it while it is made. */
export function searchIndexOf(papers: readonly Paper[]): SearchIndex | Promise<SearchIndex> {
  const known = indexes.get(papers);
  if (known) return known;
  const made = papers.length <= AT_ONCE ? createSearchIndex(papers) : madeInSlices(papers);
  indexes.set(papers, made);
  return made;
}

async function madeInSlices(papers: readonly Paper[]): Promise<SearchIndex> {
  const made = await inSlices(searchIndexSteps(papers), breath);
  const index = made ?? createSearchIndex(papers);
  indexes.set(papers, index);
  return index;
}

import { allAtOnce, type Steps } from '../analysis/steps.ts';
import type { Paper } from '../paper/paper.ts';
import { segmentSteps } from './build-segment.ts';
import { fromBytes } from './bytes.ts';
import { Collection } from './collection.ts';
import { SearchIndex } from './search-index.ts';
import { sizeOf, textAt } from './text-table.ts';

/**
 * An index of papers: search by words, while typing, and for papers like another. It needs no DOM and
 * reads no clock unless `topics` with an age are asked for, so it works in a worker. Papers are kept as
 * they are, not copied; of two with the same id the last counts.
 */
export function createSearchIndex(papers: readonly Paper[] = []): SearchIndex {
  return allAtOnce(searchIndexSteps(papers));
}

/**
 * The same, step by step, for a page that has other things to do: each `next()` reads some papers, the
 * last one returns the index. Ten thousand papers are some hundred steps.
 */
export function* searchIndexSteps(papers: readonly Paper[]): Steps<SearchIndex> {
  const distinct = [...new Map(papers.map((paper) => [paper.id, paper])).values()];
  if (distinct.length === 0) return new SearchIndex(new Collection());
  return new SearchIndex(new Collection([yield* segmentSteps(distinct)]));
}

/**
 * The index that `toBytes` wrote, without reading a paper again. It uses the bytes where they lie: do
 * not change them.
 *
 * @param papers The papers, found by their ids; ones that the index does not know are passed over. Without
 * them hits have only ids, phrases are taken for words that must all occur, and topics cannot be asked for.
 * @throws SearchError `malformed-index` when it is no index or damaged, `unsupported-version` when another
 * version wrote it.
 */
export function loadSearchIndex(bytes: Uint8Array, papers: readonly Paper[] = []): SearchIndex {
  const segment = fromBytes(bytes);
  if (papers.length > 0) {
    const byId = new Map(papers.map((paper) => [paper.id, paper]));
    for (let doc = 0; doc < sizeOf(segment.ids); doc++)
      segment.papers[doc] = byId.get(textAt(segment.ids, doc));
  }
  return new SearchIndex(new Collection([segment]));
}

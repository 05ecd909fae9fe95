import type { Paper } from '@trending-papers/core';
import type { FeaturePanel } from '../feature.ts';

/** How many are shown. */
const MOST = 5;

/**
 * The papers of a list that are most like one of it, by the words that tell it from the others. What
 * compares them is loaded when it is first asked for.
 */
export class SimilarPapers {
  readonly #panel: FeaturePanel;
  readonly #found = new Map<string, readonly Paper[]>();
  #papers: readonly Paper[] | undefined;

  constructor(panel: FeaturePanel) {
    this.#panel = panel;
  }

  /** What was found; undefined while it is looked for. */
  of(id: string): readonly Paper[] | undefined {
    return this.#found.get(id);
  }

  /** Looks for them, unless that was done in this list before. */
  async find(paper: Paper): Promise<void> {
    const papers = this.#panel.listing?.papers ?? [];
    if (papers !== this.#papers) this.#found.clear();
    this.#papers = papers;
    if (this.#found.has(paper.id)) return;
    const found = await similarIn(papers, paper).catch(() => []);
    // Another list is shown by now: it has similar papers of its own.
    if (papers !== this.#papers) return;
    this.#found.set(paper.id, found);
    this.#panel.updateRest([paper.id]);
  }
}

async function similarIn(papers: readonly Paper[], paper: Paper): Promise<Paper[]> {
  const { searchIndexOf } = await import('../../rankers/search-index.ts');
  const index = await searchIndexOf(papers);
  const isListed = papers.some(({ id }) => id === paper.id);
  // A paper that was saved from another list is compared with this one.
  if (!isListed) index.add([paper]);
  const hits = index.similar(paper.id, { limit: MOST });
  if (!isListed) index.remove([paper.id]);
  return hits.flatMap((hit) => hit.paper ?? []);
}

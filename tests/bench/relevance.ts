import { createSearchIndex } from '@trending-papers/core/search';
import { meanNdcg, relevanceCollections } from './relevance-collections.ts';

/** nDCG@10 of plain BM25 with the title counted twice, Porter's stems and Lucene's stop words. */
const REFERENCE: Readonly<Record<string, number>> = {
  adi: 0.502,
  cacm: 0.484,
  cisi: 0.389,
  cranfield: 0.367,
  lisa: 0.452,
  med: 0.69,
  npl: 0.432,
};

/** How well search answers the judged queries of old collections, with its defaults on all of them. */
export function benchRelevance(): void {
  const collections = relevanceCollections();
  if (collections.length === 0) {
    console.log('\nRelevance: no collections here.');
    return;
  }
  console.log('\nnDCG@10 of search, defaults');
  for (const collection of collections) {
    const index = createSearchIndex(collection.papers);
    const mean = meanNdcg(collection, (query) =>
      index.search(query, { limit: 10 }).map(({ id }) => id),
    );
    const reference = REFERENCE[collection.name];
    console.log(
      `  ${collection.name.padEnd(12)} ${String(collection.papers.length).padStart(6)} papers ${String(collection.queries.length).padStart(4)} queries   ${mean.toFixed(4)}${reference === undefined ? '' : `   reference ${reference.toFixed(3)}`}`,
    );
  }
}

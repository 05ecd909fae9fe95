import { describe, expect, it } from 'vitest';
import { PaperAnalyser } from '../analysis/paper-words.ts';
import { makePapers } from '../fixtures/papers.ts';
import type { Paper } from '../paper/paper.ts';
import { createSearchIndex } from './create-search-index.ts';
import { relevancesOf } from './relevances-of.ts';

const papers = makePapers(
  {
    title: 'Robots fold robots',
    abstract: 'Robots and the agents.',
    keywords: ['robot', 'arms', 'folding'],
  },
  { title: 'Agents', abstract: 'They plan for long, and longer than that.', summary: 'Plans.' },
  { title: 'Nothing of the kind' },
);

const relevanceOf = (some: readonly Paper[], text: string, analyser?: PaperAnalyser) =>
  relevancesOf(some, [text], analyser)[0] ?? [];

describe('relevancesOf', () => {
  it('gives the scores of search, paper by paper', () => {
    for (const query of ['robots', 'robot agents', 'agents agents plan', 'unheard robots', 'the']) {
      const hits = createSearchIndex(papers).search(`${query} `, { fuzzy: false });
      const scores = new Map(hits.map(({ id, score }) => [id, score]));
      const relevance = relevanceOf(papers, query, new PaperAnalyser());
      for (const [index, { id }] of papers.entries())
        expect(relevance[index], query).toBeCloseTo(scores.get(id) ?? 0, 9);
    }
  });

  it('asks for no more words than a reader could mean', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `w${at}`);
    const [long] = makePapers({ title: `${many.join(' ')} robots` });
    expect(relevanceOf(long ? [long] : [], `${many.join(' ')} robots`)[0]).toBeGreaterThan(0);
  });

  it('is 0 for all where nothing is asked or nobody answers', () => {
    expect([...relevanceOf(papers, '')]).toEqual([0, 0, 0]);
    expect([...relevanceOf(papers, 'zebra')]).toEqual([0, 0, 0]);
    expect([...relevanceOf([], 'robots')]).toEqual([]);
  });
});

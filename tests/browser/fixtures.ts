import type { Listing, Paper } from '@trending-papers/core';

let made = 0;

/** A paper with what a test says and nothing else of interest. */
export function paper(details: Partial<Paper> & { title: string }): Paper {
  made += 1;
  const arxiv = `2606.${String(made).padStart(5, '0')}`;
  return {
    id: `arxiv:${arxiv}`,
    ids: { arxiv },
    authors: [{ name: 'Ada Lovelace' }, { name: 'Emmy Noether' }],
    categories: [],
    keywords: [],
    links: [
      { rel: 'abstract', url: `https://arxiv.org/abs/${arxiv}` },
      { rel: 'pdf', url: `https://arxiv.org/pdf/${arxiv}` },
    ],
    counts: {},
    provenance: [],
    ...details,
  };
}

/** Three papers of two days; the second day is the newer one. */
export function twoDays(): Listing {
  return {
    format: 'snapshot',
    title: 'Two days',
    curators: 'the testers',
    badge: 'new',
    papers: [
      paper({
        title: 'Agents that remember',
        abstract: 'A memory for language agents.',
        listedAt: '2026-06-12',
        publishedAt: '2026-06-11',
        counts: { upvotes: 40, stars: 3 },
      }),
      paper({
        title: 'Robots that fold',
        abstract: 'Laundry, folded by a robot arm.',
        listedAt: '2026-06-12',
        publishedAt: '2026-05-01',
        counts: { upvotes: 90 },
      }),
      paper({
        title: 'Proofs by search',
        abstract: 'Theorems found by tree search.',
        listedAt: '2026-06-10',
        publishedAt: '2026-06-10',
        counts: { upvotes: 5 },
      }),
    ],
    issues: [],
  };
}

import type { Paper } from '@trending-papers/core';

/** What the peers print of a paper: the facts that the panel shows of it by default. */
export interface PaperFacts {
  id: string;
  title: string;
  url: string;
  authors: string;
  date: string;
  datetime: string;
  evidence: string;
  abstract: string;
  links: { url: string; label: string }[];
  votes: string;
  votesLabel: string;
}

const days = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const numbers = new Intl.NumberFormat('en');
const LABELS: Readonly<Record<string, string>> = { pdf: 'PDF', code: 'Code' };

/** Reads the papers that stand in the page, and their facts. */
export function papersOf(script: Element | null): PaperFacts[] {
  const { papers }: { papers: Paper[] } = JSON.parse(script?.textContent ?? '{"papers":[]}');
  return papers.map(factsOf);
}

function factsOf(paper: Paper): PaperFacts {
  const { counts, links, authors, publishedAt = '' } = paper;
  const { upvotes = 0, comments = 0, stars = 0 } = counts;
  const names = authors.slice(0, 3).map(({ name }) => name);
  const more = authors.length - names.length;
  const counted: [number, string][] = [
    [stars, 'stars'],
    [upvotes, 'upvotes'],
    [comments, 'comments'],
  ];
  return {
    id: paper.id,
    title: paper.title,
    url: links[0]?.url ?? '',
    authors: names.join(', ') + (more > 0 ? ` and ${more} more` : ''),
    date: days.format(Date.parse(publishedAt)),
    datetime: publishedAt,
    evidence: counted
      .filter(([count]) => count > 0)
      .map(([count, name]) => `${numbers.format(count)} ${name}`)
      .join(' · '),
    abstract: paper.abstract ?? '',
    links: links.slice(1).map(({ rel, url }) => ({
      url,
      label: rel === 'code' && stars > 0 ? `Code ★ ${numbers.format(stars)}` : (LABELS[rel] ?? rel),
    })),
    votes: numbers.format(upvotes),
    votesLabel: `${numbers.format(upvotes)} upvotes`,
  };
}

/** The papers with all these words in title or abstract; all papers when there are none. */
export function matching(papers: readonly PaperFacts[], topics: string): readonly PaperFacts[] {
  const words = topics.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return papers;
  return papers.filter(({ title, abstract }) => {
    const text = `${title} ${abstract}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** The sheet of both peers: plain, in the form of the panel. */
export const SHEET = `
  :host, .papers { display: block; font: 16px/1.45 system-ui, sans-serif; }
  ol { list-style: none; margin: 0; padding: 0; }
  li { display: grid; grid-template-columns: 2rem 1fr auto; gap: 0 0.75rem; padding: 0.9rem 0;
    border-top: 1px solid #ddd; }
  h3 { margin: 0; font-size: 1.05rem; font-weight: 600; }
  p { margin: 0.15rem 0; }
  a { color: inherit; }
  .soft { color: #666; font-size: 0.85rem; }
  .actions { display: flex; gap: 0.9rem; font-size: 0.85rem; }
  .actions button { border: 0; padding: 0; background: none; font: inherit; }
`;

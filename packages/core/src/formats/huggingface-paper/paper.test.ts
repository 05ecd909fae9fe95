import { describe, expect, it } from 'vitest';
import { parseListing } from '../parse-listing.ts';

const paper = {
  id: '2606.01001',
  authors: [
    { _id: '1', name: 'Ann', hidden: false },
    { _id: '2', name: 'Secret', hidden: true },
  ],
  publishedAt: '2026-06-10T00:00:00.000Z',
  title: 'Robots\n  Fold',
  summary: 'What it is.',
  upvotes: 7,
  discussionId: 'x',
  githubRepo: 'https://github.com/a/b',
  thumbnailUrl: 'https://cdn.example.org/a.png',
};

describe('one paper', () => {
  it('is read as the item of the daily papers that it would be in', () => {
    const { format, papers, issues } = parseListing(paper);
    expect(format).toBe('huggingface-paper');
    expect(issues).toEqual([]);
    expect(papers).toMatchObject([
      {
        id: 'arxiv:2606.01001',
        title: 'Robots Fold',
        authors: [{ name: 'Ann' }],
        publishedAt: '2026-06-10',
        image: 'https://cdn.example.org/a.png',
        counts: { upvotes: 7 },
      },
    ]);
  });

  it('names what is linked to it, and follows no name that is none', () => {
    const linkedModels = [{ id: 'org/model' }, { id: '../../login' }, {}, null, { id: 'a/b/c' }];
    const linkedDatasets = [{ id: 'org/data' }];
    const [one] = parseListing({
      ...paper,
      linkedModels,
      linkedDatasets,
      linkedSpaces: 'x',
    }).papers;
    expect(one?.links.slice(-2)).toEqual([
      { rel: 'model', url: 'https://huggingface.co/org/model', label: 'org/model' },
      { rel: 'data', url: 'https://huggingface.co/datasets/org/data', label: 'org/data' },
    ]);
  });

  it('may come in an array, beside what is none', () => {
    const { papers, issues } = parseListing([paper, { ...paper, title: '' }, 'x', null]);
    expect(papers).toHaveLength(2);
    expect(papers[1]?.title).toBe(`arXiv:${paper.id}`);
    expect(issues.map(({ where }) => where)).toEqual(['entry 2', 'entry 3', 'entry 4']);
  });

  it('is known without any one of its keys', () => {
    const { discussionId: _, ...known } = paper;
    expect(parseListing(known).format).toBe('huggingface-paper');
    expect(parseListing({ ...paper, authors: [] }).format).toBe('huggingface-paper');
  });
});

describe('what others read', () => {
  it('the array of a search has the shape of the daily papers', () => {
    const found = { paper, title: 'T', summary: 'S', numComments: 2, isAuthorParticipating: false };
    expect(parseListing([found])).toMatchObject({
      format: 'huggingface-json',
      papers: [{ title: 'Robots Fold', counts: { comments: 2 } }],
    });
  });

  it('papers of ours, and errors', () => {
    expect(parseListing([{ title: 'T', authors: ['Ann'] }]).format).toBe('snapshot');
    expect(() => parseListing({ error: 'Paper not found' })).toThrow('Paper not found');
  });
});

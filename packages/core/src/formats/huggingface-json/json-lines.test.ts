import { describe, expect, it } from 'vitest';
import { parseListing } from '../parse-listing.ts';

const line = (n: number, more: object = {}) =>
  JSON.stringify({
    date: `2026-06-1${n}`,
    paper: { id: `2606.0100${n}`, title: `Shirts ${n}`, authors: [{ name: 'Ann Lee' }], ...more },
    numComments: n,
  });

describe('a collection with one item a line', () => {
  it('is read whole, each paper with the day of its list', () => {
    const listing = parseListing([line(1), line(2), line(3)].join('\n'));
    expect(listing.format).toBe('huggingface-json');
    expect(listing.papers.map(({ id, listedAt }) => [id, listedAt])).toEqual([
      ['arxiv:2606.01001', '2026-06-11'],
      ['arxiv:2606.01002', '2026-06-12'],
      ['arxiv:2606.01003', '2026-06-13'],
    ]);
    expect(listing.issues).toEqual([]);
    expect(listing).not.toHaveProperty('date');
  });

  it('loses one line where one is broken, even the first', () => {
    const lines = [line(1).replace('{', ''), line(2), line(3), line(4)];
    for (const [at, broken] of [
      line(1).slice(0, -9),
      line(1).replace('"Shirts', 'Shirts'),
    ].entries()) {
      const { papers, issues } = parseListing([broken, ...lines.slice(1)].join('\n'));
      expect(papers, String(at)).toHaveLength(3);
      expect(issues).toMatchObject([{ code: 'malformed-entry', where: 'entry 1' }]);
    }
    const { papers, issues } = parseListing([line(2), line(3), line(4).slice(0, -5)].join('\n'));
    expect(papers).toHaveLength(2);
    expect(issues).toMatchObject([{ code: 'truncated', where: 'entry 3' }]);
  });

  it('may hold papers alone', () => {
    const flat = (n: number) =>
      JSON.stringify({
        id: `2606.0100${n}`,
        authors: [{ _id: '1', name: 'Ann Lee' }],
        title: `Shirts ${n}`,
        summary: 'S',
        upvotes: 1,
        discussionId: 'd',
      });
    const { format, papers } = parseListing(`${flat(1)}\n${flat(2)}\n`);
    expect([format, papers.length]).toEqual(['huggingface-paper', 2]);
  });

  it('calls an untitled paper by its identifier', () => {
    const { papers } = parseListing([line(1), line(2, { title: '' })].join('\n'));
    expect(papers[1]?.title).toBe('arXiv:2606.01002');
  });
});

it('an answer of the search has the shape of the daily papers', () => {
  const answer = [1, 2].map((n) => ({
    ...JSON.parse(line(n)),
    date: undefined,
    title: `Shirts ${n}`,
    summary: 'What it is about.',
    thumbnail: 'https://cdn-thumbnails.huggingface.co/social-thumbnails/papers/x.png',
    isAuthorParticipating: true,
    publishedAt: '2026-06-10T13:59:01.000Z',
  }));
  const { format, papers, issues } = parseListing(JSON.stringify(answer));
  expect([format, papers.length, issues]).toEqual(['huggingface-json', 2, []]);
  expect(papers[0]).toMatchObject({ abstract: 'What it is about.', counts: { comments: 1 } });
});

it('an error of a source that is not known is told without words of another', () => {
  const problem = () => parseListing({ error: 'Too many requests' });
  expect(problem).toThrow('The source answered with an error: Too many requests.');
  expect(problem).not.toThrow(/Hugging|YYYY/);
  expect(() =>
    parseListing('<!doctype html><title>Sign in</title>', { format: 'huggingface-json' }),
  ).toThrow('This is a web page, not JSON');
});

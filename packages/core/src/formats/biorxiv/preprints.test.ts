import { describe, expect, it } from 'vitest';
import { parseListing } from '../parse-listing.ts';

const row = {
  doi: '10.1101/2026.06.12.1',
  title: 'T',
  authors: 'Lee, Ann',
  date: '2026-06-12',
  version: '1',
  server: 'bioRxiv',
  published: 'NA',
};
const answer = (collection: object[], message: object = {}) => ({
  messages: [{ status: 'ok', ...message }],
  collection,
});

describe('preprints of bioRxiv', () => {
  it('have one row for each version, of which only the first came out on its date', () => {
    const { papers } = parseListing(answer([row, { ...row, version: '2', date: '2026-07-01' }]));
    expect(
      papers.map(({ version, publishedAt, updatedAt }) => [version, publishedAt, updatedAt]),
    ).toEqual([
      [1, '2026-06-12', undefined],
      [2, undefined, '2026-07-01'],
    ]);
    expect(papers[1]?.links[0]?.url).toBe('https://www.biorxiv.org/content/10.1101/2026.06.12.1v2');
  });

  it('have one author where there is one, names turned round', () => {
    expect(parseListing(answer([row])).papers[0]?.authors).toEqual([{ name: 'Ann Lee' }]);
  });

  it('lead to the article that they became', () => {
    const pair = {
      preprint_doi: '10.1101/1.2',
      published_doi: '10.1234/a',
      published_journal: 'J',
      preprint_title: 'T',
      preprint_date: '2026-01-02',
      published_date: '2026-06-01',
    };
    const [paper] = parseListing(answer([pair])).papers;
    expect(paper).toMatchObject({ id: 'doi:10.1101/1.2', venue: 'J', publishedAt: '2026-01-02' });
    expect(paper?.links).toContainEqual({
      rel: 'other',
      url: 'https://doi.org/10.1234/a',
      label: 'published',
    });
  });

  it('go on by a cursor in the path', () => {
    const url = 'https://api.biorxiv.org/details/biorxiv/2026-06-01/2026-06-02';
    const page = answer([row, row], { cursor: 100, count: 2, total: '103' });
    expect(parseListing(page, { url: `${url}/100/json` }).next).toBe(`${url}/102/json`);
    expect(parseListing(page, { url }).next).toBe(`${url}/102`);
    expect(parseListing(answer([row], { cursor: '0', total: 1 }), { url }).next).toBeUndefined();
  });

  it('are none when nothing was found, and an error when the source says another thing', () => {
    const none = parseListing({ messages: [{ status: 'no posts found' }], collection: [] });
    expect([none.papers.length, none.issues[0]?.code]).toEqual([0, 'no-records']);
    expect(() => parseListing({ messages: [{ status: 'Error: bad interval' }] })).toThrow(
      /bad interval/,
    );
  });

  it('are withdrawn when type, title or abstract say so', () => {
    for (const mark of [
      { type: 'WITHDRAWN' },
      { title: 'WITHDRAWN: T' },
      { abstract: 'This manuscript has been withdrawn by us.' },
    ])
      expect(parseListing(answer([{ ...row, ...mark }])).papers[0]?.withdrawn).toBe(true);
  });
});

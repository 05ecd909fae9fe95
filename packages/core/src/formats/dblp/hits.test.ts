import { describe, expect, it } from 'vitest';
import { formatFixtures } from '../../fixtures/listings.ts';
import { parseListing } from '../parse-listing.ts';

const answer = (hit: unknown, hits: object = {}) => ({
  result: {
    query: 'x',
    status: { '@code': '200', text: 'OK' },
    hits: { '@total': '9', '@sent': '1', '@first': '0', hit, ...hits },
  },
});
const read = (info: object) => {
  const { papers, issues } = parseListing(answer([{ info: { title: 'T.', ...info } }]));
  return { ...papers[0], issues };
};
const SEARCH = 'https://dblp.org/search/publ/api?q=x&format=json';

describe('a hit', () => {
  it('is read to the last detail', () => {
    const { issues, ...paper } = read({
      authors: {
        author: [
          { '@pid': '167/1261-9', text: 'Xiaopeng Zhang 0009' },
          { '@pid': 'y/EFYYoung', text: 'Zo&eacute; M&uuml;ller' },
          'Only Text',
          {},
        ],
      },
      title: 'R&amp;D on <i>k</i>-NN.',
      venue: ['DAC', 'EDA'],
      year: '2021',
      key: 'conf/dac/ZhangYY21',
      doi: '10.1109/DAC18074.2021.9586227',
      ee: ['https://doi.org/10.1109/DAC18074.2021.9586227', 'https://example.org/a.pdf'],
      url: 'https://dblp.org/rec/conf/dac/ZhangYY21',
    });
    expect(issues).toEqual([]);
    expect(paper).toEqual({
      id: 'doi:10.1109/dac18074.2021.9586227',
      ids: { doi: '10.1109/dac18074.2021.9586227', dblp: 'conf/dac/ZhangYY21' },
      title: 'R&D on k-NN',
      authors: [
        { name: 'Xiaopeng Zhang', url: 'https://dblp.org/pid/167/1261-9' },
        { name: 'Zoé Müller', url: 'https://dblp.org/pid/y/EFYYoung' },
        { name: 'Only Text' },
      ],
      publishedAt: '2021',
      venue: 'DAC, EDA',
      categories: [],
      keywords: [],
      links: [
        { rel: 'abstract', url: 'https://doi.org/10.1109/DAC18074.2021.9586227' },
        { rel: 'pdf', url: 'https://example.org/a.pdf' },
        { rel: 'other', url: 'https://dblp.org/rec/conf/dac/ZhangYY21' },
      ],
      counts: {},
      provenance: [{ source: 'dblp', url: 'https://dblp.org/rec/conf/dac/ZhangYY21', position: 1 }],
    });
  });

  it.each([
    ['its electronic edition', { ee: 'https://arxiv.org/abs/2312.07559' }],
    ['its DOI', { doi: '10.48550/ARXIV.2312.07559' }],
    ['its volume of CoRR', { venue: 'CoRR', volume: 'abs/2312.07559' }],
  ])('of arXiv is known by %s', (_, info) => {
    expect(read(info)).toMatchObject({ id: 'arxiv:2312.07559' });
  });

  it('has one author as an object, and may have none', () => {
    expect(read({ authors: { author: { text: 'A B' } } }).authors).toEqual([{ name: 'A B' }]);
    expect(read({})).toMatchObject({ authors: [] });
  });

  it('loses the full stop of its title and no other sign', () => {
    const titleOf = (title: string) => read({ title }).title;
    expect(titleOf('And so on....')).toBe('And so on....');
    expect(titleOf('Why?')).toBe('Why?');
    expect(titleOf('Model 2.0.')).toBe('Model 2.0');
  });

  it('may be withdrawn', () => {
    expect(read({ type: 'Withdrawn Items' }).withdrawn).toBe(true);
    expect(read({ type: 'Journal Articles' })).not.toHaveProperty('withdrawn');
  });

  it('survives details of any wrong kind', () => {
    for (const wrong of [null, 7, 'x', [], {}, [null], [[]], true]) {
      const keys = ['authors', 'venue', 'key', 'doi', 'ee', 'url', 'type', 'volume'];
      expect(read(Object.fromEntries(keys.map((key) => [key, wrong])))).toMatchObject({
        title: 'T',
        issues: [],
      });
    }
    expect(read({ year: 'soon' }).issues).toMatchObject([{ code: 'invalid-field' }]);
  });
});

describe('the answer as a whole', () => {
  it('may be empty, in which case `hit` is missing, or hold one hit as an object', () => {
    expect(parseListing(answer(undefined))).toMatchObject({ format: 'dblp', papers: [] });
    expect(parseListing(answer({ info: { title: 'T.' } })).papers).toHaveLength(1);
  });

  it('leads to the next page, counting in texts', () => {
    const next = (hits: object, url?: string) =>
      parseListing(answer([{ info: { title: 'T.' } }], hits), { url }).next;
    expect(next({ '@first': '7' }, SEARCH)).toBe(`${SEARCH}&f=8`);
    expect(next({ '@first': '8' }, SEARCH)).toBeUndefined();
    expect(next({ '@total': 'many' }, SEARCH)).toBeUndefined();
    expect(next({})).toBeUndefined();
  });

  it('may be an error, whose words are passed on', () => {
    const error = { result: { status: { '@code': '500', text: 'Internal Error' } } };
    expect(() => parseListing(error)).toThrow('500 Internal Error');
  });

  it('keeps a record without a title by its key', () => {
    const { papers } = parseListing(answer([{ info: { key: 'conf/x/Y26', year: '2026' } }]));
    expect(papers).toMatchObject([{ id: 'dblp:conf/x/Y26', title: 'DBLP conf/x/Y26' }]);
  });

  it('of authors holds no papers', () => {
    expect(() => parseListing(answer([{ info: { author: 'A B' } }]))).toThrow(
      'authors and venues are no papers',
    );
  });

  it('keeps its whole hits when the text was cut off', () => {
    const { whole, titles } = formatFixtures.dblp;
    const listing = parseListing(whole.slice(0, whole.indexOf('fold/3') + 3));
    expect(listing.papers.map(({ title }) => title)).toEqual(titles.slice(0, 2));
    expect(listing.issues).toMatchObject([{ code: 'truncated' }]);
  });
});

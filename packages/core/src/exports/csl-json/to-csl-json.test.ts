import { describe, expect, it } from 'vitest';
import { makePaper, makePapers } from '../../fixtures/papers.ts';
import { toBibtex } from '../bibtex/to-bibtex.ts';
import { toCslJson } from './to-csl-json.ts';

const itemOf = (draft: Parameters<typeof makePaper>[0]) =>
  JSON.parse(toCslJson(makePaper(draft)))[0];

it('writes a preprint', () => {
  const item = itemOf({
    title: 'Robots That Fold',
    ids: { arxiv: '2606.01001', pubmed: '7', acl: 'P19-1' },
    authors: [{ name: 'Jan van der Berg Jr.' }, { name: 'ATLAS Collaboration' }],
    publishedAt: '2026-06-02T10:00:00Z',
    keywords: ['robots', 'shirts'],
    language: 'en',
    abstract: 'They fold.',
  });
  expect(item).toEqual({
    id: 'vanderberg2026robots',
    'citation-key': 'vanderberg2026robots',
    type: 'article',
    title: 'Robots That Fold',
    author: [
      { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der', suffix: 'Jr.' },
      { literal: 'ATLAS Collaboration' },
    ],
    issued: { 'date-parts': [[2026, 6, 2]] },
    publisher: 'arXiv',
    number: 'arXiv:2606.01001',
    PMID: '7',
    URL: 'https://arxiv.org/abs/2606.01001',
    keyword: 'robots, shirts',
    language: 'en',
    abstract: 'They fold.',
    custom: { arxiv: '2606.01001', acl: 'P19-1' },
  });
});

describe('the type of an item', () => {
  it.each([
    [{ venue: 'Nature' }, 'article-journal'],
    [{ venue: 'ICLR 2026' }, 'paper-conference'],
    [{}, 'document'],
  ])('%j', (draft, type) => {
    expect(itemOf({ ids: { doi: '10.1000/x' }, ...draft })).toMatchObject({
      type,
      DOI: '10.1000/x',
    });
  });

  it('numbers no article: styles print the number of one as that of its issue', () => {
    expect(itemOf({ venue: 'Nature', ids: { arxiv: '2606.01001' } })).not.toHaveProperty('number');
  });
});

it('has nothing for what is not known', () => {
  expect(Object.keys(itemOf({ title: 'Robots' }))).toEqual(['id', 'citation-key', 'type', 'title']);
});

it('lets no text be taken for a tag, and nobody see it', () => {
  const { title } = itemOf({ title: 'The <b> Tag, <think>, <!-- x --> and a < b > c <3' });
  expect(title).toBe('The <\u2060b> Tag, <think>, <\u2060!-- x --> and a < b > c <3');
});

it('calls a paper by the key that it has in BibTeX', () => {
  const papers = makePapers({ title: 'Same' }, { title: 'Same' });
  const ids = JSON.parse(toCslJson(papers)).map(({ id }: { id: string }) => id);
  expect(ids).toEqual(['same', 'samea']);
  expect([...toBibtex(papers).matchAll(/^@\w+\{(\w+)/gm)].map(([, key]) => key)).toEqual(ids);
});

import { expect, it } from 'vitest';
import { linksOfPaper } from './links-of-paper.ts';

it('leads to the pages of identifiers, to the own addresses and to those in texts', () => {
  const links = linksOfPaper({
    ids: { arxiv: '2404.01234v2', doi: '10.1/NO', openreview: 'x' },
    urls: [
      undefined,
      'https://example.org/p',
      'https://example.org/p.pdf',
      'https://github.com/a/b',
    ],
    texts: ['Code at https://github.com/c/d.'],
  });
  expect(links.filter(({ url }) => url)).toEqual([
    { rel: 'abstract', url: 'https://arxiv.org/abs/2404.01234' },
    { rel: 'pdf', url: 'https://arxiv.org/pdf/2404.01234' },
    { rel: 'abstract', url: 'https://example.org/p' },
    { rel: 'pdf', url: 'https://example.org/p.pdf' },
    { rel: 'code', url: 'https://github.com/a/b' },
    { rel: 'code', url: 'https://github.com/c/d' },
  ]);
});

it('names the address of a DOI once, in its canonical form', () => {
  const doi = 'http://dx.doi.org/10.1038/S42256';
  expect(linksOfPaper({ ids: { doi }, urls: [doi] }).filter(({ url }) => url)).toEqual([
    { rel: 'abstract', url: 'https://doi.org/10.1038/s42256' },
  ]);
});

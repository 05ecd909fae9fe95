import { expect, it } from 'vitest';
import { idsInUrl } from './ids-in-url.ts';

it.each([
  ['https://arxiv.org/abs/2404.01234v2', { arxiv: 'https://arxiv.org/abs/2404.01234v2' }],
  ['http://dx.doi.org/10.1038/S42256-024-00832-8', { doi: '10.1038/s42256-024-00832-8' }],
  ['https://openreview.net/forum?id=AbC-_12345', { openreview: 'AbC-_12345' }],
  ['https://aclanthology.org/2023.acl-long.1.pdf', { acl: '2023.acl-long.1' }],
  ['https://www.aclweb.org/anthology/P19-1001/', { acl: 'P19-1001' }],
  ['https://pubmed.ncbi.nlm.nih.gov/23439512/', { pubmed: '23439512' }],
  ['https://dblp.org/rec/conf/nips/VaswaniSPUJGKP17.html', { dblp: 'conf/nips/VaswaniSPUJGKP17' }],
  ['https://openalex.org/W2741809807', { openalex: 'W2741809807' }],
  ['https://openalex.org/works/W2741809807/', { openalex: 'W2741809807' }],
  ['https://openalex.org/A5023888391', {}],
  [
    `https://www.semanticscholar.org/paper/${'0af9'.repeat(10)}`,
    { semanticScholar: '0af9'.repeat(10) },
  ],
  [
    `https://www.semanticscholar.org/paper/On-Words-Example/${'0af9'.repeat(10)}`,
    { semanticScholar: '0af9'.repeat(10) },
  ],
  ['https://www.semanticscholar.org/author/1741101', {}],
  ['https://example.org/doi/10.1038/X1.full.pdf?download=1', { doi: '10.1038/x1' }],
  [
    'https://onlinelibrary.wiley.com/doi/abs/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O',
    { doi: '10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o' },
  ],
  ['https://www.biorxiv.org/content/10.1101/2026.05.19.7v2', { doi: '10.1101/2026.05.19.7' }],
  ['https://example.org/10.38/x', {}],
  ['https://arxiv.org/list/cs.LG/new', {}],
  ['2404.01234', {}],
  ['', {}],
])('%s', (url, ids) => {
  expect(idsInUrl(url)).toEqual(ids);
});

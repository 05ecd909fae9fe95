import { expect, it } from 'vitest';
import { makePaper } from '../../fixtures/papers.ts';
import { addressesOf } from './addresses.ts';

const PAGE = 'https://example.org/paper';

it.each([
  [
    'arXiv before all',
    { ids: { arxiv: '2606.01001', acl: 'P19-1' }, links: [{ rel: 'abstract', url: PAGE }] },
    ['https://arxiv.org/abs/2606.01001', PAGE, 'https://aclanthology.org/P19-1'],
  ],
  [
    'its own page before others',
    {
      ids: { acl: 'P19-1' },
      links: [
        { rel: 'code', url: 'https://example.org/code' },
        { rel: 'abstract', url: PAGE },
      ],
    },
    [PAGE, 'https://aclanthology.org/P19-1'],
  ],
  ['any link where there is no page', { links: [{ rel: 'project', url: PAGE }] }, [PAGE]],
  [
    'no DOI: there is a field for it',
    { ids: { doi: '10.1000/x' }, links: [{ rel: 'abstract', url: 'https://doi.org/10.1000/x' }] },
    [],
  ],
  [
    'each once',
    {
      ids: { arxiv: '2606.01001' },
      links: [{ rel: 'abstract', url: 'https://arxiv.org/abs/2606.01001' }],
    },
    ['https://arxiv.org/abs/2606.01001'],
  ],
  ['none where none is known', {}, []],
] as const)('%s', (_, draft, addresses) => {
  expect(addressesOf(makePaper(draft))).toEqual(addresses);
});

import { expect, it } from 'vitest';
import { kindOf } from './kind.ts';

it.each([
  ['Proceedings of the Fold', 'conference'],
  ['International Conference on Shirts', 'conference'],
  ['NeurIPS 2026', 'conference'],
  ['NeurIPS 2026 Workshop on Folds', 'conference'],
  ['ICLR', 'conference'],
  ['Nature', 'article'],
  ['Journal of Small Things', 'article'],
  ['IEEE Transactions on Robotics', 'article'],
  ['Proceedings of the VLDB Endowment, a journal', 'article'],
  ['Review of Conference Life', 'article'],
  ['Chinese Letters', 'article'],
  ['Iclr-like things', 'article'],
])('%s is a %s', (venue, kind) => {
  expect(kindOf({ venue, ids: { arxiv: '2606.01001' } })).toBe(kind);
});

it('without a venue is a preprint where arXiv has it', () => {
  expect(kindOf({ ids: { arxiv: '2606.01001' } })).toBe('preprint');
  expect(kindOf({ ids: { doi: '10.1000/x' } })).toBe('other');
});

import { describe, expect, it } from 'vitest';
import { hasPlaceholderTitle, placeholderTitle } from './placeholder-title.ts';

describe('a paper without a title', () => {
  it('is called by its most stable identifier, as people write it', () => {
    expect(placeholderTitle({ doi: '10.1000/x', arxiv: '2404.01234' })).toBe('arXiv:2404.01234');
    expect(placeholderTitle({ pubmed: '123' })).toBe('PMID 123');
    expect(placeholderTitle({})).toBeUndefined();
  });

  it('is told from one whose title is a title', () => {
    const ids = { arxiv: '2404.01234', doi: '10.1000/x' };
    expect(hasPlaceholderTitle({ ids, title: 'arXiv:2404.01234' })).toBe(true);
    expect(hasPlaceholderTitle({ ids, title: 'doi:10.1000/x' })).toBe(true);
    expect(hasPlaceholderTitle({ ids, title: 'arXiv:2404.01235' })).toBe(false);
    expect(hasPlaceholderTitle({ ids: {}, title: 'PMID 123' })).toBe(false);
  });
});

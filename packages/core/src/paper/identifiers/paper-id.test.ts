import { describe, expect, it } from 'vitest';
import { canonicalIds } from './canonical-ids.ts';
import { paperId } from './paper-id.ts';

describe('canonicalIds', () => {
  it('takes the version out of the arXiv identifier and hands it on', () => {
    expect(canonicalIds({ arxiv: 'http://arxiv.org/abs/2404.01234v2' })).toEqual({
      ids: { arxiv: '2404.01234' },
      version: 2,
    });
    expect(canonicalIds({ arxiv: '2404.01234' })).not.toHaveProperty('version');
  });

  it('makes an arXiv identifier of an arXiv DOI, so that one paper has one name', () => {
    expect(canonicalIds({ doi: 'https://doi.org/10.48550/arXiv.2404.01234' })).toEqual({
      ids: { arxiv: '2404.01234' },
    });
  });

  it('keeps the DOI of the journal beside the arXiv identifier', () => {
    expect(canonicalIds({ arxiv: '2404.01234', doi: 'doi:10.1000/X' }).ids).toEqual({
      arxiv: '2404.01234',
      doi: '10.1000/x',
    });
  });

  it('leaves out what is no identifier of its scheme', () => {
    expect(canonicalIds({ arxiv: 'abc', doi: 'n/a', openalex: '  ', dblp: undefined }).ids).toEqual(
      {},
    );
  });

  it('keeps the DOI of something else at arXiv as a DOI', () => {
    expect(canonicalIds({ doi: '10.48550/arXiv.dataset-7' }).ids).toEqual({
      doi: '10.48550/arxiv.dataset-7',
    });
  });

  it('trims the other schemes and leaves their case alone', () => {
    expect(canonicalIds({ openreview: ' 0ag3AvSGlF ', openalex: 'W2741809807' }).ids).toEqual({
      openreview: '0ag3AvSGlF',
      openalex: 'W2741809807',
    });
  });
});

describe('paperId', () => {
  it('prefers the most stable identifier', () => {
    const ids = { doi: '10.1000/x', openalex: 'W1', arxiv: '2404.01234' };
    expect(paperId(ids, 'T')).toBe('arxiv:2404.01234');
    expect(paperId({ openalex: 'W1', doi: '10.1000/x' }, 'T')).toBe('doi:10.1000/x');
    expect(paperId({ acl: '2024.acl-long.1' }, 'T')).toBe('acl:2024.acl-long.1');
  });

  it('falls back to the title, so that a bare list has names too', () => {
    expect(paperId({}, 'A Title')).toMatch(/^title:[0-9a-f]{16}$/);
    expect(paperId({}, 'A Title')).toBe(paperId({}, 'a title.'));
  });
});

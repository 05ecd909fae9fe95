import { describe, expect, it } from 'vitest';
import { canonicalIds } from './canonical-ids.ts';
import { idAddress, pagesOfIds } from './id-address.ts';
import { idsInUrl } from './ids-in-url.ts';

const IDS = {
  arxiv: 'hep-th/9901001',
  doi: '10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
  openreview: 'AbC-_12345',
  openalex: 'W2741809807',
  semanticScholar: '0af9'.repeat(10),
  pubmed: '23439512',
  dblp: 'conf/nips/VaswaniSPUJGKP17',
  acl: '2023.acl-long.1',
} as const;

describe('idAddress', () => {
  it.each(Object.entries(IDS))(
    'of %s is one that the identifier is read from again',
    (name, id) => {
      const scheme = name as keyof typeof IDS;
      expect(canonicalIds(idsInUrl(idAddress(scheme, id) ?? '')).ids).toEqual({ [scheme]: id });
    },
  );

  it('gives none to what is no identifier', () => {
    expect(idAddress('doi', 'none')).toBeUndefined();
    expect(idAddress('openreview', 'a&b=c')).toBeUndefined();
    expect(idAddress('acl', 'a b')).toBeUndefined();
    expect(idAddress('arxiv', '2404.01234"><script>')).toBeUndefined();
  });
});

it('gives the pages of all identifiers, whatever order they stand in, and none of the DOI', () => {
  const turned = Object.fromEntries(Object.entries(IDS).toReversed());
  const pages = pagesOfIds(IDS);
  expect(pagesOfIds(turned)).toEqual(pages);
  expect(pages).toHaveLength(Object.keys(IDS).length - 1);
  expect(pages[0]).toBe('https://arxiv.org/abs/hep-th/9901001');
  expect(pages.join()).not.toContain('doi.org');
  expect(pagesOfIds({ acl: 'a b' })).toEqual([]);
});

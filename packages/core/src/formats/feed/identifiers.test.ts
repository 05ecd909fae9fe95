import { describe, expect, it } from 'vitest';
import { identifiersIn } from './identifiers.ts';

describe('identifiersIn', () => {
  it.each([
    ['doi:10.64898/2026.05.19.726321', '10.64898/2026.05.19.726321'],
    ['DOI 10.1234/ABC', '10.1234/abc'],
    ['10.1371/journal.pone.0123456', '10.1371/journal.pone.0123456'],
    ['https://doi.org/10.1234/a(b)1', '10.1234/a(b)1'],
    [
      'https://www.biorxiv.org/content/10.1101/2026.05.19.726321v2?rss=1',
      '10.1101/2026.05.19.726321',
    ],
    ['https://www.medrxiv.org/content/10.64898/2026.05.19.7v1.full.pdf', '10.64898/2026.05.19.7'],
    ['https://pubs.acs.org/doi/abs/10.1021/acs.x.5c01', '10.1021/acs.x.5c01'],
    ['https://onlinelibrary.wiley.com/doi/10.1002/x.1?af=R', '10.1002/x.1'],
    ['https://journals.aps.org/prl/abstract/10.1103/PhysRevLett.1.2', '10.1103/physrevlett.1.2'],
    ['https://dl.acm.org/doi/10.1145/1.2/full', '10.1145/1.2'],
    [
      'https://journals.plos.org/plosone/article?id=10.1371/journal.pone.1',
      '10.1371/journal.pone.1',
    ],
  ])('finds the DOI in %s', (source, doi) => {
    expect(identifiersIn([source]).doi?.toLowerCase()).toBe(doi);
  });

  it.each([
    ['arxiv', 'oai:arXiv.org:2606.01001v2'],
    ['arxiv', 'http://arxiv.org/abs/2606.01001'],
  ])('finds that of arXiv in %s %s', (_, source) => {
    expect(identifiersIn(['https://example.org/1', source])).toMatchObject({ arxiv: source });
  });

  it('finds those of PubMed and OpenReview', () => {
    const { pubmed } = identifiersIn(['https://pubmed.ncbi.nlm.nih.gov/40001234/?utm_source=x']);
    expect(pubmed).toBe('40001234');
    expect(identifiersIn(['pubmed:40001234']).pubmed).toBe('40001234');
    const { openreview } = identifiersIn(['https://openreview.net/forum?id=aB3-_xYz&n=1']);
    expect(openreview).toBe('aB3-_xYz');
  });

  it('takes the first of each scheme, an identifier before an address', () => {
    const sources = ['https://x.org/doi/10.1/no', 'https://x.org/doi/10.1234/page', '10.1234/own'];
    expect(identifiersIn(sources).doi).toBe('10.1234/own');
  });

  it('finds nothing where nothing is, and loses no time on it', () => {
    expect(
      identifiersIn([undefined, '', 'https://example.org/2026/06/a', 'x'.repeat(1e6)]),
    ).toEqual({});
  });
});

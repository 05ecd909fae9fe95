import { describe, expect, it } from 'vitest';
import { isListingError } from '../../errors/listing-error.ts';
import { formatFixtures } from '../../fixtures/listings.ts';
import { parseListing } from '../parse-listing.ts';

const RULE = '-'.repeat(78);
const FILE = `${RULE}
\\\\
arXiv:hep-th/9901001
From: Zoe Mueller <zoe@example.org>
Date: Fri, 1 Jan 1999 01:01:10 GMT   (15kb)

Title: Strings That Fold
Authors: Zo\\'e M\\"uller
Categories: hep-th
Comments: 13 pages, code: https://gitlab.com/example/fold
Report-no: X-99-1
Journal-ref: J. Sh. 101 (1999) 1
DOI: 10.1234/JS.101
\\\\
  They fold on $T^2$, and then
they rest.
\\\\
`;

describe('an .abs file', () => {
  it('is read to the last detail', () => {
    expect(parseListing(FILE)).toEqual({
      format: 'arxiv-abs',
      issues: [],
      papers: [
        {
          id: 'arxiv:hep-th/9901001',
          ids: { arxiv: 'hep-th/9901001', doi: '10.1234/js.101' },
          version: 1,
          title: 'Strings That Fold',
          abstract: 'They fold on $T^2$, and then they rest.',
          authors: [{ name: 'Zoé Müller' }],
          publishedAt: '1999-01-01T01:01:10Z',
          venue: 'J. Sh. 101 (1999) 1',
          categories: ['hep-th'],
          keywords: [],
          links: [
            { rel: 'abstract', url: 'https://arxiv.org/abs/hep-th/9901001' },
            { rel: 'pdf', url: 'https://arxiv.org/pdf/hep-th/9901001' },
            { rel: 'abstract', url: 'https://doi.org/10.1234/js.101' },
            { rel: 'code', url: 'https://gitlab.com/example/fold' },
          ],
          counts: {},
          provenance: [
            { source: 'arxiv', url: 'https://arxiv.org/abs/hep-th/9901001', position: 1 },
          ],
        },
      ],
    });
  });

  it('that lists revisions names the last one', () => {
    expect(parseListing(formatFixtures['arxiv-abs'].whole).papers[0]).toMatchObject({
      version: 2,
      publishedAt: '2026-06-10T17:59:01Z',
      updatedAt: '2026-06-11T08:00:00Z',
    });
  });

  it.each([
    ['without its rule', FILE.slice(FILE.indexOf('\\'))],
    ['with lines as Windows ends them', FILE.replaceAll('\n', '\r\n')],
    [
      'with a head longer than what detection looks at',
      FILE.replace('13 pages', `13 pages${'\n  and more'.repeat(900)}`),
    ],
    ['without a line end', FILE.trimEnd()],
  ])('is known %s', (_, text) => {
    expect(parseListing(text)).toMatchObject({
      format: 'arxiv-abs',
      papers: [{ title: 'Strings That Fold' }],
      issues: [],
    });
  });

  it('may be followed by others, with rules between them or without', () => {
    const other = FILE.replaceAll('9901001', '9901002');
    for (const next of [other, other.slice(RULE.length + 1)]) {
      const { papers, issues } = parseListing(FILE + next);
      expect([papers.map(({ id }) => id), issues]).toEqual([
        ['arxiv:hep-th/9901001', 'arxiv:hep-th/9901002'],
        [],
      ]);
    }
  });

  it.each([
    ['a listing of a month', FILE.replace(/\\\\\n {2}They[\s\S]*/, `\\\\\n${RULE}\n${FILE}`)],
    [
      'an announcement',
      FILE.replace(/\\\\\n$/, '\\\\ ( https://arxiv.org/abs/hep-th/9901001 , 15kb)\n'),
    ],
    [
      'a replacement',
      FILE.replace(
        /\\\\\n {2}They[\s\S]*/,
        '\\\\ ( https://arxiv.org/abs/hep-th/9901001 , 15kb)\n',
      ),
    ],
  ])('is told from %s', (_, text) => {
    expect(parseListing(text).format).toBe('arxiv-listing');
  });

  it('that holds no entry is refused', () => {
    const refused = () => parseListing('Some words.', { format: 'arxiv-abs' });
    expect(refused).toThrow('No entry of an .abs file');
    try {
      refused();
    } catch (error) {
      expect(isListingError(error) && error.code).toBe('malformed');
    }
  });
});

import { describe, expect, it } from 'vitest';
import { parseListing } from '../parse-listing.ts';

const record = (...lines: string[]) => ['PMID- 12', 'TI  - A.', ...lines].join('\n');
const first = (...lines: string[]) => parseListing(record(...lines)).papers[0];

describe('records of nbib', () => {
  it('join lines that go on, and begin at a PMID or behind a blank line', () => {
    const listing = parseListing(
      'PMID- 12\r\nTI  - One\r\n      two.\r\nPMID- 13\r\nTI  - B\r\n\r\nOWN - ERIC\r\nTI  - C\r\n',
    );
    expect(listing.papers.map(({ title }) => title)).toEqual(['One two', 'B', 'C']);
  });

  it('give each author the identifier and the address that follow', () => {
    const paper = first(
      'FAU - Lee, Ann',
      'AU  - Lee A',
      'AUID- ORCID: 0000-0002-1825-0097',
      'AD  - Uni',
      'CN  - The Group',
      'FED - Editor, E',
      'AD  - Elsewhere',
    );
    expect(paper?.authors).toEqual([
      { name: 'Ann Lee', orcid: '0000-0002-1825-0097', affiliation: 'Uni' },
      { name: 'The Group' },
    ]);
    expect(first('AU  - van Lee JA Jr')?.authors).toEqual([{ name: 'JA van Lee Jr' }]);
  });

  it('have the first date, a DOI among places, headings without subheadings', () => {
    const paper = first(
      'DP  - 2020 Jul-Aug',
      'DEP - 20200315',
      'AID - S1 [pii]',
      'AID - 10.1234/a [doi]',
      'MH  - *Mice/genetics',
      'EDAT- 2020/03/16 06:00',
    );
    expect(paper).toMatchObject({
      publishedAt: '2020-03-15',
      listedAt: '2020-03-16',
      ids: { doi: '10.1234/a' },
      keywords: ['Mice'],
    });
  });

  it('without a title are called by their number, and their line is told', () => {
    const { papers, issues } = parseListing('PMID- 11\nTI  - A.\n\nPMID- 22\nOWN - NLM\n');
    expect(papers.map(({ title }) => title)).toEqual(['A', 'PMID 22']);
    expect(issues).toMatchObject([{ code: 'missing-title', where: 'entry 2' }]);
    expect(issues[0]?.message).toContain('on line 4');
  });

  it('invent no number where the text breaks off', () => {
    const { papers, issues } = parseListing('PMID- 11\nTI  - A.\n\nPMID- 2');
    expect(papers.map(({ id }) => id)).toEqual(['pubmed:11']);
    expect(issues).toMatchObject([{ code: 'truncated', where: 'line 4', received: '2' }]);
    expect(parseListing('PMID- 11\nTI  - A.\n\nPMID- 2\nTI  - B').papers).toHaveLength(2);
  });

  it('are withdrawn when they were retracted', () => {
    expect(first('PT  - Retracted Publication')?.withdrawn).toBe(true);
    expect(first('PT  - Retraction of Publication')?.withdrawn).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { isListingError } from '../../errors/listing-error.ts';
import { parseListing } from '../parse-listing.ts';

const record = (title: string, more = '') => `TY  - JOUR\nTI  - ${title}\n${more}ER  - \n`;

/** The one paper of a record with these lines, and the issues. */
function paperOf(lines: string) {
  const { papers, issues } = parseListing(record('T', `${lines}\n`));
  const [paper] = papers;
  expect.assert(paper);
  return { ...paper, issues };
}
const titlesOf = (text: string) => parseListing(text).papers.map(({ title }) => title);

describe('records', () => {
  it('without an end are kept and reported', () => {
    const { papers, issues } = parseListing(
      `TY  - JOUR\nTI  - A\n${record('B')}TY  - BOOK\nTI  - C\n`,
    );
    expect(papers.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
    expect(issues).toMatchObject([
      { code: 'missing-end', where: 'line 3', expected: 'ER  - ' },
      { code: 'missing-end', where: 'line 6' },
    ]);
  });

  it('within which the text ends are left out and reported', () => {
    const { papers, issues } = parseListing(`${record('A')}TY  - JOUR\nTI  - Half a ti`);
    expect(papers).toHaveLength(1);
    expect(issues).toMatchObject([{ code: 'truncated', where: 'line 4' }]);
  });

  it('that lost their beginning are reported once', () => {
    const { papers, issues } = parseListing(
      `${record('A')}TI  - Lost\nAU  - X, Y\nER  - \n${record('B')}`,
    );
    expect(papers).toHaveLength(2);
    expect(issues).toMatchObject([
      { code: 'malformed-entry', where: 'line 4', received: 'TI - Lost' },
    ]);
  });

  it.each([
    ['text before the first', `Exported by us\n1.\n${record('A')}`],
    ['Windows line ends', record('A').replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', record('A').replaceAll('\n', '\r')],
    ['one blank', 'TY - JOUR\nTI - A\nER -\n'],
    ['no blank behind the hyphen', 'TY  -JOUR\nTI  -A\nER  -\n'],
    ['indentation', '   TY  - JOUR\n   TI  - A\n   ER  - \n'],
    ['blank lines', '\n\nTY  - JOUR\n\nTI  - A\n\nER  - \n\n'],
    ['unknown tags', record('A', 'ZZ  - z\nX9  -\n')],
    ['a mark of the byte order', `\ufeff${record('A')}`],
  ])('are found in spite of %s', (_, text) => {
    expect(titlesOf(text)).toEqual(['A']);
    expect(parseListing(text).issues).toEqual([]);
  });

  it('in Latin-1 are read', () => {
    const bytes = Uint8Array.from(Buffer.from(record('Über Größe'), 'latin1'));
    expect(parseListing(bytes).papers[0]?.title).toBe('Über Größe');
  });

  it('may break their lines anywhere, also before words that look like a tag', () => {
    const { abstract, authors } = paperOf(
      'AB  - one,\nER then two\n   UK - three\n\nfour\nAU  - X, Y',
    );
    expect(abstract).toBe('one, ER then two UK - three four');
    expect(authors).toEqual([{ name: 'Y X' }]);
  });

  it('may hold line separators of Unicode in a title', () => {
    expect(titlesOf(record('One: \u2028(two'))).toEqual(['One: (two']);
  });

  it('that are none end in an error', () => {
    try {
      parseListing('TY  - JOUR\nTI  - A', { format: 'ris' });
      expect.unreachable();
    } catch (error) {
      if (!isListingError(error)) throw error;
      expect(error).toMatchObject({ code: 'malformed', issues: [{ code: 'truncated' }] });
    }
  });

  it.each(['A', 'AU  - x\n', 'TY  - \n', '\n', 'ER  - \n', ' ', 'KW  - ;;;\n'])(
    'of any length take no more time than they are long: %j',
    { timeout: 60_000 },
    (piece) => {
      const text = `${record('A')}TY  - JOUR\nTI  - B\nAB  - ${piece.repeat(300_000 / piece.length)}\nER  - \n`;
      expect(parseListing(text, { format: 'ris' }).papers.length).toBeGreaterThan(0);
    },
  );
});

describe('fields', () => {
  it.each([
    ['PY  - 2014///', '2014'],
    ['PY  - 1948/07//', '1948-07'],
    ['Y1  - 2014/07/05/', '2014-07-05'],
    ['Y1  - 1990/2/27', '1990-02-27'],
    ['PY  - 2014\nDA  - 2014/06/01', '2014-06-01'],
    ['PY  - 2014\nDA  - 2012/06/01', '2014'],
    ['PY  - 2009\nDA  - JUN 8', '2009-06-08'],
    ['PY  - 2009 Jun 8', '2009-06-08'],
    ['PY  - 2009-06-08T00:00:00Z', '2009-06-08'],
    ['PY  - 2009/Spring//', '2009'],
    ['PY  - 2009/13/40/', '2009'],
  ])('%s', (lines, date) => {
    const { publishedAt, issues } = paperOf(lines);
    expect(publishedAt).toBe(date);
    expect(issues).toEqual([]);
  });

  it('without a year are no date, and reported; the date of access never is one', () => {
    expect(paperOf('PY  - Date of Publication').issues).toMatchObject([
      { code: 'unreadable-date' },
    ]);
    expect(paperOf('PY  - 0000')).not.toHaveProperty('publishedAt');
    expect(paperOf('Y2  - 2015/04/30')).not.toHaveProperty('publishedAt');
  });

  it('of authors are repeated, inverted and keep their suffix', () => {
    const lines =
      'AU  - Marx, Karl\nAU  - Shannon,Claude E.\nAU  - King, Martin, Jr.\nAU  - et al.\nAU  - \nA2  - Ed, Itor';
    expect(paperOf(lines).authors.map(({ name }) => name)).toEqual([
      'Karl Marx',
      'Claude E. Shannon',
      'Martin King Jr.',
    ]);
  });

  it.each([
    ['DO  - 10.1000/X', '10.1000/x'],
    ['DO  - https://doi.org/10.1000/x', '10.1000/x'],
    ['N1  - doi: 10.1000/x', '10.1000/x'],
    ['L1  - doi:10.1000/x', '10.1000/x'],
    ['UR  - http://dx.doi.org/10.1000/x', '10.1000/x'],
    ['N1  - Cited By :10', undefined],
  ])('of identifiers: %s', (line, doi) => {
    const { ids, issues } = paperOf(line);
    expect(ids.doi).toBe(doi);
    expect(issues).toEqual([]);
  });

  it('of a DOI that is none are reported', () => {
    expect(paperOf('DO  - unknown').issues).toMatchObject([
      { code: 'unknown-identifier', received: 'unknown' },
    ]);
  });

  it('of addresses may be several, and no address at all', () => {
    const { links, ids } = paperOf(
      'UR  - https://arxiv.org/abs/2404.01234v1\nUR  - https://example.org/a\nUR  - javascript:alert(1)\nUR  - Location/URL',
    );
    expect(ids).toEqual({ arxiv: '2404.01234' });
    expect(links.map(({ url }) => url)).toEqual([
      'https://arxiv.org/abs/2404.01234',
      'https://arxiv.org/pdf/2404.01234',
      'https://arxiv.org/abs/2404.01234v1',
      'https://example.org/a',
    ]);
  });

  it('without a title leave a paper that has an identifier, and the line is told', () => {
    const { papers, issues } = parseListing(`${record('A')}TY  - JOUR\nDO  - 10.1000/x\nER  - \n`);
    expect(papers.map(({ title }) => title)).toEqual(['A', 'doi:10.1000/x']);
    expect(issues).toMatchObject([{ code: 'missing-title', where: 'entry 2' }]);
    expect(issues[0]?.message).toContain('on line 4 has no title');
  });

  it('of titles, venues and keywords have several names', () => {
    expect(titlesOf('TY  - BOOK\nT1  - A\nER  - \n')).toEqual(['A']);
    expect(paperOf('JO  - J. Short\nJF  - Journal in Full').venue).toBe('Journal in Full');
    expect(paperOf('KW  - a; b\nKW  - c').keywords).toEqual(['a', 'b c']);
    expect(paperOf('KW  - a, b\nKW  - c').keywords).toEqual(['a, b', 'c']);
  });
});

describe('an export of the Web of Science', () => {
  const text = `FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Parkes, PS
   Law, CJ
AF Parkes, Pamela S.
   Law, Christopher J.
TI One title
   on two lines
SO JOURNAL OF
   THINGS
DE first keyword; second
   keyword
TC 12
PD JUN 8
PY 2004
DI 10.1000/x
PM 15170338
ER

EF
`;

  it('is read with its full names and its citations', () => {
    const { papers, issues } = parseListing(text, { observedAt: '2026-06-12' });
    expect(issues).toEqual([]);
    expect(papers).toMatchObject([
      {
        title: 'One title on two lines',
        authors: [{ name: 'Pamela S. Parkes' }, { name: 'Christopher J. Law' }],
        venue: 'JOURNAL OF THINGS',
        keywords: ['first keyword', 'second keyword'],
        publishedAt: '2004-06-08',
        ids: { doi: '10.1000/x', pubmed: '15170338' },
        counts: { citations: 12, observedAt: '2026-06-12' },
      },
    ]);
  });
});

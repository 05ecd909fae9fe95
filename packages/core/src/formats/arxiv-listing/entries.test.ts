import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isListingError, type ListingError } from '../../errors/listing-error.ts';
import { parseListing } from '../parse-listing.ts';

const RULE = '-'.repeat(78);
const listing = (...entries: string[]) => `${RULE}\n${entries.join(`\n${RULE}\n`)}\n${RULE}\n`;

/** An entry of a monthly listing, which has no abstract. */
const entry = (head: string, id = 'arXiv:2606.01001') => `\\\\\n${id}\n${head}\n\\\\`;

/** The one paper of an entry that has nothing to complain about. */
function paperOf(head: string, id?: string) {
  const { papers, issues, format } = parseListing(listing(entry(head, id)));
  expect([issues, format]).toEqual([[], 'arxiv-listing']);
  return papers[0];
}

function refusal(text: string): ListingError {
  try {
    parseListing(text, { format: 'arxiv-listing' });
  } catch (error) {
    if (isListingError(error)) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('an entry', () => {
  it('is read to the last detail', () => {
    const head = String.raw`From: Zo\'e M\"uller  <zoe@example.org>
Date: Mon, 1 Jun 2026 21:00:02 GMT   (522kb)
Date (revised v2): Tue, 2 Jun 2026 08:00:00 GMT   (44kb,D)
Date (revised v3): Wed, 3 Jun 2026 08:00:00 GMT   (45kb,D)

Title: On Ma{\ss}: a long way to
  Date: $x^2$
Authors: Zo\'e M\"uller (1), Bob Two (2) and Cy Three (1,2) ((1) CNRS, Paris,
  (2) Lab X)
Categories: math.OC cs.RO
Comments: 9 pages; code at
  https://github.com/example/mass
Report-no: X-1
MSC-class: 68T50
Journal-ref: J. Sh. 7 (2026) 1-9
DOI: 10.1234/JS.7 10.1234/JS.8
License: http://arxiv.org/licenses/nonexclusive-distrib/1.0/`;
    expect(paperOf(head)).toEqual({
      id: 'arxiv:2606.01001',
      ids: { arxiv: '2606.01001', doi: '10.1234/js.7' },
      version: 3,
      title: 'On Maß: a long way to Date: $x^2$',
      authors: [
        { name: 'Zoé Müller', affiliation: 'CNRS, Paris' },
        { name: 'Bob Two', affiliation: 'Lab X' },
        { name: 'Cy Three', affiliation: 'CNRS, Paris; Lab X' },
      ],
      publishedAt: '2026-06-01T21:00:02Z',
      updatedAt: '2026-06-03T08:00:00Z',
      venue: 'J. Sh. 7 (2026) 1-9',
      categories: ['math.OC', 'cs.RO'],
      keywords: [],
      links: [
        { rel: 'abstract', url: 'https://arxiv.org/abs/2606.01001' },
        { rel: 'pdf', url: 'https://arxiv.org/pdf/2606.01001' },
        { rel: 'abstract', url: 'https://doi.org/10.1234/js.7' },
        { rel: 'code', url: 'https://github.com/example/mass' },
      ],
      counts: {},
      provenance: [{ source: 'arxiv', url: 'https://arxiv.org/abs/2606.01001', position: 1 }],
    });
  });

  it.each([
    ['Paper: astro-ph/9204001', 'arxiv:astro-ph/9204001'],
    ['Paper (*cross-listing*): hep-th/9301001', 'arxiv:hep-th/9301001'],
    ['Paper: hep-th/9301001 (*cross-listing*)', 'arxiv:hep-th/9301001'],
    ['arXiv:2606.01001 (*cross-listing*)', 'arxiv:2606.01001'],
    ['arXiv: 2606.01001', 'arxiv:2606.01001'],
    ['arXiv:math.AG/0601001', 'arxiv:math/0601001'],
  ])('is called %s', (line, id) => {
    expect(paperOf('Title: T', line)?.id).toBe(id);
  });

  it.each([
    ['Mon, 13 Apr 1992 18:20:01 GMT   (11kb)', '1992-04-13T18:20:01Z'],
    ['Tue, 1 Feb 94 01:01:10 +0100 (15kb)', '1994-02-01T00:01:10Z'],
    ['Sat Apr  4', undefined],
    ['Thu, 30 Apr 1992 20:39:38 METDST', '1992-04-30'],
    ['Wed,  8 Apr 1992 09:10:11 GMT', '1992-04-08T09:10:11Z'],
    ['', undefined],
  ])('was published on %s', (source, date) => {
    const { papers } = parseListing(listing(entry(`Date: ${source}\n\nTitle: T`)));
    expect(papers[0]?.publishedAt).toBe(date);
  });

  it('says which date it could not read', () => {
    const { issues } = parseListing(listing(entry('Date: some day (3kb)\n\nTitle: T')));
    expect(issues).toMatchObject([{ code: 'unreadable-date', received: 'some day' }]);
  });

  it('that was revised without a number has no number', () => {
    const paper = paperOf(
      'Date: Wed, 29 Apr 1992 16:36:30 GMT (7kb)\nDate (revised): Thu, 30 Apr 1992 20:39:38 GMT\n\nTitle: T',
    );
    expect(paper?.updatedAt).toBe('1992-04-30T20:39:38Z');
    expect(paper).not.toHaveProperty('version');
  });

  it('is in the archive of its identifier where it names no category, and in classes', () => {
    const paper = paperOf(
      'Title: T\nSubj-class: Disordered Systems; Statistical\n  Mechanics',
      'Paper: cond-mat/9601001',
    );
    expect(paper).toMatchObject({
      categories: ['cond-mat'],
      keywords: ['Disordered Systems', 'Statistical Mechanics'],
    });
    expect(paperOf('Title: T')?.categories).toEqual([]);
    expect(paperOf('Title: T\nCategories: math.OC', 'Paper: hep-th/9601001')?.categories).toEqual([
      'math.OC',
    ]);
  });

  it.each([
    ['Date (revised v2): Tue, 2 Jun 2026 08:00:00 GMT   (0kb,I)', true],
    ['Date (revised v2): Tue, 2 Jun 2026 08:00:00 GMT   (4334kb,IS)', true],
    ['Date (revised v2): Tue, 2 Jun 2026 08:00:00 GMT   (4334kb,D)', undefined],
    ['Comments: This paper has been withdrawn by the author', true],
  ])('with "%s" was withdrawn: %s', (line, isWithdrawn) => {
    const head = line.startsWith('Date') ? `${line}\n\nTitle: T` : `Title: T\n${line}`;
    expect(
      paperOf(`Date: Mon, 1 Jun 2026 21:00:02 GMT   (5kb,I)\n${head}\nCategories: cs.RO`)
        ?.withdrawn,
    ).toBe(line.startsWith('Comments') ? true : isWithdrawn);
  });

  it('keeps a second field of one name apart from the first', () => {
    expect(paperOf('Title: First\n  part\nTitle: Other\n  words\nAuthor: A. One')).toMatchObject({
      title: 'First part',
      authors: [{ name: 'A. One' }],
    });
    expect(paperOf('Title:\nTitle: Other')?.title).toBe('Other');
  });

  it('without a title is called by its identifier', () => {
    const { papers, issues } = parseListing(listing(entry('Authors: A. One')));
    expect(papers).toMatchObject([{ id: 'arxiv:2606.01001' }]);
    expect(issues).toMatchObject([{ code: 'missing-title', where: 'entry 1' }]);
  });

  it('with an identifier or DOI that is none is kept, and says so', () => {
    const { papers, issues } = parseListing(
      listing(entry('Title: T\nDOI: none yet', 'arXiv:xyz.1')),
    );
    expect(papers).toMatchObject([{ title: 'T', ids: {} }]);
    expect(issues.map(({ code }) => code)).toEqual(['unknown-identifier', 'unknown-identifier']);
  });

  it('may have lost the line of its identifier', () => {
    const text = listing(
      entry('Title: A'),
      '\\\\\nTitle: B\nAuthors: B. Two\n\\\\',
      entry('Title: C', 'arXiv:2606.01003'),
    );
    expect(parseListing(text).papers.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
  });

  it('may be followed by the next one without a rule', () => {
    const bare = `${entry('Title: A')}\n${entry('Title: B', 'arXiv:2606.01002')}\n`;
    expect(
      parseListing(bare, { format: 'arxiv-listing' }).papers.map(({ title }) => title),
    ).toEqual(['A', 'B']);
  });

  it('whose \\\\ are missing at the end is ended by the rule', () => {
    const text = listing('\\\\\narXiv:2606.01001\nTitle: A', entry('Title: B', 'arXiv:2606.01002'));
    expect(parseListing(text).papers.map(({ title }) => title)).toEqual(['A', 'B']);
  });

  it('may have lines of any length and end', () => {
    const text = listing(entry('Title: A\n  B')).replaceAll('\n', '\r\n');
    expect(parseListing(text).papers).toMatchObject([{ id: 'arxiv:2606.01001', title: 'A B' }]);
  });
});

describe('a text that breaks off', () => {
  const whole = `${RULE}\n${entry('Title: A')}\n  An abstract of\ntwo lines.\n\\\\ ( https://arxiv.org/abs/2606.01001 ,  24kb)\n${RULE}\n`;

  it('in the head of an entry loses it, and says so', () => {
    const text = listing(entry('Title: A'), '\\\\\narXiv:2606.01002\nTitle: B and');
    const { papers, issues } = parseListing(text.slice(0, text.indexOf(' and')));
    expect(papers.map(({ title }) => title)).toEqual(['A']);
    expect(issues).toMatchObject([{ code: 'truncated', where: 'entry 2' }]);
  });

  it('in an abstract keeps what is there, and says so', () => {
    const { papers, issues } = parseListing(whole.slice(0, whole.indexOf(' lines')), {
      format: 'arxiv-listing',
    });
    expect(papers).toMatchObject([{ title: 'A', abstract: 'An abstract of two' }]);
    expect(issues).toMatchObject([{ code: 'truncated', where: 'entry 1' }]);
  });
});

describe('any other text', () => {
  it('is refused', () => {
    expect(refusal('Some words.\n\nAnd more.').code).toBe('malformed');
    expect(refusal('\\\\\n\\\\\n').code).toBe('malformed');
  });

  it('gives as many papers as entries, whatever stands between them', () => {
    const word = fc.stringMatching(/^[a-z]{1,9}$/);
    const noise = fc.constantFrom(
      '',
      RULE,
      '%'.repeat(70),
      '/* Fri, 3 Mar 2023 */',
      'arXiv:2606.09999',
      'Title: none',
      'Date: Fri, 12 Jun 26 00:31:14 GMT',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, fc.array(noise, { maxLength: 4 })), { minLength: 1, maxLength: 9 }),
        (entries) => {
          const text = entries
            .map(([title, between]) => [entry(`Title: ${title}`), RULE, ...between].join('\n'))
            .join('\n');
          const { papers, issues } = parseListing(text, { format: 'arxiv-listing' });
          expect([papers.map(({ title }) => title), issues]).toEqual([
            entries.map(([title]) => title),
            [],
          ]);
        },
      ),
    );
  });

  it('needs no more time than it is long', { timeout: 60_000 }, () => {
    const hostile = [
      '\\\\\narXiv:',
      '\\\\\n',
      'Title: a\n',
      'Date: (((',
      'a',
      '-',
      'content-transfer-encoding: base64\n\n',
      'boundary="x"\n',
      '=\n',
      '=3D',
      'Content-Transfer-Encoding: quoted-printable\n',
    ];
    for (const piece of hostile) {
      for (const before of ['', '\\\\\narXiv:2606.01001\nDate: ']) {
        try {
          parseListing(before + piece.repeat(300_000 / piece.length), {
            format: 'arxiv-listing',
          });
        } catch (error) {
          if (!isListingError(error)) throw error;
        }
      }
    }
  });
});

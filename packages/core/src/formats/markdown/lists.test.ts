import { describe, expect, it } from 'vitest';
import { isListingError } from '../../errors/listing-error.ts';
import { parseListing } from '../parse-listing.ts';

/** The one paper of a bullet. */
function read(bullet: string) {
  const { format, papers } = parseListing(
    `## Folding\n\n- **First** [[paper](https://arxiv.org/abs/2606.00001)]\n${bullet}\n`,
  );
  expect(format).toBe('markdown');
  return papers[1];
}

describe('a bullet of an "awesome" list', () => {
  it.each([
    ['a linked title', '- [Shirts: A Survey](https://arxiv.org/abs/2606.01001)'],
    ['a bold title', '* **Shirts: A Survey** [[paper]](https://arxiv.org/abs/2606.01001)'],
    ['a bold link', '+ **[Shirts: A Survey](https://arxiv.org/abs/2606.01001)**.'],
    ['a plain title', '1. Shirts: A Survey [[pdf](https://arxiv.org/pdf/2606.01001)]'],
    ['a mark in front', '- 🔥 [Shirts: A Survey](https://arxiv.org/abs/2606.01001) 🔥'],
    ['a box to tick', '- [x] [Shirts: A Survey](https://arxiv.org/abs/2606.01001)'],
    ['HTML', '- <b><a href="https://arxiv.org/abs/2606.01001">Shirts: A Survey</a></b>'],
    ['a link by reference', '- [Shirts: A Survey][s]\n\n[s]: https://arxiv.org/abs/2606.01001'],
    ['an identifier as words', '- **Shirts: A Survey**, arXiv:2606.01001'],
    ['a name in bold', '- **Shirts:** A Survey [[arXiv](https://arxiv.org/abs/2606.01001)]'],
    [
      'a badge',
      '- **Shirts: A Survey** [![arXiv](https://img.shields.io/badge/arXiv-red)](https://arxiv.org/abs/2606.01001)',
    ],
  ])('is a paper with %s', (_, bullet) => {
    expect(read(bullet)).toMatchObject({
      id: 'arxiv:2606.01001',
      title: 'Shirts: A Survey',
      keywords: ['Folding'],
    });
  });

  it.each([
    [
      'behind dots',
      '- Shirts. *Zoé Müller, Ada Lovelace*. CVPR, 2024. [pdf](https://arxiv.org/pdf/2606.01001)',
    ],
    [
      'behind commas',
      '- [Shirts](https://arxiv.org/abs/2606.01001), Zoé Müller, Ada Lovelace, *CVPR 2024*',
    ],
    [
      'in front',
      '- (CVPR 2024) **Shirts** - Zoé Müller, Ada Lovelace [paper](https://arxiv.org/abs/2606.01001)',
    ],
    [
      'on lines of their own',
      "- **Shirts** <br> Zoé Müller, Ada Lovelace <br> CVPR'24 <br> [Paper](https://arxiv.org/abs/2606.01001)",
    ],
    [
      'in a label',
      '- **Shirts** [[CVPR 2024](https://arxiv.org/abs/2606.01001)] Zoé Müller, Ada Lovelace',
    ],
    [
      'below',
      '- **Shirts**\n  - Paper: https://arxiv.org/abs/2606.01001\n  - Authors: Zoé Müller, Ada Lovelace\n  - Venue: CVPR\n  - Year: 2024',
    ],
    [
      'in brackets at the end',
      '- **Shirts** *Zoé Müller, Ada Lovelace* (CVPR 2024) [[paper]](https://arxiv.org/abs/2606.01001)',
    ],
    [
      'in brackets in front of the authors',
      '- **Shirts** (CVPR 2024), *Zoé Müller, Ada Lovelace* [[paper]](https://arxiv.org/abs/2606.01001)',
    ],
    [
      'all in brackets',
      '- [Shirts](https://arxiv.org/abs/2606.01001) (Zoé Müller, Ada Lovelace, CVPR 2024)',
    ],
  ])('names its authors, its venue and its year %s', (_, bullet) => {
    expect(read(bullet)).toMatchObject({
      id: 'arxiv:2606.01001',
      title: 'Shirts',
      authors: [{ name: 'Zoé Müller' }, { name: 'Ada Lovelace' }],
      venue: 'CVPR',
      publishedAt: '2024',
    });
  });

  it('keeps the date as exact as it stands, and words about the paper as its summary', () => {
    expect(
      read('- [2024/05] **[Shirts](https://arxiv.org/abs/2606.01001)** - a short remark.'),
    ).toMatchObject({
      publishedAt: '2024-05',
      summary: 'a short remark',
    });
  });

  it('says what each link leads to', () => {
    const paper = read(
      '- **Shirts** [[paper](https://a.org/x)] [[code](https://github.com/a/b)] [[project](https://a.github.io)] [[video](https://youtu.be/x)] [[data](https://b.org/)]',
    );
    expect(paper?.links.map(({ rel }) => rel)).toEqual([
      'abstract',
      'code',
      'project',
      'video',
      'data',
    ]);
  });

  it.each([
    ['a table of contents', '- [Surveys](#surveys)'],
    ['a tool', '- [FoldKit](https://github.com/fold/kit) - a library'],
    ['a homepage', '- [Our group](https://example.org)'],
    ['a file beside it', '- **Notes** [paper](./paper.md)'],
    ['words', '- Pull requests are welcome.'],
  ])('is none when it is %s', (_, bullet) => {
    expect(read(bullet)).toBeUndefined();
  });

  it('has no preprint server for a venue, and a venue in bold is no title', () => {
    const preprint = read('- **Shirts**, arXiv 2023 [[paper](https://arxiv.org/abs/2606.01001)]');
    expect(preprint).toMatchObject({ title: 'Shirts', publishedAt: '2023' });
    expect(preprint).not.toHaveProperty('venue');
    expect(preprint).not.toHaveProperty('summary');
    expect(read('- **CVPR 2024** **[Shirts](https://arxiv.org/abs/2606.01001)**')).toMatchObject({
      title: 'Shirts',
      venue: 'CVPR',
    });
  });

  it('keeps marks that mark nothing', () => {
    expect(
      read('- [A* search over snake_case C*-algebras](https://arxiv.org/abs/2606.01001)')?.title,
    ).toBe('A* search over snake_case C*-algebras');
  });
});

describe('headings', () => {
  it('give the papers below them a topic, a year or a venue, not the list its title', () => {
    const { title, papers } = parseListing(
      '# Awesome Cloth\n\n## Shirts\n- [One](https://arxiv.org/abs/2606.00001)\n## CVPR 2023\n- [Two](https://arxiv.org/abs/2606.00002)\n## Papers\n- [Three](https://arxiv.org/abs/2606.00003)\n',
    );
    expect(title).toBe('Awesome Cloth');
    expect(papers[0]).toMatchObject({ keywords: ['Shirts'] });
    expect(papers[1]).toMatchObject({ venue: 'CVPR', publishedAt: '2023', keywords: [] });
    expect(papers[2]?.keywords).toEqual([]);
  });

  it('may be papers themselves, with their details below', () => {
    const { papers } = parseListing(
      '## [One](https://huggingface.co/papers/2606.00001)\n**Authors**: Zoé Müller, Ada Lovelace\n\n## 2. Two\n- **Link**: https://arxiv.org/abs/2606.00002\n- **Abstract**: What it is about.\n',
    );
    expect(papers).toMatchObject([
      { id: 'arxiv:2606.00001', title: 'One', authors: [{}, {}] },
      { id: 'arxiv:2606.00002', title: 'Two', abstract: 'What it is about.' },
    ]);
  });

  it('of a week give the month that it lies in, and no day', () => {
    const week = (name: string) =>
      parseListing(
        `## Top Papers of the Week (${name})\n| **Paper** | **Links** |\n|---|---|\n| 1) **Shirts** - folds. | [Paper](https://arxiv.org/abs/2606.00001), [Tweet](https://x.com/a) |\n`,
      ).papers[0];
    expect(week('June 1 - June 7) - 2026')).toMatchObject({
      title: 'Shirts',
      summary: 'folds',
      listedAt: '2026-06',
    });
    expect(week('June 29 - July 5) - 2026')?.listedAt).toBe('2026');
    expect(week('December 29 - January 4) - 2026')).not.toHaveProperty('listedAt');
    expect(week('June 1 - June 7')).not.toHaveProperty('listedAt');
  });
});

describe('tables', () => {
  it('put each cell where its column says, also when the title holds pipes', () => {
    const { papers } = parseListing(
      '|Date|Title|Authors|PDF|Code|\r\n|:-|:-:|-|-|-|\r\n|**2026-06-10**|**A \\| B**|Zoé Müller et.al.|[x](http://arxiv.org/abs/2606.00001v2)|**[link](https://github.com/a/b)**|\r\n|2026-06-11|A | B | C|Ada|[x](http://arxiv.org/abs/2606.00002)|null|\r\n',
    );
    expect(papers).toMatchObject([
      { title: 'A | B', version: 2, publishedAt: '2026-06-10', authors: [{ name: 'Zoé Müller' }] },
      { title: 'A | B | C', id: 'arxiv:2606.00002', authors: [{ name: 'Ada' }] },
    ]);
    expect(papers[0]?.links.map(({ rel }) => rel)).toEqual(['abstract', 'code']);
  });

  it('may stand without pipes around them, and with abstracts to unfold', () => {
    const { papers } = parseListing(
      'Title | Date | Abstract\n--- | --- | ---\nShirts | June 2026 | <details><summary>Show</summary><p>All of it.</p></details>\n',
    );
    expect(papers).toMatchObject([
      { title: 'Shirts', publishedAt: '2026-06', abstract: 'All of it.' },
    ]);
  });

  it('keep escaped pipes in every cell, and titles with commas apart from authors', () => {
    expect(
      parseListing('|Title|Venue|Date|\n|-|-|-|\n|Shirts|Cloth \\| Yarn|2026|\n').papers,
    ).toMatchObject([{ title: 'Shirts', venue: 'Cloth | Yarn', publishedAt: '2026' }]);
    const row =
      '|**2026-06-10**|**Folding, Hanging, Washing Clothes**|Ada One et.al.|[2606.00001](http://arxiv.org/abs/2606.00001)|null|';
    expect(parseListing({ Shirts: { '2606.00001': row } }).papers).toMatchObject([
      { title: 'Folding, Hanging, Washing Clothes', authors: [{ name: 'Ada One' }] },
    ]);
  });

  it('are read from the JSON in which a bot keeps their rows, given as text or as an object', () => {
    const rows = {
      Cloth: {},
      Shirts: {
        '2606.00001':
          '|**2026-06-10**|**One**|Ada et.al.|[2606.00001](http://arxiv.org/abs/2606.00001)|null|\n',
        '2606.00002':
          '- 2026-06-10, **Two**, Ada et.al., Paper: [http://arxiv.org/abs/2606.00002](http://arxiv.org/abs/2606.00002)\n',
      },
    };
    for (const input of [JSON.stringify(rows), rows]) {
      expect(parseListing(input)).toMatchObject({
        format: 'markdown',
        papers: [
          { id: 'arxiv:2606.00001', title: 'One', publishedAt: '2026-06-10', keywords: ['Shirts'] },
          { id: 'arxiv:2606.00002', title: 'Two', publishedAt: '2026-06-10' },
        ],
      });
    }
  });
});

describe('Markdown', () => {
  it('passes over code and comments', () => {
    const { papers } = parseListing(
      '- [One](https://arxiv.org/abs/2606.00001)\n<!--\n- [Hidden](https://arxiv.org/abs/2606.00002)\n-->\n```\n- [Code](https://arxiv.org/abs/2606.00003)\n```\n- [Two](https://arxiv.org/abs/2606.00004)\n',
    );
    expect(papers.map(({ title }) => title)).toEqual(['One', 'Two']);
  });

  it('of a tool is no list of papers', () => {
    for (const text of [
      '# Tool\n\n- Fast\n- Small\n',
      '# Tool\n\n- [Docs](https://example.org)\n',
    ]) {
      expect(() => parseListing(text)).toThrow('No known format');
    }
    try {
      parseListing('# Nothing', { format: 'markdown' });
      expect.unreachable();
    } catch (error) {
      expect(isListingError(error) && error.code).toBe('malformed');
    }
  });

  it('are none when the links lead to the help and the API of arXiv', () => {
    const manual = [
      '# A manual of arXiv',
      '| Query | Error |',
      '|---|---|',
      '| <http://export.arxiv.org/api/query?start=-1> | start must be >= 0 |',
      '| <http://export.arxiv.org/api/query?id_list=1> | malformed id - see [arXiv identifier](http://arxiv.org/help/arxiv_identifier) |',
    ].join('\n');
    expect(() => parseListing(manual, { format: 'markdown' })).toThrow('no paper');
  });

  it.each([
    ['brackets', '['],
    ['links', '[a]('],
    ['stars', '*a '],
    ['marks in words', '**a_'],
    ['bullets in bullets', '- '],
    ['quotes', '>'],
    ['pipes', '|'],
    ['tags', '<b>'],
    ['comments', '<!--'],
    ['blanks', ' '],
    ['dashes', ',-;'],
    ['line breaks', '<br>'],
  ])('reads a flood of %s in time', { timeout: 60_000 }, (_, sign) => {
    const list = '- [One](https://arxiv.org/abs/2606.00001)\n';
    for (const flood of [
      sign.repeat(300_000 / sign.length),
      `${sign.repeat(5_000)}\n`.repeat(100),
    ]) {
      expect(parseListing(`${list}- x ${flood}\n${list}`).papers.length).toBeGreaterThan(0);
    }
  });
});

describe('a column for venues', () => {
  const venueIn = (venue: string) =>
    parseListing(
      `| Title | Venue | Paper |\n|---|---|---|\n| Folding Shirts With Robots | ${venue} | [link](https://arxiv.org/abs/2606.01001) |\n`,
    ).papers[0]?.venue;

  it.each([
    'arXiv',
    'Arxiv 2024',
    'arXiv preprint',
    'arXiv preprint arXiv:2606.01001',
    'bioRxiv',
    'medRxiv, May 2024',
    'Preprint',
    'Preprints',
    'CoRR',
    'OpenReview',
    '2024',
    '-',
  ])('names none where it has a preprint server or a year: %s', (venue) => {
    expect(venueIn(venue)).toBeUndefined();
  });

  it.each(['CVPR', 'CVPR 2024', 'Nature', 'arXiv / CVPR 2024', 'NeurIPS (arXiv)', '机器学习学报'])(
    'names any other: %s',
    (venue) => {
      expect(venueIn(venue)).toBe(venue);
    },
  );
});

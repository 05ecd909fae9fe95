import { describe, expect, it } from 'vitest';
import { parseListing } from '../parse-listing.ts';

function read(text: string) {
  const listing = parseListing(text);
  expect(listing.format).toBe('pasted-text');
  return listing;
}

describe('a line with an identifier alone', () => {
  it.each([
    ['2404.01234', 'arxiv:2404.01234'],
    ['arXiv:2404.01234v2', 'arxiv:2404.01234'],
    ['hep-th/9901001', 'arxiv:hep-th/9901001'],
    ['https://arxiv.org/pdf/2404.01234', 'arxiv:2404.01234'],
    ['https://hf.co/papers/2404.01234', 'arxiv:2404.01234'],
    ['https://www.alphaxiv.org/abs/2404.01234', 'arxiv:2404.01234'],
    ['10.1234/Abc.1', 'doi:10.1234/abc.1'],
    ['https://doi.org/10.1234/abc.1', 'doi:10.1234/abc.1'],
    ['https://openreview.net/forum?id=AbCdEfGh12', 'openreview:AbCdEfGh12'],
    ['https://aclanthology.org/2023.acl-long.1', 'acl:2023.acl-long.1'],
    ['PMID: 23439512', 'pubmed:23439512'],
    ['- [2404.01234]', 'arxiv:2404.01234'],
  ])('is a paper: %s', (line, id) => {
    const { papers } = read(`${line}\n2404.05678\n`);
    expect(papers.map((paper) => paper.id)).toEqual([id, 'arxiv:2404.05678']);
  });

  it('is reported once for all such lines', () => {
    const { issues, papers } = read('2404.01234\n2404.01235\n2404.01236\n');
    expect(issues).toMatchObject([{ code: 'missing-title', where: 'line 1' }]);
    expect(issues[0]?.message).toContain('3 lines');
    expect(papers[0]).toMatchObject({
      title: 'arXiv:2404.01234',
      links: [{ rel: 'abstract' }, { rel: 'pdf' }],
    });
  });
});

describe('a title', () => {
  it.each([
    'Robots That Fold (arXiv:2404.01234)',
    '1. Robots That Fold - https://arxiv.org/abs/2404.01234',
    '[1] Robots That Fold. https://arxiv.org/abs/2404.01234',
    '• https://arxiv.org/abs/2404.01234 Robots That Fold',
    'Robots That Fold\thttps://arxiv.org/abs/2404.01234',
    'Robots That Fold\nhttps://arxiv.org/abs/2404.01234',
    '"Robots That Fold", 2404.01234',
  ])('is told from what names the paper: %j', (line) => {
    expect(read(line).papers).toMatchObject([
      { id: 'arxiv:2404.01234', title: 'Robots That Fold' },
    ]);
  });

  it('may have its authors and its year behind it or below it', () => {
    for (const text of [
      'Robots That Fold, Zoé Müller, Ada Lovelace, 2024\nScaling Laws for Towels',
      'Robots That Fold\tZoé Müller, Ada Lovelace\t2024\nScaling Laws for Towels\tBob Stone, Carol Hill\t2023',
    ])
      expect(read(text).papers[0]).toMatchObject({
        title: 'Robots That Fold',
        authors: [{ name: 'Zoé Müller' }, { name: 'Ada Lovelace' }],
        publishedAt: '2024',
      });
    expect(
      read('Robots That Fold\nZoé Müller, Ada Lovelace\nhttps://arxiv.org/abs/2404.01234').papers,
    ).toMatchObject([{ title: 'Robots That Fold', authors: [{}, {}] }]);
  });

  it('alone is a paper where every line is one', () => {
    const { papers, issues } = read(
      'Robots That Fold Shirts\nLearning to See Cloth\nScaling Laws for Towels',
    );
    expect(papers).toHaveLength(3);
    expect(issues).toEqual([]);
  });

  it('keeps its commas and its dashes', () => {
    expect(read('Learning, Planning, and Control - A Survey (2404.01234)').papers[0]?.title).toBe(
      'Learning, Planning, and Control - A Survey',
    );
  });
});

describe('a list of references', () => {
  it('is read over the ends of its lines', () => {
    const { papers } = read(
      '[12] A. Author, B. Author. Robots that fold\nshirts at ho-\nme. In NeurIPS, 2023.\n[13] C. Writer and D. Other. Cloth is hard. arXiv preprint arXiv:2404.01234, 2024.\n[14] E. Third, F. Fourth, and G. Fifth, "Folding towels," in CVPR, 2019.\n',
    );
    expect(papers).toMatchObject([
      {
        title: 'Robots that fold shirts at home',
        authors: [{}, {}],
        venue: 'NeurIPS',
        publishedAt: '2023',
      },
      { title: 'Cloth is hard', id: 'arxiv:2404.01234', authors: [{}, {}], publishedAt: '2024' },
      { title: 'Folding towels', authors: [{ name: 'E. Third' }, {}, {}], publishedAt: '2019' },
    ]);
  });
});

describe('a line that names no paper', () => {
  it('is reported', () => {
    expect(
      read('Reading list for Monday:\n2404.01234\n2404.01235\n2404.01236').issues,
    ).toMatchObject([{ code: 'no-paper', where: 'line 1' }, { code: 'missing-title' }]);
  });
});

describe('a text about something', () => {
  it.each([
    [
      'a letter',
      'Dear John,\n\nplease have a look at https://arxiv.org/abs/2404.01234 when you can.\n\nBest regards,\nZoé',
    ],
    [
      'a sentence',
      'We build on https://arxiv.org/abs/2404.01234 and extend it to tasks that nobody tried before us in this world.',
    ],
    ['a hint', 'The method that we use is described in https://arxiv.org/abs/2404.01234'],
    ['a poem', 'The woods are dark and deep,\nand I have promises to keep,\nbefore I sleep.'],
    [
      'code',
      "import x from 'y';\n// see https://arxiv.org/abs/2404.01234\nconst a = 1;\nfunction f() {\n}\n",
    ],
    [
      'a log',
      '2024-05-01 12:00:03 INFO GET https://arxiv.org/abs/2404.01234 200\n2024-05-01 12:00:04 INFO GET https://arxiv.org/abs/2404.01235 200',
    ],
    ['a page', '<!doctype html><html><a href="https://arxiv.org/abs/2404.01234">x</a></html>'],
    ['a list of things to buy', 'Milk\nBread and butter\nEggs'],
    [
      'a paragraph',
      'This project implements arXiv:2404.01234.\nIt needs Python 3.9 or newer.\nRun it with one command.',
    ],
    ['a mail', 'From: Ada\nTo: Bob\nSubject: papers\n\nSee 2404.01234, it is good.'],
  ])('is no list: %s', (_, text) => {
    expect(() => parseListing(text)).toThrow('No known format');
  });
});

describe('a title and an identifier on lines of their own', () => {
  const idsOf = (lines: readonly string[]) =>
    parseListing(lines.join('\n'), { format: 'pasted-text' }).papers.map(({ id }) => id);

  it('are two papers in a list of both', () => {
    const title = expect.stringMatching(/^title:/);
    expect(
      idsOf([
        'Robots That Fold Shirts',
        '2606.01001',
        '10.1000/x',
        'https://hf.co/papers/2606.01002',
      ]),
    ).toEqual([title, 'arxiv:2606.01001', 'doi:10.1000/x', 'arxiv:2606.01002']);
    expect(idsOf(['2606.01001', 'Robots That Fold Shirts', '10.1000/x'])).toEqual([
      'arxiv:2606.01001',
      title,
      'doi:10.1000/x',
    ]);
  });

  it('are one where all stand in pairs, or blank lines part the entries', () => {
    const pairs = ['Robots That Fold Shirts', '2606.01001', 'Maps of Old Maps', '10.1000/x'];
    expect(idsOf(pairs)).toEqual(['arxiv:2606.01001', 'doi:10.1000/x']);
    expect(idsOf([...pairs, '', 'A Title That Stands Alone Here'])).toEqual([
      'arxiv:2606.01001',
      'doi:10.1000/x',
      expect.stringMatching(/^title:/),
    ]);
  });
});

it.each(['2404.01234 ', 'https://', 'a.b/', '[1] ', 'A. ', '10.1234/', ', ', '- ', '("'])(
  'reads a megabyte of %j in time',
  { timeout: 60_000 },
  (sign) => {
    const flood = sign.repeat(1_000_000 / sign.length);
    for (const text of [
      `2404.01234\n${flood}\n2404.01235\n2404.01236`,
      `2404.01234\n${`${sign.repeat(200)}\n`.repeat(300)}`,
    ])
      parseListing(text, { format: 'pasted-text' });
  },
);

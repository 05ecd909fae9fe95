import { describe, expect, it } from 'vitest';
import { makePaper } from '../../fixtures/papers.ts';
import { toBibtex } from './to-bibtex.ts';

const arxiv = {
  title: 'Robots That Fold',
  ids: { arxiv: '2606.01001' },
  authors: [{ name: 'Jan van der Berg' }, { name: 'ATLAS Collaboration' }],
  publishedAt: '2026-06-02T10:00:00Z',
  categories: ['cs.RO', 'cs.CL'],
  keywords: ['robots', 'shirts'],
  abstract: 'They fold.',
};

it('writes a preprint as arXiv does', () => {
  expect(toBibtex(makePaper(arxiv))).toBe(`@misc{vanderberg2026robots,
  title = {Robots That Fold},
  author = {van der Berg, Jan and {ATLAS Collaboration}},
  year = {2026},
  month = jun,
  day = {2},
  eprint = {2606.01001},
  archivePrefix = {arXiv},
  primaryClass = {cs.RO},
  url = {https://arxiv.org/abs/2606.01001},
  keywords = {robots, shirts},
  abstract = {They fold.}
}
`);
});

describe('the type of an entry', () => {
  it.each([
    ['ICLR 2026', '@inproceedings', 'booktitle = {ICLR 2026}'],
    ['Journal of A & B', '@article', String.raw`journal = {Journal of A \& B}`],
  ])('of %s', (venue, type, field) => {
    const text = toBibtex(makePaper({ ...arxiv, venue }));
    expect(text).toContain(`${type}{vanderberg2026robots,`);
    expect(text).toContain(field);
    expect(text).toContain('eprint = {2606.01001}');
  });

  it('of what is neither', () => {
    expect(toBibtex(makePaper({ title: 'Robots' }))).toBe('@misc{robots,\n  title = {Robots}\n}\n');
  });
});

describe('authors', () => {
  it.each([
    ['Sammy Davis Jr.', 'Davis, Jr., Sammy'],
    ['Barnes and Noble', '{Barnes and Noble}'],
    ['Example, Inc.', '{Example, Inc.}'],
    ['OpenAI', 'OpenAI'],
    ['Ann & Bob', String.raw`{Ann \& Bob}`],
    ['{a b', String.raw`{{}\textbraceleft{}a b}`],
  ])('%s', (name, tex) => {
    expect(toBibtex(makePaper({ authors: [{ name }] }))).toContain(`  author = {${tex}}\n`);
  });
});

describe('identifiers and addresses', () => {
  it('are written as they are, not escaped', () => {
    const paper = makePaper({
      ids: { doi: '10.1000/a_b#c%d&e', dblp: 'conf/x_y' },
      links: [{ rel: 'abstract', url: 'https://example.org/a_b?c=%20&d=~{e}#f' }],
    });
    expect(toBibtex(paper)).toContain('doi = {10.1000/a_b#c%d&e}');
    expect(toBibtex(paper)).toContain('dblp = {conf/x_y}');
    expect(toBibtex(paper)).toContain('url = {https://example.org/a_b?c=%20&d=~%7Be%7D#f}');
  });

  it('of a DOI with braces are an address, which encodes them', () => {
    expect(toBibtex(makePaper({ ids: { doi: '10.1000/{x' } }))).toContain(
      'doi = {https://doi.org/10.1000/%7Bx}',
    );
  });
});

it('cuts keywords at semicolons where one has a comma', () => {
  const keywords = (...all: string[]) => toBibtex(makePaper({ keywords: all }));
  expect(keywords('a', 'b')).toContain('keywords = {a, b}');
  expect(keywords('a, b')).toContain('keywords = {a, b;}');
  expect(keywords('a, b', 'c; d')).toContain('keywords = {a, b; c, d;}');
});

it('parts entries by a blank line', () => {
  const text = toBibtex([makePaper({ title: 'A1' }), makePaper({ title: 'B2' })]);
  expect(text.split('\n\n')).toHaveLength(2);
});

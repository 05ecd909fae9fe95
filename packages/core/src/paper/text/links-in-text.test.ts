import { describe, expect, it } from 'vitest';
import { linksInAbstract, linksInText } from './links-in-text.ts';

/** The addresses alone. */
function urls(text: string): string[] {
  return linksInText(text).map(({ url }) => url);
}

describe('where a link begins and ends', () => {
  it.each([
    ['the full stop of the sentence', 'Code: https://github.com/a/b.', 'https://github.com/a/b'],
    ['a comma', 'At https://example.org/x, we show', 'https://example.org/x'],
    [
      'three dots',
      'See https://example.org/x... and https://example.org/x…',
      'https://example.org/x',
    ],
    ['a bracket around it', '(see https://example.org/x).', 'https://example.org/x'],
    ['square brackets', '[https://example.org/x]', 'https://example.org/x'],
    ['angle brackets', '<https://example.org/x>', 'https://example.org/x'],
    ['quotation marks', '“https://example.org/x”', 'https://example.org/x'],
    ['the rest of TeX', '\\url{https://example.org/x}', 'https://example.org/x'],
    ['a possessive', 'https://example.org/x’', 'https://example.org/x'],
  ])('does not take %s for a part of it', (_, text, url) => {
    expect(urls(text)).toEqual([url]);
  });

  it('keeps parentheses that the address itself opened', () => {
    expect(urls('(https://en.wikipedia.org/wiki/Tree_(graph_theory)).')).toEqual([
      'https://en.wikipedia.org/wiki/Tree_(graph_theory)',
    ]);
  });

  it('keeps the slash, query and fragment', () => {
    expect(urls('https://example.org/a/?b=c&d=e#f')).toEqual(['https://example.org/a/?b=c&d=e#f']);
  });
});

describe('links without a scheme', () => {
  it('finds them and makes them https', () => {
    expect(urls('is at decode.mit.edu/projects/counterfactuals/. We')).toEqual([
      'https://decode.mit.edu/projects/counterfactuals/',
    ]);
    expect(urls('see github.com/a/b, or x.github.io/y')).toEqual([
      'https://github.com/a/b',
      'https://x.github.io/y',
    ]);
  });

  it.each([
    'TCP/IP and I/O',
    'and/or e.g./i.e.',
    'Node.js/React',
    'version 2.0/beta',
    'someone@example.org/inbox',
    'a ratio of 3.5/4.2',
    'example.org without a path',
    'the file a.txt/b',
  ])('takes no other text for one: %s', (text) => {
    expect(urls(text)).toEqual([]);
  });
});

describe('DOIs in text', () => {
  it('makes addresses of them, with and without doi:', () => {
    expect(urls('Data: 10.5281/zenodo.7892283.')).toEqual([
      'https://doi.org/10.5281/zenodo.7892283',
    ]);
    expect(urls('doi:10.1000/abc(1)')).toEqual(['https://doi.org/10.1000/abc(1)']);
  });

  it('finds none in the middle of a word or a number', () => {
    expect(urls('grant x10.1234/56 of v3.10.1234/56')).toEqual([]);
  });

  it('does not find a DOI inside an address a second time', () => {
    expect(urls('https://doi.org/10.1000/abc and 10.1000/abc')).toEqual([
      'https://doi.org/10.1000/abc',
    ]);
  });
});

describe('what never becomes a link', () => {
  it.each([
    'javascript:alert(1)',
    'javascript:https//example',
    'data:text/html,x',
    'http://',
    'https://[broken',
    '',
  ])('%s', (text) => {
    expect(urls(text)).toEqual([]);
  });

  it('an address longer than servers take', () => {
    expect(urls(`https://example.org/${'a'.repeat(3_000)}`)).toEqual([]);
  });
});

describe('what a link leads to', () => {
  it.each([
    ['code', 'https://github.com/a/b'],
    ['code', 'https://gitlab.com/a/b'],
    ['data', 'https://huggingface.co/datasets/a/b'],
    ['data', 'https://doi.org/10.5281/zenodo.7892283'],
    ['data', 'https://zenodo.org/record/1'],
    ['demo', 'https://huggingface.co/spaces/a/b'],
    ['model', 'https://huggingface.co/a/b'],
    ['discussion', 'https://huggingface.co/papers/2404.01234'],
    ['video', 'https://youtu.be/x'],
    ['pdf', 'https://example.org/paper.pdf'],
    ['abstract', 'https://arxiv.org/abs/2404.01234'],
    ['other', 'https://doi.org/10.1000/x'],
    ['project', 'https://example.org/x'],
  ] as const)('is told by its host: %s at %s', (rel, url) => {
    expect(linksInText(`It is at ${url} now.`)).toEqual([{ rel, url }]);
  });

  it('is told by the sentence when the host says nothing', () => {
    const text =
      'Try the demo: https://example.org/try. The dataset is at https://example.org/d. ' +
      'More at https://example.org/m. Code and data: https://example.org/c';
    expect(linksInText(text).map(({ rel }) => rel)).toEqual(['demo', 'data', 'project', 'project']);
  });

  it('is told by its first mention', () => {
    const text = 'The dataset: https://example.org/x. The demo: https://example.org/x';
    expect(linksInText(text)).toEqual([{ rel: 'data', url: 'https://example.org/x' }]);
  });

  it('is not told by an impostor’s host', () => {
    expect(linksInText('https://github.com.example.org/a/b')[0]?.rel).toBe('project');
    expect(linksInText('https://example.org/?x=https://github.com/a')[0]?.rel).toBe('project');
  });
});

describe('many links', () => {
  it('are given in order, each once', () => {
    const text = 'https://b.org/1 https://a.org/2, https://b.org/1. HTTPS://A.org/2 a.org/3';
    expect(urls(text)).toEqual(['https://b.org/1', 'https://a.org/2', 'https://a.org/3']);
  });

  it.each([
    ['closing brackets', `https://a.org/${')'.repeat(1_900)} `],
    ['dots', 'a.'],
    ['schemes', 'http://'],
    ['letters', 'a'],
    ['hosts', 'a.com/ '],
    ['beginnings of DOIs', '10.1234/'],
  ])('and a megabyte of %s do not stop it', { timeout: 60_000 }, (_, piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    expect(linksInText(text).length).toBeLessThanOrEqual(1);
  });
});

it('takes a PDF that an abstract names for another file than the paper', () => {
  const url = 'https://example.org/appendix.pdf';
  expect(linksInAbstract(`Proofs are at ${url}.`)).toEqual([{ rel: 'other', url }]);
  expect(linksInText(url)).toEqual([{ rel: 'pdf', url }]);
});

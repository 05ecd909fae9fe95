import { describe, expect, it } from 'vitest';
import { parseArxivId } from './arxiv-id.ts';

describe('parseArxivId', () => {
  it.each([
    ['bare', '2404.01234'],
    ['with arXiv:', 'arXiv:2404.01234'],
    ['with arXiv: and a blank', 'arXiv: 2404.01234'],
    ['in capitals', 'ARXIV:2404.01234'],
    ['an OAI name', 'oai:arXiv.org:2404.01234'],
    ['an http address', 'http://arxiv.org/abs/2404.01234'],
    ['an https address', 'https://arxiv.org/abs/2404.01234'],
    ['an address without scheme', 'arxiv.org/abs/2404.01234'],
    ['a mirror', 'https://export.arxiv.org/abs/2404.01234'],
    ['a PDF without ending', 'https://arxiv.org/pdf/2404.01234'],
    ['a PDF with ending', 'https://www.arxiv.org/pdf/2404.01234.pdf'],
    ['an HTML page', 'https://arxiv.org/html/2404.01234'],
    ['an address with query and fragment', 'https://arxiv.org/abs/2404.01234?context=cs#top'],
    ['an address that ends with a slash', 'https://arxiv.org/abs/2404.01234/'],
    ['Hugging Face', 'https://huggingface.co/papers/2404.01234'],
    ['Hugging Face, short', 'https://hf.co/papers/2404.01234'],
    ['alphaXiv', 'https://www.alphaxiv.org/abs/2404.01234'],
    ['the DOI', '10.48550/arXiv.2404.01234'],
    ['the DOI with doi:', 'doi:10.48550/arXiv.2404.01234'],
    ['the address of the DOI', 'https://doi.org/10.48550/arXiv.2404.01234'],
    ['the old address of the DOI', 'http://dx.doi.org/10.48550/ARXIV.2404.01234'],
    ['blanks around it', '  2404.01234\n'],
  ])('reads %s', (_, text) => {
    expect(parseArxivId(text)).toEqual({ id: '2404.01234' });
  });

  it.each([
    '2404.01234v3',
    'arXiv:2404.01234v3',
    'oai:arXiv.org:2404.01234v3',
    'http://arxiv.org/abs/2404.01234v3',
    'https://arxiv.org/pdf/2404.01234v3.pdf',
  ])('keeps the version out of the identity: %s', (text) => {
    expect(parseArxivId(text)).toEqual({ id: '2404.01234', version: 3 });
  });

  it.each([
    ['hep-th/9901001', { id: 'hep-th/9901001' }],
    ['arXiv:hep-th/9901001v2', { id: 'hep-th/9901001', version: 2 }],
    ['http://arxiv.org/abs/cs/0503050v1', { id: 'cs/0503050', version: 1 }],
    ['https://arxiv.org/pdf/hep-th/9901001v1.pdf', { id: 'hep-th/9901001', version: 1 }],
    ['cmp-lg/9404001', { id: 'cmp-lg/9404001' }],
  ])('reads identifiers from before April 2007: %s', (text, expected) => {
    expect(parseArxivId(text)).toEqual(expected);
  });

  it('knows that a subject class is no part of an old identifier', () => {
    expect(parseArxivId('math.AG/0601001')).toEqual(parseArxivId('math/0601001'));
    expect(parseArxivId('MATH.AG/0601001')).toEqual({ id: 'math/0601001' });
  });

  it('reads the four digits of the years up to 2014', () => {
    expect(parseArxivId('0704.0001')).toEqual({ id: '0704.0001' });
  });

  it.each([
    ['a month 13', '2413.01234'],
    ['a month 0', '2400.01234'],
    ['a month 13 of old style', 'math/0613001'],
    ['six digits', '2404.012345'],
    ['three digits', '2404.012'],
    ['a version 0', '2404.01234v0'],
    ['a version without a number', 'https://arxiv.org/abs/2404.01234v'],
    ['an archive that never was', 'biology/9901001'],
    ['a longer number that begins like one', '2404.01234.5'],
    ['words before it', 'see 2404.01234'],
    ['words after it', '2404.01234 and others'],
    [
      'an address that merely contains one',
      'https://example.org/?u=https://arxiv.org/abs/2404.01234',
    ],
    ['a host that merely ends like arXiv', 'https://notarxiv.org/abs/2404.01234'],
    ['a sentence with an address', 'see arxiv.org/abs/2404.01234'],
    ['another page of arXiv', 'https://arxiv.org/list/2404.01234'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseArxivId(text)).toBeUndefined();
  });

  it('stays fast on a long text that almost is a host name', () => {
    expect(parseArxivId('a.'.repeat(200_000))).toBeUndefined();
    expect(parseArxivId('a'.repeat(200_000))).toBeUndefined();
  });
});

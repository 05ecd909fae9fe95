import { describe, expect, it } from 'vitest';
import { readDescription } from './description.ts';

describe('readDescription', () => {
  it('takes the fullest text that is no whole article', () => {
    const article = 'word '.repeat(3_000);
    expect(readDescription(['', 'A teaser.', 'A teaser and more.', article]).abstract).toBe(
      'A teaser and more.',
    );
    expect(readDescription([article]).abstract).toBe(article);
    expect(readDescription([])).toEqual({ abstract: '' });
  });

  it.each([
    'Nature, Published online: 03 June 2026; doi:10.1038/s41586-026-1 It is.',
    'ABSTRACT It is.',
    'Abstract: It is.',
    'Abstract. It is.',
    'arXiv:2606.01001v1 Announce Type: new Abstract: It is.',
  ])('cuts off what stands before the abstract: %s', (text) => {
    expect(readDescription([text]).abstract).toBe('It is.');
  });

  it('cuts off the heading before the first words of abstracts alone', () => {
    expect(readDescription(['Abstract We wait.']).abstract).toBe('We wait.');
    const meaning = 'Abstract Meaning Representation is a graph.';
    expect(readDescription([meaning]).abstract).toBe(meaning);
  });

  it.each([
    ['Nature, Published online: 13 May 2026; doi:10.1038/s41586-026-1', undefined],
    ['Vol. 388, Issue 6742, pp. 120-124', 'Vol. 388, Issue 6742, pp. 120-124'],
    [
      'Science, Volume 388, Issue 6742, Page 120-124, May 2026.',
      'Science, Volume 388, Issue 6742, Page 120-124, May 2026',
    ],
    ['Journal of Shirts DOI: 10.1021/test', 'Journal of Shirts'],
  ])('finds no abstract in %s', (text, venue) => {
    expect(readDescription([text])).toEqual({ abstract: '', ...(venue && { venue }) });
    expect(readDescription([text, `${text} It is. `.repeat(20)]).abstract).not.toBe('');
  });

  it('keeps an abstract that begins with the word', () => {
    expect(readDescription(['Abstract interpretation is.']).abstract).toBe(
      'Abstract interpretation is.',
    );
  });

  it('takes the citation of ScienceDirect apart, which is no abstract', () => {
    const text =
      'Publication date: 1 July 2026 Source: Journal of Shirts, Volume 12 Author(s): Ada Example, Bob Two';
    expect(readDescription([text])).toEqual({
      abstract: '',
      authors: 'Ada Example, Bob Two',
      venue: 'Journal of Shirts, Volume 12',
      publishedAt: '2026-07-01',
    });
    expect(readDescription(['Publication date: Available online June 2026 Source: J'])).toEqual({
      abstract: '',
      venue: 'J',
      publishedAt: '2026-06',
    });
  });

  it.each(['Publication date: ', 'Author(s): ', 'a, Published online: ', 'ABSTRACT '])(
    'needs no more time than a megabyte of %s is long',
    { timeout: 60_000 },
    (piece) => {
      const { abstract } = readDescription([piece.repeat(1_000_000 / piece.length)]);
      expect(abstract.length).toBeLessThanOrEqual(1_000_000);
    },
  );
});

import { describe, expect, it } from 'vitest';
import { readAuthorList } from './author-list.ts';

const names = (source: string) => readAuthorList(source).map(({ name }) => name);

describe('readAuthorList', () => {
  it.each<[string, string[]]>([
    ['Ada One, Bob Two', ['Ada One', 'Bob Two']],
    ['Ada One, Bob Two, and Cy Three', ['Ada One', 'Bob Two', 'Cy Three']],
    ['Ada One and Bob Anderson & Co', ['Ada One', 'Bob Anderson', 'Co']],
    ['Ada One, Jr., Bob Two III', ['Ada One Jr.', 'Bob Two III']],
    [String.raw`M. L\'opez,  K\"a{\ss}ler`, ['M. López', 'Käßler']],
    ['H1 Collaboration: A. One, B. Two', ['H1 Collaboration', 'A. One', 'B. Two']],
    [' Powell, W., Yan, N. ', ['W. Powell', 'N. Yan']],
    ['Powell, W.', ['W. Powell']],
    ['Doe, J. and Roe, R.', ['J. Doe', 'R. Roe']],
    ['A. B., C. D.', ['A. B.', 'C. D.']],
    ['Powell, Will J.; van der Berg, Anna; Li', ['Will J. Powell', 'Anna van der Berg', 'Li']],
    ['Powell, Will, Jr.; Li, X.', ['Will Powell Jr.', 'X. Li']],
    ['A. One (X) for the Y Collaboration', ['A. One', 'Y Collaboration']],
    ['A. One, on behalf of the Y Consortium', ['A. One', 'Y Consortium']],
    ['for the Y-Z Team', ['Y-Z Team']],
    ['Institute for the Blind, A. One for B', ['Institute for the Blind', 'A. One for B']],
    [':, Ada One, et al.', ['Ada One']],
    ['', []],
    [' , ; ', []],
  ])('reads %j', (source, expected) => {
    expect(names(source)).toEqual(expected);
  });

  it('takes brackets for affiliations, commas and all', () => {
    expect(readAuthorList('A. One (CERN, Geneva (CH)), B. Two')).toEqual([
      { name: 'A. One', affiliation: 'CERN, Geneva (CH)' },
      { name: 'B. Two' },
    ]);
  });

  it('does not give the place of a person to the group that the person speaks for', () => {
    expect(readAuthorList('A. One (Lab X) for the Y Collaboration')).toEqual([
      { name: 'A. One', affiliation: 'Lab X' },
      { name: 'Y Collaboration' },
    ]);
  });

  it('reads the numbers of a legend at the end', () => {
    const source = 'A. One (1 and 2), B. Two (2), C. Three ((1) Uni X, Y, (2) Lab Z)';
    expect(readAuthorList(source)).toEqual([
      { name: 'A. One', affiliation: 'Uni X, Y; Lab Z' },
      { name: 'B. Two', affiliation: 'Lab Z' },
      { name: 'C. Three' },
    ]);
  });

  it('drops numbers that no legend explains, and brackets that nothing closes', () => {
    expect(readAuthorList('A. One (1), B. Two) (Lab, C. Three')).toEqual([
      { name: 'A. One' },
      { name: 'B. Two', affiliation: 'Lab, C. Three' },
    ]);
  });

  it.each(['(', ')', ', ', '; ', ' and ', 'a ', '(1) ', '(1),', 'A., ', ': ', ' for the '])(
    'needs no more time than a megabyte of %s is long',
    { timeout: 60_000 },
    (piece) => {
      expect(readAuthorList(piece.repeat(1_000_000 / piece.length))).toBeInstanceOf(Array);
    },
  );
});

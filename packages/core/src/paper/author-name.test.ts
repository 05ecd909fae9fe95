import { describe, expect, it } from 'vitest';
import { displayName, nameOfCommaParts, standsForOthers } from './author-name.ts';

describe('displayName', () => {
  it.each([
    [{ given: 'Ada', family: 'Lovelace' }, 'Ada Lovelace'],
    [{ given: 'Ludwig', particle: 'van', family: 'Beethoven' }, 'Ludwig van Beethoven'],
    [{ given: 'Martin', family: 'King', suffix: 'Jr.' }, 'Martin King Jr.'],
    [{ family: 'Plato' }, 'Plato'],
    [{ given: ' ', family: ' Plato ' }, 'Plato'],
    [{ literal: 'ALICE Collaboration' }, 'ALICE Collaboration'],
    [{ family: 'Doe', literal: 'other' }, 'Doe'],
    [{}, ''],
  ])('%j', (parts, name) => {
    expect(displayName(parts)).toBe(name);
  });
});

describe('nameOfCommaParts', () => {
  it.each([
    ['Lovelace, Ada', 'Ada Lovelace'],
    ['Shannon,Claude E.', 'Claude E. Shannon'],
    ['de la Vega, Ana', 'Ana de la Vega'],
    ['King, Jr., Martin Luther', 'Martin Luther King Jr.'],
    ['King, Martin Luther, Jr.', 'Martin Luther King Jr.'],
    ['Smith, Ann, III', 'Ann Smith III'],
    ['King, Jr.', 'King Jr.'],
    ['Petrov, V.', 'V. Petrov'],
    ['Tran, Vi', 'Vi Tran'],
    ['Smith, V, Ann', 'Ann Smith V'],
    ['Petrov, V., Jr.', 'V. Petrov Jr.'],
    ['Smith,', 'Smith'],
    [', Ann', 'Ann'],
    ['Ann Smith', 'Ann Smith'],
    ['', ''],
    ['Council on Care, Critical, and Rescue', 'Council on Care, Critical, and Rescue'],
    ['a, b, c, d', 'a, b, c, d'],
  ])('%s', (source, name) => {
    expect(nameOfCommaParts(source.split(','))).toBe(name);
  });
});

describe('standsForOthers', () => {
  it.each(['others', 'Others', 'et al.', 'et al', 'et. al.', ' and others '])(
    'knows %s',
    (name) => {
      expect(standsForOthers(name)).toBe(true);
    },
  );

  it.each(['Others, Ann', 'Etal Kim', 'Ann Others', ''])('does not suspect "%s"', (name) => {
    expect(standsForOthers(name)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { parseDoi } from './doi.ts';

describe('parseDoi', () => {
  it.each([
    '10.1145/3106237.3106277',
    'doi:10.1145/3106237.3106277',
    'DOI: 10.1145/3106237.3106277',
    'doi.org/10.1145/3106237.3106277',
    'https://doi.org/10.1145/3106237.3106277',
    'http://dx.doi.org/10.1145/3106237.3106277',
    'https://www.doi.org/10.1145/3106237.3106277',
    ' 10.1145/3106237.3106277\n',
  ])('reads %s', (text) => {
    expect(parseDoi(text)).toBe('10.1145/3106237.3106277');
  });

  it('makes one of spellings that differ in case alone', () => {
    expect(parseDoi('10.1000/ABC-Def')).toBe('10.1000/abc-def');
  });

  it('cuts the punctuation of the sentence, not that of the DOI', () => {
    expect(parseDoi('10.5281/zenodo.7892283.')).toBe('10.5281/zenodo.7892283');
    expect(parseDoi('10.1016/s0140-6736(20)30183-5,')).toBe('10.1016/s0140-6736(20)30183-5');
  });

  it('decodes the percent signs of an address, and only of an address', () => {
    expect(parseDoi('https://doi.org/10.1000/a%2Fb%28c%29')).toBe('10.1000/a/b(c)');
    expect(parseDoi('10.1000/a%2Fb')).toBe('10.1000/a%2fb');
  });

  it('survives an address whose percent signs are broken', () => {
    expect(parseDoi('https://doi.org/10.1000/100%')).toBe('10.1000/100%');
  });

  it.each([
    ['a registrant of one digit', '10.1/x'],
    ['no suffix', '10.1000/'],
    ['another directory', '11.1000/x'],
    ['words around it', 'see 10.1000/x'],
    ['two of them', '10.1000/x 10.1000/y'],
    ['an address elsewhere', 'https://example.org/10.1000/x'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(parseDoi(text)).toBeUndefined();
  });
});

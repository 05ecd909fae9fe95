import { describe, expect, it } from 'vitest';
import { doiAddress, parseDoi } from './doi.ts';
import { idsInUrl } from './ids-in-url.ts';

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
    '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
    '10.1002/(SICI)1097-4571(199806)49:8&lt;693::AID-ASI4&gt;3.0.CO;2-O',
    '10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO;2-O',
    'https://doi.org/10.1002/(SICI)1097-4571(199806)49:8%3C693::AID-ASI4%3E3.0.CO%3B2-O',
    'https://doi.org/10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O',
  ])('reads the angle brackets of a SICI: %s', (text) => {
    expect(parseDoi(text)).toBe('10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o');
  });

  it('reads other old ones with odd signs', () => {
    for (const doi of [
      '10.1175/1520-0442(1999)012<1917:trote>2.0.co;2',
      '10.1002/1521-3951(200101)223:1<3::aid-pssb3>3.0.co;2-#',
      '10.1890/0012-9658(2006)87[1465:atmfdr]2.0.co;2',
    ])
      expect(parseDoi(doi)).toBe(doi);
    expect(parseDoi('10.1000/a&amp;b')).toBe('10.1000/a&b');
  });

  it('takes no markup for a part of one', () => {
    for (const text of [
      '10.1000/x</b>',
      '10.1000/x<br/>',
      '10.1000/<x>',
      '10.1000/x<y',
      '10.1/<a>b',
    ])
      expect(parseDoi(text)).toBeUndefined();
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

describe('doiAddress', () => {
  it.each([
    '10.1002/(sici)1097-4571(199806)49:8<693::aid-asi4>3.0.co;2-o',
    '10.1002/1521-3951(200101)223:1<3::aid-pssb3>3.0.co;2-#',
    '10.1000/what?',
    '10.1000/100%',
    '10.1000/é[1]',
  ])('leads back to %s', (doi) => {
    const { href } = new URL(doiAddress(doi));
    expect(href).toMatch(/^https:\/\/doi\.org\/10\.\d{4}\/[^<>?#]+$/);
    expect(idsInUrl(href)).toEqual({ doi });
  });

  it('is made of half a character too', () => {
    expect(doiAddress('10.1000/a\ud800')).toBe('https://doi.org/10.1000/a%EF%BF%BD');
  });
});

import { describe, expect, it } from 'vitest';
import { fingerprintText, titleFingerprint } from './title-fingerprint.ts';

describe('titleFingerprint', () => {
  it.each([
    ['case', 'Model-Based RL', 'MODEL-BASED RL'],
    ['hyphens', 'Model-Based RL', 'Model based RL'],
    ['a full stop', 'Model-Based RL', 'Model-Based RL.'],
    ['white space', 'Model-Based RL', ' Model-Based\n  RL'],
    ['quotation marks', 'The "AI" Scientist', 'The “AI” Scientist'],
    ['dashes', 'Part 1 – Theory', 'Part 1 — Theory'],
    ['accents', 'Poincaré Embeddings', 'Poincare Embeddings'],
    ['composed and decomposed accents', 'Poincar\u00e9', 'Poincare\u0301'],
    ['ligatures and full width', 'e\ufb03cient \uff21\uff29', 'efficient AI'],
  ])('agrees over %s', (_, one, other) => {
    expect(titleFingerprint(one)).toBe(titleFingerprint(other));
  });

  it.each([
    ['parts of a series', 'Scaling Laws, Part I', 'Scaling Laws, Part II'],
    ['numbers', 'GPT-4 Report', 'GPT-5 Report'],
    ['C and C++', 'Learning C', 'Learning C++'],
    ['C and C#', 'Learning C', 'Learning C#'],
    ['C++ and C#', 'Learning C++', 'Learning C#'],
    ['words that differ by a letter', 'Causal Models', 'Casual Models'],
    ['the order of the words', 'Dog Bites Man', 'Man Bites Dog'],
    ['signs alone', '???', '!!!'],
    ['scripts', '学习', '強化'],
    ['vowel signs that carry meaning', 'कि', 'की'],
  ])('differs over %s', (_, one, other) => {
    expect(titleFingerprint(one)).not.toBe(titleFingerprint(other));
  });

  it('is always 16 hexadecimal digits', () => {
    for (const title of ['', 'x', '強化学習', 'word '.repeat(10_000)])
      expect(titleFingerprint(title)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('never changes from version to version: snapshots hold it', () => {
    expect(titleFingerprint('Attention Is All You Need')).toBe('9848b6f91ebbaf62');
  });

  it('tells 20,000 titles apart that differ in a number', () => {
    const titles = Array.from({ length: 20_000 }, (_, n) => `A Study of Subject Number ${n}`);
    expect(new Set(titles.map(titleFingerprint)).size).toBe(titles.length);
  });
});

describe('fingerprintText', () => {
  it('keeps letters, digits, + and #', () => {
    expect(fingerprintText('C++ & C#: 10× “faster”?')).toBe('c++c#10faster');
  });
});

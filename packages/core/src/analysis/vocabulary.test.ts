import { describe, expect, it } from 'vitest';
import { BREAK, Vocabulary } from './vocabulary.ts';

describe('Vocabulary', () => {
  it('knows each word by one number, whichever way it came', () => {
    const vocabulary = new Vocabulary();
    const numbers = new Uint32Array(8);
    const end = vocabulary.addAll('Agents agents, C++ Über', numbers, 0);
    expect([...numbers.subarray(0, end)]).toEqual(
      ['agents', 'agents', 'c++', 'uber'].map((word) => vocabulary.add(word)),
    );
    expect(vocabulary.numberOf('c++')).toBe(numbers[2]);
    expect(vocabulary.numberOf('unseen')).toBeUndefined();
    expect(vocabulary.numberOf('')).toBeUndefined();
  });

  it('gives words of one stem the number of the stem, and the gap between texts none', () => {
    const vocabulary = new Vocabulary();
    const [agents, agent] = [vocabulary.add('agents'), vocabulary.add('agent')];
    expect(vocabulary.stemOf(agents)).toBe(agent);
    expect(vocabulary.stemOf(agent)).toBe(agent);
    expect(vocabulary.stemOf(BREAK)).toBe(BREAK);
    expect(vocabulary.wordOf(BREAK)).toBe('');
  });

  it('keeps all words apart however many come', () => {
    const vocabulary = new Vocabulary();
    const words = Array.from({ length: 20_000 }, (_, index) => `w${index.toString(36)}x`);
    const numbers = words.map((word) => vocabulary.add(word));
    expect(new Set(numbers).size).toBe(words.length);
    expect(words.map((word) => vocabulary.numberOf(word))).toEqual(numbers);
    expect(numbers.map((number) => vocabulary.wordOf(number))).toEqual(words);
  });

  it('keeps words apart that have the same hash', () => {
    const vocabulary = new Vocabulary();
    expect(vocabulary.add('declinate')).not.toBe(vocabulary.add('macallums'));
  });

  it('reads a word that is longer than any before it', () => {
    const vocabulary = new Vocabulary();
    const long = 'x'.repeat(100_000);
    const number = vocabulary.add(long);
    const numbers = new Uint32Array(1);
    expect(vocabulary.addAll(long, numbers, 0)).toBe(1);
    expect(numbers[0]).toBe(number);
  });
});

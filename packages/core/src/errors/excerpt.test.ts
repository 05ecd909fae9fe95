import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

describe('excerpt', () => {
  it('leaves a short text as it is', () => {
    expect(excerpt('Robots that learn')).toBe('Robots that learn');
  });

  it('shortens a long text to one line of 80 characters that ends with an ellipsis', () => {
    const short = excerpt(`first line\n${'word '.repeat(200_000)}`);
    expect(short).toHaveLength(80);
    expect(short.startsWith('first line word')).toBe(true);
    expect(short.endsWith('…')).toBe(true);
  });

  it('lets no control character through that would move the cursor of a terminal', () => {
    expect(excerpt('a\u001b[2Jb\u0000c\u202ed')).toBe('a [2Jb c d');
  });

  it('shows objects and numbers as JSON', () => {
    expect(excerpt({ title: 'x', n: [1, 2] })).toBe('{"title":"x","n":[1,2]}');
    expect(excerpt(Number.NaN)).toBe('null');
  });

  it.each([
    ['a missing value', undefined, 'undefined'],
    ['a function', () => 'secret', 'function'],
    ['a symbol', Symbol('x'), 'symbol'],
    ['an object that refuses to be JSON', { toJSON: () => undefined }, 'object'],
    ['a big integer', 12n, '[object BigInt]'],
  ])('has a word for %s, which JSON has not', (_, value, expected) => {
    expect(excerpt(value)).toBe(expected);
  });

  it('survives an object that contains itself', () => {
    const cyclic: Record<string, unknown> = {};
    cyclic.self = cyclic;
    expect(excerpt(cyclic)).toBe('[object Object]');
  });

  it('survives nesting that is too deep for the stack', () => {
    let nested: unknown = 'core';
    for (let depth = 0; depth < 100_000; depth++) nested = [nested];
    expect(excerpt(nested)).toMatch(/^\[+…$|^\[object Array\]$/);
  });
});

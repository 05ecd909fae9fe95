import { describe, expect, it } from 'vitest';
import { CommandError } from '../command-error.ts';
import { nearest } from './nearest.ts';
import { readArguments } from './read-arguments.ts';

const table = {
  json: { kind: 'flag', doc: '' },
  topics: { kind: 'text', short: 't', value: '<topics>', doc: '' },
  by: { kind: 'text', choices: ['trending', 'new'], doc: '' },
  limit: { kind: 'count', short: 'n', doc: '' },
  share: { kind: 'share', doc: '' },
} as const;

function refusal(given: readonly string[]): CommandError {
  try {
    readArguments(given, table);
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
  throw new Error('it was accepted');
}

describe('arguments', () => {
  it('are taken apart whatever their order, with flags false until they are given', () => {
    const { values, words } = readArguments(
      ['a.json', '--by', 'new', '-', '-n5', '--topics=a, b', 'b.json'],
      table,
    );
    expect(words).toEqual(['a.json', '-', 'b.json']);
    expect(values).toEqual({ json: false, by: 'new', limit: 5, topics: 'a, b' });
  });

  it('may be values that begin with a dash, as excluded topics do', () => {
    expect(
      readArguments(['--topics', '-survey', '-t', '-"red teaming"'], table).values.topics,
    ).toBe('-"red teaming"');
  });

  it('behind -- are words, whatever they look like', () => {
    expect(readArguments(['--', '--json', '-n'], table).words).toEqual(['--json', '-n']);
  });

  it('of the same option count the last time', () => {
    expect(readArguments(['-n', '1', '--limit', '2'], table).values.limit).toBe(2);
  });

  it.each([
    [['--topics'], 'needs a value: --topics <topics>'],
    [['--topics', '--json'], 'needs a value'],
    [['--topics', '--by=new'], 'needs a value'],
    [['--json=yes'], 'takes no value. Received: yes'],
    [['--limit', '-1'], 'whole number of at least 0. Received: -1'],
    [['--limit', '1e3'], 'whole number'],
    [['--limit', ''], 'Received: ""'],
    [['--share', '1.5'], 'from 0 to 1. Received: 1.5'],
    [['--share', 'half'], 'from 0 to 1'],
    [['--by', 'trendign'], 'Did you mean trending?'],
    [['--by', 'constructor'], 'needs one of: trending, new. Received: constructor'],
    [['--topic', 'x'], 'Did you mean --topics?'],
    [['-x'], 'There is no option -x here.'],
    [['--__proto__', 'x'], 'There is no option --__proto__'],
    [['--toString'], 'There is no option --toString'],
  ])('that make no sense are refused with what was expected: %j', (given, message) => {
    const error = refusal(given);
    expect(error.code).toBe('usage');
    expect(error.message).toContain(message);
  });

  it('share from 0 to 1 takes both ends and every usual spelling', () => {
    for (const [text, share] of [
      ['0', 0],
      ['1', 1],
      ['.5', 0.5],
      ['0.25', 0.25],
    ] as const)
      expect(readArguments(['--share', text], table).values.share).toBe(share);
  });
});

describe('the nearest name', () => {
  it.each([
    ['lst', 'list'],
    ['LIST', 'list'],
    ['snapshto', 'snapshot'],
    ['formt', 'formats'],
  ])('of %s is %s', (word, expected) => {
    expect(nearest(word, ['list', 'rank', 'snapshot', 'formats'])).toBe(expected);
  });

  it.each(['', 'xyz', 'papers.json', 'x'.repeat(10_000)])('of %s is none', (word) => {
    expect(nearest(word, ['list', 'rank', 'snapshot'])).toBeUndefined();
  });
});

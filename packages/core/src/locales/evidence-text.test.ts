import { describe, expect, test } from 'vitest';
import { entry } from '../fixtures/entries.ts';
import { paperMessages } from './en.ts';
import { evidenceText } from './evidence-text.ts';
import { wordsOf } from './words.ts';

const en = paperMessages(wordsOf('en'));

const upvotes = (more: object) => ({
  signal: 'upvotes',
  value: 1,
  weight: 1,
  share: 1,
  measured: 118,
  ...more,
});
/** With plain spaces, however it may break. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const said = (more: object) =>
  plain(evidenceText(entry({}, { contributions: [upvotes(more)] }), en));

describe('how far above the usual a count is', () => {
  test.each([
    [{ hours: 14, expected: 20 }, '118 upvotes in 14h, about 6 times the usual'],
    [{ hours: 14.4, expected: 60 }, '118 upvotes in 14h, about twice the usual'],
    [{ expected: 20 }, '118 upvotes, about 6 times the usual'],
    [{ hours: 0.2, expected: 20 }, '118 upvotes, about 6 times the usual'],
    [{ hours: 14, expected: 48 }, '118 upvotes in 14h, about 2.5 times the usual'],
  ])('%o', (known, text) => expect(said(known)).toBe(text));

  test.each([{ hours: 14, expected: 100 }, { hours: 14, expected: 0 }, { hours: 14 }, {}])(
    'is not said when it is not remarkable or not known: %o',
    (known) => expect(said(known)).toBe('118 upvotes'),
  );
});

test('topics are left out on request', () => {
  const topic = { topic: 'agents', terms: ['agents'], field: 'title' as const, strength: 1 };
  const one = entry({}, { contributions: [upvotes({})], topics: [topic] });
  expect(plain(evidenceText(one, en))).toContain('matches agents');
  expect(plain(evidenceText(one, en, false))).toBe('118 upvotes');
});

test('a number is not parted from what it counts when the line breaks', () => {
  const one = entry({}, { contributions: [upvotes({})] });
  expect(evidenceText(one, en)).toBe('118\u00a0upvotes');
});

import { describe, expect, it } from 'vitest';
import { makePaper } from '../fixtures/papers.ts';
import { PaperAnalyser } from './paper-words.ts';
import { BREAK } from './vocabulary.ts';

describe('PaperAnalyser', () => {
  const analyser = new PaperAnalyser();
  const named = (numbers: Uint32Array) =>
    [...numbers].map((number) => (number === BREAK ? '|' : analyser.vocabulary.wordOf(number)));

  it('gives the words of each field in order, with a gap between texts', () => {
    const { title, keywords, abstract, authors } = analyser.wordsOf(
      makePaper({
        title: 'Agents plan',
        abstract: 'An agent.',
        summary: 'Plans!',
        keywords: ['planning', 'large models'],
        authors: [{ name: 'Ada Example' }, { name: 'Bob' }],
      }),
    );
    expect(named(title)).toEqual(['agents', 'plan']);
    expect(named(keywords)).toEqual(['planning', '|', 'large', 'models']);
    expect(named(abstract)).toEqual(['an', 'agent', '|', 'plans']);
    expect(named(authors)).toEqual(['ada', 'example', '|', 'bob']);
  });

  it('lists each stem of title, keywords and abstract once, ascending, and none of authors', () => {
    const { stems } = analyser.wordsOf(
      makePaper({
        title: 'Agents, agent',
        abstract: 'plans',
        keywords: ['planning'],
        authors: [{ name: 'Zoe' }],
      }),
    );
    expect([...stems]).toEqual([...stems].sort((one, other) => one - other));
    expect(named(stems).sort()).toEqual(['agent', 'plan']);
  });

  it('reads a paper once as long as its texts stay the same', () => {
    const paper = makePaper({ title: 'One' });
    const before = analyser.wordsOf(paper);
    expect(analyser.wordsOf(paper)).toBe(before);
    paper.title = 'Two';
    expect(named(analyser.wordsOf(paper).title)).toEqual(['two']);
  });

  it('reads no more than a part of a text that somebody made up', () => {
    const { abstract } = analyser.wordsOf(makePaper({ abstract: 'ab '.repeat(100_000) }));
    expect(abstract.length).toBe(33_334);
  });
});

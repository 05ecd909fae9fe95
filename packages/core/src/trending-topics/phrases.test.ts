import { describe, expect, it } from 'vitest';
import { allAtOnce } from '../analysis/steps.ts';
import { makePaper } from '../fixtures/papers.ts';
import type { PaperDraft } from '../paper/complete-paper.ts';
import { PhraseCorpus } from './phrase-corpus.ts';
import { NONE } from './phrase-table.ts';
import { Phrases } from './phrases.ts';

/** The phrases of some papers that as many have, and how often they were told; `*` for topical ones. */
function phrasesOf(drafts: readonly Partial<PaperDraft>[], least = 1): string[][] {
  const corpus = new PhraseCorpus();
  for (const draft of drafts) corpus.add(makePaper(draft));
  const phrases = allAtOnce(Phrases.steps(corpus, least));
  return drafts.map((_, paper) => {
    const told: string[] = [];
    phrases.forEachOf(paper, (phrase, isTopical) => {
      const words = phrases.stemsOf(phrase).map((stem) => corpus.vocabulary.wordOf(stem));
      expect(phrases.find(phrases.stemsOf(phrase))).toBe(phrase);
      told.push(words.join(' ') + (isTopical ? '*' : ''));
    });
    return told;
  });
}

describe('phrases', () => {
  it('are told once for a paper, however often it is asked', () => {
    const [phrases] = phrasesOf([{ title: 'ants', abstract: 'ants, ants, bees' }]);
    expect(phrases).toEqual(['ant*', 'bee']);
  });

  it('are topical in titles and as whole keywords', () => {
    const [phrases] = phrasesOf([
      { title: 'ants', keywords: ['red bees', 'owl'], abstract: 'fox' },
    ]);
    expect(phrases).toEqual(['ant*', 'red', 'red bee*', 'bee', 'owl*', 'fox']);
  });

  it.each([
    ['ant-bee owl', ['ant bee', 'ant bee owl', 'owl']],
    ['owl ant-bee', ['owl', 'owl ant bee', 'ant bee']],
    ['ant-based owl', ['ant', 'owl']],
    ['low-rank owl', ['low rank', 'low rank owl', 'owl']],
    ['the low rank', ['rank']],
    ['self-improving ants', ['self improv', 'self improv ant', 'ant']],
    ['ant of the owl', ['ant', 'ant of the owl', 'owl']],
    ['ant 3 owl', ['ant', 'ant 3 owl', 'owl']],
    ['GPT-4', ['gpt 4']],
    ['learning models', ['learn model']],
    ["Bayes's owl", ['bay', 'bay owl', 'owl']],
    ['ant/owl', ['ant', 'owl']],
    ['we propose results', []],
  ])('of "%s"', (title, expected) => {
    expect(phrasesOf([{ title }])[0]?.map((one) => one.replace('*', ''))).toEqual(expected);
  });

  it('have four words at most', () => {
    const longest = phrasesOf([{ title: 'ant bee cat dog eel' }])[0]?.map(
      (one) => one.split(' ').length,
    );
    expect(Math.max(...(longest ?? []))).toBe(4);
  });

  it('that too few papers have are not there, nor those that begin with them', () => {
    const titles = ['ant bee', 'ant bee', 'ant owl', 'fox owl'];
    expect(
      phrasesOf(
        titles.map((title) => ({ title })),
        2,
      ).slice(0, 3),
    ).toEqual([
      ['ant*', 'ant bee*', 'bee*'],
      ['ant*', 'ant bee*', 'bee*'],
      ['ant*', 'owl*'],
    ]);
    expect(allAtOnce(Phrases.steps(new PhraseCorpus(), 1)).find([7])).toBe(NONE);
  });

  it('of thousands of words are each found again', () => {
    const word = (n: number) => `w${'abcdefghij'[n % 10]}${'klmnopqrst'[Math.floor(n / 10) % 10]}`;
    const drafts = Array.from({ length: 300 }, (_, n) => ({
      title: Array.from({ length: 12 }, (__, i) => word(n * 7 + i * 13)).join(' '),
    }));
    for (const told of phrasesOf(drafts)) expect(told.length).toBeGreaterThan(30);
  });

  it('end where a paper of a made-up length is cut', () => {
    const [phrases] = phrasesOf([{ title: 'ant', abstract: `${'. '.repeat(15_000)} owl` }]);
    expect(phrases).toEqual(['ant*']);
  });
});

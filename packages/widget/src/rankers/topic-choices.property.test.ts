import { keepsPaper, onlyExcludes, parseTopics } from '@trending-papers/core/rank';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paper } from '../fixtures/papers.ts';
import { choiceWithin, nameOf, pageChoices } from './topic-choices.ts';

const WORDS = ['agents', 'robots', 'memory', 'graphs', 'survey'];
const papers = [...WORDS, ''].flatMap((one) =>
  [...WORDS, ''].map((other) => paper({ title: `${one} ${other} x`, categories: ['cs.CL'] })),
);

const word = fc.constantFrom(...WORDS);
const term = fc.oneof(
  word,
  fc.tuple(word, word).map((pair) => `"${pair.join(' ')}"`),
  word.map((one) => `${one.slice(0, 4)}*`),
  word.map((one) => `title:${one}`),
  fc.constant('cs.CL'),
);
const body = fc.oneof(
  term,
  fc.tuple(term, term).map((pair) => pair.join(' ')),
  fc.tuple(term, term).map((pair) => pair.join(' OR ')),
  fc.tuple(term, word).map(([one, other]) => `${one} -${other}`),
);
const named = fc
  .tuple(fc.constantFrom('', 'Ours: ', 'Two words: ', 'C++ (new): '), body)
  .map((pair) => pair.join(''));
const mistake = fc.constantFrom(
  '"unclosed',
  'a OR',
  'Name:',
  '()',
  'stars:many',
  'titel:x',
  'OR OR',
);
const topics = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: named },
      word.map((one) => `-${one}`),
      mistake,
    ),
    { maxLength: 5 },
  )
  .map((all) => all.join(', '));

const kept = (text: string) => {
  const parsed = parseTopics(text).topics;
  return papers.filter((one) => keepsPaper(one, parsed)).map(({ id }) => id);
};

describe('the topics of a page, one by one', () => {
  test('each keep what the topic keeps, without what the page excludes', () => {
    fc.assert(
      fc.property(topics, (text) => {
        const all = parseTopics(text).topics;
        const excluded = all.filter(onlyExcludes);
        const wanted = all.filter((one) => !onlyExcludes(one));
        const choices = pageChoices(text);
        expect(choices).toHaveLength(wanted.length);
        for (const [at, { topic }] of choices.entries()) {
          const alone = [wanted[at], ...excluded].filter((one) => one !== undefined);
          expect(kept(topic), topic).toEqual(
            papers.filter((one) => keepsPaper(one, alone)).map(({ id }) => id),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  test('are called as the page calls them', () => {
    const text = 'Ours: agents OR robots, "memory graphs", cs.CL, -survey';
    expect(pageChoices(text).map(({ name }) => name)).toEqual(['Ours', 'memory graphs', 'cs.CL']);
    expect(pageChoices(text).map(({ topic }) => topic)).toEqual([
      'Ours: agents OR robots, -survey',
      '"memory graphs", -survey',
      'cs.CL, -survey',
    ]);
  });

  test('that cannot be read are left out, the others stay', () => {
    expect(pageChoices('agents, Name:, stars:many, robots').map(({ name }) => name)).toEqual([
      'agents',
      'robots',
    ]);
    expect(pageChoices('')).toEqual([]);
    expect(pageChoices('-survey')).toEqual([]);
  });
});

describe('a topic more', () => {
  test('keeps no paper that the topics of the page do not keep', () => {
    fc.assert(
      fc.property(topics, body, (text, more) => {
        const { topic } = choiceWithin('More', more, text);
        const ofPage = new Set(kept(text));
        const expected = kept(more).filter((id) => ofPage.has(id));
        const { topics: all, issues } = parseTopics(text);
        const isSound = (body: string) => parseTopics(`(${body})`).issues.length === 0;
        const someAreSound = all.some((one) => !onlyExcludes(one) && isSound(one.text));
        if (issues.length === 0) expect(kept(topic), topic).toEqual(expected);
        else if (someAreSound) expect(expected).toEqual(expect.arrayContaining(kept(topic)));
      }),
      { numRuns: 300 },
    );
  });

  test('keeps its name where the language can hold it', () => {
    const { topic } = choiceWithin(
      'chain of thought (CoT)',
      '"chain of thought" OR CoT',
      'cs.CL, -survey',
    );
    expect(topic).toBe('chain of thought (CoT): ((cs.CL)) ("chain of thought" OR CoT), -survey');
    expect(nameOf(topic)).toBe('chain of thought (CoT)');
    expect(nameOf('"deep sea"')).toBe('deep sea');
    expect(nameOf('"')).toBe('"');
  });
});

import { parseTopics } from '@trending-papers/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choiceOf, chosenTopics } from './topic-choice.ts';

const written = (text: string, ...left: number[]) =>
  chosenTopics(choiceOf(parseTopics(text).topics), new Set(left));

describe('the topics that a reader keeps', () => {
  test('are written with their names, phrases and alternatives', () => {
    const text = 'Agents: "language agents" OR agentic, robot* (arm, hand), cs.CL';
    expect(written(text)).toBe(text);
    expect(written(text, 1)).toBe('Agents: "language agents" OR agentic, cs.CL');
    expect(written(text, 0, 2)).toBe('robot* (arm, hand)');
  });

  test('take along what only keeps papers out, which nobody is asked for', () => {
    const text = 'agents, -survey, robots, NOT (review OR position)';
    expect(choiceOf(parseTopics(text).topics).topics.map(({ name }) => name)).toEqual([
      'agents',
      'robots',
    ]);
    expect(written(text, 0)).toBe('robots, -survey, NOT (review OR position)');
  });

  const word = fc.constantFrom('agents', '"deep learning"', 'cs.CL', 'robot*', 'stars:>1,000');
  const group = fc.tuple(word, word).map(([one, other]) => `(${one} OR ${other})`);
  const body = fc.array(fc.oneof(word, group), { minLength: 1, maxLength: 3 });
  const topic = fc
    .tuple(fc.constantFrom('', 'A name: ', '-'), body)
    .map(([start, words]) => start + words.join(' '));

  test('are read again as the same topics', () => {
    fc.assert(
      fc.property(fc.array(topic, { minLength: 1, maxLength: 5 }), fc.nat(), (topics, seed) => {
        const all = parseTopics(topics.join(', ')).topics;
        const choice = choiceOf(all);
        const places = choice.topics.map((_, at) => at);
        const left = new Set(places.filter((at) => (seed >> at) % 2 === 1));
        const kept = [...choice.topics.filter((_, at) => !left.has(at)), ...choice.always];
        const strip = (some: typeof all) => some.map(({ name, text }) => [name, text]);
        expect(strip(parseTopics(chosenTopics(choice, left)).topics)).toEqual(strip(kept));
      }),
    );
  });
});

import { expect, it } from 'vitest';
import { parseTopics } from './parse-topics.ts';
import { wordsAskedFor } from './words-asked-for.ts';

const asked = (text: string) => wordsAskedFor(parseTopics(text, { synonyms: false }).topics);

it.each([
  ['language agents, "tree search"', 'language agents tree search'],
  ['(robots OR drones) swarm', 'robots drones swarm'],
  ['title:agents abstract:planning', 'agents planning'],
  ['agents -survey -"red teaming"', 'agents'],
  ['author:Noether, org:MIT, cs.CL, stars:>10, robot*, age:<7d', ''],
  ['', ''],
])('of %s it asks for "%s"', (text, words) => {
  expect(asked(text)).toBe(words);
});

it('asks for synonyms too', () => {
  expect(wordsAskedFor(parseTopics('RAG').topics)).toContain('retrieval');
});

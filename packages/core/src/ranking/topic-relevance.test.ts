import { expect, it } from 'vitest';
import { makePapers } from '../fixtures/papers.ts';
import { matchTopics } from '../topics/match-topics.ts';
import { parseTopics } from '../topics/parse-topics.ts';
import { rankPapers } from './rank-papers.ts';
import { topicRelevance } from './topic-relevance.ts';

const papers = makePapers(
  { title: 'Agents', abstract: 'Agents ask agents about other agents.' },
  {
    title: 'A list of things',
    abstract: 'Robots, agents, maps, and many more words besides these.',
  },
  { title: 'Robotic arms', abstract: 'They fold.' },
  { title: 'Proofs', abstract: 'Found by tree search.' },
);

function relevance(text: string): (number | undefined)[] {
  const { topics } = parseTopics(text);
  return topicRelevance(
    papers,
    papers.map((paper) => matchTopics(paper, topics)),
    topics,
  );
}

it('is greatest for the paper that says most of the words', () => {
  const [most, little] = relevance('agents');
  expect(most).toBe(1);
  expect(little).toBeGreaterThan(0);
  expect(little).toBeLessThan(1);
});

it('is not known of papers that match no words: beginnings of words, categories', () => {
  expect(relevance('robot*, cs.CL')).toEqual([undefined, undefined, undefined, undefined]);
  expect(relevance('agents, robot*')[2]).toBeUndefined();
});

it('of one topic does not sink the papers of another', () => {
  expect(relevance('agents, "tree search"')[3]).toBe(1);
});

it('orders the answers to a search before their attention', () => {
  const { entries } = rankPapers(papers, { by: 'relevance', topics: 'agents' });
  expect(entries.map(({ paper }) => paper.title)).toEqual(['Agents', 'A list of things']);
});

import type { Issue } from '../errors/issue.ts';
import type { Paper } from '../paper/paper.ts';
import { matcherOf } from '../topics/match-topics.ts';
import { parseTopics } from '../topics/parse-topics.ts';
import type { Topic, TopicMatch } from '../topics/topic.ts';
import type { Selection } from './create-ranker.ts';
import type { RankOptions } from './rank-options.ts';
import { topicRelevance } from './topic-relevance.ts';

/** The papers that match the topics, how they match, and how much they say of them. */
export function matchByTopics(
  all: readonly Paper[],
  options: RankOptions,
  now: number,
  issues: Issue[],
): Selection {
  const { topics: asked = '' } = options;
  const topics = readTopics(options, issues);
  const text = typeof asked === 'string' ? asked : asked.map((topic) => topic.text).join(', ');
  if (topics.length === 0) return { papers: all, matches: all.map(() => []), topics: text };
  const papers: Paper[] = [];
  const matches: TopicMatch[][] = [];
  const matcher = matcherOf(topics, { now });
  for (const paper of all) {
    const found = matcher.match(paper);
    if (found === undefined) continue;
    papers.push(paper);
    matches.push(found);
  }
  return { papers, matches, relevance: topicRelevance(papers, matches, topics), topics: text };
}

function readTopics(
  { topics = [], synonyms, categories }: RankOptions,
  issues: Issue[],
): readonly Topic[] {
  if (typeof topics !== 'string') return topics;
  const read = parseTopics(topics, { synonyms, categories });
  issues.push(...read.issues);
  return read.topics;
}

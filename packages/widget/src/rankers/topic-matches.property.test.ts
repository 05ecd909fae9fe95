import { rankPapers } from '@trending-papers/core/rank';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { paper } from '../fixtures/papers.ts';
import { allAtOnce } from '../timing/in-slices.ts';
import { pageChoices } from './topic-choices.ts';
import { topicMatchSteps } from './topic-matches.ts';

const NOW = Date.parse('2026-06-13T00:00:00Z');
const WORDS = ['agents', 'robots', 'memory', 'graphs', 'survey'];
const word = fc.constantFrom(...WORDS);
const papers = fc
  .array(
    fc.record({
      title: fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
      listedAt: fc.constantFrom(undefined, '2026-06-12', '2026-06-08', '2026-05-20', '2027-01-01'),
    }),
    { maxLength: 30 },
  )
  .map((all) =>
    all.map(({ title, listedAt }, at) =>
      paper({ title, id: `p${at}`, ...(listedAt && { listedAt }) }),
    ),
  );
const topics = fc
  .array(
    fc.oneof(
      word,
      fc.tuple(word, word).map((pair) => pair.join(' OR ')),
      word.map((one) => `-${one}`),
      word.map((one) => `Named: ${one} age:<9d`),
    ),
    { maxLength: 4 },
  )
  .map((all) => all.join(', '));
const period = fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'all' as const);

test('each choice is said to leave the very papers that the list shows when it is chosen', () => {
  fc.assert(
    fc.property(papers, topics, period, (list, text, window) => {
      const choices = pageChoices(text);
      const query = { topics: text, choices, window, now: NOW };
      const { all, byChoice } = allAtOnce(topicMatchSteps(list, query));
      const shown = (chosen: string) =>
        rankPapers(list, { topics: chosen, window, now: NOW })
          .entries.map((entry) => entry.paper.id)
          .sort();
      expect([...all].sort()).toEqual(shown(text));
      expect(byChoice.map((ids) => [...ids].sort())).toEqual(
        choices.map(({ topic }) => shown(topic)),
      );
    }),
    { numRuns: 200 },
  );
});

test('a long list is gone through in steps', () => {
  const list = Array.from({ length: 1000 }, (_, at) => paper({ title: `agents ${at}` }));
  const query = {
    topics: 'agents',
    choices: pageChoices('agents'),
    window: 'all' as const,
    now: NOW,
  };
  const steps = topicMatchSteps(list, query);
  let count = 0;
  while (!steps.next().done) count++;
  expect(count).toBeGreaterThanOrEqual(20);
});

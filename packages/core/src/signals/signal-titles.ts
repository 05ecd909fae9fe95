import type { SignalName } from './registry.ts';

/** What each signal looks at, for people. Apart from the signals, for a page shows none of it. */
export const signalTitles: Readonly<Record<SignalName, string>> = {
  upvotes: 'Votes of readers on Hugging Face or a like place',
  stars: 'Stars of the code repository',
  comments: 'Comments in discussions',
  points: 'Points on a news site',
  citations: 'Citations by other papers',
  recency: 'How recently the paper was listed or published',
  listPosition: 'Place in the list that it came from',
  topicMatch: 'How well it matches the topics',
};

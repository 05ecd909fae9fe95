import { rankPapers } from '../../ranking/rank-papers.ts';
import { toJson, writeText } from '../output/print-listing.ts';
import { rankingText } from '../output/ranking-text.ts';
import type { Command } from './command.ts';
import { listingOf } from './listing-of.ts';
import { inputOptions, listingOptions, rankOptions } from './option-tables.ts';
import { queryOf, reportTopics } from './ranking-query.ts';

const options = { ...rankOptions, ...inputOptions, ...listingOptions };

/** `rank`: what is trending in an input, and why. */
export const rank: Command<typeof options> = {
  title: 'Rank papers by evidence, and say why',
  usage: '<inputs>',
  about:
    'Every paper comes with its score (0 to 1) and why it stands there; as JSON with all the evidence that the score is the sum of.',
  options,
  examples: [
    'rank daily-papers.json --topics "language agents, robot*, -survey" --limit 10',
    'rank huggingface --by new --window week',
    'rank huggingface --window month --diversity 0.5 --per-author 1',
  ],
  async run(call) {
    const { values, runtime } = call;
    const query = queryOf(values, runtime);
    const listing = await listingOf(call, 'several');
    const ranking = rankPapers(listing.papers, query);
    reportTopics(ranking, call.reports);
    const text = call.isJson ? toJson(ranking) : rankingText(ranking, call.screen);
    await writeText(text, undefined, runtime);
  },
};

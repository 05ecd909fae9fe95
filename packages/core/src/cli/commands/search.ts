import { createSearchIndex } from '../../search/create-search-index.ts';
import { arxivCategories } from '../../topics/arxiv-taxonomy.ts';
import { parseTopics } from '../../topics/parse-topics.ts';
import { CommandError } from '../command-error.ts';
import { momentOf } from '../inputs/reading-options.ts';
import { hitsText } from '../output/hits-text.ts';
import { toJson, writeText } from '../output/print-listing.ts';
import type { Command } from './command.ts';
import { listingOf } from './listing-of.ts';
import { inputOptions, listingOptions, rankOptions } from './option-tables.ts';

const LIMIT = 20;

const options = {
  for: {
    kind: 'text',
    value: '<words>',
    doc: 'What to look for in the papers: words, each of which helps, and "phrases", which must occur',
  },
  topics: rankOptions.topics,
  limit: {
    kind: 'count',
    short: 'n',
    value: '<n>',
    doc: `The most papers to give. Default ${LIMIT}`,
  },
  now: {
    kind: 'text',
    value: '<moment>',
    doc: 'The moment from which age: in topics counts back, ISO 8601. Default: now',
  },
  ...inputOptions,
  ...listingOptions,
} as const;

/** `search`: the papers of an input that answer some words best. */
export const search: Command<typeof options> = {
  title: 'Find the papers of a listing that answer some words best',
  usage: '<inputs> --for <words>',
  about:
    'Scores (BM25F) compare the papers of one answer, not answers. Words are compared by their stems; one that no paper has is taken for the nearest that papers have. --for looks into what was read; --query asks a source for it.',
  options,
  examples: [
    'search daily-papers.json --for "language agents"',
    `search "exports/*.bib" --for 'robots "world model"' --topics cs.RO --limit 5`,
  ],
  async run(call) {
    const { values, runtime, isJson, screen } = call;
    const { limit = LIMIT, topics = '' } = values;
    const text = wordsOf(values.for);
    const now = new Date(momentOf('now', values.now) ?? runtime.now());
    const wanted = parseTopics(topics, { categories: arxivCategories });
    const { papers } = await listingOf(call, 'several');
    const index = createSearchIndex(papers);
    // The words are all there: nobody is typing the last one.
    const hits = index.search(text, { limit, now, topics: wanted.topics, prefix: false });
    const { issues } = wanted;
    call.reports.add('--topics', { issues, papers: hits.flatMap(({ paper }) => paper ?? []) });
    const sought = { text, topics, searched: index.size, limit };
    const printed = isJson ? toJson({ hits, ...sought, issues }) : hitsText(hits, sought, screen);
    await writeText(printed, undefined, runtime);
  },
};

function wordsOf(text = ''): string {
  if (text.trim() !== '') return text;
  throw new CommandError('usage', 'There is nothing to look for.', {
    hint: 'Say it with --for "language agents".',
  });
}

import { cameUpAt } from '../../paper/came-up-at.ts';
import type { Paper } from '../../paper/paper.ts';
import { dayOf } from '../../paper/to-date-text.ts';
import { TOPIC_MEASURES, TOPIC_WINDOWS } from '../../trending-topics/options.ts';
import { trendingTopics } from '../../trending-topics/trending-topics.ts';
import { sidesOf } from '../../trending-topics/window-sides.ts';
import { CommandError } from '../command-error.ts';
import { readOneListing } from '../inputs/read-one-listing.ts';
import { momentOf, readingOptions } from '../inputs/reading-options.ts';
import { toJson, writeText } from '../output/print-listing.ts';
import { topicsText } from '../output/topics-text.ts';
import type { Call, Command } from './command.ts';
import { listingOf } from './listing-of.ts';
import { inputOptions, listingOptions } from './option-tables.ts';

const LIMIT = 10;

const options = {
  window: {
    kind: 'text',
    value: '<window>',
    choices: TOPIC_WINDOWS,
    doc: 'How far back the window reaches. Default week',
  },
  now: {
    kind: 'text',
    value: '<moment>',
    doc: 'The moment at which the window closes, ISO 8601. Default: now',
  },
  limit: {
    kind: 'count',
    short: 'n',
    value: '<n>',
    doc: `The most topics to give. Default ${LIMIT}`,
  },
  by: {
    kind: 'text',
    value: '<measure>',
    choices: TOPIC_MEASURES,
    doc: 'What makes a topic move: more papers, or attention to them. Default papers',
  },
  background: {
    kind: 'text',
    value: '<input>',
    doc: 'What the window is compared with. Default: the papers of the inputs that came up before it',
  },
  ...inputOptions,
  ...listingOptions,
} as const;

/** `topics`: the key phrases on the move in an input. */
export const topics: Command<typeof options> = {
  title: 'Show which topics are on the move in a listing',
  usage: '<inputs>',
  about:
    'Key phrases that more papers of the window have than those before it let expect: how many have it, how many were expected, how many times as many that is, and the best paper. Where nothing came up before the window, these are the most common phrases, and nothing is said of a rise.',
  options,
  examples: [
    'topics "daily/*.json" --window week',
    'topics today.json --background "earlier/*.json" --now 2026-06-12',
  ],
  async run(call) {
    const { values, runtime, isJson, screen } = call;
    const { window = 'week', limit = LIMIT, by } = values;
    const now = new Date(momentOf('now', values.now) ?? runtime.now()).getTime();
    assertReadOnce(call);
    const { papers } = await listingOf(call, 'several');
    const background = await backgroundOf(call);
    const found = trendingTopics(papers, { window, now, limit, by, background });
    const sides = sidesOf(papers, background, window, now);
    const facts = {
      window,
      now: new Date(now).toISOString(),
      papersInWindow: sides.recent.length,
      papersInBackground: sides.background.length,
    };
    const newest = { newest: dayOf(newestOf(papers)) };
    const text = isJson
      ? toJson({ topics: found, ...facts })
      : topicsText(found, { ...facts, ...newest, papers: sides.recent }, screen);
    await writeText(text, undefined, runtime);
  },
};

async function backgroundOf(call: Call<typeof options>): Promise<readonly Paper[] | undefined> {
  const { values, runtime } = call;
  if (values.background === undefined) return undefined;
  const reading = { ...call, options: readingOptions(values, runtime) };
  return (await readOneListing([values.background], reading, 'several')).papers;
}

function assertReadOnce({ values, words }: Call<typeof options>): void {
  if (values.background !== '-' || !words.includes('-')) return;
  throw new CommandError('usage', 'Standard input (-) can be read only once.');
}

function newestOf(papers: readonly Paper[]): string | undefined {
  return papers.reduce<string | undefined>((newest, paper) => {
    const date = cameUpAt(paper);
    return date !== undefined && date > (newest ?? '') ? date : newest;
  }, undefined);
}

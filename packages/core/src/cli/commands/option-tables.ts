import { HORIZONS } from '../../ranking/horizon.ts';
import { ORDERS } from '../../ranking/orders.ts';
import { WINDOWS } from '../../ranking/window.ts';
import { MODELS } from '../../signals/models/registry.ts';
import type { OptionTable } from '../arguments/option.ts';

/** What every command understands. */
export const generalOptions = {
  json: { kind: 'flag', doc: 'Print JSON; the default where the output is no terminal' },
  table: { kind: 'flag', doc: 'Print a table; the default in a terminal' },
  quiet: { kind: 'flag', short: 'q', doc: 'Say nothing of problems that cost no input' },
  issues: { kind: 'flag', doc: 'List every problem on standard error, not only their number' },
  strict: { kind: 'flag', doc: 'End with exit code 1 when there was any problem' },
  verbose: { kind: 'flag', doc: 'Show where an unexpected error comes from' },
  help: { kind: 'flag', short: 'h', doc: 'Print this help' },
} as const satisfies OptionTable;

/** What sources are asked, and how the network is used. */
const sourceOptions = {
  query: {
    kind: 'text',
    value: '<words>',
    doc: 'What to ask a source for: words, "phrases", AND, OR, NOT, author:, title:, abstract:, cat:',
  },
  like: { kind: 'text', value: '<id>', doc: 'Ask for papers like this one (semantic-scholar)' },
  date: {
    kind: 'text',
    value: '<date>',
    doc: 'The list of a day (2026-06-12), week (2026-W24) or month (2026-06) of a source. Default: the newest',
  },
  sort: {
    kind: 'text',
    value: '<order>',
    choices: ['newest', 'relevance', 'trending'],
    doc: 'What a source gives first. Default: its own order',
  },
  page: { kind: 'count', value: '<n>', doc: 'The page of a source to begin with. Default 1' },
  pages: {
    kind: 'count',
    value: '<n>',
    doc: 'The most pages of a source or address to read. Default 1',
  },
  'per-page': {
    kind: 'count',
    value: '<n>',
    doc: 'Papers a page, as a source allows. Default 100',
  },
  mailto: {
    kind: 'text',
    value: '<address>',
    doc: 'Your e-mail address, for sources that ask for one. Default: $TRENDING_PAPERS_MAILTO',
  },
  timeout: { kind: 'count', value: '<seconds>', doc: 'Time for one request. Default 15' },
  'max-age': {
    kind: 'count',
    value: '<seconds>',
    doc: 'Take an answer this old without asking whether it still holds. Default 0',
  },
  'cache-dir': {
    kind: 'text',
    value: '<folder>',
    doc: "Keep answers of the network here. Default: the system's folder for caches",
  },
  'no-cache': { kind: 'flag', doc: 'Neither use nor keep answers of the network' },
} as const satisfies OptionTable;

/** How inputs are found and read. */
export const inputOptions = {
  format: { kind: 'text', value: '<name>', doc: 'Read with this format. Default: detected' },
  'observed-at': {
    kind: 'text',
    value: '<moment>',
    doc: 'When the counts in files were seen, ISO 8601. Default: not recorded',
  },
  'max-bytes': {
    kind: 'count',
    value: '<n>',
    doc: 'The most bytes to read of an input, decompressed. Default 256 MiB, of addresses 32 MiB; files of JSON Lines have no limit',
  },
  ...sourceOptions,
} as const satisfies OptionTable;

/** What an order goes by, and how varied its first places are. */
const weighingOptions = {
  model: {
    kind: 'text',
    value: '<model>',
    choices: MODELS,
    doc: 'How the orders trending and relevance compare papers by their counts. Default forecast',
  },
  horizon: {
    kind: 'text',
    value: '<horizon>',
    choices: HORIZONS,
    doc: 'How far ahead forecast looks. Default day, for the windows month and year week',
  },
  diversity: {
    kind: 'share',
    value: '<0..1>',
    doc: 'How varied the first places are: 0 the order of the scores, 1 variety alone. Default 0',
  },
  'per-author': {
    kind: 'count',
    value: '<n>',
    doc: 'The most papers of one author in ten places. Default: 2 with --diversity, else any number',
  },
  'per-topic': {
    kind: 'count',
    value: '<n>',
    doc: 'The most papers of one topic in ten places. Default: its share with --diversity, else any number',
  },
} as const satisfies OptionTable;

/** How papers are chosen and put in order. */
export const rankOptions = {
  topics: {
    kind: 'text',
    short: 't',
    value: '<topics>',
    doc: 'Keep papers on these topics (see docs/topics.md). Default: all',
  },
  by: {
    kind: 'text',
    value: '<order>',
    choices: ORDERS,
    doc: 'What comes first. Default trending',
  },
  window: {
    kind: 'text',
    value: '<window>',
    choices: WINDOWS,
    doc: 'How far back to look. Default all',
  },
  limit: { kind: 'count', short: 'n', value: '<n>', doc: 'The most papers to give. Default: all' },
  offset: { kind: 'count', value: '<n>', doc: 'How many papers to pass over. Default 0' },
  now: { kind: 'text', value: '<moment>', doc: 'The moment to rank for, ISO 8601. Default: now' },
  ...weighingOptions,
} as const satisfies OptionTable;

/** Where the result goes. */
export const outputOptions = {
  output: {
    kind: 'text',
    short: 'o',
    value: '<file>',
    doc: 'Write to this file, whole or not at all. Default: standard output',
  },
} as const satisfies OptionTable;

/** How one listing comes of all inputs. */
export const listingOptions = {
  'no-merge': { kind: 'flag', doc: 'Keep every record, even of one paper' },
  stars: {
    kind: 'flag',
    doc: 'Ask GitHub for the stars of the code of papers: 60 repositories an hour, 5,000 with $GITHUB_TOKEN',
  },
} as const satisfies OptionTable;

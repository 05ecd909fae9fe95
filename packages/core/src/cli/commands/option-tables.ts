import { ORDERS } from '../../ranking/orders.ts';
import { WINDOWS } from '../../ranking/window.ts';
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

/** How inputs are found and read. */
export const inputOptions = {
  format: { kind: 'text', value: '<name>', doc: 'Read with this format. Default: detected' },
  query: { kind: 'text', value: '<words>', doc: 'What to ask a source for' },
  date: {
    kind: 'text',
    value: '<date>',
    doc: 'The list of a day (2026-06-12), week (2026-W24) or month (2026-06) of a source. Default: the newest',
  },
  page: { kind: 'count', value: '<n>', doc: 'The page of a source, from 1' },
  'observed-at': {
    kind: 'text',
    value: '<moment>',
    doc: 'When the counts in files were seen, ISO 8601. Default: not recorded',
  },
  'max-bytes': {
    kind: 'count',
    value: '<n>',
    doc: 'The most bytes to read of an input, decompressed. Default 256 MiB, of addresses 32 MiB; JSON Lines have no limit',
  },
  timeout: { kind: 'count', value: '<ms>', doc: 'Time for one request. Default 15000' },
  'cache-dir': {
    kind: 'text',
    value: '<folder>',
    doc: "Keep answers of the network here. Default: the system's folder for caches",
  },
  'no-cache': { kind: 'flag', doc: 'Neither use nor keep answers of the network' },
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

/** Whether records of one paper become one. */
export const mergeOptions = {
  'no-merge': { kind: 'flag', doc: 'Keep every record, even of one paper' },
} as const satisfies OptionTable;

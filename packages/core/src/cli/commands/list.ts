import { readOneListing } from '../inputs/read-one-listing.ts';
import { readingOptions } from '../inputs/reading-options.ts';
import { printListing } from '../output/print-listing.ts';
import type { Command } from './command.ts';
import { inputOptions, mergeOptions } from './option-tables.ts';

const options = { ...inputOptions, ...mergeOptions };

/** `list`: what an input holds. */
export const list: Command<typeof options> = {
  title: 'Show the papers of a listing, in its order',
  usage: '<inputs>',
  options,
  examples: ['list daily-papers.txt', 'list huggingface --date 2026-06-12', 'list "exports/*.bib"'],
  async run(call) {
    const { values, words } = call;
    const reading = { ...call, options: readingOptions(values, call.runtime) };
    const listing = await readOneListing(words, reading, values['no-merge'] ? 'never' : 'several');
    await printListing(listing, call);
  },
};

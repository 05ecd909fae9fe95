import { printListing } from '../output/print-listing.ts';
import type { Command } from './command.ts';
import { listingOf } from './listing-of.ts';
import { inputOptions, listingOptions, outputOptions } from './option-tables.ts';

const options = { ...inputOptions, ...listingOptions, ...outputOptions };

/** `merge`: one listing of many, each paper once. */
export const merge: Command<typeof options> = {
  title: 'Make one listing of several, each paper once',
  usage: '<inputs>',
  options,
  examples: ['merge daily-papers.json library.bib -o papers.json', 'merge arxiv.xml huggingface'],
  async run(call) {
    const listing = await listingOf(call, 'always');
    await printListing(listing, call, call.values.output);
  },
};

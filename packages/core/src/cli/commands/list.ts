import { printListing } from '../output/print-listing.ts';
import type { Command } from './command.ts';
import { listingOf } from './listing-of.ts';
import { inputOptions, listingOptions } from './option-tables.ts';

const options = { ...inputOptions, ...listingOptions };

/** `list`: what an input holds. */
export const list: Command<typeof options> = {
  title: 'Show the papers of a listing, in its order',
  usage: '<inputs>',
  options,
  examples: ['list daily-papers.txt', 'list huggingface --date 2026-06-12', 'list "exports/*.bib"'],
  async run(call) {
    const listing = await listingOf(call, 'several');
    await printListing(listing, call);
  },
};

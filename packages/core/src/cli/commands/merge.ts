import { readOneListing } from '../inputs/read-one-listing.ts';
import { readingOptions } from '../inputs/reading-options.ts';
import { printListing } from '../output/print-listing.ts';
import type { Command } from './command.ts';
import { inputOptions, mergeOptions, outputOptions } from './option-tables.ts';

const options = { ...inputOptions, ...mergeOptions, ...outputOptions };

/** `merge`: one listing of many, each paper once. */
export const merge: Command<typeof options> = {
  title: 'Make one listing of several, each paper once',
  usage: '<inputs>',
  options,
  examples: ['merge daily-papers.json library.bib -o papers.json', 'merge arxiv.xml huggingface'],
  async run(call) {
    const { values, words } = call;
    const reading = { ...call, options: readingOptions(values, call.runtime) };
    const listing = await readOneListing(words, reading, values['no-merge'] ? 'never' : 'always');
    await printListing(listing, call, values.output);
  },
};

import { type PlacedListing, readInputs } from '../inputs/read-inputs.ts';
import { readingOptions } from '../inputs/reading-options.ts';
import { type Output, type OutputName, outputNames, outputRegistry } from '../output/registry.ts';
import { targetOf } from '../output/target.ts';
import type { Command } from './command.ts';
import { inputOptions, outputOptions } from './option-tables.ts';

const options = {
  to: {
    kind: 'text',
    value: '<name>',
    choices: outputNames,
    doc: `The format to write: ${outputNames.join(', ')}. Default: by the ending of the output file, else ${outputNames[0]}`,
  },
  ...outputOptions,
  ...inputOptions,
} as const;

/** `convert`: the same papers in another format. */
export const convert: Command<typeof options> = {
  title: 'Write the papers of a listing in another format',
  usage: '<inputs> [--to <name>]',
  about:
    'Several inputs are written one after the other; nothing is merged. From JSON Lines to JSON Lines, papers are written as they are read, so files of any length need little memory.',
  options,
  examples: [
    'convert library.bib --to jsonl -o library.jsonl',
    'convert arxiv --query "language agents" -o agents.bib',
    'convert arxiv-metadata.jsonl.gz --to jsonl | head',
  ],
  async run(call) {
    const { values, words, runtime } = call;
    const output: Output = outputRegistry[values.to ?? outputFor(values.output)];
    const listings = readInputs(words, { ...call, options: readingOptions(values, call.runtime) });
    const target = targetOf(values.output, runtime);
    try {
      for await (const text of output.render(listingsOf(listings))) await target.write(text);
      await target.finish();
    } catch (error) {
      await target.giveUp();
      throw error;
    }
  },
};

async function* listingsOf(placed: AsyncIterable<PlacedListing>) {
  for await (const { listing } of placed) yield listing;
}

/** By the ending of the file; the longest counts, for `.csl.json` says more than `.json`. */
function outputFor(file = ''): OutputName {
  const all = outputNames.flatMap((name) => {
    const { endings }: Output = outputRegistry[name];
    return endings.map((ending) => ({ name, ending }));
  });
  const [named] = all
    .filter(({ ending }) => file.toLowerCase().endsWith(ending))
    .sort((a, b) => b.ending.length - a.ending.length);
  return named?.name ?? outputNames[0] ?? 'json';
}

import type { Listing } from '../../paper/listing.ts';
import { exportedOutputs } from './exported.ts';
import { jsonOutput } from './json.ts';
import { jsonLinesOutput } from './json-lines.ts';

/** A format that papers can be converted to. */
export interface Output {
  /** For people. */
  readonly title: string;
  /** Endings of file names that ask for it. */
  readonly endings: readonly string[];
  /** The text for listings, in pieces, as they come: what can be written at once needs no memory. */
  render(listings: AsyncIterable<Listing>): AsyncIterable<string>;
}

/**
 * Every format that `convert` writes: ours, and whatever papers can be exported to. One line here
 * makes a file known to it, its help and the docs; an export is known already.
 */
export const outputRegistry = {
  json: jsonOutput,
  jsonl: jsonLinesOutput,
  ...exportedOutputs,
} as const satisfies Record<string, Output>;

/** Name of an output format. */
export type OutputName = keyof typeof outputRegistry;

/** All output formats, the default first. */
export const outputNames = Object.keys(outputRegistry) as OutputName[];

import type { OptionTable, OptionValues } from '../arguments/option.ts';
import type { Reading } from '../inputs/read-inputs.ts';
import type { Screen } from '../output/screen.ts';
import type { generalOptions } from './option-tables.ts';

/** What a command is called with. */
export interface Call<Options extends OptionTable = OptionTable> extends Omit<Reading, 'options'> {
  values: OptionValues<Options & typeof generalOptions>;
  /** The words that are no options. */
  words: readonly string[];
  /** Whether the result is printed as JSON. */
  isJson: boolean;
  screen: Screen;
}

/** A command: `trending-papers <name>`. Help and docs are made from it. */
export interface Command<Options extends OptionTable = OptionTable> {
  /** What it does, one line without a full stop. */
  readonly title: string;
  /** What stands behind its name in help. */
  readonly usage: string;
  /** What else one should know, for help. */
  readonly about?: string;
  /** Its own options, besides those that every command has. */
  readonly options: Options;
  /** Calls that show what it is for, without the name of the program. */
  readonly examples: readonly string[];
  /** @throws TrendingPapersError */
  run(call: Call<Options>): Promise<void>;
}

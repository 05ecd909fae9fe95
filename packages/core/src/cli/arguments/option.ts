/** What an option of the command takes: nothing, a text, a whole number from 0, or one of some names. */
type OptionKind = 'flag' | 'text' | 'count' | 'share';

/** One option. Help, docs, checks and types are made from it. */
export interface Option {
  readonly kind: OptionKind;
  /** One letter: `-o`. */
  readonly short?: string;
  /** What stands for the value in help: `<file>`. */
  readonly value?: string;
  /** The names that may be given. */
  readonly choices?: readonly string[];
  /** For people, without a full stop; says the default. */
  readonly doc: string;
}

/** Options by their long name, without dashes. */
export type OptionTable = Readonly<Record<string, Option>>;

type ValueOf<One extends Option> = One['kind'] extends 'flag'
  ? boolean
  : One['kind'] extends 'count' | 'share'
    ? number | undefined
    : One['choices'] extends readonly (infer Name)[]
      ? Name | undefined
      : string | undefined;

/** The values of a table's options as they came in; a flag that was not given is false. */
export type OptionValues<Table extends OptionTable> = {
  readonly [Name in keyof Table]: ValueOf<Table[Name]>;
};

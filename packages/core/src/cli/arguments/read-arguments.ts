import { parseArgs } from 'node:util';
import { CommandError } from '../command-error.ts';
import { nearest } from './nearest.ts';
import type { Option, OptionTable, OptionValues } from './option.ts';

/** Arguments taken apart. */
export interface ReadArguments<Table extends OptionTable> {
  values: OptionValues<Table>;
  /** What is no option, in order. */
  words: readonly string[];
}

/**
 * Takes the arguments of a command apart by its table of options. A value may begin with a dash
 * (`--topics -survey`), as long as it is no option itself.
 *
 * @throws CommandError `usage`
 */
export function readArguments<Table extends OptionTable>(
  given: readonly string[],
  table: Table,
): ReadArguments<Table> {
  const { tokens } = parseArgs({
    args: [...given],
    options: Object.fromEntries(
      Object.entries(table).map(([name, { kind, short }]) => [
        name,
        { type: kind === 'flag' ? 'boolean' : 'string', ...(short && { short }) },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, unknown> = Object.fromEntries(
    Object.entries(table).flatMap(([name, { kind }]) => (kind === 'flag' ? [[name, false]] : [])),
  );
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(table, token.name) ? table[token.name] : undefined;
    if (!option) throw unknownOption(token.rawName, table);
    values[token.name] = takeValue(token.rawName, option, token.value, table, token.inlineValue);
  }
  return { values: values as OptionValues<Table>, words };
}

function takeValue(
  name: string,
  option: Option,
  value: string | undefined,
  table: OptionTable,
  isInline: boolean | undefined,
): boolean | string | number {
  if (option.kind === 'flag') {
    if (value === undefined) return true;
    throw usage(`The option ${name} takes no value.`, value);
  }
  if (value === undefined || (!isInline && isOption(value, table)))
    throw usage(`The option ${name} needs a value: ${name} ${option.value ?? '<text>'}.`, value);
  if (option.kind === 'count') return countOf(name, value);
  if (option.kind === 'share') return shareOf(name, value);
  return option.choices ? choiceOf(name, value, option.choices) : value;
}

function isOption(text: string, table: OptionTable): boolean {
  return text.startsWith('--') && Object.hasOwn(table, text.slice(2).split('=', 1)[0] ?? '');
}

function countOf(name: string, value: string): number {
  if (/^\d{1,15}$/.test(value)) return Number(value);
  throw usage(`The option ${name} needs a whole number of at least 0.`, value);
}

function shareOf(name: string, value: string): number {
  const share = /^(?:0|1|[01]?\.\d{1,9})$/.test(value) ? Number(value) : Number.NaN;
  if (share >= 0 && share <= 1) return share;
  throw usage(`The option ${name} needs a number from 0 to 1.`, value);
}

function choiceOf(name: string, value: string, choices: readonly string[]): string {
  if (choices.includes(value)) return value;
  const near = nearest(value, choices);
  throw usage(
    `The option ${name} needs one of: ${choices.join(', ')}.`,
    value,
    near && `Did you mean ${near}?`,
  );
}

function unknownOption(name: string, table: OptionTable): CommandError {
  const near = nearest(name.replace(/^-+/, ''), Object.keys(table));
  return usage(`There is no option ${name} here.`, undefined, near && `Did you mean --${near}?`);
}

function usage(problem: string, received: string | undefined, hint?: string): CommandError {
  return new CommandError('usage', problem, {
    ...(received !== undefined && { received: received === '' ? '""' : received }),
    ...(hint !== undefined && { hint }),
  });
}

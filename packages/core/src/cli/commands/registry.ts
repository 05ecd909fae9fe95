import type { Command } from './command.ts';
import { convert } from './convert.ts';
import { digest } from './digest.ts';
import { formats } from './formats.ts';
import { list } from './list.ts';
import { merge } from './merge.ts';
import { rank } from './rank.ts';
import { search } from './search.ts';
import { snapshot } from './snapshot.ts';
import { topics } from './topics.ts';

/** Every command by name. One line here makes a file known to the program, its help and the docs. */
export const commandRegistry = {
  list,
  rank,
  search,
  topics,
  merge,
  convert,
  snapshot,
  digest,
  formats,
} as const satisfies Record<string, Command>;

/** Name of a command. */
export type CommandName = keyof typeof commandRegistry;

/** All commands, in the order of help. */
export const commandNames = Object.keys(commandRegistry) as CommandName[];

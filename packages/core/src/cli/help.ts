import { displayWidth, padToWidth } from '../paper/text/display-width.ts';
import type { OptionTable } from './arguments/option.ts';
import type { Command } from './commands/command.ts';
import { generalOptions } from './commands/option-tables.ts';
import { commandRegistry } from './commands/registry.ts';

/** How the program is called. */
export const PROGRAM = 'trending-papers';

/** The help of the program: its commands, and what they have in common. */
export function programHelp(width: number): string {
  const commands = Object.entries(commandRegistry).map(
    ([name, { title }]) => [name, title] as const,
  );
  return [
    `Usage: ${PROGRAM} <command> [inputs] [options]`,
    '',
    'Any list of papers in; what is trending in it, for your topics and why.',
    '',
    'Commands:',
    ...pairs(commands, width),
    '',
    ...paragraph(
      'Inputs are files, patterns such as "exports/*.bib", http(s) addresses, - for standard input, and names of sources. The format is detected, and gzip is undone. A table is printed in a terminal, JSON elsewhere.',
      width,
    ),
    '',
    'Options of every command:',
    ...pairs([...optionPairs(generalOptions), ['-V, --version', 'Print the version']], width),
    '',
    'Exit codes: 0 done, 1 nothing readable, 2 wrong arguments.',
    `The options of a command: ${PROGRAM} help <command>`,
    '',
  ].join('\n');
}

/** The help of a command, made from its table of options. */
export function commandHelp(name: string, command: Command, width: number): string {
  const own = optionPairs(command.options);
  return [
    `Usage: ${PROGRAM} ${[name, command.usage].filter(Boolean).join(' ')}${own.length > 0 ? ' [options]' : ''}`,
    '',
    ...paragraph(`${command.title}.`, width),
    ...(command.about ? ['', ...paragraph(command.about, width)] : []),
    ...(own.length > 0 ? ['', 'Options:', ...pairs(own, width)] : []),
    '',
    'Options of every command:',
    ...pairs(optionPairs(generalOptions), width),
    '',
    'Examples:',
    ...command.examples.map((example) => `  ${PROGRAM} ${example}`),
    '',
  ].join('\n');
}

function optionPairs(table: OptionTable): (readonly [string, string])[] {
  return Object.entries(table).map(([name, { short, value, doc }]) => {
    const letter = short ? `-${short}, ` : '    ';
    return [`${letter}--${name}${value ? ` ${value}` : ''}`, doc] as const;
  });
}

function pairs(entries: readonly (readonly [string, string])[], width: number): string[] {
  const left = entries.reduce((most, [name]) => Math.max(most, displayWidth(name)), 0);
  return entries.flatMap(([name, doc]) => {
    const [first = '', ...others] = paragraph(doc, Math.max(24, width - left - 4));
    const indent = ' '.repeat(left + 4);
    return [`  ${padToWidth(name, left)}  ${first}`, ...others.map((line) => indent + line)];
  });
}

/** A text broken into lines between words. */
function paragraph(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && displayWidth(last) + 1 + displayWidth(word) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

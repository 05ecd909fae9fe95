import { TrendingPapersError } from '../errors/trending-papers-error.ts';
import { nearest } from './arguments/nearest.ts';
import { readArguments } from './arguments/read-arguments.ts';
import { CommandError } from './command-error.ts';
import type { Command } from './commands/command.ts';
import { generalOptions } from './commands/option-tables.ts';
import { commandNames, commandRegistry } from './commands/registry.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import { commandHelp, PROGRAM, programHelp } from './help.ts';
import { errorText } from './output/error-text.ts';
import { type Progress, progressOn } from './output/progress.ts';
import { collectReports } from './output/reports.ts';
import { screenOf } from './output/screen.ts';
import type { Runtime } from './runtime.ts';
import { packageVersion } from './version.ts';

/**
 * Runs the command that the arguments name, from its first word to its exit code. Whatever goes
 * wrong is printed as a sentence; nothing is thrown.
 */
export async function runCommandLine(runtime: Runtime): Promise<ExitCode> {
  const progress = progressOn(runtime);
  try {
    return await dispatch(runtime, progress);
  } catch (error) {
    await progress.clear();
    const command = commandNames.find((name) => name === runtime.arguments[0]);
    const isVerbose = runtime.arguments.includes('--verbose') || Boolean(runtime.environment.DEBUG);
    await runtime.stderr.write(errorText(error, { isVerbose, command }));
    return exitCodeOf(error, runtime);
  }
}

async function dispatch(runtime: Runtime, progress: Progress): Promise<ExitCode> {
  const [name, ...rest] = runtime.arguments;
  const { width } = screenOf(runtime);
  if (name === '--version' || name === '-V') return print(`${packageVersion()}\n`, runtime);
  if (name === '--help' || name === '-h' || name === 'help') {
    const about = rest.find((word) => !word.startsWith('-'));
    return print(
      about === undefined ? programHelp(width) : commandHelp(about, findCommand(about), width),
      runtime,
    );
  }
  if (name !== undefined) return runCommand(name, rest, runtime, progress);
  await runtime.stderr.write(programHelp(width));
  return EXIT.usage;
}

async function runCommand(
  name: string,
  given: readonly string[],
  runtime: Runtime,
  progress: Progress,
): Promise<ExitCode> {
  const command = findCommand(name);
  const screen = screenOf(runtime);
  const { values, words } = readArguments(given, { ...command.options, ...generalOptions });
  if (values.help) return print(commandHelp(name, command, screen.width), runtime);
  if (values.json && values.table)
    throw new CommandError('usage', 'Of --json and --table only one can be.');
  const { issues: lists, quiet, strict } = values;
  const reports = collectReports(runtime, { lists, quiet, progress });
  const isJson = values.json || (!values.table && !runtime.stdout.isTerminal);
  try {
    await command.run({ values, words, isJson, screen, runtime, progress, reports });
  } finally {
    await reports.print();
  }
  return strict && !reports.isEmpty ? EXIT.nothing : EXIT.ok;
}

async function print(text: string, { stdout }: Runtime): Promise<ExitCode> {
  await stdout.write(text);
  return EXIT.ok;
}

function findCommand(name: string): Command {
  const found = commandNames.find((one) => one === name);
  if (found) return commandRegistry[found];
  const near = nearest(name, commandNames);
  const what = name.startsWith('-') ? 'A command comes first' : 'There is no such command';
  throw new CommandError('usage', `${what}: ${commandNames.join(', ')}.`, {
    received: name,
    hint: near ? `Did you mean ${near}?` : `See: ${PROGRAM} --help.`,
  });
}

function exitCodeOf(error: unknown, { signal }: Runtime): ExitCode {
  if (signal.aborted) return EXIT.interrupted;
  return error instanceof TrendingPapersError && error.code === 'usage' ? EXIT.usage : EXIT.nothing;
}

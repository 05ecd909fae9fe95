import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type SourceName, sourceNames } from '../../sources/registry.ts';
import { nearest } from '../arguments/nearest.ts';
import { CommandError } from '../command-error.ts';
import type { Runtime } from '../runtime.ts';
import { findFiles, isGlob } from './glob.ts';

/** Something to read, with the name that the user gave it. */
export type Input =
  | { kind: 'file'; name: string; path: string }
  | { kind: 'stdin'; name: string }
  | { kind: 'address'; name: string }
  | { kind: 'source'; name: SourceName };

/** An argument that names nothing which could be read. */
export interface MissingInput {
  kind: 'missing';
  name: string;
  error: CommandError;
}

type Surroundings = Pick<Runtime, 'folder' | 'platform'>;

/**
 * What the words behind a command stand for: `-` is standard input, `http(s)://…` an address, the
 * name of a source that source, everything else a file or a pattern of files. A file that is called
 * like a source is reached as `./arxiv`; a file whose name looks like a pattern is that file.
 */
export async function findInputs(
  words: readonly string[],
  surroundings: Surroundings,
): Promise<(Input | MissingInput)[]> {
  const inputs: (Input | MissingInput)[] = [];
  for (const word of words) inputs.push(...(await inputsOf(word, surroundings)));
  const stdins = inputs.filter(({ kind }) => kind === 'stdin').length;
  if (stdins > 1)
    throw new CommandError('usage', 'Standard input (-) can be read only once.', {
      received: '- -',
    });
  return inputs;
}

async function inputsOf(
  word: string,
  { folder, platform }: Surroundings,
): Promise<(Input | MissingInput)[]> {
  if (word === '-') return [{ kind: 'stdin', name: 'standard input' }];
  if (/^https?:\/\//i.test(word)) return [{ kind: 'address', name: word }];
  if (isSource(word)) return [{ kind: 'source', name: word }];
  const path = resolve(folder, word);
  const kind = await kindOf(path);
  if (kind === 'file') return [{ kind: 'file', name: word, path }];
  if (kind === 'folder') return [missing(word, folderGiven(word))];
  const files = isGlob(word) ? await findFiles(word, folder, { platform }) : [];
  if (files.length === 0) return [missing(word, nothingThere(word))];
  return files.map((name) => ({ kind: 'file', name, path: resolve(folder, name) }));
}

function isSource(word: string): word is SourceName {
  return (sourceNames as readonly string[]).includes(word);
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    // Pipes and devices are read like files.
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}

function missing(name: string, error: CommandError): MissingInput {
  return { kind: 'missing', name, error };
}

function folderGiven(word: string): CommandError {
  return new CommandError('unreadable-file', 'This is a folder.', {
    received: word,
    hint: `Name its files, for example "${word.replace(/[\\/]+$/, '')}/*.json".`,
  });
}

function nothingThere(word: string): CommandError {
  if (isGlob(word))
    return new CommandError('no-such-file', 'No file fits this pattern.', { received: word });
  const near = nearest(word, sourceNames);
  return new CommandError('no-such-file', 'There is no such file or source.', {
    received: word,
    hint: near
      ? `Did you mean the source ${near}?`
      : `Give a file, a pattern, an http(s) address, - for standard input, or a source: ${sourceNames.join(', ')}.`,
  });
}

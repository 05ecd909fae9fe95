import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, realpath, rename, rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pid } from 'node:process';
import { CommandError } from '../command-error.ts';
import type { Runtime, TextSink } from '../runtime.ts';

/** Where the result goes. */
export interface Target extends Pick<TextSink, 'write'> {
  /** The result is whole: a file appears under its name. */
  finish(): Promise<void>;
  /** The result is not whole: a file that was there before stays as it was. */
  giveUp(): Promise<void>;
}

/**
 * Standard output, or a file that is replaced only when the whole result is written: it grows under
 * another name beside it and is renamed at the end, so that no reader ever sees half of it.
 *
 * @throws CommandError `unwritable-file`
 */
export async function openTarget(
  file: string | undefined,
  { stdout, folder }: Pick<Runtime, 'stdout' | 'folder'>,
): Promise<Target> {
  if (file === undefined || file === '-') {
    return { write: (text) => stdout.write(text), finish: async () => {}, giveUp: async () => {} };
  }
  try {
    return await openFile(resolve(folder, file));
  } catch (cause) {
    throw unwritable(file, cause);
  }
}

async function openFile(file: string): Promise<Target> {
  await mkdir(dirname(file), { recursive: true });
  // A link keeps leading to its file.
  const path = await realpath(file).catch(() => file);
  const growing = `${path}.${pid}.tmp`;
  const stream = createWriteStream(growing);
  let failure: unknown;
  stream.on('error', (error) => {
    failure = error;
  });
  await once(stream, 'open');
  const giveUp = async () => {
    stream.destroy();
    await rm(growing, { force: true });
  };
  return {
    giveUp,
    async write(text) {
      if (failure !== undefined) throw unwritable(file, failure);
      if (!stream.write(text)) await once(stream, 'drain');
    },
    async finish() {
      try {
        stream.end();
        await once(stream, 'close');
        if (failure !== undefined) throw failure;
        await rename(growing, path);
      } catch (cause) {
        await giveUp();
        throw unwritable(file, cause);
      }
    },
  };
}

function unwritable(file: string, cause: unknown): CommandError {
  return new CommandError('unwritable-file', 'The file cannot be written.', {
    received: cause instanceof Error ? cause.message : file,
    hint: 'Check that its folder exists, that you may write there, and that the disk has room.',
    cause,
  });
}

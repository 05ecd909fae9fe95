import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
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
 * another name beside it and is renamed at the end, so that no reader ever sees half of it. Nothing
 * is made before there is something to write. All three throw CommandError `unwritable-file`.
 */
export function targetOf(
  file: string | undefined,
  { stdout, folder }: Pick<Runtime, 'stdout' | 'folder'>,
): Target {
  if (file === undefined || file === '-') {
    return { write: (text) => stdout.write(text), finish: async () => {}, giveUp: async () => {} };
  }
  let growing: Promise<GrowingFile> | undefined;
  const grow = () => {
    growing ??= openFile(resolve(folder, file));
    return growing;
  };
  const orUnwritable = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (cause) {
      throw unwritable(file, cause);
    }
  };
  return {
    write: (text) => orUnwritable(async () => (await grow()).handle.writeFile(text)),
    finish: () => orUnwritable(async () => finish(await grow())),
    giveUp: async () => {
      const opened = await growing?.catch(() => undefined);
      if (opened) await giveUp(opened);
    },
  };
}

interface GrowingFile {
  handle: Awaited<ReturnType<typeof open>>;
  /** Its place when it is whole. */
  path: string;
  /** Where it grows; undefined for what cannot be replaced, such as a pipe. */
  aside?: string;
}

async function openFile(file: string): Promise<GrowingFile> {
  await mkdir(dirname(file), { recursive: true });
  // A link keeps leading to its file.
  const path = await realpath(file).catch(() => file);
  const there = await stat(path).catch(() => undefined);
  if (there && !there.isFile()) return { path, handle: await open(path, 'w') };
  const aside = `${path}.${pid}.tmp`;
  return { path, aside, handle: await open(aside, 'w', there?.mode) };
}

async function finish(file: GrowingFile): Promise<void> {
  try {
    await file.handle.close();
    if (file.aside !== undefined) await rename(file.aside, file.path);
  } catch (cause) {
    await giveUp(file);
    throw cause;
  }
}

async function giveUp({ handle, aside }: GrowingFile): Promise<void> {
  await handle.close().catch(() => {});
  if (aside !== undefined) await rm(aside, { force: true });
}

function unwritable(file: string, cause: unknown): CommandError {
  return new CommandError('unwritable-file', 'The file cannot be written.', {
    received: cause instanceof Error ? cause.message : file,
    hint: 'Check that its folder exists, that you may write there, and that the disk has room.',
    cause,
  });
}

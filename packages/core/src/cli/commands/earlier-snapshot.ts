import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isListingError } from '../../errors/listing-error.ts';
import type { Ranking } from '../../ranking/ranking.ts';
import { readSnapshot } from '../../snapshot/read-snapshot.ts';
import { CommandError } from '../command-error.ts';
import { counted } from '../output/counted.ts';
import type { Runtime } from '../runtime.ts';

/** A list of fewer papers changes by much from day to day without anything being wrong. */
const SMALL = 10;

/**
 * The snapshot in a file; undefined when there is no such file, as on the first day.
 *
 * @throws CommandError `unreadable-file`, also when the file holds something else
 */
export async function readEarlier(
  file: string,
  { folder }: Pick<Runtime, 'folder'>,
): Promise<Ranking | undefined> {
  let text: string;
  try {
    text = await readFile(resolve(folder, file), 'utf8');
  } catch (cause) {
    if (Reflect.get(Object(cause), 'code') === 'ENOENT') return undefined;
    throw new CommandError('unreadable-file', 'The earlier snapshot cannot be read.', {
      received: file,
      cause,
    });
  }
  try {
    return readSnapshot(text);
  } catch (cause) {
    if (!isListingError(cause)) throw cause;
    throw new CommandError('unreadable-file', `${file} holds no snapshot. ${cause.message}`, {
      hint: 'Name another file, or write without a look at it with --force.',
      cause,
    });
  }
}

/**
 * A source that answers with nothing, or with a part, must not replace a good list.
 *
 * @throws CommandError `shrunk`
 */
export function assertNotShrunk(
  now: Ranking,
  earlier: Ranking | undefined,
  leastShare: number,
  file: string,
): void {
  if (now.total === 0) {
    throw new CommandError('shrunk', `No paper matches: ${file} was not written.`, {
      hint: 'Ask for more (--topics, --window), or write it empty with --force.',
    });
  }
  if (earlier === undefined || !isSameQuery(now, earlier) || earlier.total < SMALL) return;
  if (now.total >= earlier.total * leastShare) return;
  throw new CommandError(
    'shrunk',
    `Only ${counted(now.total, 'paper')} now, ${earlier.total} before (${earlier.generatedAt.slice(0, 10)}): ${file} stays as it was.`,
    {
      hint: 'The source may have answered with a part. Try again later, or write it with --force.',
    },
  );
}

function isSameQuery({ query: a }: Ranking, { query: b }: Ranking): boolean {
  return a.by === b.by && a.window === b.window && a.topics === b.topics;
}

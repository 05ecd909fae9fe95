import { once } from 'node:events';
import { homedir } from 'node:os';
import process from 'node:process';
import { addAbortSignal } from 'node:stream';
import { systemClock } from '../paper/clock.ts';
import type { Runtime, TextSink } from './runtime.ts';

const EXIT_INTERRUPTED = 130;

/** The surroundings of a real run. */
export function nodeRuntime(): Runtime {
  const signal = interruption();
  return {
    arguments: process.argv.slice(2),
    environment: process.env,
    folder: process.cwd(),
    home: homeOfUser(),
    platform: process.platform,
    get stdin() {
      // Nothing may come for long: Ctrl+C ends the waiting too.
      return addAbortSignal(signal, process.stdin);
    },
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    signal,
    now: systemClock,
  };
}

function sinkOf(stream: NodeJS.WriteStream): TextSink {
  // Whoever reads our output may stop early (`| head`): that is no error of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  return {
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
    async write(text) {
      if (!stream.write(text)) await once(stream, 'drain');
    },
  };
}

/** The first Ctrl+C ends what is under way in order, the second one at once. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  process.on('SIGINT', () => {
    if (controller.signal.aborted) process.exit(EXIT_INTERRUPTED);
    controller.abort();
  });
  return controller.signal;
}

function homeOfUser(): string | undefined {
  try {
    return homedir() || undefined;
  } catch {
    // A user without an entry in the system's table has no home.
    return undefined;
  }
}

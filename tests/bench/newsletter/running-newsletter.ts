import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('../../../examples/newsletter/src/main.ts', import.meta.url));
const LIST = fileURLToPath(new URL('../../../examples/demo/sample-listing.json', import.meta.url));

/** A process of the service. */
export interface RunningNewsletter {
  /** The most memory that it had in use so far, in MB. */
  peakMemory(): number;
  stop(): Promise<void>;
}

/** Starts a command of the service, as its owner does, and waits until it says the first word. */
export async function startNewsletter(
  command: 'serve' | 'work',
  environment: Record<string, string>,
): Promise<RunningNewsletter> {
  const child = spawn(process.execPath, [MAIN, command], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      BASE_URL: 'https://papers.example.org',
      LINK_KEYS: `a:${'0'.repeat(32)}`,
      MAIL_FROM: 'papers@example.org',
      LIST,
      LIST_WINDOW: 'all',
      SIGN_UPS_PER_HOUR: '100000',
      ...environment,
    },
  });
  await once(child.stdout, 'data');
  child.stdout.resume();
  return { peakMemory: () => peakMemoryOf(child), stop: () => stop(child) };
}

/** As Linux counts it; 0 on other systems. */
function peakMemoryOf({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(status.match(/VmHWM:\s+(\d+)/)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}

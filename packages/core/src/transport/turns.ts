import { systemClock } from '../paper/clock.ts';
import type { Pause } from './politeness.ts';
import { unlessAborted } from './unless-aborted.ts';

/** Time as the queues see it; tests bring their own. */
export interface Time {
  now(): number;
  /** Rejects with the reason of the signal when that comes first. */
  sleep(ms: number, signal: AbortSignal | undefined): Promise<void>;
}

/** Requests to hosts that ask for pauses, one after the other. */
export interface Turns {
  /** Waits for its turn, then does it; the next one waits until it is done and the pause is over. */
  take<Result>(
    pause: Pause,
    signal: AbortSignal | undefined,
    work: () => Promise<Result>,
  ): Promise<Result>;
  /** Waits until the pause since the last request is over: between the tries of one turn. */
  pause(pause: Pause, signal: AbortSignal | undefined): Promise<void>;
}

/** Makes queues of their own; a process needs one set. */
export function createTurns(time: Time): Turns {
  const lastTurns = new Map<string, Promise<unknown>>();
  const freeAt = new Map<string, number>();
  const pauseFor = async ({ name, ms }: Pause, signal: AbortSignal | undefined) => {
    const wait = (freeAt.get(name) ?? 0) - time.now();
    // A clock that was set back must not make anyone wait for hours.
    if (wait > 0) await time.sleep(Math.min(wait, ms), signal);
    freeAt.set(name, time.now() + ms);
  };
  return {
    pause: pauseFor,
    async take(pause, signal, work) {
      const former = lastTurns.get(pause.name) ?? Promise.resolve();
      let leave = () => {};
      const done = new Promise<void>((resolve) => {
        leave = resolve;
      });
      lastTurns.set(
        pause.name,
        former.then(() => done),
      );
      try {
        await unlessAborted(former, signal);
        return await work();
      } finally {
        leave();
      }
    },
  };
}

/** The queues of this process: politeness is owed by all of it together. */
export const processTurns: Turns = createTurns({
  now: systemClock,
  async sleep(ms, signal) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const over = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, ms);
    });
    try {
      await unlessAborted(over, signal);
    } finally {
      clearTimeout(timer);
    }
  },
});

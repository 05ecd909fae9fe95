import { whenIdle } from './when-idle.ts';

/** Work in steps of some milliseconds: each `next()` does one, the last returns what came of it. */
export type Steps<Result> = Generator<undefined, Result>;

/** What is waited for between two steps; undefined where there is no need to wait. */
export type Pause = () => Promise<void> | undefined;

/** A step takes less. */
const STEP_MS = 10;
/** Steps in a row where the browser gives no idle time: a busy page must not wait forever. */
const STEPS_UNASKED = 4;

/** Lets the browser paint and hear the reader: for work that somebody waits for. */
export const breath: Pause = () => {
  // Safari cannot yield.
  const scheduler: Partial<Scheduler> | undefined = globalThis.scheduler;
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
};

/** Waits while the browser has something else to do: for work that nobody waits for. */
export function leisure(): Pause {
  let idle: IdleDeadline | undefined;
  let steps = 0;
  return () => {
    steps += 1;
    if (idle && idle.timeRemaining() > STEP_MS) return undefined;
    if (steps > 1 && steps <= STEPS_UNASKED) return undefined;
    return new Promise((resolve) =>
      whenIdle((deadline) => {
        idle = deadline?.didTimeout ? undefined : deadline;
        // Idle time is told exactly; where it is not, some steps are taken.
        steps = idle ? STEPS_UNASKED : 1;
        resolve();
      }),
    );
  };
}

/** Does work step by step. Undefined when it is given up, because `isWanted` says no. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  pause: Pause,
  isWanted: () => boolean = () => true,
): Promise<Result | undefined> {
  for (;;) {
    await pause();
    if (!isWanted()) return undefined;
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does all steps without a pause. */
export function allAtOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

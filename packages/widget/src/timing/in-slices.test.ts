import { describe, expect, test, vi } from 'vitest';
import { allAtOnce, breath, inSlices, leisure, type Steps } from './in-slices.ts';

/** Work of so many steps that notes what was done. */
function work(count: number) {
  const done: number[] = [];
  const steps = (function* (): Steps<string> {
    for (let step = 0; step < count; step++) {
      done.push(step);
      yield;
    }
    return 'ready';
  })();
  return { steps, done };
}

describe('work in steps', () => {
  test('brings the same at once and in slices', async () => {
    expect(allAtOnce(work(3).steps)).toBe('ready');
    expect(await inSlices(work(3).steps, breath)).toBe('ready');
    expect(await inSlices(work(3).steps, leisure())).toBe('ready');
  });

  test('waits before each step, the first included', async () => {
    const { steps, done } = work(2);
    const seen: number[] = [];
    await inSlices(steps, () => {
      seen.push(done.length);
      return Promise.resolve();
    });
    expect(seen).toEqual([0, 1, 2]);
  });

  test('stops when nobody wants it any more, and brings nothing', async () => {
    const { steps, done } = work(9);
    const result = await inSlices(steps, breath, () => done.length < 2);
    expect(result).toBeUndefined();
    expect(done).toHaveLength(2);
  });

  test('fails as the work fails', async () => {
    const steps = (function* (): Steps<never> {
      yield;
      throw new Error('broken');
    })();
    await expect(inSlices(steps, breath)).rejects.toThrow('broken');
  });
});

describe('leisure', () => {
  test('lasts as long as the browser has nothing else to do', async () => {
    let left = 40;
    const idle = { timeRemaining: () => left, didTimeout: false };
    const ask = vi.fn((told: IdleRequestCallback) => {
      queueMicrotask(() => told(idle));
      return 0;
    });
    vi.stubGlobal('requestIdleCallback', ask);
    const pause = leisure();
    await pause();
    left = 20;
    expect(pause()).toBeUndefined();
    left = 5;
    await pause();
    expect(ask).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });
});

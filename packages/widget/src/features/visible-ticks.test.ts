import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { VisibleTicks } from './visible-ticks.ts';

const SECOND = 1000;
let visibility = 'visible';
let isTime = true;
let running: VisibleTicks[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(
    () => visibility as DocumentVisibilityState,
  );
});

afterEach(() => {
  for (const ticks of running) ticks.stop();
  running = [];
  visibility = 'visible';
  isTime = true;
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function started(every = 60 * SECOND) {
  const tick = vi.fn();
  const ticks = new VisibleTicks({ every, now: () => Date.now(), isTime: () => isTime, tick });
  running.push(ticks);
  ticks.start();
  return { tick, ticks };
}

function look(state: 'visible' | 'hidden') {
  visibility = state;
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('ticks', () => {
  test('come in their time, not before', () => {
    const { tick } = started();
    vi.advanceTimersByTime(59 * SECOND);
    expect(tick).not.toHaveBeenCalled();
    vi.advanceTimersByTime(SECOND);
    expect(tick).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(120 * SECOND);
    expect(tick).toHaveBeenCalledTimes(3);
  });

  test('stop while nobody looks: no timer is left; one makes up for all that were missed', () => {
    const { tick } = started();
    look('hidden');
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(600 * SECOND);
    expect(tick).not.toHaveBeenCalled();
    look('visible');
    expect(tick).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(59 * SECOND);
    expect(tick).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(SECOND);
    expect(tick).toHaveBeenCalledTimes(2);
  });

  test('looking away for less than their time neither loses nor hurries one', () => {
    const { tick } = started();
    vi.advanceTimersByTime(30 * SECOND);
    look('hidden');
    vi.advanceTimersByTime(10 * SECOND);
    look('visible');
    vi.advanceTimersByTime(19 * SECOND);
    expect(tick).not.toHaveBeenCalled();
    vi.advanceTimersByTime(SECOND);
    expect(tick).toHaveBeenCalledTimes(1);
  });

  test('wait for the network, and come with it', () => {
    isTime = false;
    const { tick } = started();
    vi.advanceTimersByTime(600 * SECOND);
    expect(tick).not.toHaveBeenCalled();
    isTime = true;
    globalThis.dispatchEvent(new Event('online'));
    expect(tick).toHaveBeenCalledTimes(1);
  });

  test('end when they are stopped, also after they were started twice', () => {
    const { tick, ticks } = started();
    ticks.start();
    ticks.stop();
    expect(vi.getTimerCount()).toBe(0);
    look('hidden');
    look('visible');
    vi.advanceTimersByTime(600 * SECOND);
    expect(tick).not.toHaveBeenCalled();
  });

  test('are not held up by a clock that is set back', () => {
    const { tick } = started();
    vi.setSystemTime(Date.now() - 24 * 3600 * SECOND);
    vi.advanceTimersByTime(60 * SECOND);
    vi.advanceTimersByTime(60 * SECOND);
    vi.advanceTimersByTime(60 * SECOND);
    expect(vi.getTimerCount()).toBe(1);
    expect(tick.mock.calls.length).toBeGreaterThan(0);
  });

  test('of months do not come at once: no browser can wait that long', () => {
    const { tick } = started(90 * 24 * 3600 * SECOND);
    vi.advanceTimersByTime(60 * SECOND);
    expect(tick).not.toHaveBeenCalled();
  });
});

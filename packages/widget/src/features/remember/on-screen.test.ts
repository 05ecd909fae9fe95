import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OnScreen } from './on-screen.ts';

let now = 0;
let show: (element: Element, part: number) => void;
let watched: Set<Element>;

beforeEach(() => {
  now = 0;
  watched = new Set();
  class Observer {
    constructor(look: (entries: object[]) => void) {
      show = (target, intersectionRatio) => {
        if (watched.has(target)) look([{ target, intersectionRatio }]);
      };
    }
    observe = (element: Element) => watched.add(element);
    unobserve = (element: Element) => watched.delete(element);
    disconnect = () => watched.clear();
  }
  vi.stubGlobal('IntersectionObserver', Observer);
});

afterEach(() => vi.unstubAllGlobals());

const two = () => {
  const titles = [document.createElement('h3'), document.createElement('h3')] as const;
  const onScreen = new OnScreen(() => now);
  onScreen.watch([...titles], ['a', 'b']);
  return { onScreen, titles };
};

describe('a paper', () => {
  test('was seen when its title stood on screen for a second', () => {
    const { onScreen, titles } = two();
    show(titles[0], 1);
    now = 1000;
    expect(onScreen.take()).toEqual(['a']);
  });

  test('was not seen when it was only passed by, nor when half of its title was there', () => {
    const { onScreen, titles } = two();
    show(titles[0], 1);
    now = 900;
    show(titles[0], 0);
    show(titles[1], 0.5);
    now = 9000;
    expect(onScreen.take()).toEqual([]);
  });

  test('that comes back later can still be seen', () => {
    const { onScreen, titles } = two();
    show(titles[0], 1);
    show(titles[0], 0);
    show(titles[0], 1);
    now = 1500;
    expect(onScreen.take()).toEqual(['a']);
  });

  test('that left the list was seen all the same', () => {
    const { onScreen, titles } = two();
    show(titles[0], 1);
    now = 2000;
    onScreen.watch([titles[1]], ['b']);
    expect(onScreen.take()).toEqual(['a']);
    expect([...watched]).toEqual([titles[1]]);
  });

  test('is watched once, and nothing is when it stops', () => {
    const { onScreen, titles } = two();
    onScreen.watch([...titles], ['a', 'b']);
    expect(watched.size).toBe(2);
    onScreen.stop();
    expect(watched.size).toBe(0);
  });
});

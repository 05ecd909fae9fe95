import { expect, expectTypeOf, test, vi } from 'vitest';
import { listing, paper } from '../fixtures/papers.ts';
import { emit } from './emit.ts';
import type { TrendingPapersEventMap } from './panel-events.ts';

const ranking = {
  entries: [],
  total: 0,
  query: { by: 'trending', window: 'all', topics: '', offset: 0 },
  generatedAt: '2026-06-12T00:00:00.000Z',
  issues: [],
};

const events: {
  [Name in keyof TrendingPapersEventMap]: {
    detail: TrendingPapersEventMap[Name]['detail'];
    cancelable: boolean;
  };
} = {
  'papers-load': { detail: { listing: listing([]), ranking }, cancelable: false },
  'papers-error': { detail: { error: new Error('no') }, cancelable: false },
  'paper-open': { detail: { paper: paper(), url: 'https://example.org/' }, cancelable: true },
  'topic-change': { detail: { topics: 'robots' }, cancelable: false },
  search: { detail: { query: 'robots', total: 3 }, cancelable: false },
  subscribe: {
    detail: { email: 'a@example.org', topics: '', frequency: 'daily', language: 'en' },
    cancelable: true,
  },
};

const cases = Object.entries(events).map(
  ([name, event]) => [name as keyof TrendingPapersEventMap, event] as const,
);

test.each(cases)('%s carries its detail out of every shadow root', (name, { detail }) => {
  const outer = document.createElement('div');
  const inner = document.createElement('p');
  outer.attachShadow({ mode: 'open' }).append(inner);
  const heard = vi.fn<(event: Event) => void>();
  outer.addEventListener(name, heard);
  emit(inner, name, detail);
  expect(heard).toHaveBeenCalledTimes(1);
  const event = heard.mock.calls[0]?.[0];
  expect(event).toMatchObject({ bubbles: true, composed: true });
  expect(event && Reflect.get(event, 'detail')).toBe(detail);
});

test.each(cases)('%s can be cancelled only where that means something', (name, event) => {
  const target = document.createElement('p');
  target.addEventListener(name, (one) => one.preventDefault());
  expect(emit(target, name, event.detail)).toBe(!event.cancelable);
});

test('an event that nobody hears is not cancelled', () => {
  expect(emit(document.createElement('p'), 'topic-change', { topics: '' })).toBe(true);
  expectTypeOf(emit).returns.toBeBoolean();
});

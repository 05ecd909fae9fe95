import { describe, expect, it } from 'vitest';
import { isFetchError } from '../errors/fetch-error.ts';
import { formatNames } from '../formats/registry.ts';
import { huggingface } from './huggingface.ts';
import { sourceNames, sourceRegistry } from './registry.ts';

describe.each(sourceNames)('%s', (name) => {
  const source = sourceRegistry[name];

  it('knows its name, a title, its home and a format that exists', () => {
    expect(source.name).toBe(name);
    expect(source.title).toMatch(/\w/);
    expect(new URL(source.homepage).protocol).toBe('https:');
    expect(formatNames).toContain(source.format);
  });

  it('makes https addresses of every query that it understands', () => {
    for (const query of [{}, { query: 'a&b=c#d' }, { date: '2026-06-12' }, { page: 3 }])
      expect(new URL(source.addressOf(query)).protocol).toBe('https:');
  });

  it('lets no part of a query change the host or the path', () => {
    const { host, pathname } = new URL(source.addressOf({ query: 'x' }));
    for (const query of ['../../x', '//example.org', '?limit=1', '&limit=1', '%2e%2e', '\n', '@']) {
      const url = new URL(source.addressOf({ query }));
      expect({ host: url.host, pathname: url.pathname }).toEqual({ host, pathname });
    }
  });
});

describe('huggingface', () => {
  it.each([
    ['the newest list', {}, 'daily_papers?limit=100'],
    ['a day', { date: '2026-06-12' }, 'daily_papers?date=2026-06-12&limit=100'],
    ['a week', { date: '2026-W24' }, 'daily_papers?week=2026-W24&limit=100'],
    ['a month', { date: '2026-06' }, 'daily_papers?month=2026-06&limit=100'],
    ['the first page', { page: 1 }, 'daily_papers?limit=100'],
    ['the second page, which is p=1 there', { page: 2 }, 'daily_papers?limit=100&p=1'],
    ['a search', { query: 'fold shirts' }, 'papers/search?q=fold+shirts&limit=100'],
    ['a search, which knows no date', { query: 'x', date: '2026' }, 'papers/search?q=x&limit=100'],
  ])('asks for %s', (_, query, path) => {
    expect(huggingface.addressOf(query)).toBe(`https://huggingface.co/api/${path}`);
  });

  it.each(['yesterday', '2026', '12.06.2026', '2026-6-12', '2026-W4', '2026-06-12&limit=1', ' '])(
    'refuses a date that it does not know: %s',
    (date) => {
      try {
        huggingface.addressOf({ date });
        expect.unreachable();
      } catch (error) {
        if (!isFetchError(error)) throw error;
        expect(error).toMatchObject({ code: 'bad-request' });
        expect(error.hint).toContain('2026-W24');
      }
    },
  );
});

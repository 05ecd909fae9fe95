import { expect, it } from 'vitest';
import { ignoredOptions } from './ignored-options.ts';
import { type SourceName, sourceNames, sourceRegistry } from './registry.ts';
import type { SourceOption, SourceQuery } from './source.ts';

const ignored = (name: SourceName | undefined, query: SourceQuery) =>
  ignoredOptions(query, name && sourceRegistry[name]).map(({ where }) => where);

it('nothing that was not asked is ignored', () => {
  for (const name of [...sourceNames, undefined])
    expect(ignored(name, { query: undefined, topics: '', date: '', page: 1 })).toEqual([]);
});

it.each<[SourceName, SourceQuery, SourceOption[]]>([
  ['huggingface', { date: '2026-06-12', topics: 'robots' }, ['topics']],
  ['huggingface', { query: 'robots', date: '2026-06-12', sort: 'trending' }, ['date', 'sort']],
  ['huggingface', { sort: 'relevance' }, ['sort']],
  ['arxiv', { query: 'robots', sort: 'trending', like: 'arxiv:2606.1' }, ['like', 'sort']],
  ['semantic-scholar', { like: 'x', query: 'y', page: 2, limit: 5 }, ['query', 'page']],
  ['semantic-scholar', { topics: 'robots', sort: 'relevance', limit: 5 }, ['sort', 'limit']],
  ['semantic-scholar', { query: 'robots', limit: 5, page: 2 }, []],
  ['biorxiv', { topics: 'robots', limit: 5 }, ['topics', 'limit']],
  ['dblp', { query: 'x', date: '2026', sort: 'newest' }, ['date', 'sort']],
])('%s asked for %j passes over %j', (name, query, expected) => {
  expect(ignored(name, query)).toEqual(expected);
});

it('an address takes none, and says what it was given and what would do', () => {
  expect(ignored(undefined, { query: 'x', date: '2026', page: 2 })).toEqual([
    'query',
    'date',
    'page',
  ]);
  const [issue] = ignoredOptions({ date: '2026-06-12' }, undefined);
  expect(issue).toMatchObject({ code: 'ignored-option', received: '2026-06-12' });
  expect(issue?.message).toMatch(/address.*date.*\.$/);
  const [order] = ignoredOptions({ sort: 'trending' }, sourceRegistry.arxiv);
  expect(order?.expected).toBe('one of: newest, relevance');
});

it.each(sourceNames)('%s takes what it says: the address changes with each option', (name) => {
  const source = sourceRegistry[name];
  const base: SourceQuery = source.takes.includes('query') ? { query: 'robots' } : {};
  const samples: Required<{ [Key in SourceOption]: SourceQuery[Key] }> = {
    query: 'laundry',
    topics: '"light ironing"',
    like: 'arxiv:2606.12345',
    date: '2026-06-12',
    sort: source.sorts?.at(-1),
    page: 2,
    limit: 7,
  };
  for (const [option, value] of Object.entries(samples)) {
    const query = name === 'huggingface' && ['date', 'sort'].includes(option) ? {} : base;
    const isTaken = source.takes.some((one) => one === option);
    const change = () => source.addressOf({ ...query, [option]: value });
    // Where it makes no sense at all to go on without it, the option is refused.
    if (!isTaken && option === 'query') expect(change).toThrow('cannot be searched');
    else expect([option, change() !== source.addressOf(query)]).toEqual([option, isTaken]);
  }
});

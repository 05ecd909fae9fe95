import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paper } from '../../fixtures/papers.ts';
import { type Memory, MOST, NO_MEMORY } from './memory.ts';
import { readMemory, toMemoryText } from './memory-text.ts';
import { savedPaper } from './saved-paper.ts';
import { toggleSaved } from './toggle-saved.ts';
import { arrive, glimpse, markSeen, meetList } from './visit.ts';

const anything = fc.jsonValue();
const id = fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.string({ unit: 'binary', maxLength: 400 }));
const ids = fc.array(id);
const step = fc.oneof(
  fc
    .record({ title: fc.string({ minLength: 1 }), abstract: fc.string() })
    .map((details) => (memory: Memory) => toggleSaved(memory, paper(details))),
  fc.nat().map((now) => (memory: Memory) => arrive(memory, now * 1000)),
  fc.tuple(id, ids).map(
    ([name, met]) =>
      (memory: Memory) =>
        meetList(memory, name, met),
  ),
  ids.map((seen) => (memory: Memory) => glimpse(memory, seen)),
  ids.map((seen) => (memory: Memory) => markSeen(memory, seen)),
);

/** Objects that are almost memories: the shape is right, what it holds need not be. */
const almost = fc.record(
  {
    version: fc.constantFrom<unknown>(1, 1, 1, '1', null),
    saved: fc.oneof(
      anything,
      fc.array(
        fc.oneof(
          anything,
          fc.record({ id, title: id, links: anything, counts: anything, authors: anything }),
        ),
      ),
    ),
    past: fc.oneof(
      anything,
      fc.record({ lists: anything, known: fc.oneof(ids, anything), seen: ids }),
    ),
    visit: fc.oneof(
      anything,
      fc.record({ at: anything, since: anything, lists: ids, known: ids, seen: anything }),
    ),
  },
  { requiredKeys: [] },
);

describe('what storage holds', () => {
  test('is never a reason to fail, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          almost.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const memory = readMemory(text);
          if (memory) expect(readMemory(toMemoryText(memory))).toEqual(memory);
        },
      ),
    );
  });

  test('comes back as it was remembered', () => {
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        const memory = steps.reduce((before, change) => change(before), NO_MEMORY);
        const read = readMemory(toMemoryText(memory));
        // What was no identifier is left out: all else is as it was.
        const isId = (one: string) => one !== '' && one.length <= 300;
        const met = ({ lists, known, seen }: Memory['past']) =>
          [lists, known, seen].map((all) => all.filter(isId));
        expect(read?.saved).toEqual(memory.saved);
        expect(met(read?.past ?? NO_MEMORY.past)).toEqual(met(memory.past));
        expect(met(read?.visit ?? NO_MEMORY.past)).toEqual(met(memory.visit));
        expect(read?.visit).toMatchObject({ at: memory.visit.at, since: memory.visit.since });
      }),
    );
  });

  test('cut off anywhere is nothing, not half of something', () => {
    const text = toMemoryText(toggleSaved(NO_MEMORY, paper()));
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), (length) => {
        expect(readMemory(text.slice(0, length))).toEqual(NO_MEMORY);
      }),
    );
  });

  test('of a later version is not ours', () => {
    expect(readMemory('{"version":2,"saved":[]}')).toBeUndefined();
    expect(readMemory('{"version":0}')).toEqual(NO_MEMORY);
    expect(readMemory(null)).toEqual(NO_MEMORY);
  });
});

describe('a paper out of storage', () => {
  test('holds no link that a page should not have', () => {
    const url = fc.oneof(
      fc.constantFrom(
        'javascript:alert(1)',
        'JaVaScRiPt:alert(1)',
        ' javascript:x',
        'data:text/html,x',
        'https://example.org/',
        'http://example.org',
        '//example.org',
      ),
      fc.string(),
      fc.webUrl(),
    );
    fc.assert(
      fc.property(fc.array(url), (urls) => {
        const links = urls.map((one) => ({ rel: 'pdf', url: one }));
        const read = savedPaper({ id: 'a', title: 'A', links, image: urls[0] });
        for (const one of [...(read?.links ?? []).map((link) => link.url), read?.image])
          if (one !== undefined) expect(new URL(one).protocol).toMatch(/^https?:$/);
      }),
    );
  });

  test('is the same when it is saved again', () => {
    fc.assert(
      fc.property(almost, anything, (value, other) => {
        const once = savedPaper({
          id: 'a',
          title: 'A',
          ...value,
          links: other,
          counts: other,
          abstract: 'x'.repeat(9999),
        });
        expect(savedPaper(JSON.parse(JSON.stringify(once)))).toEqual(once);
      }),
    );
  });
});

describe('what is remembered', () => {
  test('stays within its bounds, and the oldest goes first', () => {
    const many = (count: number, from = 0) =>
      Array.from({ length: count }, (_, at) => `id ${from + at}`);
    let memory = arrive(NO_MEMORY, 1e12);
    memory = meetList(memory, 'list', many(MOST.known));
    memory = arrive(glimpse(memory, many(MOST.seen)), 2e12);
    memory = arrive(glimpse(meetList(memory, 'list', many(10, 1e6)), many(10, 1e6)), 3e12);
    expect([memory.past.known.length, memory.past.seen.length]).toEqual([MOST.known, MOST.seen]);
    expect(memory.past.known).toContain('id 1000009');
    expect(memory.past.known).not.toContain('id 0');
    for (let at = 0; at < MOST.saved + 5; at++)
      memory = toggleSaved(memory, paper({ title: `Paper ${at}` }));
    expect(memory.saved).toHaveLength(MOST.saved);
    expect(memory.saved.at(0)?.title).toBe(`Paper ${MOST.saved + 4}`);
    expect(memory.saved.at(-1)?.title).toBe('Paper 5');
  });
});

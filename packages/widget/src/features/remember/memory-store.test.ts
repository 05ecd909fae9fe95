import { describe, expect, test, vi } from 'vitest';
import { paper } from '../../fixtures/papers.ts';
import { type MemoryStorage, MemoryStore, STORAGE_KEY } from './memory-store.ts';
import { toggleSaved } from './toggle-saved.ts';

/** A storage in memory, which may refuse. */
function storage(start: Record<string, string> = {}) {
  const items = new Map(Object.entries(start));
  const refused = { reads: false, writes: false };
  const fake: MemoryStorage = {
    getItem(key) {
      if (refused.reads) throw new DOMException('blocked', 'SecurityError');
      return items.get(key) ?? null;
    },
    setItem(key, value) {
      if (refused.writes) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
  };
  return { items, refused, fake, stored: () => items.get(STORAGE_KEY) ?? '' };
}

const agents = paper({ title: 'Agents' });
const robots = paper({ title: 'Robots' });
const titles = (store: MemoryStore) => store.recall.memory.saved.map(({ title }) => title);

describe('a memory in storage', () => {
  test('is shared: another tab and another panel add to it, none takes away', () => {
    const { fake } = storage();
    const [one, other] = [new MemoryStore(() => fake), new MemoryStore(() => fake)];
    one.change((memory) => toggleSaved(memory, agents));
    other.change((memory) => toggleSaved(memory, robots));
    expect(titles(other)).toEqual(['Robots', 'Agents']);
    one.look();
    expect(titles(one)).toEqual(['Robots', 'Agents']);
  });

  test('tells when it changes, and only then', () => {
    const { fake } = storage();
    const store = new MemoryStore(() => fake);
    const changed = vi.fn();
    store.addEventListener('change', changed);
    store.look();
    store.change((memory) => memory);
    expect(changed).not.toHaveBeenCalled();
    store.change((memory) => toggleSaved(memory, agents));
    expect(changed).toHaveBeenCalledOnce();
  });

  test('uses one key and nothing else', () => {
    const { fake, items } = storage({ theirs: 'kept' });
    new MemoryStore(() => fake).change((memory) => toggleSaved(memory, agents));
    expect([...items.keys()]).toEqual(['theirs', 'trending-papers']);
    expect(items.get('theirs')).toBe('kept');
  });

  test('is gone when it was erased', () => {
    const { fake, items } = storage();
    const store = new MemoryStore(() => fake);
    store.change((memory) => toggleSaved(memory, agents));
    items.delete(STORAGE_KEY);
    store.look();
    expect(titles(store)).toEqual([]);
  });

  test('that is damaged is begun anew', () => {
    const { fake, stored } = storage({ [STORAGE_KEY]: '{"version":1,"saved":[{' });
    const store = new MemoryStore(() => fake);
    store.change((memory) => toggleSaved(memory, agents));
    expect(JSON.parse(stored()).saved).toHaveLength(1);
  });

  test('that a later version wrote is left as it is', () => {
    const later = '{"version":2,"notes":["mine"]}';
    const { fake, stored } = storage({ [STORAGE_KEY]: later });
    const store = new MemoryStore(() => fake);
    store.change((memory) => toggleSaved(memory, agents));
    expect(titles(store)).toEqual(['Agents']);
    expect(stored()).toBe(later);
  });
});

describe('a storage that refuses', () => {
  test('to be had at all: the page remembers by itself', () => {
    const store = new MemoryStore(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    store.look();
    store.change((memory) => toggleSaved(memory, agents));
    store.change((memory) => toggleSaved(memory, robots));
    expect(titles(store)).toEqual(['Robots', 'Agents']);
  });

  test('to take more: what does not fit is remembered until the page is left', () => {
    const { fake, refused, stored } = storage();
    const store = new MemoryStore(() => fake);
    store.change((memory) => toggleSaved(memory, agents));
    const before = stored();
    refused.writes = true;
    store.change((memory) => toggleSaved(memory, robots));
    store.look();
    expect(titles(store)).toEqual(['Robots', 'Agents']);
    expect(stored()).toBe(before);
  });

  test('to be read later on: nothing is forgotten for it', () => {
    const { fake, refused } = storage();
    const store = new MemoryStore(() => fake);
    store.change((memory) => toggleSaved(memory, agents));
    refused.reads = true;
    store.look();
    expect(titles(store)).toEqual(['Agents']);
  });
});

import type { TrendingPapers } from '@trending-papers/widget';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { paper } from './fixtures.ts';
import { all, button, mount, one, settled, text, titles } from './mount.ts';

const KEY = 'trending-papers';
const TAG = '<trending-papers remember id="list"></trending-papers>';
const MINUTE = 60_000;
const START = Date.parse('2026-06-12T09:00:00Z');

const agents = paper({
  title: 'Agents that remember',
  abstract: 'Memory.',
  counts: { upvotes: 9 },
});
const robots = paper({ title: 'Robots that fold', counts: { upvotes: 5 } });
const proofs = paper({ title: 'Proofs by search', counts: { upvotes: 1 } });
const storage = localStorage;
const own = Object.getOwnPropertyDescriptor(window, 'localStorage') ?? {};

let now = START;

beforeEach(() => {
  now = START;
  vi.spyOn(Date, 'now').mockImplementation(() => now);
});

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
  Object.defineProperty(window, 'localStorage', own);
  storage.clear();
});

const stored = () => JSON.parse(storage.getItem(KEY) ?? '{}');

/** Takes the local storage of the page away, as browsers do that keep nothing. */
function block(getter: () => Storage): void {
  Object.defineProperty(window, 'localStorage', { configurable: true, get: getter });
}

/** Shows a list and waits until it was taken note of. */
async function met(markup: string, papers: (typeof agents)[]): Promise<TrendingPapers> {
  const panel = await mount(markup, { papers });
  await expect.poll(() => stored().visit?.known?.length ?? 0).toBeGreaterThan(0);
  await settled(panel);
  return panel;
}

/** A reader who saw agents and robots, and comes back the next day to a list with proofs in it. */
async function comesBack(): Promise<TrendingPapers> {
  (await met(TAG, [agents, robots])).remove();
  now += 24 * 60 * MINUTE;
  const panel = await mount(TAG, { papers: [agents, robots, proofs] });
  await settled(panel);
  return panel;
}

const save = (panel: TrendingPapers, title: string) => button(panel, `Save ${title}`);
const savedPapers = (panel: TrendingPapers) => one(panel, '.remembered .chip');

describe('saved papers', () => {
  test('are saved and taken back by keyboard, and say which they are', async () => {
    const panel = await mount(TAG, { papers: [agents, robots] });
    const toggle = save(panel, 'Robots that fold');
    toggle.focus();
    await userEvent.keyboard('{Enter}');
    await settled(panel);
    expect(toggle.ariaPressed).toBe('true');
    expect(panel.shadowRoot?.activeElement).toBe(toggle);
    expect(stored().saved.map(({ title }: { title: string }) => title)).toEqual([
      'Robots that fold',
    ]);
    expect(savedPapers(panel).textContent).toBe('Saved papers 1');
    await userEvent.keyboard(' ');
    await settled(panel);
    expect(toggle.ariaPressed).toBe('false');
    expect(stored().saved).toEqual([]);
  });

  test('are shown alone, also when the list has them no longer', async () => {
    const first = await mount(TAG, { papers: [agents, robots] });
    save(first, 'Agents that remember').click();
    first.remove();
    const panel = await mount(
      '<trending-papers remember topics="proofs" id="list"></trending-papers>',
      {
        papers: [proofs],
      },
    );
    savedPapers(panel).click();
    await settled(panel);
    expect(titles(panel)).toEqual(['Agents that remember']);
    expect(text(panel)).toContain('Ada Lovelace');
    expect(one(panel, '[role=status]').textContent).toBe('1 paper');
    expect(panel.shadowRoot?.textContent).toContain('Memory.');
    // Taking it back leaves it there until the reader goes elsewhere.
    save(panel, 'Agents that remember').click();
    await settled(panel);
    expect(titles(panel)).toEqual(['Agents that remember']);
    savedPapers(panel).click();
    await settled(panel);
    expect(titles(panel)).toEqual(['Proofs by search']);
  });

  test('are of all days, and left for the day that the reader turns to', async () => {
    const dated = [
      { ...agents, listedAt: '2026-06-12' },
      { ...robots, listedAt: '2026-06-10' },
    ];
    const panel = await mount('<trending-papers remember period="week"></trending-papers>', {
      papers: dated,
    });
    save(panel, 'Robots that fold').click();
    save(panel, 'Agents that remember').click();
    await settled(panel);
    savedPapers(panel).click();
    await settled(panel);
    expect(titles(panel)).toHaveLength(2);
    expect(all(panel, '[part=date]')).toEqual([]);
    button(panel, 'Day').click();
    await settled(panel);
    expect(titles(panel)).toEqual(['Agents that remember']);
    expect(savedPapers(panel).ariaPressed).toBe('false');
  });

  test('are what chips count and a search looks through while they are shown', async () => {
    const tag =
      '<trending-papers remember id="list" topics="robots, proofs" searchable filterable></trending-papers>';
    const first = await mount(TAG, { papers: [robots, agents] });
    save(first, 'Robots that fold').click();
    save(first, 'Agents that remember').click();
    first.remove();
    const panel = await mount(tag, { papers: [proofs] });
    const counts = () => all(panel, '[part=topic] .count').map(({ textContent }) => textContent);
    expect(counts()).toEqual(['1', '0', '1']);
    savedPapers(panel).click();
    await settled(panel);
    expect(counts()).toEqual(['2', '1', '0']);
    one(panel, '#search').focus();
    await userEvent.keyboard('remember');
    await expect.poll(() => titles(panel)).toEqual(['Agents that remember']);
  });

  test('that there are none of is said', async () => {
    const panel = await mount(TAG, { papers: [agents] });
    savedPapers(panel).click();
    await settled(panel);
    expect(one(panel, '[role=status]').textContent).toBe('Nothing saved yet');
    expect(titles(panel)).toEqual(['Agents that remember']);
  });

  test('are the same in all panels of the page, and follow other tabs', async () => {
    const one = await mount(TAG, { papers: [agents] });
    const other = await mount('<trending-papers remember></trending-papers>', { papers: [agents] });
    save(one, 'Agents that remember').click();
    await settled(other);
    expect(save(other, 'Agents that remember').ariaPressed).toBe('true');
    const fromThere = JSON.stringify({ ...stored(), saved: [] });
    storage.setItem(KEY, fromThere);
    dispatchEvent(
      new StorageEvent('storage', { key: KEY, newValue: fromThere, storageArea: storage }),
    );
    await settled(one);
    expect(save(one, 'Agents that remember').ariaPressed).toBe('false');
    expect(save(other, 'Agents that remember').ariaPressed).toBe('false');
  });
});

describe('what is new since the last visit', () => {
  test('is counted and marked; one button marks all as seen', async () => {
    const panel = await comesBack();
    expect(text(panel)).toContain('1 new since your last visit');
    expect(one(panel, '[part=fresh]').closest('.title')?.textContent).toContain('Proofs');
    expect(one(panel, '[part=fresh]').ariaLabel).toBe('New since your last visit');
    button(panel, 'Mark all as seen').focus();
    await userEvent.keyboard('{Enter}');
    await settled(panel);
    expect(text(panel)).not.toContain('new since');
    expect(all(panel, '[part=fresh]')).toEqual([]);
    expect(one(panel, '[part=seen]').ariaLabel).toBe('Seen');
    expect(panel.shadowRoot?.activeElement).toBe(savedPapers(panel));
  });

  test('is there at the first paint, and pushes nothing down', async () => {
    (await met(TAG, [agents])).remove();
    now += 24 * 60 * MINUTE;
    const panel = document.createElement('trending-papers');
    Object.assign(panel, { id: 'list', remember: true, papers: [agents, proofs] });
    document.body.append(panel);
    const painted = await new Promise<string[]>((resolve) => {
      const frame = () => {
        const found = titles(panel);
        if (found.length > 0) resolve(all(panel, '.news').map((news) => news.textContent ?? ''));
        else requestAnimationFrame(frame);
      };
      frame();
    });
    expect(painted).toEqual(['1 new since your last visit']);
  });

  test('is nothing at the first visit, and nothing while the visit goes on', async () => {
    const panel = await met(TAG, [agents]);
    expect(text(panel)).not.toContain('new since');
    now += 10 * MINUTE;
    panel.papers = [agents, proofs];
    await settled(panel);
    expect(text(panel)).not.toContain('new since');
  });
});

describe('seen papers', () => {
  test('are those that were opened, at once', async () => {
    const panel = await mount(TAG, { papers: [agents, robots] });
    panel.addEventListener('paper-open', (event) => event.preventDefault());
    all(panel, 'a[part=title]')[0]?.click();
    await settled(panel);
    expect(one(panel, '[part=seen]').closest('.title')?.textContent).toContain('Agents');
  });

  test('are those that were on screen in a visit before', async () => {
    const panel = await met(TAG, [agents, robots]);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
    now += 2000;
    panel.remove();
    expect(stored().visit.seen.sort()).toEqual([agents.id, robots.id].sort());
    const again = await mount(TAG, { papers: [agents, robots] });
    expect(all(again, '[part=seen]')).toEqual([]);
    again.remove();
    now += 24 * 60 * MINUTE;
    const later = await mount(TAG, { papers: [agents, robots] });
    expect(all(later, '[part=seen]')).toHaveLength(2);
  });
});

describe('a page that does not want to remember', () => {
  test('stores nothing', async () => {
    const written = vi.spyOn(Storage.prototype, 'setItem');
    const panel = await mount('<trending-papers show="export share similar"></trending-papers>', {
      papers: [agents],
    });
    panel.addEventListener('paper-open', (event) => event.preventDefault());
    all(panel, 'a[part=title]')[0]?.click();
    await settled(panel);
    expect(written).not.toHaveBeenCalled();
    expect(storage.length).toBe(0);
  });

  test('stores nothing from then on, when it changes its mind', async () => {
    const panel = await met(TAG, [agents, robots]);
    save(panel, 'Agents that remember').click();
    await settled(panel);
    savedPapers(panel).click();
    await settled(panel);
    expect(titles(panel)).toHaveLength(1);
    now += 5000;
    const before = storage.getItem(KEY);
    panel.removeAttribute('remember');
    await settled(panel);
    await settled(panel);
    expect(titles(panel)).toHaveLength(2);
    expect(all(panel, '.remembered, .save, [part=seen]')).toEqual([]);
    panel.addEventListener('paper-open', (event) => event.preventDefault());
    all(panel, 'a[part=title]')[0]?.click();
    document.dispatchEvent(new Event('visibilitychange'));
    panel.remove();
    expect(storage.getItem(KEY)).toBe(before);
  });
});

describe('a browser that keeps nothing', () => {
  const blocked: [string, () => Storage][] = [
    [
      'throws',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
    ['has no storage', () => null as unknown as Storage],
    [
      'is full',
      () =>
        ({
          getItem: () => null,
          setItem: () => {
            throw new DOMException('full', 'QuotaExceededError');
          },
        }) as unknown as Storage,
    ],
    [
      'was damaged',
      () => {
        if (!storage.length) storage.setItem(KEY, '{"version":1,"saved":7,"past":[],"visit":"x"');
        return storage;
      },
    ],
  ];

  test.each(blocked)(
    'because it %s: the page remembers by itself, without an error',
    async (_, getter) => {
      const failed = vi.fn();
      addEventListener('error', failed);
      addEventListener('unhandledrejection', failed);
      const warned = vi.spyOn(console, 'error');
      block(getter);
      // The page may remember papers of the tests before.
      const kept = paper({ title: 'Kept in the page', counts: { upvotes: 3 } });
      const panel = await mount(TAG, { papers: [kept, robots] });
      save(panel, kept.title).click();
      await settled(panel);
      expect(save(panel, kept.title).ariaPressed).toBe('true');
      savedPapers(panel).click();
      await settled(panel);
      expect(titles(panel)).toContain(kept.title);
      expect(titles(panel)).not.toContain('Robots that fold');
      save(panel, kept.title).click();
      await settled(panel);
      expect(save(panel, kept.title).ariaPressed).toBe('false');
      panel.remove();
      removeEventListener('error', failed);
      removeEventListener('unhandledrejection', failed);
      expect(failed).not.toHaveBeenCalled();
      expect(warned).not.toHaveBeenCalled();
    },
  );
});

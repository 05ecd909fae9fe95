import type { Paper } from '@trending-papers/core';
import type { TrendingPapers } from '@trending-papers/widget';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { paper } from './fixtures.ts';
import { all, button, mount, one, settled, text, titles } from './mount.ts';

const MINUTE = 60_000;
const MORNING = Date.parse('2026-06-12T09:00:00Z');

// The clock is ours; what paints and what fetches goes on by itself.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  vi.setSystemTime(MORNING);
});

afterEach(() => {
  visibility('visible');
  vi.useRealTimers();
  vi.restoreAllMocks();
  window.scrollTo(0, 0);
});

const known = new Map<string, Paper>();

/** Papers by their titles, the first with the most upvotes; the same title is the same paper. */
function papers(...names: string[]): Paper[] {
  return names.map((title, at) => {
    const one = known.get(title) ?? paper({ title, abstract: `What ${title} is about.` });
    known.set(title, one);
    const observedAt = new Date(Date.now()).toISOString();
    return { ...one, counts: { upvotes: 1000 - 10 * at, observedAt } };
  });
}

/** A server whose list can be replaced. */
function server(first: Paper[]) {
  let answer: () => Response | Promise<Response> = () => Response.json(first);
  const fetcher = vi.fn(async (_: RequestInfo | URL) => answer());
  return {
    fetch: fetcher as typeof fetch,
    calls: () => fetcher.mock.calls.length,
    publish: (list: Paper[]) => {
      answer = () => Response.json(list);
    },
    fail: () => {
      answer = () => new Response('', { status: 500, headers: { 'retry-after': '0' } });
    },
  };
}

type Server = ReturnType<typeof server>;

const shown = ({ fetch }: Server, attributes = '', around = (tag: string) => tag) =>
  mount(around(`<trending-papers src="/list.json" refresh="60" ${attributes}></trending-papers>`), {
    fetch,
  });

/** Lets a minute pass, and what comes of it happen. */
async function minute(panel: TrendingPapers, { calls }: Server, asks = 1) {
  const before = calls();
  await vi.advanceTimersByTimeAsync(MINUTE);
  await vi.waitFor(() => expect(calls()).toBeGreaterThanOrEqual(before + asks), 10_000);
  await frames();
  await settled(panel);
}

/** Lets the browser paint, and observers notice. */
async function frames() {
  for (let turn = 0; turn < 4; turn++) await new Promise((done) => requestAnimationFrame(done));
}

function visibility(state: DocumentVisibilityState) {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(state === 'hidden');
  document.dispatchEvent(new Event('visibilitychange'));
}

const topOf = (element: Element) => element.getBoundingClientRect().top;
const row = (panel: TrendingPapers, title: string) =>
  all(panel, '.paper').find(({ textContent }) => textContent?.includes(title)) as HTMLElement;

describe('when the list is loaded anew', () => {
  test('after its time, not before; never more often than every half minute', async () => {
    const list = server(papers('A', 'B'));
    const panel = await shown(list);
    await vi.advanceTimersByTimeAsync(MINUTE - 2000);
    expect(list.calls()).toBe(1);
    await minute(panel, list);
    panel.refreshSeconds = 1;
    await settled(panel);
    const before = list.calls();
    await vi.advanceTimersByTimeAsync(29_000);
    expect(list.calls()).toBe(before);
  });

  test('not in a page that nobody looks at, but once when it is looked at again', async () => {
    const list = server(papers('A', 'B'));
    const panel = await shown(list);
    visibility('hidden');
    await vi.advanceTimersByTimeAsync(20 * MINUTE);
    expect(list.calls()).toBe(1);
    list.publish(papers('C', 'A'));
    visibility('visible');
    await expect.poll(() => titles(panel)).toEqual(['C', 'A']);
    expect(list.calls()).toBe(2);
  });

  test('not offline, but as soon as there is a network again', async () => {
    const list = server(papers('A'));
    await shown(list);
    const offline = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(list.calls()).toBe(1);
    offline.mockReturnValue(true);
    window.dispatchEvent(new Event('online'));
    await vi.waitFor(() => expect(list.calls()).toBe(2));
  });

  test('not after the panel has left the page, and nothing is left running', async () => {
    const list = server(papers('A'));
    const panel = await shown(list);
    panel.remove();
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    expect(list.calls()).toBe(1);
  });
});

describe('a newer list while nobody reads', () => {
  test('is shown at once, without an empty panel in between', async () => {
    const list = server(papers('A', 'B'));
    const panel = await shown(list);
    const seen = new Set<string | null | undefined>();
    const observer = new MutationObserver(() => seen.add(one(panel, 'section').ariaBusy));
    observer.observe(one(panel, 'section'), { attributeFilter: ['aria-busy'] });
    list.publish(papers('C', 'A', 'B'));
    await minute(panel, list);
    expect(titles(panel)).toEqual(['C', 'A', 'B']);
    observer.disconnect();
    expect(all(panel, '.skeleton')).toHaveLength(0);
  });

  test('above the window leaves in its place what is read below', async () => {
    const list = server(papers('A', 'B'));
    const panel = await shown(
      list,
      '',
      (tag) => `${tag}<p id="read">Being read</p><div style="height: 3000px"></div>`,
    );
    const read = document.getElementById('read') as HTMLElement;
    window.scrollTo(0, read.offsetTop);
    await frames();
    const before = topOf(read);
    list.publish(papers('C', 'D', 'E', 'A', 'B'));
    await minute(panel, list);
    expect(titles(panel)).toHaveLength(5);
    expect(topOf(read)).toBeCloseTo(before, 0);
  });

  test('in a page that is left in the middle of it comes when the page is left', async () => {
    const list = server(papers('A', 'B'));
    const panel = await shown(list);
    button(panel, 'Abstract of A').click();
    list.publish(papers('C', 'A', 'B'));
    await minute(panel, list);
    expect(titles(panel)).toEqual(['A', 'B']);
    visibility('hidden');
    await settled(panel);
    expect(titles(panel)).toEqual(['C', 'A', 'B']);
  });
});

describe('a newer list while somebody reads', () => {
  const ways: [string, (panel: TrendingPapers) => void | Promise<void>][] = [
    ['an abstract is open', (panel) => button(panel, 'Abstract of A').click()],
    ['something in the panel has the focus', (panel) => button(panel, 'Abstract of B').focus()],
    ['the pointer is on it', (panel) => userEvent.hover(row(panel, 'B'))],
    [
      'the list is scrolled into',
      async (panel) => {
        window.scrollTo(0, topOf(row(panel, 'C')));
        await frames();
      },
    ],
  ];

  test.each(ways)('waits, and a notice says so without moving anything: %s', async (_, read) => {
    const list = server(papers('A', 'B', 'C', 'D'));
    const panel = await shown(list, '', (tag) => `${tag}<div style="height: 3000px"></div>`);
    await read(panel);
    const before = all(panel, '.paper').map(topOf);
    const height = panel.offsetHeight;
    list.publish(papers('X', 'A', 'Y', 'B', 'C', 'D'));
    await minute(panel, list);
    await expect.poll(() => text(panel)).toContain('Show 2 new papers');
    expect(titles(panel)).toEqual(['A', 'B', 'C', 'D']);
    expect(all(panel, '.paper').map(topOf)).toEqual(before);
    expect(panel.offsetHeight).toBe(height);
    expect(one(panel, '[role=status]:not(.answer)').textContent).toBe('Show 2 new papers');
    expect(one(panel, '.pill').checkVisibility()).toBe(true);
    await userEvent.unhover(panel);
  });

  test('comes on demand: the focus goes to the first new paper, what was open stays open', async () => {
    const list = server(papers('A', 'B'));
    const panel = await shown(list);
    button(panel, 'Abstract of B').click();
    list.publish(papers('A', 'X', 'B', 'Y'));
    await minute(panel, list);
    button(panel, 'Show 2 new papers').click();
    await settled(panel);
    expect(titles(panel)).toEqual(['A', 'X', 'B', 'Y']);
    expect(panel.shadowRoot?.activeElement?.textContent).toBe('X');
    expect(text(panel)).toContain('What B is about.');
    expect(all(panel, '.pill')).toHaveLength(0);
    expect(one(panel, '[role=status]').textContent).toBe('4 papers');
  });

  test('that moves nothing is shown at once: counts change where they stand, focus stays', async () => {
    const list = server(papers('A', 'B'));
    const panel = await shown(list);
    const summary = button(panel, 'Abstract of B');
    summary.click();
    summary.focus();
    const rows = all(panel, '.paper');
    list.publish(
      papers('A', 'B').map((one) => ({ ...one, counts: { ...one.counts, upvotes: 5000 } })),
    );
    await minute(panel, list);
    expect(text(panel)).toContain('5,000');
    expect(all(panel, '.paper')).toEqual(rows);
    expect(panel.shadowRoot?.activeElement).toBe(summary);
    expect(text(panel)).toContain('What B is about.');
    expect(all(panel, '.pill')).toHaveLength(0);
  });

  test('in another order but without new papers waits in silence', async () => {
    const list = server(papers('A', 'B'));
    const panel = await shown(list);
    button(panel, 'Abstract of B').click();
    list.publish(papers('B', 'A'));
    await minute(panel, list);
    expect(titles(panel)).toEqual(['A', 'B']);
    expect(all(panel, '.pill')).toHaveLength(0);
    visibility('hidden');
    await settled(panel);
    expect(titles(panel)).toEqual(['B', 'A']);
  });

  test('keeps the focus and what is unfolded, also of papers that change their places', async () => {
    const list = server(papers('A', 'B', 'C'));
    const panel = await shown(list);
    const summary = button(panel, 'Abstract of C');
    summary.click();
    summary.focus();
    list.publish(papers('C', 'A', 'B'));
    await minute(panel, list);
    visibility('hidden');
    await settled(panel);
    expect(titles(panel)).toEqual(['C', 'A', 'B']);
    expect(panel.shadowRoot?.activeElement).toBe(summary);
    expect(text(panel)).toContain('What C is about.');
  });

  test('counts as new what fits the topics, not what else was published', async () => {
    const list = server(papers('Robots A', 'Robots B'));
    const panel = await shown(list, 'topics="robots"');
    button(panel, 'Abstract of Robots A').click();
    list.publish(papers('Robots C', 'Proofs', 'Robots A', 'Robots B'));
    await minute(panel, list);
    await expect.poll(() => text(panel)).toContain('Show 1 new paper');
  });

  test('gives way to a newer one still; the last is what is shown', async () => {
    const list = server(papers('A', 'B'));
    const panel = await shown(list);
    button(panel, 'Abstract of B').click();
    list.publish(papers('C', 'A', 'B'));
    await minute(panel, list);
    list.publish(papers('D', 'C', 'A', 'B'));
    await minute(panel, list);
    await expect.poll(() => text(panel)).toContain('Show 2 new papers');
    button(panel, 'Show 2 new papers').click();
    await settled(panel);
    expect(titles(panel)).toEqual(['D', 'C', 'A', 'B']);
  });

  test('is forgotten when the reader asks for another list', async () => {
    const list = server(papers('A', 'B'));
    const panel = await shown(list);
    button(panel, 'Abstract of B').click();
    list.publish(papers('C', 'A', 'B'));
    await minute(panel, list);
    panel.src = '/other.json';
    await settled(panel);
    await frames();
    expect(titles(panel)).toEqual(['C', 'A', 'B']);
    expect(all(panel, '.pill')).toHaveLength(0);
  });
});

describe('a source that fails', () => {
  test('disturbs nobody: the list stays, the note stands below it, the next answer takes it away', async () => {
    const list = server(papers('A', 'B'));
    const panel = await shown(list);
    button(panel, 'Abstract of B').click();
    const before = all(panel, '.paper').map(topOf);
    list.fail();
    await minute(panel, list, 3);
    await expect.poll(() => text(panel)).toContain('the source did not answer');
    expect(text(panel)).toContain('Showing the list of Jun 12, 2026');
    expect(panel.matches(':state(stale)')).toBe(true);
    expect(titles(panel)).toEqual(['A', 'B']);
    expect(all(panel, '.paper').map(topOf)).toEqual(before);
    list.publish(papers('A', 'B'));
    await minute(panel, list);
    await expect.poll(() => text(panel)).not.toContain('did not answer');
    expect(panel.matches(':state(stale)')).toBe(false);
  });

  test('can be tried again by hand: the newer list is shown as soon as it is there', async () => {
    const list = server(papers('A', 'B'));
    const panel = await shown(list);
    list.fail();
    await minute(panel, list, 3);
    await expect.poll(() => text(panel)).toContain('Try again');
    list.publish(papers('C', 'A', 'B'));
    button(panel, 'Try again').click();
    await expect.poll(() => titles(panel)).toEqual(['C', 'A', 'B']);
    expect(text(panel)).not.toContain('did not answer');
  });

  test('from the beginning shows its failure until there is a list', async () => {
    const list = server(papers('A'));
    list.fail();
    const mounting = shown(list);
    await vi.advanceTimersByTimeAsync(10_000);
    const panel = await mounting;
    expect(text(panel)).toContain('The papers could not be loaded.');
    list.publish(papers('A'));
    await minute(panel, list);
    await expect.poll(() => titles(panel)).toEqual(['A']);
  });

  test('is told above a list that is old from the beginning: what is kept of an earlier panel', async () => {
    const list = server(papers('A', 'B'));
    const first = await shown(list);
    first.remove();
    list.fail();
    const mounting = shown(list);
    await vi.advanceTimersByTimeAsync(10_000);
    const panel = await mounting;
    expect(titles(panel)).toEqual(['A', 'B']);
    const note = one(panel, '[part=stale]');
    expect(note.textContent).toContain('Showing the list of Jun 12, 2026');
    expect(topOf(note)).toBeLessThan(topOf(one(panel, '.list')));
    expect(text(panel)).not.toContain('problem in the list');
  });

  test('in the middle of its update is told, not hidden', async () => {
    const many = Array.from({ length: 30 }, (_, at) => `Paper ${at}`);
    const list = server(papers(...many));
    const first = await shown(list);
    first.remove();
    list.publish(papers(...many.slice(0, 6)));
    const panel = await shown(list);
    expect(one(panel, '[part=stale]').textContent).toContain('papers may be missing');
    expect(text(panel)).not.toContain('problem in the list');
  });
});

describe('the foot line', () => {
  test('tells how old the list is, and goes on telling while it is looked at', async () => {
    const list = server(papers('A'));
    const panel = await mount(
      '<trending-papers src="/list.json" show="updated" feed-url="/feed.rss"></trending-papers>',
      { fetch: list.fetch },
    );
    const updated = () => one(panel, '[part=updated]').textContent;
    expect(updated()).toBe('Updated this minute');
    const rows = all(panel, '.paper');
    await vi.advanceTimersByTimeAsync(14 * MINUTE);
    await settled(panel);
    expect(updated()).toBe('Updated 14 minutes ago');
    expect(all(panel, '.paper')).toEqual(rows);
    expect(list.calls()).toBe(1);
    visibility('hidden');
    await vi.advanceTimersByTimeAsync(60 * MINUTE);
    expect(updated()).toBe('Updated 14 minutes ago');
    visibility('visible');
    await settled(panel);
    expect(updated()).toBe('Updated 1 hour ago');
  });

  test('announces the feed in the head of the page while the panel is in it', async () => {
    const link = () => document.head.querySelector<HTMLLinkElement>('link[rel=alternate]');
    const panel = await mount('<trending-papers feed-url="/feed.rss"></trending-papers>', {
      papers: papers('A'),
    });
    expect([link()?.type, link()?.title, link()?.href]).toEqual([
      'application/rss+xml',
      'Trending papers',
      `${location.origin}/feed.rss`,
    ]);
    const anchor = one(panel, '[part=feed]') as HTMLAnchorElement;
    expect([anchor.textContent, anchor.href]).toEqual(['RSS', `${location.origin}/feed.rss`]);
    panel.feedUrl = '/feed.xml';
    await settled(panel);
    expect(link()?.hasAttribute('type')).toBe(false);
    const parent = panel.parentElement;
    panel.remove();
    expect(link()).toBeNull();
    parent?.append(panel);
    await settled(panel);
    expect(link()).not.toBeNull();
    panel.remove();
  });

  test('links how papers are ranked when the page says where that is told', async () => {
    const panel = await mount('<trending-papers ranking-url="/how"></trending-papers>', {
      papers: papers('A'),
    });
    expect(one(panel, '.foot a').textContent).toBe('How papers are ranked');
    panel.rankingUrl = 'javascript:alert(1)';
    await settled(panel);
    expect(all(panel, '.foot a')).toHaveLength(0);
  });
});

test('notices and foot break no rule of axe', async () => {
  for (const theme of ['light', 'dark']) {
    const list = server(papers('A', 'B'));
    const panel = await shown(list, `theme="${theme}" feed-url="/feed" ranking-url="/how"`);
    button(panel, 'Abstract of A').click();
    list.publish(papers('C', 'A', 'B'));
    await minute(panel, list);
    await expect.poll(() => all(panel, '.pill')).toHaveLength(1);
    list.fail();
    await minute(panel, list, 3);
    await expect.poll(() => all(panel, '[part=stale]')).toHaveLength(1);
    vi.useRealTimers();
    const { violations } = await axe.run(panel, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${theme} ${id} ${nodes[0]?.html}`)).toEqual([]);
    panel.remove();
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  }
});

describe('a list that the page itself renews', () => {
  const ways: [string, (panel: TrendingPapers, list: Server, next: Paper[]) => void][] = [
    [
      'by refresh()',
      (panel, list, next) => {
        list.publish(next);
        panel.refresh();
      },
    ],
    [
      'by other papers',
      (panel, _, next) => {
        panel.papers = next;
      },
    ],
  ];

  test.each(ways)('keeps the focus and what is unfolded: %s', async (_, renew) => {
    const list = server(papers('A', 'B', 'C'));
    const panel = await shown(list);
    const summary = button(panel, 'Abstract of C');
    summary.click();
    summary.focus();
    renew(panel, list, papers('C', 'X', 'A'));
    await panel.updateComplete;
    expect(all(panel, '.skeleton')).toHaveLength(0);
    await expect.poll(() => titles(panel)).toEqual(['C', 'X', 'A']);
    await settled(panel);
    expect(panel.shadowRoot?.activeElement).toBe(summary);
    expect(text(panel)).toContain('What C is about.');
    expect(one(panel, '.panel').getAttribute('aria-busy')).toBe('false');
  });
});

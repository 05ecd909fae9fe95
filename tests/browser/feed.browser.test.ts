import type { Paper } from '@trending-papers/core';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { paper } from './fixtures.ts';
import { all, button, mount, one, settled, titles } from './mount.ts';

type Panel = Awaited<ReturnType<typeof mount>>;

const many = (count: number): Paper[] =>
  Array.from({ length: count }, (_, at) =>
    paper({
      title: `Paper ${at}`,
      abstract: `What paper ${at} is about.`,
      counts: { upvotes: 10_000 - at },
    }),
  );

beforeEach(() => page.viewport(800, 700));
afterEach(() => window.scrollTo(0, 0));

const articles = (panel: Panel) => all(panel, 'article');
const active = (panel: Panel) => panel.shadowRoot?.activeElement;
const status = (panel: Panel) => one(panel, '[role=status]').textContent;

async function frames() {
  for (let turn = 0; turn < 6; turn++) await new Promise((done) => requestAnimationFrame(done));
}

const feed = async (
  papers: Paper[],
  attributes = 'limit="10"',
  around = (tag: string) => tag,
): Promise<Panel> => {
  const panel = await mount(
    around(`<trending-papers more="scroll" ${attributes}></trending-papers>`),
    { papers },
  );
  await frames();
  await settled(panel);
  return panel;
};

describe('further papers', () => {
  test('come as the end of the list nears, behind those that are there', async () => {
    const panel = await feed(many(200));
    const before = titles(panel);
    expect(before.length).toBeGreaterThanOrEqual(10);
    expect(before.length).toBeLessThan(60);
    const first = articles(panel)[0];
    window.scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(() => titles(panel).length).toBeGreaterThan(before.length);
    expect(titles(panel).slice(0, before.length)).toEqual(before);
    expect(articles(panel)[0]).toBe(first);
  });

  // Tests run in a frame, where browsers know of no room around the window.
  test('come until the window is full, and then no more', async () => {
    const panel = await feed(many(500), 'limit="1"');
    const end = () => one(panel, '[part=more]').getBoundingClientRect().top;
    await expect.poll(end).toBeGreaterThanOrEqual(window.innerHeight - 1);
    await frames();
    const count = titles(panel).length;
    await frames();
    await frames();
    expect(titles(panel)).toHaveLength(count);
    expect(count).toBeLessThan(100);
  });

  test('do not come for a panel that is far below, nor for one that is not shown', async () => {
    const below = await feed(many(50), '', (tag) => `<div style="height: 5000px"></div>${tag}`);
    expect(titles(below)).toHaveLength(10);
    const hidden = await feed(many(50), 'hidden');
    expect(titles(hidden)).toHaveLength(10);
  });

  test('come inside of what scrolls by itself', async () => {
    const panel = await feed(
      many(50),
      '',
      (tag) => `<div id="box" style="height: 300px; overflow: auto">${tag}</div>`,
    );
    const before = titles(panel).length;
    const box = document.getElementById('box') as HTMLElement;
    for (let turn = 0; turn < 3; turn++) {
      box.scrollTo(0, box.scrollHeight);
      await frames();
    }
    await expect.poll(() => titles(panel).length).toBeGreaterThan(before);
  });

  test('can still be asked for, and at the end there is no button', async () => {
    const panel = await feed(many(25), '', (tag) => `<div style="height: 5000px"></div>${tag}`);
    button(panel, '15 more papers').click();
    await settled(panel);
    expect(titles(panel)).toHaveLength(20);
    window.scrollTo(0, document.documentElement.scrollHeight);
    await expect.poll(() => titles(panel)).toHaveLength(25);
    await expect.poll(() => all(panel, '[part=more]')).toHaveLength(0);
  });

  test('stay on the button where nothing can watch the end', async () => {
    const observer = Object.getOwnPropertyDescriptor(globalThis, 'IntersectionObserver');
    Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    try {
      const panel = await feed(many(25));
      expect(titles(panel)).toHaveLength(10);
      expect(all(panel, '[role=feed]')).toHaveLength(0);
      button(panel, '15 more papers').click();
      await settled(panel);
      expect(titles(panel)).toHaveLength(20);
    } finally {
      if (observer) Object.defineProperty(globalThis, 'IntersectionObserver', observer);
    }
  });

  test('leave nothing watching when the panel is gone', async () => {
    const disconnect = vi.spyOn(IntersectionObserver.prototype, 'disconnect');
    const panel = await feed(many(50));
    disconnect.mockClear();
    panel.remove();
    expect(disconnect).toHaveBeenCalled();
    disconnect.mockRestore();
  });
});

describe('a list that grows is a feed', () => {
  test('of articles that know their names, their evidence and their places', async () => {
    const panel = await feed(many(200));
    const frame = one(panel, '[role=feed]');
    expect(frame.getAttribute('aria-busy')).toBe('false');
    expect(one(panel, '#heading').textContent).toBe('Trending papers');
    expect(frame.getAttribute('aria-labelledby')).toBe('heading');
    for (const [at, article] of articles(panel).entries()) {
      expect(article.tabIndex).toBe(0);
      expect(article.getAttribute('aria-posinset')).toBe(String(at + 1));
      expect(article.getAttribute('aria-setsize')).toBe('200');
      const textOf = (name: string) =>
        panel.shadowRoot?.getElementById(article.getAttribute(name) ?? '')?.textContent;
      expect(textOf('aria-labelledby')).toBe(`Paper ${at}`);
      expect(textOf('aria-describedby')).toContain('upvotes');
    }
  });

  test('and is none otherwise: not by default, not as a ticker, not when the page changes its mind', async () => {
    const plain = await mount('<trending-papers></trending-papers>', { papers: many(20) });
    expect(all(plain, '[role=feed], article[tabindex]')).toHaveLength(0);
    const ticker = await feed(many(20), 'layout="ticker"');
    expect(all(ticker, '[role=feed], article[tabindex]')).toHaveLength(0);
    const panel = await feed(many(20));
    panel.layout = 'ticker';
    await settled(panel);
    expect(all(panel, '[role=feed], [role=none], article[tabindex]')).toHaveLength(0);
    panel.layout = 'list';
    await settled(panel);
    expect(all(panel, '[role=feed]')).toHaveLength(1);
    panel.more = 'button';
    await settled(panel);
    expect(all(panel, '[role=feed], article[tabindex]')).toHaveLength(0);
  });

  test('breaks no rule of axe', async () => {
    for (const layout of ['list', 'compact']) {
      const panel = await feed(many(30), `layout="${layout}" show="why"`);
      const { violations } = await axe.run(panel, { resultTypes: ['violations'] });
      expect(violations.map(({ id, nodes }) => `${layout} ${id} ${nodes[0]?.html}`)).toEqual([]);
      panel.remove();
    }
  });
});

describe('by keyboard', () => {
  const START = '<button id="before">Before</button>';
  const END = '<button id="behind">Behind</button>';
  const between = (tag: string) => START + tag + END;

  test('Page Down and Page Up go from paper to paper, from wherever in it the focus is', async () => {
    const panel = await feed(many(30));
    button(panel, 'Abstract of Paper 1').focus();
    await userEvent.keyboard('{PageDown}');
    expect(active(panel)).toBe(articles(panel)[2]);
    await userEvent.keyboard('{PageUp}{PageUp}');
    expect(active(panel)).toBe(articles(panel)[0]);
    await userEvent.keyboard('{PageUp}');
    expect(active(panel)).toBe(articles(panel)[0]);
  });

  test('Page Down at the end waits for the next paper, which then has the focus', async () => {
    const panel = await feed(
      many(30),
      'limit="5"',
      (tag) => `<div style="height: 5000px"></div>${tag}`,
    );
    const last = articles(panel)[4];
    last?.focus({ preventScroll: true });
    await userEvent.keyboard('{PageDown}');
    await expect.poll(() => active(panel)?.getAttribute('aria-posinset')).toBe('6');
  });

  test('Ctrl+End and Ctrl+Home lead out of the feed, in the panel or behind and before it', async () => {
    const panel = await feed(many(300), '', between);
    articles(panel)[3]?.focus();
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(document.activeElement?.id).toBe('before');
    articles(panel)[3]?.focus();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(active(panel)).toBe(one(panel, '[part=more]'));
    const whole = await feed(many(3), 'subscribe-url="/s"', between);
    articles(whole)[0]?.focus();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(active(whole)).toBe(one(whole, '#email'));
  });

  test('how to go through it is said once', async () => {
    const panel = await feed(many(8));
    expect(status(panel)).toBe('8 papers');
    articles(panel)[0]?.focus();
    await settled(panel);
    expect(status(panel)).toBe('Page Down goes to the next paper, Page Up to the one before.');
    const said = vi.fn();
    const observer = new MutationObserver(said);
    observer.observe(one(panel, '[role=status]'), { childList: true, subtree: true });
    await userEvent.keyboard('{PageDown}');
    await settled(panel);
    expect(said).not.toHaveBeenCalled();
    observer.disconnect();
  });

  test('keys mean what they mean elsewhere: out of a paper, and in a field', async () => {
    const panel = await feed(many(3), 'subscribe-url="/s"');
    const field = one(panel, '#email');
    field.focus();
    await userEvent.keyboard('{PageDown}{PageUp}');
    expect(active(panel)).toBe(field);
  });
});

describe.each(['button', 'scroll'])('Escape, with more="%s"', (more) => {
  test('closes what is open of the paper that has the focus, and leads to what opened it', async () => {
    const panel = await mount(`<trending-papers more="${more}" show="why"></trending-papers>`, {
      papers: many(3),
    });
    await settled(panel);
    const summary = button(panel, 'Abstract of Paper 0');
    const other = button(panel, 'Abstract of Paper 1');
    const why = all(panel, '.toggle[aria-expanded]')[0] as HTMLElement;
    other.click();
    summary.click();
    why.click();
    await settled(panel);
    const title = all(panel, 'a[part=title]')[0];
    title?.focus();
    await userEvent.keyboard('{Escape}');
    await settled(panel);
    expect(all(panel, '.paper')[0]?.querySelector('[open]')).toBeNull();
    expect(active(panel)).toBe(summary);
    await userEvent.keyboard('{Escape}');
    await settled(panel);
    expect(why.getAttribute('aria-expanded')).toBe('false');
    expect(active(panel)).toBe(why);
    expect(other.closest('details')?.open).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(active(panel)).toBe(why);
  });

  test('leaves a dialog around the panel open as long as there is something of the panel to close', async () => {
    const dialog = document.body.appendChild(document.createElement('dialog'));
    const panel = await mount(`<trending-papers more="${more}"></trending-papers>`, {
      papers: many(2),
    });
    dialog.append(panel);
    dialog.showModal();
    await settled(panel);
    button(panel, 'Abstract of Paper 0').click();
    button(panel, 'Abstract of Paper 0').focus();
    await userEvent.keyboard('{Escape}');
    expect(dialog.open).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(dialog.open).toBe(false);
  });
});

describe('loading="lazy"', () => {
  test.each([
    [800, ''],
    [390, ''],
    [800, 'layout="compact"'],
  ])(
    'asks for nothing until the panel is about to be seen, and keeps its height: at %i px %s',
    async (width, attributes) => {
      await page.viewport(width, 700);
      const list = many(10).map((one) => ({
        ...one,
        title: `Agents that remember what their users forget, and say so: ${one.title}`,
      }));
      const fetcher = vi.fn(async () => Response.json(list));
      const holder = document.createElement('div');
      holder.innerHTML = `<div style="height: 4000px"></div><trending-papers loading="lazy" src="/list.json" ${attributes}></trending-papers>`;
      const panel = holder.querySelector('trending-papers') as Panel;
      panel.fetch = fetcher as unknown as typeof fetch;
      document.body.append(holder);
      await panel.updateComplete;
      await frames();
      expect(fetcher).not.toHaveBeenCalled();
      expect(all(panel, '.skeleton')).toHaveLength(10);
      const height = panel.offsetHeight;
      window.scrollTo(0, 4000 - window.innerHeight / 2);
      await expect.poll(() => fetcher.mock.calls.length).toBe(1);
      await settled(panel);
      expect(titles(panel)).toHaveLength(10);
      expect(Math.abs(panel.offsetHeight / height - 1)).toBeLessThan(0.1);
      panel.remove();
    },
  );

  test('never looks after the panel has left, and loads when it comes back into sight', async () => {
    const fetcher = vi.fn(async () => Response.json(many(2)));
    const holder = document.createElement('div');
    holder.innerHTML =
      '<div style="height: 4000px"></div><trending-papers loading="lazy" src="/list.json"></trending-papers>';
    const panel = holder.querySelector('trending-papers') as Panel;
    panel.fetch = fetcher as unknown as typeof fetch;
    document.body.append(holder);
    await panel.updateComplete;
    panel.remove();
    await frames();
    expect(fetcher).not.toHaveBeenCalled();
    document.body.prepend(panel);
    await expect.poll(() => fetcher.mock.calls.length).toBe(1);
  });
});

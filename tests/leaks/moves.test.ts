import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { openLeakPage, startChromium } from './leak-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

const TITLES = ['Protein folding at home', 'Language agents that take notes'];
const PAPERS = TITLES.map((title, index) => ({
  title,
  abstract: `About ${title}.`,
  counts: { upvotes: 9 - index },
}));

/** A page with one shown panel, `window.panel`, whose first abstract is open. */
async function openShown() {
  const opened = await openLeakPage(browser, () => PAPERS);
  onTestFinished(opened.close);
  await opened.page.evaluate(connect);
  await expect.poll(() => opened.page.locator('[part~=title]').count()).toBe(2);
  await opened.page.getByText('Abstract').first().click();
  await expect.poll(() => opened.page.locator('[part~=abstract]').first().isVisible()).toBe(true);
  return opened;
}

declare global {
  interface Window {
    panel: HTMLElement;
  }
}

function connect(): void {
  const panel = document.createElement('trending-papers');
  panel.setAttribute('src', '/list.json');
  document.querySelector('main')?.append(panel);
  window.panel = panel;
  window.watchPanel(panel);
}

/** What the panel shows, wherever it is: titles, how many abstracts are open, and whether its styles are there. */
function shown(page: Page) {
  return page.evaluate(async () => {
    const { panel } = window;
    const turn = () => new Promise((resolve) => setTimeout(resolve));
    for (let turns = 0; turns < 100 && !panel.shadowRoot?.querySelector('[part~=title]'); turns++)
      await turn();
    await turn();
    const texts = (part: string) =>
      [...(panel.shadowRoot?.querySelectorAll(`[part~=${part}]`) ?? [])].map(
        ({ textContent }) => textContent?.trim() ?? '',
      );
    const list = panel.shadowRoot?.querySelector('[part~=list]');
    const view = panel.ownerDocument.defaultView;
    return {
      titles: texts('title'),
      open: [...(panel.shadowRoot?.querySelectorAll('[part~=abstract]') ?? [])].filter((abstract) =>
        abstract.checkVisibility(),
      ).length,
      isStyled: list && view ? view.getComputedStyle(list).listStyleType === 'none' : false,
    };
  });
}

/** Another document takes a panel's style sheets from it, also on its way back. */
const asBefore = (move: string) => ({
  titles: TITLES,
  open: 1,
  isStyled: !move.includes('frames'),
});

const MOVES: Readonly<Record<string, (times: number) => void | Promise<void>>> = {
  'to another place of the document': async (times) => {
    const places = [...document.querySelectorAll('main, body')];
    for (let time = 0; time < times; time++) {
      places[time % 2]?.append(window.panel);
      if (time % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
    }
  },
  'into shadow roots and out of them': async (times) => {
    for (let time = 0; time < times; time++) {
      const host = document.createElement('div');
      document.querySelector('main')?.append(host);
      host.attachShadow({ mode: 'open' }).append(window.panel);
      if (time % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
      document.querySelector('main')?.append(window.panel);
      host.remove();
    }
  },
  'into a fragment and back': async (times) => {
    const fragment = document.createDocumentFragment();
    for (let time = 0; time < times; time++) {
      fragment.append(window.panel);
      if (time % 10 === 0) await new Promise((resolve) => setTimeout(resolve));
      document.querySelector('main')?.append(fragment);
    }
  },
  'into frames and back': async (times) => {
    for (let time = 0; time < times / 10; time++) {
      const frame = document.createElement('iframe');
      document.querySelector('main')?.append(frame);
      const inside = frame.contentDocument;
      inside?.body.append(inside.adoptNode(window.panel));
      await new Promise((resolve) => setTimeout(resolve));
      document.querySelector('main')?.append(document.adoptNode(window.panel));
      frame.remove();
    }
  },
};

describe('a panel that is moved', () => {
  test.each(Object.entries(MOVES))(
    '%s: shows what it showed, and nothing is left',
    async (name, move) => {
      const { page, weigh, problems, requests } = await openShown();
      await page.evaluate(move, 40);
      expect(await shown(page)).toEqual(asBefore(name));
      const first = await weigh();
      await page.evaluate(move, 40);
      expect(await shown(page)).toEqual(asBefore(name));
      const second = await weigh();
      expect(second.nodes).toBeLessThanOrEqual(first.nodes);
      expect(second.listeners).toBeLessThanOrEqual(first.listeners);
      expect(second.heap - first.heap).toBeLessThan(100_000);
      // One list was read, and is not asked for again only because of a move.
      expect(requests).toMatchObject({ answered: 1, aborted: 0 });
      expect(problems).toEqual([]);
      await page.evaluate(() => {
        window.panel.remove();
        Reflect.deleteProperty(window, 'panel');
      });
      expect((await weigh()).panels).toBe(0);
    },
  );

  test('shows its list in the document of a frame', async () => {
    const { page, problems } = await openShown();
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      document.querySelector('main')?.append(frame);
      const inside = frame.contentDocument;
      inside?.body.append(inside.adoptNode(window.panel));
    });
    expect(await shown(page)).toMatchObject({ titles: TITLES, open: 1 });
    expect(problems).toEqual([]);
  });
});

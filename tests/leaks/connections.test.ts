import type { Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { dailyItem } from '../bench/inputs.ts';
import { type LeakPage, openLeakPage, startChromium, type Weight } from './leak-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

/** Bytes that the engine compiles and notes meanwhile. Panels that stay are counted as such. */
const NOISE = 120_000;
const PAPERS = [
  { title: 'Protein folding at home', abstract: 'We fold.', counts: { upvotes: 3 } },
  { title: 'Language agents that take notes', authors: ['Ada Example'], counts: { upvotes: 2 } },
];
const EVERYTHING = {
  src: '/list.json',
  topics: 'folding, Notes: "language agents"',
  sort: 'new',
  period: 'all',
  limit: '1',
  layout: 'cards',
  show: 'abstract authors votes code image topics why similar export trend',
  theme: 'dark',
  heading: 'Read this',
  byline: 'us',
  lang: 'ja',
  searchable: '',
  filterable: '',
  'subscribe-url': '/subscribe',
  'feed-url': '/feed.xml',
  refresh: '1',
  loading: 'lazy',
  remember: '',
  'link-target': '_blank',
};

interface Kind {
  name: string;
  count: number;
  attributes: Readonly<Record<string, string>>;
  isInline?: boolean;
  /** Whether there is layout and paint, which takes most of the time of a panel. */
  isInSight?: boolean;
  lateMs?: number;
}

/** As often as many, for who has the time: PANELS_TIMES=10 connects a thousand panels of a kind. */
const TIMES = Number(process.env.PANELS_TIMES ?? 1);

const KINDS: readonly Kind[] = [
  { name: 'papers in the page', count: 100 * TIMES, attributes: {}, isInline: true },
  {
    name: 'a list that comes late',
    count: 100 * TIMES,
    attributes: { src: '/list.json' },
    lateMs: 20,
  },
  { name: 'a live source', count: 100 * TIMES, attributes: { source: 'huggingface' } },
  { name: 'every attribute', count: 60 * TIMES, attributes: { ...EVERYTHING, loading: 'eager' } },
  { name: 'every attribute, in sight', count: 20 * TIMES, attributes: EVERYTHING, isInSight: true },
];

describe('panels that came and went leave nothing behind', () => {
  test.each(KINDS)(
    '$name: $count no more than as many before',
    { timeout: 60_000 * TIMES },
    async (kind) => {
      const opened = await openLeakPage(browser, answer, kind.lateMs);
      onTestFinished(opened.close);
      await comeAndGo(opened, kind);
      const first = await comeAndGo(opened, kind);
      const second = await comeAndGo(opened, kind);
      expect(opened.problems).toEqual([]);
      // One with a form may stay until the next one comes: never more.
      expect(second.panels).toBeLessThanOrEqual(1);
      expect(second.nodes).toBeLessThanOrEqual(first.nodes + second.panels * 200);
      expect(second.listeners).toBeLessThanOrEqual(first.listeners + second.panels * 40);
      expect(second.heap - first.heap).toBeLessThan(kind.isInSight ? 3 * NOISE : NOISE);
      await expect.poll(() => opened.requests.running()).toBe(0);
    },
  );
});

describe('a panel that leaves while it waits asks for nothing more', () => {
  test.each([
    ['for its list', { src: '/list.json' }, '/list.json'],
    ['for one of several lists', { src: '/list.json /other.json' }, '/other.json'],
    ['for a live source', { source: 'huggingface' }, '/api/daily_papers'],
  ])('%s', async (_, attributes, path) => {
    const { page, requests, problems, close } = await openLeakPage(browser, answer, 60_000);
    onTestFinished(close);
    const isAsked = page.waitForRequest((request) => new URL(request.url()).pathname === path);
    await page.evaluate(connect, attributes);
    await isAsked;
    const running = requests.running();
    expect(running).toBeGreaterThan(0);
    await page.evaluate(() => document.querySelector('trending-papers')?.remove());
    await expect.poll(() => requests.running()).toBe(0);
    expect(requests.answered).toBe(0);
    expect(requests.aborted).toBeGreaterThanOrEqual(running);
    expect(problems).toEqual([]);
  });

  test('and asks again when it comes back', async () => {
    const { page, requests, close } = await openLeakPage(browser, answer, 500);
    onTestFinished(close);
    const isAsked = page.waitForRequest(/list\.json$/);
    await page.evaluate(connect, { src: '/list.json' });
    await isAsked;
    await page.evaluate(() => {
      const panel = document.querySelector('trending-papers');
      panel?.remove();
      setTimeout(() => panel && document.querySelector('main')?.append(panel), 50);
    });
    await expect.poll(() => page.locator('[part~=title]').count()).toBe(2);
    expect(requests).toMatchObject({ answered: 1, aborted: 1 });
  });
});

/** Runs in the page. */
function connect(attributes: Readonly<Record<string, string | undefined>>): void {
  const panel = document.createElement('trending-papers');
  for (const [name, value] of Object.entries(attributes)) panel.setAttribute(name, value ?? '');
  document.querySelector('main')?.append(panel);
}

function answer({ hostname }: URL): unknown {
  return hostname === 'huggingface.co' ? [dailyItem(1), dailyItem(2)] : PAPERS;
}

async function comeAndGo({ page, weigh }: LeakPage, kind: Kind): Promise<Weight> {
  await page.evaluate(connectAndDisconnect, { ...kind, papers: JSON.stringify(PAPERS) });
  return weigh();
}

/** Runs in the page: panels come twenty at a time; some go at once, some half done, some when shown. */
async function connectAndDisconnect({
  count,
  attributes,
  isInline = false,
  isInSight = false,
  papers,
}: Kind & { papers: string }): Promise<void> {
  const place = document.querySelector(isInSight ? 'main' : 'aside');
  const make = () => {
    const panel = document.createElement('trending-papers');
    for (const [name, value] of Object.entries(attributes)) panel.setAttribute(name, value);
    if (isInline) {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = papers;
      panel.append(script);
    }
    window.watchPanel(panel);
    return panel;
  };
  const turn = () => new Promise((resolve) => setTimeout(resolve));
  for (let made = 0; made < count; made += 20) {
    const panels = Array.from({ length: Math.min(20, count - made) }, make);
    place?.append(...panels);
    for (const panel of panels.splice(0, 5)) panel.remove();
    await turn();
    for (const panel of panels.splice(0, 5)) panel.remove();
    for (
      let turns = 0;
      turns < 40 && !panels[0]?.shadowRoot?.querySelector('[part~=title]');
      turns++
    )
      await turn();
    for (const panel of panels) panel.remove();
  }
}

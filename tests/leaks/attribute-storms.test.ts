import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { dailyItem } from '../bench/inputs.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { openLeakPage, startChromium } from './leak-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

const PAPERS = Array.from({ length: 12 }, (_, index) => ({
  title: `Paper ${index} on protein folding`,
  abstract: 'We fold.',
  authors: ['Ada Example'],
  counts: { upvotes: 30 - index },
  listedAt: index < 11 ? '2026-06-12' : '2026-06-11',
}));

/** Values that mean something to some attribute, and values that mean nothing to any. */
const VALUES = [
  ...['', ' ', 'true', 'false', 'null', 'undefined', 'NaN', '0', '-1', '1', '3', '1e9', '1e400'],
  ...['list', 'cards', 'compact', 'ticker', 'light', 'dark', 'auto', 'lazy', 'eager', 'scroll'],
  ...['trending', 'new', 'top', 'rising', 'relevance', 'day', 'week', 'month', 'year', 'all'],
  ...['2026-06-12', '2026-02-31', '2026-W24', '2026-06', '-99999-01-01', 'seen saved', 'json form'],
  ...['huggingface', 'arxiv', 'nowhere', '__proto__', 'constructor', 'toString', 'hasOwnProperty'],
  ...[
    'image trend why',
    'abstract,authors,votes,code',
    'topics similar export',
    'en',
    'ja',
    'ar',
    'x-',
  ],
  ...[
    '/list.json',
    '/list.json /other.json',
    '/nothing',
    'http://[',
    '//',
    'javascript:alert(1)',
    '#',
  ],
  ...[
    'data:text/html,<script>alert(1)</script>',
    'mailto:a@b.example',
    '_blank',
    '_self',
    '"><img src=x>',
  ],
  ...['folding', '"protein folding"', 'cs.CL, -survey', '((', 'a OR', 'stars:>', '": ,', 'age:<7d'],
  ...['\u202egnidlof', '\u0000', '\ud800', '👩‍🔬'.repeat(50), 'long '.repeat(2_000)],
];

/** What is set, in turns: names are places in the element's list of attributes, and one more for `lang`. */
function stormOf(turns: number, seed: number): { name: number; value: string }[] {
  const random = seededRandom(seed);
  return Array.from({ length: turns }, () => ({
    name: random(),
    value: VALUES[Math.floor(random() * VALUES.length)] ?? '',
  }));
}

async function openCalm() {
  const answer = ({ hostname }: URL) =>
    hostname === 'site.example' ? PAPERS : hostname === 'huggingface.co' ? [dailyItem(1)] : {};
  const opened = await openLeakPage(browser, answer);
  onTestFinished(opened.close);
  await opened.page.evaluate(connect, JSON.stringify(PAPERS));
  await expect.poll(() => opened.page.locator('[part~=title]').count()).toBe(10);
  return opened;
}

function connect(papers: string): void {
  const panel = document.createElement('trending-papers');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.textContent = papers;
  panel.append(script);
  document.querySelector('main')?.append(panel);
  window.watchPanel(panel);
}

/** Runs in the page: sets attributes, as many in a turn as asked; every eleventh is removed instead. */
async function storm({
  steps,
  perTurn,
}: {
  steps: { name: number; value: string }[];
  perTurn: number;
}): Promise<void> {
  const panel = document.querySelector('trending-papers');
  const kind: unknown = customElements.get('trending-papers');
  const observed: unknown = kind instanceof Function && Reflect.get(kind, 'observedAttributes');
  const names = [...(Array.isArray(observed) ? observed.map(String) : []), 'lang', 'hidden'];
  for (const [index, { name, value }] of steps.entries()) {
    const attribute = names[Math.floor(name * names.length)] ?? '';
    if (index % 11 === 10) panel?.removeAttribute(attribute);
    else panel?.setAttribute(attribute, value);
    if (index % perTurn === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  for (const attribute of panel?.getAttributeNames() ?? []) panel?.removeAttribute(attribute);
}

const textOf = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('trending-papers')?.shadowRoot;
    return (root?.textContent ?? '').replace(/\s+/g, ' ');
  });

describe('a storm of attributes', () => {
  test.each([
    ['all in one turn', 3_000, 100_000],
    ['one in each turn', 200, 1],
    ['some in each turn', 600, 12],
  ])('%s: breaks nothing, and is forgotten', async (_, steps, perTurn) => {
    const { page, problems, requests, weigh } = await openCalm();
    const calm = await textOf(page);
    for (const seed of [1, 2]) {
      await page.evaluate(storm, { steps: stormOf(steps, seed), perTurn });
      await expect.poll(() => textOf(page)).toBe(calm);
    }
    await expect.poll(() => requests.running()).toBe(0);
    expect(problems).toEqual([]);
    await page.evaluate(() => document.querySelector('trending-papers')?.remove());
    await expect.poll(async () => (await weigh()).panels).toBe(0);
  });

  test('on panels that come and go leaves nothing behind', async () => {
    const { page, problems, requests, weigh } = await openCalm();
    const round = async (seed: number) => {
      for (let panel = 0; panel < 12; panel++) {
        await page.evaluate(() => document.querySelector('trending-papers')?.remove());
        await page.evaluate(connect, JSON.stringify(PAPERS));
        await page.evaluate(storm, { steps: stormOf(60, seed + panel), perTurn: 15 });
      }
      await expect.poll(() => requests.running()).toBe(0);
      return weigh();
    };
    const first = await round(100);
    // The same again: whatever was loaded or compiled for it is there already.
    const second = await round(100);
    expect(second.panels).toBe(1);
    expect(second.listeners).toBeLessThanOrEqual(first.listeners);
    expect(second.heap - first.heap).toBeLessThan(400_000);
    expect(problems).toEqual([]);
  });
});

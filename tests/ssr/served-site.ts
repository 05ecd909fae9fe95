import { existsSync, readFileSync } from 'node:fs';
import type { RenderToStringOptions } from '@trending-papers/widget/ssr';
import { renderToString } from '@trending-papers/widget/ssr';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { chromiumLaunchOptions } from '../browser/find-chromium.ts';

const dist = new URL('../../packages/widget/dist/', import.meta.url);
const SITE = 'https://site.example/';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions());
});
afterAll(() => browser?.close());

/** The moment that all tests render for. */
export const NOW = '2026-06-12T20:00:00Z';

/** Six papers of two days, as a server has them. */
export const papers = Array.from({ length: 6 }, (_, index) => ({
  title: `Agents that remember ${index}`,
  ids: { arxiv: `2606.0000${index}` },
  abstract: `What agent ${index} keeps of a day, told in a few sentences. `.repeat(6),
  links: [{ rel: 'abstract', url: `https://arxiv.org/abs/2606.0000${index}` }],
  authors: [{ name: 'Ada Example' }, { name: 'Ben Example' }],
  listedAt: index < 4 ? '2026-06-12' : '2026-06-10',
  counts: { upvotes: 40 - index },
}));

/** A page with a panel in it, and what went wrong on it. */
export interface ServedPage {
  page: Page;
  problems: string[];
}

/** What a page is served with. */
export interface Serving {
  options?: RenderToStringOptions;
  /** Markup of the head. Default: the script of the element. */
  head?: string;
  policy?: string;
  context?: BrowserContextOptions;
  /** Milliseconds that what is loaded on demand takes. */
  delay?: number;
}

/** The tag of the script; the policy of a page may ask for a nonce. */
export const SCRIPT = '<script type="module" src="/cdn/trending-papers.js"></script>';

/** Opens a page that a server rendered; the files of the package are beside it. */
export async function serve(serving: Serving = {}): Promise<ServedPage> {
  const { options = {}, head = SCRIPT, policy, context = {}, delay = 0 } = serving;
  const panel = await renderToString({ papers, now: NOW, ...options });
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A site</title><link rel="icon" href="data:,">${head}</head><body><h1>A site</h1>${panel}<p id="after">After</p></body></html>`;
  const page = await browser.newPage(context);
  onTestFinished(() => page.close());
  const problems: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const headers = policy === undefined ? {} : { 'content-security-policy': policy };
    if (path === '') return route.fulfill({ contentType: 'text/html', body: html, headers });
    const file = new URL(path, dist);
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    if (path.includes('chunk')) await new Promise((resolve) => setTimeout(resolve, delay));
    const contentType = path.endsWith('.css') ? 'text/css' : 'text/javascript';
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
  await page.goto(SITE);
  return { page, problems };
}

/** Waits until the script of the page has taken its panel over. */
export async function takenOver(page: Page): Promise<void> {
  await page.locator('trending-papers:not([data-rendered])').waitFor({ state: 'attached' });
}

import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright';
import { chromiumLaunchOptions } from '../browser/find-chromium.ts';

/** What a page keeps after its garbage was collected. */
export interface Weight {
  heap: number;
  nodes: number;
  listeners: number;
  /** Panels that were made in the page, watched by `window.watchPanel`, and are still there. */
  panels: number;
}

/** A page with the built panel, that tells what it keeps and what went wrong. */
export interface LeakPage {
  page: Page;
  /** Errors of the console, uncaught errors and unhandled rejections. */
  problems: string[];
  /** Requests by how they ended, without those of the page itself. */
  requests: { answered: number; aborted: number; running(): number };
  weigh(): Promise<Weight>;
  close(): Promise<void>;
}

declare global {
  interface Window {
    watchPanel(panel: Element): void;
    panelsLeft(): number;
  }
}

const SITE = 'https://site.example';
const cdn = new URL('../../packages/widget/dist/cdn/', import.meta.url);
const scripts = new Map(
  readdirSync(cdn)
    .filter((name) => name.endsWith('.js'))
    .map((name) => [`/${name}`, readFileSync(new URL(name, cdn))]),
);
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<script type="module" src="/trending-papers.js"></script><body><main></main><aside hidden></aside></body></html>`;

/** Starts the browser of a file of tests. */
export function startChromium(): Promise<Browser> {
  return chromium.launch(chromiumLaunchOptions());
}

/** Opens the page. Every address but those of scripts is answered by `answer`, after `lateMs`. */
export async function openLeakPage(
  browser: Browser,
  answer: (url: URL) => unknown = () => [],
  lateMs = 0,
): Promise<LeakPage> {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  const requests = countRequests(page);
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const script = url.origin === SITE ? scripts.get(url.pathname) : undefined;
    if (script) return route.fulfill({ contentType: 'text/javascript', body: script });
    if (url.href === `${SITE}/`) return route.fulfill({ contentType: 'text/html', body: PAGE });
    if (lateMs > 0) await new Promise((resolve) => setTimeout(resolve, lateMs));
    const headers = { 'access-control-allow-origin': '*' };
    // What was aborted meanwhile takes no answer.
    await route.fulfill({ json: answer(url), headers }).catch(() => undefined);
  });
  await page.addInitScript(watchPanels);
  await page.goto(`${SITE}/`);
  await page.waitForFunction(() => customElements.get('trending-papers'));
  return {
    page,
    problems,
    requests,
    weigh: () => weigh(page, session),
    close: () => page.close(),
  };
}

function countRequests(page: Page): LeakPage['requests'] {
  const running = new Set<object>();
  const counts = { answered: 0, aborted: 0, running: () => running.size };
  const isCounted = (address: string) => !/\/$|\.js$|^data:/.test(address);
  page.on('request', (request) => isCounted(request.url()) && running.add(request));
  page.on('requestfinished', (request) => {
    if (running.delete(request)) counts.answered++;
  });
  page.on('requestfailed', (request) => {
    if (running.delete(request)) counts.aborted++;
  });
  return counts;
}

function watchPanels(): void {
  let panels: WeakRef<Element>[] = [];
  window.watchPanel = (panel) => panels.push(new WeakRef(panel));
  window.panelsLeft = () => {
    panels = panels.filter((panel) => panel.deref() !== undefined);
    return panels.length;
  };
}

async function weigh(page: Page, session: CDPSession): Promise<Weight> {
  // What waited for one round of collecting, to be told of it, goes with the next.
  for (let round = 0; round < 3; round++) {
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
    );
    await session.send('HeapProfiler.collectGarbage');
  }
  const panels = await page.evaluate(() => window.panelsLeft());
  const { metrics } = await session.send('Performance.getMetrics');
  const numbers = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  return {
    heap: numbers.JSHeapUsedSize ?? 0,
    nodes: numbers.Nodes ?? 0,
    listeners: numbers.JSEventListeners ?? 0,
    panels,
  };
}

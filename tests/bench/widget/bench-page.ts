import type { Browser, CDPSession, Page } from 'playwright';
import type { Site } from './bench-site.ts';

/** A page in a world of its own: no cache, no compiled scripts of pages before. */
export interface BenchPage {
  page: Page;
  session: CDPSession;
  close(): Promise<void>;
}

/** A long list on a busy machine takes its time; what takes longer is broken. */
const PATIENCE_MS = 600_000;

/** Opens an empty page. */
export async function openPage(
  browser: Browser,
  viewport = { width: 1_280, height: 800 },
): Promise<BenchPage> {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session, close: () => context.close() };
}

/** Goes to the page of the site and waits until its list no longer grows. */
export async function showPapers({ page }: BenchPage, site: Site): Promise<void> {
  const isAtRest = page.waitForEvent('console', (message) => message.text() === 'papers-at-rest');
  await page.goto(site.origin);
  await isAtRest;
}

/** What Chromium counts of a page, by its name: `Nodes`, `JSHeapUsedSize`, `ThreadTime` in seconds. */
export async function metrics({ session }: BenchPage): Promise<Record<string, number>> {
  const { metrics: all } = await session.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

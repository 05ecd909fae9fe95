import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { chromiumLaunchOptions } from '../browser/find-chromium.ts';

const cdn = new URL('../../packages/widget/dist/cdn/', import.meta.url);
const LIVE = [{ paper: { id: '2606.12345', title: 'Fresh', upvotes: 7 } }];
const SITE = 'https://site.example/';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions());
});
afterAll(() => browser?.close());

// Bytes with brotli, measured, plus some room: the names of sixty chunks alone, which no compression
// shortens, make 40 more or less from build to build. A change that needs more says why.
const BUDGETS = { inline: 24_800, topics: 44_000, live: 35_000 };

interface OpenedPage {
  page: Page;
  problems: string[];
  /** Bytes of the scripts that the page has loaded so far, each with brotli. */
  loaded(): number;
}

/** A page that has the built file beside it and is otherwise alone in the world. */
async function openPage(html: string, headers: Record<string, string> = {}): Promise<OpenedPage> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const problems: string[] = [];
  let bytes = 0;
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  await page.route('**/*', (route) => {
    const { host, pathname } = new URL(route.request().url());
    const path = pathname.slice(1);
    if (host === 'huggingface.co')
      return route.fulfill({ json: LIVE, headers: { 'access-control-allow-origin': '*' } });
    if (path === '') return route.fulfill({ contentType: 'text/html', body: html, headers });
    const file = new URL(path, cdn);
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    const body = readFileSync(file);
    bytes += brotliCompressSync(body).length;
    return route.fulfill({ contentType: 'text/javascript', body });
  });
  await page.goto(SITE);
  return { page, problems, loaded: () => bytes };
}

const TAG = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<script type="module" src="./trending-papers.js"></script>
<trending-papers topics="folding"><script type="application/json">
[{"title": "Protein folding", "counts": {"upvotes": 3}}, {"title": "Something else"}]
</script></trending-papers>`;

test('a pasted tag works with the one file and nothing else', async () => {
  const { page, problems } = await openPage(TAG);
  await expect
    .poll(() => page.locator('[part=title]').allTextContents())
    .toEqual(['Protein folding']);
  expect(problems).toEqual([]);
});

test('a strict content security policy breaks nothing', async () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  const { page, problems } = await openPage(TAG, { 'content-security-policy': policy });
  await expect
    .poll(() => page.locator('[part=title]').allTextContents())
    .toEqual(['Protein folding']);
  const ink = await page
    .locator('[part=rank]')
    .evaluate((element) => getComputedStyle(element).fontWeight);
  expect(ink).toBe('520');
  expect(problems).toEqual([]);
});

test('the file can be loaded twice', async () => {
  const again = `${TAG}<script type="module" src="./trending-papers.js?again"></script>`;
  const { page, problems } = await openPage(again);
  await expect.poll(() => page.locator('[part=title]').count()).toBe(1);
  expect(problems).toEqual([]);
});

test.each([
  ['inline', TAG.replace(' topics="folding"', ''), 2],
  ['topics', TAG, 1],
] as const)('a page with %s loads no more than its budget', async (name, html, count) => {
  const { page, loaded } = await openPage(html);
  await expect.poll(() => page.locator('[part=title]').count()).toBe(count);
  console.log(`scripts of a page with ${name}: ${loaded()} bytes with brotli`);
  expect(loaded()).toBeLessThanOrEqual(BUDGETS[name]);
});

test('the live source loads what it needs on demand, within its budget', async () => {
  const { page, problems, loaded } = await openPage(
    TAG.replace('topics="folding"', 'source="huggingface"'),
  );
  await expect.poll(() => page.locator('[part=title]').allTextContents()).toEqual(['Fresh']);
  console.log(`scripts of a page with the live source: ${loaded()} bytes with brotli`);
  expect(loaded()).toBeLessThanOrEqual(BUDGETS.live);
  expect(problems).toEqual([]);
});

import { existsSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright';
import { onTestFinished } from 'vitest';

/** The strictest policy that a page with any script, style and fetch of its own can have. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const SITE = 'https://site.example/';
const cdn = new URL('../../packages/widget/dist/cdn/', import.meta.url);

/** A page under that policy. */
export interface StrictPage {
  page: Page;
  /** Violations of the policy, dialogs, errors of the console and uncaught ones. */
  problems: string[];
}

/** Opens a page with the built panel. Addresses other than those of scripts are answered by `lists`. */
export async function openStrictPage(
  browser: Browser,
  body: string,
  lists: Readonly<Record<string, unknown>> = {},
): Promise<StrictPage> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => {
    problems.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.exposeFunction('tellProblem', (problem: string) => problems.push(problem));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample } = event;
      const tell: unknown = Reflect.get(window, 'tellProblem');
      if (tell instanceof Function) tell(`${effectiveDirective}: ${blockedURI} ${sample}`);
    });
  });
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title>
    <script type="module" src="/trending-papers.js"></script><body>${body}</body></html>`;
  const headers = { 'content-security-policy': POLICY };
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ contentType: 'text/html', body: html, headers });
    const list = lists[pathname];
    if (list !== undefined) return route.fulfill({ json: list });
    const file = new URL(`.${pathname}`, cdn);
    if (!existsSync(file)) return route.fulfill({ status: 404, body: '' });
    // A worker has the policy of its own answer.
    return route.fulfill({ contentType: 'text/javascript', body: readFileSync(file), headers });
  });
  await page.goto(SITE);
  return { page, problems };
}

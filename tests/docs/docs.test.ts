import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../../packages/core/src/fixtures/cli-runtime.ts';
import { chromiumLaunchOptions } from '../browser/find-chromium.ts';
import { markdownPages, readPage, type Snippet, snippets } from './markdown.ts';
import { pages, withTables } from './tables.ts';

const site = new URL('./site/', import.meta.url);
const cdn = new URL('../../packages/widget/dist/cdn/', import.meta.url);
const root = new URL('../../', import.meta.url);
const all = snippets();
const of = (...languages: string[]) =>
  all
    .filter(({ language }) => languages.includes(language))
    .map((snippet) => [`${snippet.page}:${snippet.line}`, snippet] as const);

test.each(pages.map((page) => [page.pathname.split('/').at(-1), page] as const))(
  'the tables of %s are those of the registries',
  (_, page) => {
    expect(readFileSync(page, 'utf8')).toBe(withTables(page));
  },
);

describe('code in the docs runs as it stands', () => {
  test.each(of('ts'))('%s', (_, { code, output }: Snippet) => {
    const printed = execFileSync(
      process.execPath,
      ['--input-type=module-typescript', '--eval', code],
      {
        cwd: fileURLToPath(site),
        encoding: 'utf8',
      },
    );
    if (output !== undefined) expect(printed).toBe(output);
  });
});

describe('what the docs show of the command is what it prints', () => {
  test.each(of('console'))('%s', async (_, { code }: Snippet) => {
    const [call = '', ...printed] = code.split('\n');
    const given = /^\$ trending-papers (.+)$/.exec(call)?.[1]?.match(/"[^"]*"|\S+/g) ?? [];
    const { stdout } = await runCommand(
      given.map((word) => word.replaceAll('"', '')),
      { folder: fileURLToPath(site), terminal: 100, environment: { NO_COLOR: '1' } },
    );
    expect(stdout).toBe(printed.join('\n'));
  });
});

describe('tags in the docs show papers', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch(chromiumLaunchOptions());
  });
  afterAll(() => browser?.close());

  test.each(of('html'))('%s', async (_, { code }: Snippet) => {
    const page = await browser.newPage();
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    await page.route('**/*', (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      if (path === '')
        return route.fulfill({ contentType: 'text/html', body: `<!doctype html>${code}` });
      const file = [new URL(path, cdn), new URL(path, site)].find((one) => existsSync(one));
      return file
        ? route.fulfill({
            body: readFileSync(file),
            contentType: path.endsWith('.js') ? 'text/javascript' : 'text/plain',
          })
        : route.fulfill({ status: 404, body: '' });
    });
    await page.goto('https://site.example/');
    await expect.poll(() => page.locator('[part=title]').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
    await page.close();
  });
});

describe('commands in the docs exist', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const commands = [
    ...new Set(
      markdownPages().flatMap((page) =>
        [...readPage(page).matchAll(/npx pnpm@12 ([\w:]+)/g)].map(([, name]) => name),
      ),
    ),
  ];
  test.each(commands)('npx pnpm@12 %s', (name) => {
    expect([...Object.keys(scripts), 'vitest']).toContain(name);
  });
});

describe('links in the docs lead somewhere', () => {
  const links = markdownPages().flatMap((page) =>
    [...readPage(page).matchAll(/(?:\]\(|srcset="|src=")((?!https?:|#)[^)"#]+)/g)].map(
      ([, target]) => [page, target ?? ''] as const,
    ),
  );
  test.each(
    links.filter(([, target]) => !/^(?:trending-papers\.js|daily-papers\.json)$/.test(target)),
  )('%s → %s', (page, target) => {
    expect(existsSync(new URL(target, new URL(page, root)))).toBe(true);
  });
});

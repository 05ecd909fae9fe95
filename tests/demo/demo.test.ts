import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { chromiumLaunchOptions } from '../browser/find-chromium.ts';
import { dataFolder } from '../real-data/data-folder.ts';
import { type RunningDemo, serveDemo } from './serve-demo.ts';

let demo: RunningDemo;
let browser: Browser;
let page: Page;
let foreignRequests: string[];
let failures: string[];

beforeAll(async () => {
  demo = await serveDemo();
  browser = await chromium.launch(chromiumLaunchOptions());
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  onTestFinished(() => page.close());
  foreignRequests = [];
  failures = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(demo.url) && !request.url().startsWith('data:'))
      foreignRequests.push(request.url());
  });
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(demo.url);
  await page.getByRole('article').first().waitFor();
});

const papers = () => page.getByRole('article');
const panel = () => page.locator('[part=panel]');
const settings = () => page.locator('#settings');
const ownList = async (text: string) => {
  await page.getByLabel('Your own').check();
  await page.getByLabel('Paste a listing').fill(text);
};

describe('the demo', () => {
  test('shows the embedded sample, ranked, and asks nobody else for anything', async () => {
    expect(await papers().count()).toBe(8);
    await expect
      .poll(() => page.locator('output').textContent())
      .toContain('60 papers, 0 problems');
    const ranks = await page.locator('[part=rank]').allTextContents();
    expect(ranks).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
    expect(await panel().locator('[part=evidence]').first().textContent()).toMatch(/upvotes/);
    expect(foreignRequests).toEqual([]);
    expect(failures).toEqual([]);
  });

  test('filters by topics as they are written, and a mistake does not stop it', async () => {
    await settings().getByLabel('Topics', { exact: true }).fill('agents');
    await expect
      .poll(() => panel().locator('[part=evidence]').allTextContents())
      .toSatisfy(
        (lines: string[]) =>
          lines.length > 0 && lines.every((line) => line.includes('matches agents')),
      );
    await settings().getByLabel('Topics', { exact: true }).fill('agents, "open');
    await expect
      .poll(() => panel().textContent())
      .toContain('Part of the topics was not understood');
    expect(await papers().count()).toBeGreaterThan(0);
  });

  test('shows what the panel can do, in any layout and language, as it is ticked', async () => {
    const tick = (name: string) => settings().getByLabel(name, { exact: true });
    expect(
      await panel()
        .getByRole('button', { name: /Why is it here/ })
        .count(),
    ).toBe(8);
    expect(
      await panel()
        .getByRole('button', { name: /^Similar/ })
        .count(),
    ).toBe(8);
    for (const name of ['Citations', 'Saved papers']) await tick(name).check();
    await expect.poll(() => panel().getByRole('button', { name: /^Cite/ }).count()).toBe(8);
    await expect.poll(() => panel().locator('.save').count()).toBe(8);
    await panel().getByRole('searchbox').fill('memory');
    await expect.poll(() => panel().locator('[part=title] mark').count()).toBeGreaterThan(0);
    await tick('Search').uncheck();
    await expect.poll(() => panel().getByRole('searchbox').count()).toBe(0);
    await settings().getByLabel('Language').selectOption('ar');
    await expect.poll(() => panel().getAttribute('dir')).toBe('rtl');
    await settings().getByLabel('Layout').selectOption('cards');
    await expect.poll(() => panel().getAttribute('data-layout')).toBe('cards');
    const tag = await page.locator('#tag').textContent();
    for (const part of ['layout="cards"', 'lang="ar"', 'show="why similar export"', 'remember'])
      expect(tag).toContain(part);
    expect(tag).not.toContain('searchable');
    expect(foreignRequests).toEqual([]);
    expect(failures).toEqual([]);
  });

  test('opens an abstract', async () => {
    const [first] = await papers().all();
    await first?.locator('summary').click();
    const abstract = page.locator('[part=abstract]').first();
    expect(await abstract.isVisible()).toBe(true);
    expect((await abstract.textContent())?.length).toBeGreaterThan(100);
  });

  test('changes order, period and theme', async () => {
    const title = () => page.locator('[part=title]').first().textContent();
    const before = await title();
    await settings().getByLabel('Sort').selectOption('new');
    await expect.poll(title).not.toBe(before);
    await settings().getByLabel('Period').selectOption('week');
    await expect.poll(() => page.getByText(/52 more papers/).count()).toBe(1);
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await settings().getByLabel('Page theme').selectOption('light');
    const light = await ground();
    await settings().getByLabel('Page theme').selectOption('dark');
    expect(await ground()).not.toBe(light);
  });

  test('reads a listing that the visitor pastes', async () => {
    const abstract = 'One sentence after another tells what was done here. '.repeat(6);
    await ownList(
      `new\n\nbyAK and the research community\n\nApr 24\n\nA pasted title\n\n${abstract}`,
    );
    await expect
      .poll(() => page.locator('output').textContent())
      .toBe('Read as huggingface-text: 1 paper, 0 problems.');
    expect(await page.locator('[part=title]').allTextContents()).toEqual(['A pasted title']);
    expect(await panel().textContent()).toContain('Apr 24');
  });

  test('names the problem of a broken listing, survives it and shows the next one', async () => {
    await ownList("[{'paper': {'id': '2404.01234', 'title': None}}]");
    await expect.poll(() => panel().getByRole('alert').textContent()).toContain("Python's repr()");
    await page.getByLabel('Paste a listing').fill('[{"title": "Whole"}, {"abstract": "no title"}]');
    await expect.poll(() => page.locator('[part=title]').allTextContents()).toEqual(['Whole']);
    await expect.poll(() => panel().textContent()).toContain('1 problem in the list');
    await page.getByLabel('Sample, June 2026').check();
    await expect.poll(() => papers().count()).toBe(8);
    expect(failures).toEqual([]);
  });

  test('reads a chosen file in its own encoding', async () => {
    await page.getByLabel('Your own').check();
    const text = `﻿[{"title": "Über die Faltung"}]`;
    await page.getByLabel('Choose a file').setInputFiles({
      name: 'list.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text, 'utf16le'),
    });
    await expect
      .poll(() => page.locator('[part=title]').allTextContents())
      .toEqual(['Über die Faltung']);
  });

  test('goes live when asked to, and only then', async () => {
    await page.route('https://huggingface.co/**', (route) =>
      route.fulfill({
        json: [{ paper: { id: '2606.12345', title: 'Fresh from the source', upvotes: 7 } }],
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
    await page.getByLabel('Live from Hugging Face').check();
    await expect
      .poll(() => page.locator('[part=title]').allTextContents())
      .toEqual(['Fresh from the source']);
    expect(foreignRequests).toHaveLength(1);
  });

  test('offers the live source only while there is a network', async () => {
    const live = page.getByLabel('Live from Hugging Face');
    expect(await live.isEnabled()).toBe(true);
    await page.context().setOffline(true);
    await expect.poll(() => live.isEnabled()).toBe(false);
    expect(await papers().count()).toBe(8);
    await page.context().setOffline(false);
    await expect.poll(() => live.isEnabled()).toBe(true);
  });

  test('says what to do when the source does not answer', async () => {
    await page.route('https://huggingface.co/**', (route) =>
      route.fulfill({ status: 404, body: 'gone', headers: { 'access-control-allow-origin': '*' } }),
    );
    await page.getByLabel('Live from Hugging Face').check();
    await expect.poll(() => panel().textContent()).toContain('status 404');
    expect(await panel().getByRole('button', { name: 'Try again' }).count()).toBe(1);
  });

  test('subscribes an address, once', async () => {
    const subscribe = async () => {
      await page.getByRole('textbox', { name: 'Email' }).fill('ada@example.org');
      await page.getByRole('button', { name: 'Subscribe' }).click();
    };
    await subscribe();
    await expect
      .poll(() => panel().textContent())
      .toContain('confirm the message sent to ada@example.org');
    await page.reload();
    await subscribe();
    await expect
      .poll(() => panel().textContent())
      .toContain('ada@example.org is subscribed already.');
  });

  test('fits a phone without scrolling sideways', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(390);
    await page.getByText('Try it').click();
    await settings().getByLabel('Topics', { exact: true }).fill('robots');
    await expect
      .poll(() => panel().locator('[part=evidence]').allTextContents())
      .toSatisfy(
        (lines: string[]) => lines.length > 0 && lines.every((line) => line.includes('robots')),
      );
    expect(await width()).toBe(390);
  });

  const seed = new URL('seed/daily-papers-page.txt', dataFolder);
  test.skipIf(!existsSync(seed))(
    'reads the real copied page (skipped without the real data)',
    async () => {
      await page.getByLabel('Your own').check();
      await page.getByLabel('Choose a file').setInputFiles(seed.pathname);
      await expect
        .poll(() => page.locator('output').textContent())
        .toBe('Read as huggingface-text: 77 papers, 0 problems.');
      await settings().getByLabel('Topics', { exact: true }).fill('"language models", robot*');
      await expect
        .poll(() => panel().locator('[part=evidence]').first().textContent())
        .toMatch(/matches/);
    },
  );
});

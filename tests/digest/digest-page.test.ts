import axe from 'axe-core';
import { type Browser, chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { prepareDigest } from '../../packages/core/src/digest/render-digest.ts';
import { wholePaper } from '../../packages/core/src/fixtures/whole-paper.ts';
import { rankPapers } from '../../packages/core/src/ranking/rank-papers.ts';
import { chromiumLaunchOptions } from '../browser/find-chromium.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions());
});
afterAll(() => browser?.close());

const papers = [wholePaper, { ...wholePaper, id: 'arxiv:2606.01002', title: 'Agents, part <2>' }];
const ranking = rankPapers(papers, {
  topics: 'Shirts: shirts, Agents: agents',
  now: '2026-06-15T08:00:00Z',
  newSince: '2026-06-01',
});
const reader = {
  unsubscribeUrl: 'https://papers.example.org/leave',
  topicsUrl: 'https://papers.example.org/topics',
};
const htmlIn = (language: string, images = false) =>
  prepareDigest(ranking, {
    ...{ language, images, abstractLength: 300, sender: 'Example Lab' },
    homeUrl: 'https://papers.example.org/',
  })(reader).html;

const LOOKS = ['en', 'ar', 'ja'].flatMap((language) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    [320, 640].map((width) => [language, scheme, width] as const),
  ),
);

// A client shows a mail within landmarks of its own.
const OF_CLIENTS = { region: { enabled: false }, 'landmark-one-main': { enabled: false } };

describe.each(LOOKS)('a digest in %s, %s, %i pixels wide', (language, colorScheme, width) => {
  test('can be read by everybody, fits, and asks nobody for anything', async () => {
    const page = await browser.newPage({ colorScheme, viewport: { width, height: 800 } });
    onTestFinished(() => page.close());
    const asked: string[] = [];
    await page.route('**/*', (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    await page.setContent(htmlIn(language));
    await page.evaluate(axe.source);
    const { violations }: axe.AxeResults = await page.evaluate(
      `axe.run(document, ${JSON.stringify({ rules: OF_CLIENTS })})`,
    );
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    expect(asked).toEqual([]);
  });
});

test('pictures are loaded on request alone, and have a text', async () => {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const asked: string[] = [];
  await page.route('**/*', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.setContent(htmlIn('en', true));
  expect(new Set(asked)).toEqual(new Set([wholePaper.image]));
  expect(await page.getByRole('img').count()).toBe(2);
});

test('the document holds nothing but text, tables, headings and links to the web', async () => {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.setContent(htmlIn('en'));
  const found = await page.evaluate(() => ({
    tags: [
      ...new Set(Array.from(document.querySelectorAll('body *'), ({ localName }) => localName)),
    ],
    handlers: document.querySelectorAll('[onclick], [onload], [onerror], [src], link, base').length,
    schemes: [...new Set(Array.from(document.links, ({ protocol }) => protocol))],
    headings: Array.from(document.querySelectorAll('h1,h2,h3'), (one) => one.localName),
    tables: document.querySelectorAll('table:not([role=presentation])').length,
  }));
  expect(found.tags.sort()).toEqual([
    'a',
    'b',
    'div',
    'h1',
    'h2',
    'h3',
    'p',
    'span',
    'table',
    'tbody',
    'td',
    'tr',
  ]);
  expect(found).toMatchObject({ handlers: 0, schemes: ['https:'], tables: 0 });
  expect(found.headings.slice(0, 3)).toEqual(['h1', 'h2', 'h3']);
});

import { type Browser, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumLaunchOptions } from '../browser/find-chromium.ts';
import { openStrictPage } from './csp-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions());
});
afterAll(() => browser?.close());

const PAPERS = [
  {
    title: 'Protein folding at home',
    abstract: 'We fold $x^2$ proteins.',
    authors: ['Ada Example'],
    listedAt: '2026-06-12',
    counts: { upvotes: 9 },
    url: 'https://papers.example/1',
  },
  { title: 'Agents that fold', listedAt: '2026-06-12', counts: { upvotes: 4 } },
];
const LISTS = { '/list.json': PAPERS, '/none.json': [] };
const ALL_PARTS = 'show="trend why" searchable filterable math subscribe-url="/subscribe"';

const EVERYTHING = `${ALL_PARTS.replace('trend why', 'trend why similar export share sort rising image updated')}
  remember url-state="p" more="scroll" feed-url="/feed.xml" ranking-url="/how"`;

const titles = (page: Page) => page.locator('[part~=title]');

describe('a strict policy has nothing to complain of', () => {
  test.each([
    ...['list', 'cards', 'compact', 'ticker'].map((layout) => `${ALL_PARTS} layout="${layout}"`),
    `${ALL_PARTS} lang="ja"`,
    `${ALL_PARTS} lang="ar" theme="dark" sort="rising" refresh="1" remember`,
  ])('<trending-papers topics="folding, agents" %s>', async (attributes) => {
    const panel = `<trending-papers src="/list.json" topics="folding, agents" ${attributes}></trending-papers>`;
    const { page, problems } = await openStrictPage(browser, panel, LISTS);
    await expect.poll(() => titles(page).count()).toBe(2);
    const isStyled = await page
      .locator('[part~=list]')
      .evaluate((list) => getComputedStyle(list).listStyleType === 'none');
    expect(isStyled).toBe(true);
    await expect.poll(() => page.locator('[part~=subscribe] [type=email]').count()).toBe(1);
    await expect.poll(() => page.locator('[part~=search] input').count()).toBe(1);
    await page.locator('[part~=search] input').fill('protein');
    await expect.poll(() => titles(page).count()).toBe(1);
    expect(problems).toEqual([]);
  });

  test('whatever a reader opens and chooses', async () => {
    const panel = `<trending-papers src="/list.json" topics="folding, fold" ${EVERYTHING}></trending-papers>`;
    const { page, problems } = await openStrictPage(browser, panel, LISTS);
    await expect.poll(() => titles(page).count()).toBe(2);
    await page.locator('[part~=topic]').nth(1).click();
    await expect
      .poll(() => page.locator('[part~=topic][aria-pressed=true]').textContent())
      .toContain('folding');
    await page.locator('[part~=topic]').first().click();
    await expect.poll(() => titles(page).count()).toBe(2);
    await page.locator('summary, [aria-expanded=false]').evaluateAll((openers: HTMLElement[]) => {
      for (const opener of openers) opener.click();
    });
    await expect.poll(() => page.locator('.why').count()).toBe(2);
    await expect.poll(() => page.locator('.similar').count()).toBe(2);
    await expect.poll(() => page.locator('[part~=abstract] math').count()).toBe(1);
    await page.getByRole('button', { name: 'Copy BibTeX' }).first().click();
    await page.getByRole('button', { name: 'Share', exact: false }).first().click();
    const isSaved = page.waitForEvent('download');
    await page.locator('.formats').last().getByRole('button').nth(1).click();
    await isSaved;
    await page.locator('.save').first().click();
    await page.locator('.remembered .chip').click();
    await expect.poll(() => titles(page).count()).toBe(1);
    await page.locator('.remembered .chip').click();
    await page.locator('#sort').selectOption('new');
    await page.locator('[part~=search] input').fill('protein');
    await expect.poll(() => page.locator('[part~=title] mark').count()).toBe(1);
    await page.locator('[part~=subscribe] [type=email]').fill('ada@example.org');
    await page.locator('[part~=subscribe] [type=email]').press('Enter');
    await expect.poll(() => page.locator('.answer').textContent()).not.toBe('');
    // What the browser itself tells of an endpoint that is not there.
    expect(problems.filter((one) => !one.includes('404'))).toEqual([]);
  });

  test('when there is no paper', async () => {
    const panel = '<trending-papers src="/none.json"></trending-papers>';
    const { page, problems } = await openStrictPage(browser, panel, LISTS);
    await expect.poll(() => page.locator('[part~=empty]').count()).toBe(1);
    expect(problems).toEqual([]);
  });

  test('when nothing can be read', async () => {
    const panel = '<trending-papers src="/missing.json"></trending-papers>';
    const { page, problems } = await openStrictPage(browser, panel, LISTS);
    await expect.poll(() => page.locator('[part~=error]').count()).toBe(1);
    // The browser itself tells of the answer.
    expect(problems.filter((one) => !one.includes('404'))).toEqual([]);
  });

  test('when a worker ranks a long list', async () => {
    const papers = Array.from({ length: 2_000 }, (_, index) => ({
      title: index % 500 === 0 ? `Robots ${index}` : `Proofs ${index}`,
    }));
    const panel = '<trending-papers src="/list.json"></trending-papers>';
    const { page, problems } = await openStrictPage(browser, panel, { '/list.json': papers });
    await expect.poll(() => titles(page).count()).toBe(10);
    const isWorking = page.waitForEvent('worker');
    await page.locator('trending-papers').evaluate((one) => one.setAttribute('topics', 'robots'));
    await isWorking;
    await expect.poll(() => titles(page).count()).toBe(4);
    expect(problems).toEqual([]);
  });

  test('a test of the tests: what is not allowed is told', async () => {
    const { problems } = await openStrictPage(browser, '<p style="color: red">No</p>');
    await expect.poll(() => problems.some((one) => one.startsWith('style-src'))).toBe(true);
  });
});

const HOSTILE = {
  script: '<script>alert(1)</script>',
  image: '<img src=x onerror=alert(1)>',
  closing: '</script></style></template>--><svg onload=alert(1)>',
  bidi: '\u202e\u2066gnidlof\u202e',
  nul: 'a\u0000b',
  surrogate: 'a\ud800b\udc00c',
};

/** A paper with the text in every field that holds text. */
function paperOf(text: string) {
  return {
    title: `Odd ${text}`,
    abstract: text,
    authors: [text, 'Ada Example'],
    categories: [text],
    keywords: [text],
    venue: text,
    comment: text,
    url: 'javascript:alert(1)',
    links: [
      { rel: 'pdf', url: 'javascript:alert(1)' },
      { rel: 'code', url: 'data:text/html,<script>alert(1)</script>' },
    ],
    image: 'javascript:alert(1)',
  };
}

describe('hostile papers stay text', () => {
  test.each(Object.entries(HOSTILE))('%s in every field', async (_, text) => {
    const papers = [PAPERS[0], paperOf(text), PAPERS[1]];
    const panel = `<trending-papers src="/list.json" math
      show="abstract authors votes code image topics why trend"></trending-papers>`;
    const { page, problems } = await openStrictPage(browser, panel, { '/list.json': papers });
    await expect.poll(() => titles(page).count()).toBe(3);
    expect(await page.locator('script:not([type=module]), svg[onload], img[src=x]').count()).toBe(
      0,
    );
    const hrefs = await page
      .locator('trending-papers a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.filter((href) => !/^(?:https?:|\/|#)/.test(href))).toEqual([]);
    // Every field of the others reads as if the odd one were not there.
    const shown = await titles(page).allTextContents();
    expect(shown).toContain('Protein folding at home');
    expect(shown).toContain('Agents that fold');
    expect(problems).toEqual([]);
  });

  test('text that turns the direction around turns nothing outside of it', async () => {
    const panel = '<trending-papers src="/list.json" show="authors"></trending-papers>';
    const papers = [{ ...paperOf(HOSTILE.bidi), authors: ['\u202eAda', 'Ben'] }];
    const { page } = await openStrictPage(browser, panel, { '/list.json': papers });
    await expect.poll(() => titles(page).count()).toBe(1);
    const isIsolated = await page.evaluate(() => {
      const root = document.querySelector('trending-papers')?.shadowRoot;
      const walker = document.createTreeWalker(root ?? document, NodeFilter.SHOW_TEXT);
      const odd: string[] = [];
      while (walker.nextNode()) {
        const { data, parentElement } = walker.currentNode as Text;
        const isOdd = /[\u202a-\u202e\u2066-\u2069]/.test(data) && parentElement;
        if (isOdd) odd.push(getComputedStyle(parentElement).unicodeBidi);
      }
      return odd;
    });
    // What turns is taken out when it is read, or kept to itself by the browser.
    expect(isIsolated.filter((value) => !/isolate|plaintext/.test(value))).toEqual([]);
  });

  test('an abstract of a million characters', async () => {
    const papers = [{ title: 'Long', abstract: 'long <b> '.repeat(111_112) }, PAPERS[1]];
    const panel = '<trending-papers src="/list.json" show="abstract"></trending-papers>';
    const { page, problems } = await openStrictPage(browser, panel, { '/list.json': papers });
    await expect.poll(() => titles(page).count()).toBe(2);
    expect(problems).toEqual([]);
  });
});

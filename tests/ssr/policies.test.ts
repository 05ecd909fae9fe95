import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SCRIPT, type ServedPage, serve, takenOver } from './served-site.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; img-src data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const rankWeight = ({ page }: ServedPage) =>
  page
    .locator('[part=rank]')
    .first()
    .evaluate((element) => getComputedStyle(element).fontWeight);

describe('a strict content security policy', () => {
  test('that names a nonce lets the style sheet in', async () => {
    const served = await serve({
      options: { nonce: 'r4nd0m' },
      policy: `${STRICT}; style-src 'nonce-r4nd0m'`,
      context: { javaScriptEnabled: false },
    });
    expect(await rankWeight(served)).toBe('520');
    expect(served.problems).toEqual([]);
  });

  test('that names none lets the linked one in', async () => {
    const served = await serve({
      options: { stylesheetUrl: '/trending-papers.css' },
      policy: `${STRICT}; style-src 'self'`,
      context: { javaScriptEnabled: false },
    });
    await expect.poll(() => rankWeight(served)).toBe('520');
    expect(served.problems).toEqual([]);
  });

  test.each([
    ['a nonce', { nonce: 'r4nd0m' }, "style-src 'nonce-r4nd0m'"],
    ['a linked sheet', { stylesheetUrl: '/trending-papers.css' }, "style-src 'self'"],
  ])('is kept to when the panel is taken over: %s', async (_, options, policy) => {
    const served = await serve({ options, policy: `${STRICT}; ${policy}` });
    await takenOver(served.page);
    expect(await rankWeight(served)).toBe('520');
    expect(served.problems).toEqual([]);
  });

  test('that lets no sheet in leaves a list that can be read, and a panel once the script is there', async () => {
    const policy = `${STRICT}; style-src 'self'`;
    const bare = await serve({ policy, context: { javaScriptEnabled: false } });
    expect(await bare.page.locator('a[part=title]').first().isVisible()).toBe(true);
    const served = await serve({ policy });
    await takenOver(served.page);
    expect(await rankWeight(served)).toBe('520');
  });
});

test('a hostile list runs nothing and stays text, before and after the script', async () => {
  const title =
    '</script><script>window.hacked = 1</script><img src=x onerror="window.hacked = 1">';
  const options = {
    papers: [{ title, abstract: title, links: [{ rel: 'abstract', url: 'javascript:alert(1)' }] }],
    heading: title,
    topics: title,
    period: 'all',
  };
  const { page } = await serve({ options, head: SCRIPT, delay: 50 });
  expect(await page.locator('#heading').textContent()).toBe(title);
  await takenOver(page);
  expect(await page.locator('#heading').textContent()).toBe(title);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await page.locator('trending-papers img, [href^="javascript:"]').count()).toBe(0);
});

test('the linked sheet is one that was made small', () => {
  const sheet = new URL('../../packages/widget/dist/trending-papers.css', import.meta.url);
  const text = readFileSync(sheet, 'utf8');
  expect(text).toContain('[data-layout=cards]');
  expect(text).not.toMatch(/\n\s/);
});

import { describe, expect, test } from 'vitest';
import { serve, takenOver } from './served-site.ts';

/** Collects how far things jump once the page was painted as it came: parsers pause where they like. */
const WATCH = `<script>
  window.jumps = [];
  const watch = () => new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) jumps.push(entry.value);
  }).observe({ type: 'layout-shift' });
  addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => setTimeout(watch)));
</script>`;

const SCRIPT = '<script type="module" src="/cdn/trending-papers.js"></script>';

describe('a panel that was rendered by what is published', () => {
  test.each([
    ['list', { show: 'why trend image', math: true }],
    ['cards', { layout: 'cards', lang: 'de' }],
    ['compact', { layout: 'compact', lang: 'ar', subscribeUrl: '/subscribe' }],
    ['ticker', { layout: 'ticker', lang: 'ja' }],
  ])('is taken over by the file to paste without moving anything: %s', async (_, options) => {
    // Long enough for some frames in between.
    const { page, problems } = await serve({ options, head: WATCH + SCRIPT, delay: 300 });
    const items = await page.locator('li').elementHandles();
    const place = await page.locator('#after').boundingBox();
    await takenOver(page);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    expect(await page.evaluate('jumps')).toEqual([]);
    expect(await page.locator('#after').boundingBox()).toEqual(place);
    for (const item of items) expect(await item.evaluate((node) => node.isConnected)).toBe(true);
    expect(problems).toEqual([]);
  });

  test('is looked at once: nothing is loaded for it but scripts', async () => {
    const { page } = await serve({ options: { src: '/list.json' } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.resourceType()));
    await takenOver(page);
    expect(asked.filter((type) => type !== 'script')).toEqual([]);
    await page.locator('button', { hasText: 'Week' }).click();
    await expect.poll(() => page.locator('a[part=title]').count()).toBe(6);
  });
});

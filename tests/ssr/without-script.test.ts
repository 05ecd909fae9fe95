import { describe, expect, test } from 'vitest';
import { papers, serve } from './served-site.ts';

const withoutScript = { context: { javaScriptEnabled: false } };

describe('a reader without script', () => {
  test('reads the list, follows its links, unfolds its abstracts', async () => {
    const { page, problems } = await serve(withoutScript);
    const titles = page.locator('a[part=title]');
    expect(await titles.allTextContents()).toEqual(papers.slice(0, 4).map(({ title }) => title));
    expect(await titles.first().getAttribute('href')).toBe('https://arxiv.org/abs/2606.00000');
    const abstract = page.locator('[part=abstract]').first();
    expect(await abstract.isVisible()).toBe(false);
    await page.locator('summary').first().click();
    expect(await abstract.isVisible()).toBe(true);
    expect(await abstract.textContent()).toContain('What agent 0 keeps of a day');
    expect(problems).toEqual([]);
  });

  test.each(['list', 'cards', 'compact', 'ticker'])(
    'finds nothing in a %s that does nothing',
    async (layout) => {
      const { page } = await serve({
        ...withoutScript,
        options: { layout, show: 'why trend', limit: 2, period: 'all' },
      });
      expect(await page.locator('a[part=title]').first().isVisible()).toBe(true);
      const buttons = await page.locator('button').all();
      expect(buttons.length).toBeGreaterThan(0);
      for (const button of buttons) expect(await button.isVisible()).toBe(false);
      for (const group of await page.locator('[data-script]').all())
        expect(await group.isVisible()).toBe(false);
    },
  );

  test('finds the subscribe form, and the button that sends it', async () => {
    const { page } = await serve({ ...withoutScript, options: { subscribeUrl: '/subscribe' } });
    expect(await page.locator('form').getAttribute('action')).toBe('/subscribe');
    expect(await page.locator('form [type=submit]').isVisible()).toBe(true);
  });

  test('sees the panel styled: its list is no list with bullets', async () => {
    const { page } = await serve(withoutScript);
    const style = await page.locator('ol').evaluate((list) => getComputedStyle(list).listStyleType);
    expect(style).toBe('none');
  });
});

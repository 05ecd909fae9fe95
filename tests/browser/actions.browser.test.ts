import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { paper } from './fixtures.ts';
import { all, mount, settled } from './mount.ts';

const papers = ['Agents that remember', 'Agents that forget', 'Robots that fold'].map((title, at) =>
  paper({ title, abstract: 'All of it.', listedAt: '2026-06-12', counts: { upvotes: 9 - at } }),
);
const [first, second] = papers;

// Axe takes a second for each: the themes differ in colours alone, the widths in what stands where.
const SIGHTS: [width: number, theme: string][] = [
  [280, 'light'],
  [390, 'dark'],
  [1280, 'light'],
];

/** A reader who saved the first paper, saw the second, and never met the third. */
const memory = () => ({
  version: 1,
  saved: [first],
  past: { lists: ['list'], known: [first?.id, second?.id], seen: [second?.id] },
  visit: { lists: [], known: [], seen: [], at: 1, since: 0 },
});

afterEach(() => {
  document.body.replaceChildren();
  localStorage.clear();
});

describe.each(['en', 'de', 'ja', 'ar'])('all that can be done with papers, in %s', (lang) => {
  test.each(['list', 'cards', 'compact'])(
    '%s: nothing overflows, no rule of axe is broken',
    async (layout) => {
      for (const [width, theme] of SIGHTS) {
        await page.viewport(width, 800);
        localStorage.setItem('trending-papers', JSON.stringify(memory()));
        const panel = await mount(
          `<trending-papers id="list" lang="${lang}" layout="${layout}" theme="${theme}" show="similar export share why" url-state="x" remember></trending-papers>`,
          { papers },
        );
        await expect.poll(() => all(panel, '[part=fresh]').length).toBe(1);
        expect(all(panel, '[part=seen]')).toHaveLength(1);
        for (const toggle of all(panel, '[aria-expanded]')) toggle.click();
        await expect.poll(() => all(panel, '.similar a').length).toBeGreaterThan(0);
        await settled(panel);
        const what = `${theme} ${width}`;
        const root = document.documentElement;
        expect(root.scrollWidth, what).toBeLessThanOrEqual(root.clientWidth);
        expect(panel.scrollWidth, what).toBeLessThanOrEqual(panel.clientWidth);
        const { violations } = await axe.run(panel, { resultTypes: ['violations'] });
        expect(violations.map(({ id, nodes }) => `${what} ${id} ${nodes[0]?.html}`)).toEqual([]);
        panel.remove();
      }
    },
    60_000,
  );
});

test('whatever can be pressed is large enough to be met', async () => {
  await page.viewport(390, 800);
  const panel = await mount(
    '<trending-papers show="similar export share why" url-state="x" remember></trending-papers>',
    { papers },
  );
  for (const toggle of all(panel, '[aria-expanded]')) toggle.click();
  await settled(panel);
  for (const target of all(
    panel,
    '.remembered button, .actions button, .cite button, .export > button, .share-view button',
  )) {
    const { height, width } = target.getBoundingClientRect();
    expect(Math.min(height, width), target.outerHTML).toBeGreaterThanOrEqual(23.5);
  }
});

test('marks that come later move nothing', async () => {
  await page.viewport(390, 800);
  const panel = await mount('<trending-papers id="list" remember></trending-papers>', { papers });
  const places = () =>
    all(panel, '.title > span[id], .actions').map((one) => one.getBoundingClientRect().toJSON());
  const before = places();
  localStorage.setItem('trending-papers', JSON.stringify({ ...memory(), saved: [] }));
  dispatchEvent(new StorageEvent('storage', { key: 'trending-papers' }));
  await settled(panel);
  expect(all(panel, '[part=seen]')).toHaveLength(1);
  expect(places().map(({ left, width, height }) => [left, width, height])).toEqual(
    before.map(({ left, width, height }) => [left, width, height]),
  );
});

import type { TrendingPapers } from '@trending-papers/widget';
import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { paper } from './fixtures.ts';
import { all, mount, settled } from './mount.ts';

// What a reader may meet: every layout and every state, light and dark, in three ways of writing, from
// a phone (which is also 400 % zoom of a desktop) to a wide page.
const LAYOUTS = ['list', 'cards', 'compact', 'ticker'];
const LANGUAGES = ['en', 'ja', 'ar'];
const WIDTHS = [320, 768, 1280];

const LONG = 'Supercalifragilisticexpialidocious-unbreakable-identifiers '.repeat(3).trim();

const papers = () => [
  paper({
    title: `Agents that remember: ${LONG}`,
    abstract: 'Memory that keeps up with a world that changes.',
    authors: ['Ada Lovelace', 'Emmy Noether', '湯川秀樹', 'ابن الهيثم'].map((name) => ({ name })),
    organization: { name: 'Institute of Examples' },
    listedAt: '2026-06-12',
    counts: { upvotes: 1400, stars: 3, observedAt: '2026-06-12T09:00:00Z' },
    history: [{ upvotes: 4, observedAt: '2026-06-11T09:00:00Z' }],
    links: [{ rel: 'code', url: 'https://example.org/code' }],
  }),
  paper({ title: 'Proofs', listedAt: '2026-06-12', counts: { upvotes: 3 } }),
  paper({ title: 'العنوان بالعربية', listedAt: '2026-06-10' }),
];

const never: typeof fetch = () => new Promise(() => {});
const refused: typeof fetch = async () => new Response('Not here', { status: 404 });

/** The states of a panel: attributes and properties that bring each about. */
const states: Record<string, [attributes: string, properties: Partial<TrendingPapers>]> = {
  loading: ['src="/list.json"', { fetch: never }],
  error: ['src="/list.json"', { fetch: refused }],
  'without a list': ['', {}],
  'nothing fits': ['topics="quantum"', { papers: papers() }],
  'with problems': ["topics='\"unclosed, proofs'", { papers: [...papers(), { abstract: 'x' }] }],
};

/** Mounts a panel and waits for it, unless it is to be seen while it loads. */
async function shown(markup: string, properties: Partial<TrendingPapers>, isLoading = false) {
  if (!isLoading) return mount(markup, properties);
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  const panel = holder.firstElementChild as TrendingPapers;
  Object.assign(panel, properties);
  document.body.append(holder);
  await expect.poll(() => all(panel, '.skeleton').length).toBeGreaterThan(0);
  return panel;
}

async function expectSound(panel: TrendingPapers, what: string): Promise<void> {
  const root = document.documentElement;
  expect(root.scrollWidth, `${what}: the page`).toBeLessThanOrEqual(root.clientWidth);
  expect(panel.scrollWidth, `${what}: the panel`).toBeLessThanOrEqual(panel.clientWidth);
  const { violations } = await axe.run(panel, { resultTypes: ['violations'] });
  expect(violations.map(({ id, nodes }) => `${what} ${id} ${nodes[0]?.html}`)).toEqual([]);
}

describe.each(LANGUAGES)('%s', (lang) => {
  test.each(LAYOUTS)('%s: nothing overflows, no rule of axe is broken', async (layout) => {
    for (const width of WIDTHS) {
      await page.viewport(width, 800);
      for (const theme of ['light', 'dark']) {
        const panel = await mount(
          `<trending-papers lang="${lang}" layout="${layout}" theme="${theme}" show="trend why image" subscribe-url="/subscribe"></trending-papers>`,
          { papers: papers() },
        );
        for (const fold of all(panel, 'summary, .toggle')) fold.click();
        await settled(panel);
        await expectSound(panel, `${layout} ${theme} ${width}`);
        panel.remove();
      }
    }
  });

  test.each(Object.entries(states))(
    '%s: nothing overflows, no rule of axe is broken',
    async (state, [attributes, properties]) => {
      for (const width of [320, 1280]) {
        await page.viewport(width, 800);
        for (const theme of ['light', 'dark']) {
          const panel = await shown(
            `<trending-papers lang="${lang}" theme="${theme}" ${attributes}></trending-papers>`,
            properties,
            state === 'loading',
          );
          await expectSound(panel, `${state} ${theme} ${width}`);
          panel.remove();
        }
      }
    },
  );
});

test('text at 200 % fits a narrow page', async () => {
  await page.viewport(640, 800);
  document.documentElement.style.fontSize = '200%';
  for (const layout of LAYOUTS) {
    const panel = await mount(
      `<trending-papers layout="${layout}" subscribe-url="/subscribe"></trending-papers>`,
      { papers: papers() },
    );
    await expectSound(panel, layout);
    panel.remove();
  }
});

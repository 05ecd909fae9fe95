import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { paper } from './fixtures.ts';
import { all, mount, one, settled } from './mount.ts';

// Chips, search, sort and the chart together: in every layout, from a sidebar to a wide page.
const LAYOUTS: [lang: string, layout: string][] = [
  ['en', 'list'],
  ['en', 'compact'],
  ['en', 'ticker'],
  ['ar', 'list'],
  ['ja', 'list'],
];
// Axe takes a second for each: the themes differ in colours alone, the widths in what stands where.
const SIGHTS: [width: number, theme: string, isRead: boolean][] = [
  [280, 'light', true],
  [390, 'light', false],
  [768, 'light', false],
  [1280, 'dark', true],
];

const usual = ['Protein folding', 'Graph networks', 'Speech synthesis', 'Theorem proving'];
const papers = () => [
  ...Array.from({ length: 50 }, (_, at) =>
    paper({ title: `${usual[at % 4]} with ${usual[(at * 3 + 1) % 4]}`, listedAt: '2026-05-20' }),
  ),
  ...Array.from({ length: 12 }, (_, at) =>
    paper({
      title: at % 2 ? 'Moral weather' : `Moral weather of ${'unbreakable-'.repeat(9)}words`,
      abstract: 'A protein that folds under the weather, and more of it. '.repeat(4),
      listedAt: '2026-06-11',
      counts: { upvotes: at },
    }),
  ),
];

const TOPICS = `Weather: "moral weather", protein, ${'A very long name of a topic'.repeat(3)}: graph, cs.CL, robots*`;

test.each(LAYOUTS)(
  '%s, %s: nothing overflows, no rule of axe is broken',
  async (lang, layout) => {
    for (const [width, theme, isRead] of SIGHTS) {
      await page.viewport(width, 800);
      for (const topics of isRead ? ['', TOPICS] : [TOPICS])
        await expectTools(`lang="${lang}" layout="${layout}" theme="${theme}" topics='${topics}'`, {
          what: `${layout} ${theme} ${width}`,
          isRead,
        });
    }
  },
  60_000,
);

interface Sight {
  what: string;
  /** Whether axe reads it, too. */
  isRead: boolean;
}

async function expectTools(attributes: string, { what, isRead }: Sight): Promise<void> {
  const panel = await mount(
    `<trending-papers ${attributes} period="week" limit="4" filterable searchable show="sort rising"></trending-papers>`,
    { papers: papers() },
  );
  expect(all(panel, '.chip').length).toBeGreaterThan(1);
  one(panel, '#search').focus();
  for (const words of ['', 'wheater protein', ' xyzzy']) {
    if (words) await userEvent.keyboard(words);
    await settled(panel);
    await expectSound(panel, { what: `${what} ${words}`, isRead });
  }
  panel.remove();
}

async function expectSound(panel: HTMLElement, { what, isRead }: Sight): Promise<void> {
  const root = document.documentElement;
  expect(root.scrollWidth, `${what}: the page`).toBeLessThanOrEqual(root.clientWidth);
  expect(panel.scrollWidth, `${what}: the panel`).toBeLessThanOrEqual(panel.clientWidth);
  if (!isRead) return;
  const { violations } = await axe.run(panel, { resultTypes: ['violations'] });
  expect(violations.map(({ id, nodes }) => `${what} ${id} ${nodes[0]?.html}`)).toEqual([]);
}

test('what is pressed in the tools is large enough for a finger', async () => {
  await page.viewport(390, 800);
  const panel = await mount(
    '<trending-papers lang="en" period="week" filterable searchable show="sort rising"></trending-papers>',
    { papers: papers() },
  );
  one(panel, '#search').focus();
  await userEvent.keyboard('moral');
  await settled(panel);
  const targets = all(panel, '.chip, .clear, #search, #sort, .riser');
  expect(targets.length).toBeGreaterThan(5);
  for (const target of targets) {
    const { width, height } = target.getBoundingClientRect();
    expect(Math.min(width, height), target.className || target.id).toBeGreaterThanOrEqual(24);
  }
});

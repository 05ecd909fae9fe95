import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { paper } from './fixtures.ts';
import { all, mount, one, settled } from './mount.ts';

afterEach(() => localStorage.clear());

const FORMULA = Array.from({ length: 30 }, (_, at) => `a_{${at}}`).join('+');
const NAMES = ['Ada Lovelace', 'Emmy Noether', 'Grace Hopper', 'Mary Cartwright'];

const papers = Array.from({ length: 12 }, (_, at) =>
  paper({
    title: `Language agents in the world, number ${at}`,
    abstract: `The sum $${FORMULA}$ is short.`,
    authors: NAMES.map((name) => ({ name })),
    organization: { name: 'Institute of Examples' },
    listedAt: at < 10 ? '2026-06-12' : '2026-06-11',
    counts: { upvotes: 90 - at },
  }),
);

describe.each(['en', 'ar'])('a panel without a margin, in %s', (lang) => {
  test.each([240, 320, 430, 656])('at %i px nothing leaves it', async (width) => {
    await page.viewport(width, 800);
    document.body.style.margin = '0';
    const panel = await mount(
      `<trending-papers lang="${lang}" topics="language agents, in the world, number, institute of examples" math searchable filterable remember show="why sort similar export share"></trending-papers>`,
      { papers },
    );
    await expect.poll(() => all(panel, '[part=topic]').length).toBeGreaterThan(2);
    for (const fold of all(panel, 'summary')) fold.click();
    await expect.poll(() => all(panel, 'math').length).toBeGreaterThan(0);
    await settled(panel);
    expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
    for (const name of ['.abstract', 'math'])
      for (const element of all(panel, name)) {
        const { right, left } = element.getBoundingClientRect();
        expect(left, name).toBeGreaterThanOrEqual(0);
        expect(right, name).toBeLessThanOrEqual(width);
      }
  });
});

test.each(['light', 'dark'])(
  'ranks of two figures in place of pictures are read, %s',
  async (theme) => {
    for (const layout of ['list', 'cards'])
      for (const size of ['12px', '16px']) {
        document.documentElement.style.fontSize = size;
        document.body.style.fontSize = size;
        const panel = await mount(
          `<trending-papers layout="${layout}" theme="${theme}" show="image" limit="12" period="all"></trending-papers>`,
          { papers },
        );
        expect(all(panel, '.numeral')).toHaveLength(12);
        const { violations } = await axe.run(panel, { runOnly: ['color-contrast'] });
        expect(violations.map(({ nodes }) => `${layout} ${size} ${nodes[0]?.html}`)).toEqual([]);
        panel.remove();
      }
  },
);

test('where lines run from right to left, each dot stands between what it parts', async () => {
  await page.viewport(1280, 800);
  const panel = await mount('<trending-papers lang="ar" limit="1"></trending-papers>', { papers });
  const left = (selector: string) => one(panel, selector).getBoundingClientRect().left;
  // The dot after the organization is at its end, which is on the left.
  expect(left('.meta > :nth-child(2)')).toBeLessThan(left('.meta bdi') - 2);
  expect(left('[part=authors]')).toBeGreaterThan(left('.meta > :nth-child(2)'));
});

test('an empty search field has its hint where the panel begins', async () => {
  const panel = await mount('<trending-papers lang="ar" searchable></trending-papers>', { papers });
  expect(getComputedStyle(one(panel, '#search')).direction).toBe('rtl');
});

test('the ticker keeps a paper in one line, its button beside it', async () => {
  await page.viewport(768, 800);
  const panel = await mount(
    '<trending-papers layout="ticker" show="image export"></trending-papers>',
    { papers },
  );
  const [first] = all(panel, '.paper');
  const middles = [...(first?.children ?? [])].map((part) => part.getBoundingClientRect().top);
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThan(12);
  const play = one(panel, '.play').getBoundingClientRect();
  const line = one(panel, '.frame').getBoundingClientRect();
  expect(play.left).toBeGreaterThanOrEqual(line.right);
  expect(play.top).toBeGreaterThanOrEqual(line.top);
  expect(play.bottom).toBeLessThanOrEqual(line.bottom);
});

import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { featureRegistry } from '../../packages/widget/src/features/registry.ts';
import { paper } from './fixtures.ts';
import { all, button, mount, one, titles } from './mount.ts';

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';

const papers = () => [
  paper({
    title: 'Agents that remember',
    abstract: 'Memory that keeps up.',
    authors: [{ name: 'Ada Lovelace' }],
    counts: { upvotes: 40, observedAt: '2026-06-12T09:00:00Z' },
    history: [{ upvotes: 4, observedAt: '2026-06-11T09:00:00Z' }],
    links: [{ rel: 'code', url: 'https://example.org/code' }],
  }),
  paper({ title: 'Proofs', counts: { upvotes: 3 } }),
];

const arrived = (panel: Awaited<ReturnType<typeof mount>>, selector: string) =>
  expect.poll(() => all(panel, selector).length).toBeGreaterThan(0);

describe('what is loaded on demand', () => {
  test('every feature has styles that the panel can adopt', async () => {
    for (const [name, { load }] of Object.entries(featureRegistry)) {
      const { styles } = (await load()).feature;
      // One that prints nothing has a sheet without rules.
      const isBare = styles.cssText === '';
      expect(styles.styleSheet?.cssRules.length, name).toBeGreaterThanOrEqual(isBare ? 0 : 1);
    }
  });

  test('is not there unless asked for', async () => {
    const panel = await mount('<trending-papers></trending-papers>', { papers: papers() });
    expect(all(panel, '.trend, .why, .art')).toEqual([]);
    expect(titles(panel)).toHaveLength(2);
  });

  test('a curve is drawn where there is a history, and says what it shows', async () => {
    const panel = await mount('<trending-papers show="trend"></trending-papers>', {
      papers: papers(),
    });
    await arrived(panel, '.trend');
    expect(one(panel, '.trend').getAttribute('aria-label')).toBe('From 4 upvotes to 40 upvotes');
  });

  test('the reasons open and close, and say their shares', async () => {
    const panel = await mount('<trending-papers show="why"></trending-papers>', {
      papers: papers(),
    });
    await arrived(panel, '.why');
    const toggle = button(panel, 'Why is it here? Agents that remember');
    toggle.click();
    await panel.updateComplete;
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(one(panel, '.why:not([hidden])').textContent).toMatch(/Upvotes: \d+% of the score/);
  });
});

describe('show, hide and link-target', () => {
  test('what is hidden is not there; the title and the evidence are', async () => {
    const panel = await mount(
      '<trending-papers hide="abstract authors votes code" topics="agents"></trending-papers>',
      { papers: papers() },
    );
    expect(all(panel, '.abstract, [part=authors], .votes, .actions')).toEqual([]);
    expect(one(panel, '.evidence').textContent).toMatch(/40\s+upvotes/);
    expect(one(panel, 'mark').textContent).toBe('Agents');
  });

  test('links open where the page says', async () => {
    const panel = await mount('<trending-papers link-target="_blank"></trending-papers>', {
      papers: papers(),
    });
    expect(new Set(all(panel, 'a').map((link) => link.getAttribute('target')))).toEqual(
      new Set(['_blank']),
    );
  });
});

describe('the ticker', () => {
  test('stands still until the reader starts it', async () => {
    const panel = await mount('<trending-papers layout="ticker"></trending-papers>', {
      papers: papers(),
    });
    await arrived(panel, '.play');
    const moving = () => one(panel, '.list').getAnimations().length;
    expect(moving()).toBe(0);
    button(panel, 'Play').click();
    await panel.updateComplete;
    expect(moving()).toBe(1);
    button(panel, 'Pause').click();
    await panel.updateComplete;
    expect(moving()).toBe(0);
  });
});

describe.each(['list', 'cards', 'compact', 'ticker'])('%s', (layout) => {
  test.each([280, 390, 768, 1280])(
    'overflows nowhere at %i px, no rule of axe is broken',
    async (width) => {
      await page.viewport(width, 800);
      for (const theme of ['light', 'dark']) {
        const panel = await mount(
          `<trending-papers layout="${layout}" theme="${theme}" show="trend why image"></trending-papers>`,
          { papers: [...papers(), paper({ title: 'Pictured', image: PICTURE })] },
        );
        await arrived(panel, '[part=title]');
        const root = document.documentElement;
        expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
        expect(panel.scrollWidth).toBeLessThanOrEqual(panel.clientWidth);
        const { violations } = await axe.run(panel, { resultTypes: ['violations'] });
        expect(violations.map(({ id, nodes }) => `${theme} ${id} ${nodes[0]?.html}`)).toEqual([]);
        panel.remove();
      }
    },
  );
});

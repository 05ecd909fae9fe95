import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { paper } from './fixtures.ts';
import { all, mount, one, settled, text } from './mount.ts';

const papers = () => [
  paper({
    title: 'An $O(n \\log n)$ bound',
    abstract: 'We show $\\|x\\|_1 \\le \\epsilon$ for $5 and \\(a^2\\).',
  }),
];

describe('mathematics', () => {
  test('is TeX as it stands in the text unless the page asks for it', async () => {
    const panel = await mount('<trending-papers></trending-papers>', { papers: papers() });
    expect(all(panel, 'math')).toEqual([]);
    expect(text(panel)).toContain('$O(n \\log n)$');
  });

  test('is MathML in titles and abstracts where the page asks for it', async () => {
    const panel = await mount('<trending-papers math></trending-papers>', { papers: papers() });
    await expect.poll(() => all(panel, '[part=title] math')).toHaveLength(1);
    expect(all(panel, '[part=abstract] math')).toHaveLength(2);
    expect(text(panel)).not.toContain('$O');
    expect(one(panel, '[part=abstract]').textContent).toContain('$5 and');
    const { violations } = await axe.run(panel, { resultTypes: ['violations'] });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('that is wrong stays text, and nothing in it is trusted', async () => {
    const panel = await mount('<trending-papers math></trending-papers>', {
      papers: [
        paper({ title: 'Broken $\\frac{a$ here' }),
        paper({ title: 'Bad $\\href{javascript:alert(1)}{x}$ link' }),
        paper({ title: 'Endless $\\def\\a{\\a\\a}\\a$ macro' }),
      ],
    });
    await settled(panel);
    await expect.poll(() => all(panel, '[part=title] code').length).toBeGreaterThan(0);
    expect(all(panel, '[href^="javascript:"]')).toEqual([]);
    expect(text(panel)).toContain('Broken');
  });

  test('is loaded only when there is some', async () => {
    const before = performance.getEntriesByType('resource').length;
    const panel = await mount('<trending-papers math></trending-papers>', {
      papers: [paper({ title: 'No formula, $5' })],
    });
    await settled(panel);
    const loaded = performance.getEntriesByType('resource').slice(before);
    expect(loaded.filter(({ name }) => name.includes('temml'))).toEqual([]);
    expect(text(panel)).toContain('$5');
  });
});

import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { paper, twoDays } from './fixtures.ts';
import { all, mount, one } from './mount.ts';

const TAG = '<trending-papers></trending-papers>';

/** Lightness of a computed colour, 0 to 1, by the browser's own conversion. */
function lightness(element: Element, property: 'color' | 'backgroundColor' = 'color'): number {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('no canvas');
  canvas.fillStyle = getComputedStyle(element)[property];
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return (red + green + blue) / 3 / 255;
}

describe('the theme', () => {
  test('auto follows the color-scheme of the page, also when it is toggled', async () => {
    document.documentElement.style.colorScheme = 'light';
    const panel = await mount(TAG, { papers: twoDays() });
    expect(lightness(one(panel, '.panel'))).toBeLessThan(0.3);
    document.documentElement.style.colorScheme = 'dark';
    expect(lightness(one(panel, '.panel'))).toBeGreaterThan(0.7);
  });

  test('a theme of its own stands on a ground of its own', async () => {
    document.documentElement.style.colorScheme = 'light';
    const panel = await mount('<trending-papers theme="dark"></trending-papers>', {
      papers: twoDays(),
    });
    expect(lightness(one(panel, '.panel'), 'backgroundColor')).toBeLessThan(0.3);
    expect(lightness(one(panel, '.panel'))).toBeGreaterThan(0.7);
  });

  test('a page can restyle by custom properties', async () => {
    const panel = await mount(
      '<trending-papers style="--trending-papers-ink: rgb(1, 2, 3)"></trending-papers>',
      { papers: twoDays() },
    );
    expect(getComputedStyle(one(panel, '.panel')).color).toBe('rgb(1, 2, 3)');
  });

  test('small text has enough contrast in both themes', async () => {
    for (const theme of ['light', 'dark']) {
      const panel = await mount(`<trending-papers theme="${theme}"></trending-papers>`, {
        papers: twoDays(),
      });
      const ground = luminance(one(panel, '.panel'), 'backgroundColor');
      for (const element of all(panel, '.rank, .meta, .evidence, .badge, .byline')) {
        const ink = luminance(element, 'color');
        const ratio = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
        expect(ratio, `${theme} ${element.className}`).toBeGreaterThanOrEqual(4.5);
      }
      panel.remove();
    }
  });
});

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(element: Element, property: 'color' | 'backgroundColor'): number {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('no canvas');
  canvas.fillStyle = getComputedStyle(element)[property];
  canvas.fillRect(0, 0, 1, 1);
  const linear = [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

describe('the space it gets', () => {
  test('nothing overflows from a 240 px sidebar to a full page', async () => {
    const long = paper({
      title: `Supercalifragilisticexpialidocious${'Long'.repeat(40)}`,
      abstract: 'https://example.org/'.repeat(20),
      authors: [{ name: 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3) }],
      listedAt: '2026-06-12',
      counts: { upvotes: 123456, stars: 98765, comments: 12 },
    });
    await page.viewport(1280, 900);
    const panel = await mount(
      `<trending-papers heading="query=${'unbroken'.repeat(20)}" subscribe-url="/s" byline="AK and the research community"></trending-papers>`,
      { papers: [long, ...twoDays().papers] },
    );
    for (const toggle of all(panel, '.toggle')) toggle.click();
    await panel.updateComplete;
    for (const width of [240, 320, 390, 656, 1100]) {
      panel.style.width = `${width}px`;
      const section = one(panel, '.panel');
      expect(section.scrollWidth, `at ${width} px`).toBeLessThanOrEqual(width);
      const edge = panel.getBoundingClientRect().right;
      for (const element of all(
        panel,
        '.heading, .byline, .title, .meta, .evidence, .actions > *, .votes, .days, .periods, input, .primary',
      )) {
        expect(
          element.getBoundingClientRect().right,
          `${element.className} at ${width} px`,
        ).toBeLessThanOrEqual(edge + 1);
      }
    }
  });

  test('hidden means hidden', async () => {
    const panel = await mount('<trending-papers hidden></trending-papers>', { papers: twoDays() });
    expect(getComputedStyle(panel).display).toBe('none');
  });
});

describe('states and structure', () => {
  test('the page can style loading, ready, empty and error', async () => {
    const panel = await mount(TAG, { papers: twoDays() });
    expect(panel.matches(':state(ready)')).toBe(true);
    const empty = await mount('<trending-papers topics="quantum"></trending-papers>', {
      papers: twoDays(),
    });
    expect(empty.matches(':state(empty)')).toBe(true);
    const broken = await mount(TAG, { papers: 'neither this nor that' });
    expect(broken.matches(':state(error)')).toBe(true);
    const loading = await Promise.race([
      mount('<trending-papers src="/never"></trending-papers>', {
        fetch: (() => new Promise(() => {})) as unknown as typeof fetch,
      }),
      new Promise<null>((resolve) => setTimeout(resolve, 100, null)),
    ]);
    expect(loading).toBeNull();
    expect(document.querySelector('[src="/never"]')?.matches(':state(loading)')).toBe(true);
  });

  test('headings nest from the level that the page asks for', async () => {
    const panel = await mount(
      '<trending-papers heading-level="3" heading="Ours"></trending-papers>',
      { papers: twoDays() },
    );
    expect(one(panel, 'h3').textContent?.trim()).toMatch(/^Ours/);
    expect(all(panel, 'h4')).toHaveLength(2);
  });

  test('what a colour says is also said in words', async () => {
    const panel = await mount(TAG, { papers: twoDays() });
    expect(all(panel, '.dot').map((dot) => dot.getAttribute('aria-label'))).toEqual(['New']);
    expect(one(panel, '[part=badge]').textContent).toBe('New');
    expect(all(panel, '.votes .hidden').map((label) => label.textContent)).toEqual([
      '90 upvotes',
      '40 upvotes',
    ]);
  });
});

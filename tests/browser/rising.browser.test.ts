import type { Paper } from '@trending-papers/core';
import type { TrendingPapers } from '@trending-papers/widget';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { paper } from './fixtures.ts';
import { all, mount, one, settled, titles } from './mount.ts';
import { spoken } from './spoken.ts';

const USUAL = ['Protein folding', 'Graph networks', 'Speech synthesis', 'Theorem proving'];
const ordinary = (at: number) => `${USUAL[at % 4]} with ${USUAL[(at * 3 + 1) % 4]}`;
const many = (count: number, listedAt: string, title: (at: number) => string): Paper[] =>
  Array.from({ length: count }, (_, at) => paper({ title: title(at), listedAt }));

const quiet = (copies = 1) => [
  ...many(60 * copies, '2026-05-20', ordinary),
  ...many(20 * copies, '2026-06-10', ordinary),
];
const rising = (copies = 1) => [
  ...quiet(copies),
  ...many(10 * copies, '2026-06-11', () => 'Moral weather'),
];

const showing = (papers: Paper[], attributes = '') =>
  mount(
    `<trending-papers lang="en" show="rising" period="week" subscribe-url="/s" ${attributes}></trending-papers>`,
    { papers },
  );

/** What is done at leisure takes its time on a busy machine. */
const LATER = { timeout: 10_000 };

const bars = (panel: TrendingPapers) => all(panel, '.riser');
const height = (panel: TrendingPapers) => panel.getBoundingClientRect().height;

describe('topics that rise', () => {
  test('are there with a short list, as bars and in words', async () => {
    const panel = await showing(rising());
    expect(bars(panel).map((bar) => bar.textContent?.trim())).toEqual([
      'Moral weather: 10 papers, 0.5 expected',
    ]);
    const [whole, usual] = all(panel, '.rising rect').map((bar) =>
      Number(bar.getAttribute('width')),
    );
    expect(whole).toBe(100);
    expect(usual).toBeLessThan(10);
  });

  test('narrow the list by keyboard, keep the focus, and widen it again', async () => {
    const panel = await showing(rising());
    const chosen = vi.fn();
    panel.addEventListener('topic-change', ({ detail }) => chosen(detail.topics));
    const [bar] = bars(panel);
    bar?.focus();
    await userEvent.keyboard('{Enter}');
    await settled(panel);
    expect(new Set(titles(panel))).toEqual(new Set(['Moral weather']));
    expect(bar?.getAttribute('aria-pressed')).toBe('true');
    expect(panel.shadowRoot?.activeElement).toBe(bar);
    await userEvent.keyboard('{Enter}');
    await settled(panel);
    expect(panel.ranking?.total).toBe(30);
    expect(chosen.mock.calls.flat()).toEqual(['Moral weather: "Moral weather"', '']);
  });

  test('stay within the topics of the page', async () => {
    const panel = await showing(rising(), 'topics="protein, graph"');
    expect(bars(panel)).toEqual([]);
    panel.topics = 'protein, graph, speech, weather';
    await settled(panel);
    await expect.poll(() => bars(panel)).toHaveLength(1);
    bars(panel)[0]?.click();
    await settled(panel);
    expect(new Set(titles(panel))).toEqual(new Set(['Moral weather']));
  });

  test('are a list of buttons to who listens', async () => {
    await showing(rising());
    expect(await spoken()).toEqual(
      expect.arrayContaining([
        'list: Rising topics',
        'button: Moral weather: 10 papers, 0.5 expected',
      ]),
    );
  });
});

describe('where nothing rises', () => {
  test('nothing is said', async () => {
    const panel = await showing(quiet());
    expect(all(panel, '.rising')).toEqual([]);
  });

  test('what is merely common is not said to rise', async () => {
    const panel = await showing(many(30, '2026-06-10', ordinary));
    expect(all(panel, '.rising')).toEqual([]);
  });
});

describe('a longer list', () => {
  test('keeps the place of the chart, so that nothing moves when it comes', async () => {
    const panel = await showing(rising(4));
    const before = height(panel);
    expect(bars(panel)).toEqual([]);
    await expect.poll(() => bars(panel), LATER).toHaveLength(1);
    expect(height(panel)).toBe(before);
  });

  test('gives the place back when the reader goes on, if nothing rises', async () => {
    const panel = await showing(quiet(4), 'searchable');
    const before = height(panel);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(height(panel)).toBe(before);
    one(panel, '#search').focus();
    await userEvent.keyboard('protein');
    await settled(panel);
    expect(all(panel, '.rising')).toEqual([]);
  });
});

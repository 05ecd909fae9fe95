import type { Paper } from '@trending-papers/core';
import type { TrendingPapers } from '@trending-papers/widget';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { paper } from './fixtures.ts';
import { all, button, mount, one, settled, text, titles } from './mount.ts';
import { spoken } from './spoken.ts';

const papers = (): Paper[] => [
  paper({ title: 'Agents that remember', listedAt: '2026-06-12' }),
  paper({ title: 'Agents that fold', listedAt: '2026-06-12' }),
  paper({ title: 'Robots that fold', listedAt: '2026-06-12' }),
  paper({ title: 'A survey of robots', listedAt: '2026-06-12' }),
  paper({ title: 'Older agents', listedAt: '2026-06-10' }),
];

const TOPICS = 'Ours: agents, robots, proofs, -survey';

const filtering = (attributes = `topics="${TOPICS}"`, given: Partial<TrendingPapers> = {}) =>
  mount(`<trending-papers lang="en" filterable ${attributes}></trending-papers>`, {
    papers: papers(),
    ...given,
  });

/** What is done at leisure takes its time on a busy machine. */
const LATER = { timeout: 10_000 };

/** What is read on a chip. */
const nameOf = (chip: Element) => chip.querySelector('.name')?.textContent;

/** The chip of that name. */
function chip(panel: TrendingPapers, name: string): HTMLElement {
  const found = all(panel, '.chip').find((one) => nameOf(one) === name);
  if (!found) throw new Error(`There is no chip named "${name}".`);
  return found;
}

/** The chips with their figures, the chosen one in brackets. */
const chips = (panel: TrendingPapers) =>
  all(panel, '.chip').map((chip) => {
    const count = chip.querySelector('.count')?.textContent?.trim();
    const label = `${nameOf(chip)} ${count}`;
    return chip.getAttribute('aria-pressed') === 'true' ? `[${label}]` : label;
  });

/** Of thirty papers of the week ten are of moral weather, of sixty before none. */
function rising(copies = 1): Paper[] {
  const usual = ['Protein folding', 'Graph networks', 'Speech synthesis', 'Theorem proving'];
  const many = (count: number, listedAt: string, title: (at: number) => string) =>
    Array.from({ length: count * copies }, (_, at) => paper({ title: title(at), listedAt }));
  const ordinary = (at: number) => `${usual[at % 4]} with ${usual[(at * 3 + 1) % 4]}`;
  return [
    ...many(60, '2026-05-20', ordinary),
    ...many(20, '2026-06-10', ordinary),
    ...many(10, '2026-06-11', () => 'Moral weather'),
  ];
}

describe('the topics of the page', () => {
  test('are there with the list, each with its number of papers in the period', async () => {
    const panel = await filtering();
    expect(chips(panel)).toEqual(['[All 3]', 'Ours 2', 'robots 1', 'proofs 0']);
    panel.period = 'all';
    await settled(panel);
    expect(chips(panel)).toEqual(['[All 4]', 'Ours 3', 'robots 1', 'proofs 0']);
  });

  test('narrow the list one at a time, and tell the page; all of them lead back', async () => {
    const panel = await filtering();
    const chosen = vi.fn();
    panel.addEventListener('topic-change', ({ detail }) => chosen(detail.topics));
    chip(panel, 'robots').click();
    await settled(panel);
    expect(titles(panel)).toEqual(['Robots that fold']);
    expect(chips(panel)).toEqual(['All 3', 'Ours 2', '[robots 1]', 'proofs 0']);
    chip(panel, 'robots').click();
    await settled(panel);
    expect(titles(panel)).toHaveLength(3);
    chip(panel, 'Ours').click();
    await settled(panel);
    expect(chips(panel)).toContain('[Ours 2]');
    expect(text(panel)).toContain('matches Ours');
    chip(panel, 'All').click();
    await settled(panel);
    expect(titles(panel)).toHaveLength(3);
    expect(chosen.mock.calls.flat()).toEqual([
      'robots, -survey',
      TOPICS,
      'Ours: agents, -survey',
      TOPICS,
    ]);
  });

  test('can be chosen by keyboard, and keep the focus', async () => {
    const panel = await filtering();
    const robots = chip(panel, 'robots');
    robots.focus();
    await userEvent.keyboard(' ');
    await settled(panel);
    expect(titles(panel)).toEqual(['Robots that fold']);
    expect(panel.shadowRoot?.activeElement).toBe(robots);
  });

  test('that no paper meets say so and lead back', async () => {
    const panel = await filtering();
    chip(panel, 'proofs').click();
    await settled(panel);
    expect(text(panel)).toContain('No paper matches “proofs, -survey” here.');
    button(panel, 'Clear the topics').click();
    await settled(panel);
    expect(titles(panel)).toHaveLength(3);
    expect(panel.topics).toBe(TOPICS);
  });

  test('with a mistake cost what the mistake stands in', async () => {
    const panel = await filtering('topics="robots, Name:, stars:many, agents"');
    expect(chips(panel)).toEqual(['[All 4]', 'robots 2', 'agents 2']);
  });

  test('follow the page when it asks for others: a choice among the old ones ends', async () => {
    const panel = await filtering();
    chip(panel, 'robots').click();
    await settled(panel);
    panel.topics = 'fold, agents';
    await settled(panel);
    expect(chips(panel)).toEqual(['[All 3]', 'fold 2', 'agents 2']);
    expect(titles(panel)).toHaveLength(3);
  });
});

describe('beside a search', () => {
  test('chips count what was found, and stay where they are', async () => {
    const more = Array.from({ length: 12 }, (_, at) =>
      paper({ title: `Agents ${at}`, listedAt: '2026-06-12' }),
    );
    const panel = await filtering(`topics="${TOPICS}" searchable`, {
      papers: [...papers(), ...more],
    });
    expect(chips(panel)).toEqual(['[All 15]', 'Ours 14', 'robots 1', 'proofs 0']);
    const places = () => all(panel, '.chip').map((chip) => chip.getBoundingClientRect().left);
    const before = places();
    one(panel, '#search').focus();
    await userEvent.keyboard('fold');
    await settled(panel);
    expect(chips(panel)).toEqual(['[All 2]', 'Ours 1', 'robots 1', 'proofs 0']);
    expect(places()).toEqual(before);
    chip(panel, 'robots').click();
    await settled(panel);
    expect(titles(panel)).toEqual(['Robots that fold']);
  });
});

describe('where the page has no topics', () => {
  test('phrases that rise are offered, marked as such', async () => {
    const panel = await filtering('period="week"', { papers: rising() });
    expect(chips(panel).slice(0, 2)).toEqual(['[All 30]', 'Moral weather 10']);
    expect(all(panel, '.chip').map((chip) => chip.querySelector('.rise') !== null)).toEqual(
      chips(panel).map((_, at) => at === 1),
    );
    chip(panel, 'Moral weather').click();
    await settled(panel);
    expect(panel.ranking?.total).toBe(10);
    expect(text(panel)).toContain('matches Moral weather');
  });

  test('a long list has them later, in one line, and nothing moves below', async () => {
    const panel = await filtering('period="week"', { papers: rising(4) });
    const top = () => one(panel, '.list').getBoundingClientRect().top;
    const before = top();
    expect(chips(panel)).toEqual(['[All 120]']);
    await expect.poll(() => chips(panel)[1], LATER).toBe('Moral weather 40');
    expect(top()).toBe(before);
  });

  test('a list that has none shows no chips', async () => {
    const panel = await filtering('', { papers: [paper({ title: 'Alone' })] });
    expect(all(panel, '.chips')).toEqual([]);
    expect(titles(panel)).toEqual(['Alone']);
  });
});

test('a long list is counted in its worker, while the reader goes on', async () => {
  const many = Array.from({ length: 2500 }, (_, at) =>
    paper({
      title: at % 5 ? `Proofs ${at}` : `Robots ${at}`,
      abstract: 'Some more words. '.repeat(20),
    }),
  );
  const panel = await filtering('topics="robots, proofs"', { papers: many });
  await expect
    .poll(() => chips(panel), LATER)
    .toEqual(['[All 2,500]', 'robots 500', 'proofs 2,000']);
  chip(panel, 'robots').click();
  await settled(panel);
  expect(panel.ranking?.total).toBe(500);
});

test('a screen reader finds a group of named buttons, and which is pressed', async () => {
  await filtering();
  expect(await spoken()).toEqual(
    expect.arrayContaining([
      'group: Topics',
      'button: All, 3 papers, pressed',
      'button: Ours, 2 papers',
    ]),
  );
});

describe('in a narrow panel', () => {
  test.each(['en', 'ar'])(
    '%s: chips are one line to scroll through, by keyboard, too',
    async (lang) => {
      await page.viewport(280, 800);
      const topics = Array.from({ length: 12 }, (_, at) => `Topic ${at}: fold`).join(', ');
      const panel = await mount(
        `<trending-papers lang="${lang}" theme="light" filterable topics="${topics}"></trending-papers>`,
        { papers: papers() },
      );
      const row = one(panel, '.chips');
      expect(new Set(all(panel, '.chip').map((chip) => chip.offsetTop)).size).toBe(1);
      expect(row.scrollWidth).toBeGreaterThan(row.clientWidth);
      const root = document.documentElement;
      expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
      const last = all(panel, '.chip').at(-1);
      last?.focus();
      const [chip, box] = [last, row].map((element) => element?.getBoundingClientRect());
      expect(chip?.right).toBeLessThanOrEqual((box?.right ?? 0) + 1);
      expect(chip?.left).toBeGreaterThanOrEqual((box?.left ?? 0) - 1);
    },
  );
});

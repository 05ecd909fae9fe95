import type { TrendingPapers } from '@trending-papers/widget';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { paper } from './fixtures.ts';
import { all, mount, one, settled, titles } from './mount.ts';

// A reader without a pointer, through a panel that has everything. That the focus stays where a list is
// refreshed is held by refresh.browser.test.ts.
const FULL = `<trending-papers topics="agents, robots" limit="2" searchable filterable remember more="scroll"
  show="why similar export share sort trend" subscribe-url="/subscribe" feed-url="/feed.xml" ranking-url="/how"></trending-papers>`;

const papers = () =>
  ['Agents that remember', 'Robots that fold', 'Agents that plan', 'Robots that walk'].map(
    (title, at) =>
      paper({
        id: `title:${at}`,
        title,
        abstract: `All of ${title}.`,
        listedAt: '2026-06-12',
        counts: { upvotes: 90 - at },
      }),
  );

beforeEach(() => page.viewport(900, 900));
afterEach(() => localStorage.clear());

const focused = (panel: TrendingPapers) => panel.shadowRoot?.activeElement as HTMLElement | null;

/** What an element is called: by its label, the title of its paper, or the text in it that is heard. */
function nameOf(element: Element | null | undefined): string {
  if (!element) return '';
  const label = element.getAttribute('aria-label');
  if (label) return label;
  const { labels } = element as HTMLInputElement;
  const heard =
    element.querySelector('.hidden, [part=title]') ??
    labels?.[0]?.querySelector('.hidden') ??
    labels?.[0] ??
    element;
  return (heard.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Presses Tab until the focus has left the panel; the names on the way. */
async function tabbedThrough(panel: TrendingPapers): Promise<string[]> {
  const names: string[] = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await userEvent.keyboard('{Tab}');
    const here = focused(panel);
    if (!here) return names;
    names.push(nameOf(here));
  }
  throw new Error('The focus does not leave the panel.');
}

async function full(properties: Partial<TrendingPapers> = {}): Promise<TrendingPapers> {
  const before = document.createElement('button');
  before.textContent = 'before';
  document.body.append(before);
  const panel = await mount(FULL, { papers: papers(), ...properties });
  const after = document.createElement('button');
  after.textContent = 'after';
  document.body.append(after);
  await expect.poll(() => all(panel, '[part=topic]').length).toBe(3);
  before.focus();
  return panel;
}

/** Puts the focus on what has that name, as Tab would. */
function goTo(panel: TrendingPapers, name: string): HTMLElement {
  const found = all(panel, 'a, button, summary, input, select').find((el) => nameOf(el) === name);
  if (!found) throw new Error(`Nothing is called "${name}".`);
  found.focus();
  return found;
}

describe('by keyboard alone', () => {
  test('Tab goes through everything in the order in which it is read, and out again', async () => {
    const panel = await full();
    const names = await tabbedThrough(panel);
    expect(nameOf(document.activeElement)).toBe('after');
    expect(names).toEqual([
      ...['Earlier', 'Later'],
      ...['All, 4 papers', 'agents, 2 papers', 'robots, 2 papers'],
      ...['Search', 'Sort by', 'Saved papers'],
      ...papers().flatMap(({ title }) => [
        ...[title, title, `Abstract of ${title}`, 'PDF', `Why is it here? ${title}`],
        ...[`Similar to ${title}`, `Cite ${title}`, `Save ${title}`, `Share ${title}`],
      ]),
      ...['agents', 'robots', 'Email', 'How often', 'Subscribe'],
      ...['Export the list', 'Feed', 'How papers are ranked'],
    ]);
  });

  test('Shift and Tab go the same way back', async () => {
    const panel = await full();
    const there = await tabbedThrough(panel);
    const back: string[] = [];
    for (let at = 0; at < there.length; at += 1) {
      await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
      back.push(nameOf(focused(panel)));
    }
    expect(back).toEqual(there.toReversed());
  });

  test('everything that has the focus shows it', async () => {
    const panel = await full();
    const bare: string[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await userEvent.keyboard('{Tab}');
      const here = focused(panel);
      if (!here) break;
      const holder = here.closest('.search') ?? here;
      const { outlineStyle, outlineColor, boxShadow } = getComputedStyle(here);
      const isOutlined = outlineStyle !== 'none' && !/, 0\)$|\/ 0\)$/.test(outlineColor);
      if (!isOutlined && boxShadow === 'none' && getComputedStyle(holder).boxShadow === 'none')
        bare.push(nameOf(here));
    }
    expect(bare).toEqual([]);
  });

  test.each(['{Enter}', ' '])('%j opens and closes what unfolds', async (key) => {
    const panel = await full();
    const openers = all(panel, 'summary, [aria-expanded]').map(nameOf);
    expect(openers.length).toBeGreaterThan(6);
    for (const name of openers) {
      const isOpen = () => {
        const opener = focused(panel);
        return (
          opener?.getAttribute('aria-expanded') === 'true' ||
          opener?.parentElement?.hasAttribute('open') === true
        );
      };
      goTo(panel, name);
      await userEvent.keyboard(key);
      await expect.poll(isOpen, { message: name }).toBe(true);
      await userEvent.keyboard(key);
      await expect.poll(isOpen, { message: name }).toBe(false);
      expect(nameOf(focused(panel))).toBe(name);
    }
  });

  test('Escape closes what was opened, from inside it too, and the focus is on what opened it', async () => {
    const panel = await full();
    for (const opener of all(panel, '.paper:first-child :is(summary, [aria-expanded])')) {
      const name = nameOf(opener);
      opener.focus();
      await userEvent.keyboard('{Enter}');
      await settled(panel);
      await userEvent.keyboard('{Escape}');
      await settled(panel);
      expect(all(panel, '[open], [aria-expanded=true]').map(nameOf), name).toEqual([]);
      expect(nameOf(focused(panel))).toBe(name);
    }
    const cite = goTo(panel, 'Cite Agents that remember');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => all(panel, '.formats button').length).toBeGreaterThan(0);
    all(panel, '.formats button')[0]?.focus();
    await userEvent.keyboard('{Escape}');
    await settled(panel);
    expect(focused(panel)).toBe(cite);
  });

  test('a chip is chosen and left with the focus on it', async () => {
    const panel = await full();
    const [, chip] = all(panel, '[part=topic]');
    chip?.focus();
    await userEvent.keyboard(' ');
    await expect.poll(() => titles(panel).every((title) => title.includes('Agents'))).toBe(true);
    expect(focused(panel)?.getAttribute('aria-pressed')).toBe('true');
    await userEvent.keyboard(' ');
    await expect.poll(() => titles(panel)).toContain('Robots that fold');
    expect(focused(panel)).toBe(all(panel, '[part=topic]')[1]);
  });

  test('arrow keys change the order, as in any choice', async () => {
    const panel = await full();
    one(panel, '#sort').focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => panel.sort).not.toBe('trending');
    expect(focused(panel)?.id).toBe('sort');
  });

  test('words are searched, cleared by Escape, and the focus stays in the field', async () => {
    const panel = await full();
    one(panel, '#search').focus();
    await userEvent.keyboard('walk');
    await expect.poll(() => titles(panel)).toEqual(['Robots that walk']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => titles(panel).length).toBeGreaterThan(1);
    expect(focused(panel)?.id).toBe('search');
  });

  test('Page Down and Page Up go from paper to paper', async () => {
    const panel = await full();
    goTo(panel, 'Agents that remember');
    await userEvent.keyboard('{PageDown}');
    expect(focused(panel)?.textContent).toContain('Robots that fold');
    await userEvent.keyboard('{PageUp}');
    expect(focused(panel)?.textContent).toContain('Agents that remember');
  });
});

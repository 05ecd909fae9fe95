import type { TrendingPapers } from '@trending-papers/widget';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { twoDays } from './fixtures.ts';
import { mount, one, settled, titles } from './mount.ts';
import { spoken } from './spoken.ts';

const sorting = (attributes = '') =>
  mount(`<trending-papers lang="en" show="sort" period="all" ${attributes}></trending-papers>`, {
    papers: twoDays(),
  });

const choice = (panel: TrendingPapers) => one(panel, '#sort') as HTMLSelectElement;

const offered = (panel: TrendingPapers) =>
  [...choice(panel).options].filter(({ hidden }) => !hidden).map(({ label }) => label);

async function choose(panel: TrendingPapers, order: string): Promise<void> {
  await userEvent.selectOptions(choice(panel), order);
  await settled(panel);
}

describe('the choice of order', () => {
  test('shows the order in force and changes it', async () => {
    const panel = await sorting('sort="new"');
    expect(choice(panel).value).toBe('new');
    expect(titles(panel)[0]).toBe('Agents that remember');
    await choose(panel, 'top');
    expect(panel.sort).toBe('top');
    expect(titles(panel)[0]).toBe('Robots that fold');
  });

  test('offers relevance where there is something to be relevant to', async () => {
    const panel = await sorting();
    expect(offered(panel)).toEqual(['Trending', 'New', 'Top', 'Rising']);
    panel.topics = 'agents, robots';
    await settled(panel);
    expect(offered(panel)).toContain('Relevance');
  });

  test('follows the page also after the reader chose', async () => {
    const panel = await sorting();
    await choose(panel, 'top');
    panel.sort = 'new';
    await settled(panel);
    expect(choice(panel).value).toBe('new');
    panel.sort = 'top';
    await settled(panel);
    expect(choice(panel).value).toBe('top');
    panel.sort = 'no such order';
    await settled(panel);
    expect(choice(panel).value).toBe('trending');
  });

  test('has a name, by which a screen reader finds it', async () => {
    await sorting();
    expect(await spoken()).toContain('combobox: Sort by');
  });
});

describe('while searching', () => {
  const searching = async () => {
    const panel = await sorting('searchable');
    one(panel, '#search').focus();
    await userEvent.keyboard('search robot fold');
    await settled(panel);
    return panel;
  };

  test('relevance comes first, and the reader may choose otherwise', async () => {
    const panel = await sorting('searchable');
    one(panel, '#search').focus();
    await userEvent.keyboard('by');
    await settled(panel);
    await userEvent.keyboard('{Escape}that');
    await settled(panel);
    expect(choice(panel).value).toBe('relevance');
    expect(titles(panel)).toEqual(['Agents that remember', 'Robots that fold']);
    await choose(panel, 'top');
    expect(titles(panel)).toEqual(['Robots that fold', 'Agents that remember']);
    expect(panel.sort).toBe('top');
    await choose(panel, 'relevance');
    expect(titles(panel)).toEqual(['Agents that remember', 'Robots that fold']);
    expect(panel.sort).toBe('top');
  });

  test('a new search begins with relevance again', async () => {
    const panel = await searching();
    await choose(panel, 'new');
    one(panel, '#search').focus();
    await userEvent.keyboard('{Escape}');
    await settled(panel);
    expect(choice(panel).value).toBe('new');
    await userEvent.keyboard('robots');
    await settled(panel);
    expect(choice(panel).value).toBe('relevance');
  });

  test('the choice keeps its width, so that the field beside it stays', async () => {
    const panel = await sorting('searchable');
    const width = () => choice(panel).getBoundingClientRect().width;
    const before = width();
    one(panel, '#search').focus();
    await userEvent.keyboard('robots');
    await settled(panel);
    expect(width()).toBe(before);
  });
});

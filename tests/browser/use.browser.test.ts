import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { paper, twoDays } from './fixtures.ts';
import { all, button, mount, one, settled, text, titles } from './mount.ts';

const TAG = '<trending-papers></trending-papers>';

describe('what a reader does', () => {
  test('topics filter, name what they match, and can be cleared when nothing fits', async () => {
    const panel = await mount('<trending-papers topics="agents"></trending-papers>', {
      papers: twoDays(),
    });
    expect(titles(panel)).toEqual(['Agents that remember']);
    expect(text(panel)).toContain('matches agents');
    const chosen = vi.fn();
    panel.addEventListener('topic-change', ({ detail }) => chosen(detail.topics));
    panel.topics = 'quantum';
    await settled(panel);
    expect(text(panel)).toContain('No paper matches “quantum” here.');
    expect(text(panel)).toContain('3 papers were read.');
    button(panel, 'Clear the topics').click();
    await settled(panel);
    expect(titles(panel)).toHaveLength(2);
    expect(chosen).toHaveBeenCalledExactlyOnceWith('');
  });

  test('a mistake in the topics is told and the other topics still work', async () => {
    const panel = await mount(TAG, { papers: twoDays(), topics: 'robots, "unclosed' });
    expect(titles(panel)).toEqual(['Robots that fold']);
    expect(text(panel)).toContain('Part of the topics was not understood');
  });

  test('an abstract opens and closes by keyboard', async () => {
    const panel = await mount(TAG, { papers: twoDays() });
    const toggle = button(panel, 'Abstract of Robots that fold');
    expect(text(panel)).not.toContain('Laundry');
    toggle.focus();
    await userEvent.keyboard('{Enter}');
    expect(text(panel)).toContain('Laundry, folded by a robot arm.');
    await panel.updateComplete;
    await userEvent.keyboard(' ');
    expect(text(panel)).not.toContain('Laundry');
    expect(panel.shadowRoot?.activeElement).toBe(toggle);
  });

  test('an abstract that was opened stays open when the panel is painted anew', async () => {
    const panel = await mount(TAG, { papers: twoDays() });
    button(panel, 'Abstract of Robots that fold').click();
    panel.theme = 'dark';
    await settled(panel);
    expect(text(panel)).toContain('Laundry, folded by a robot arm.');
  });

  test('the arrows lead from day to day and stop at the ends', async () => {
    const panel = await mount(TAG, { papers: twoDays() });
    expect(one(panel, 'time[part=date]').textContent).toBe('Fri, Jun 12, 2026');
    expect(button(panel, 'Later').getAttribute('aria-disabled')).toBe('true');
    button(panel, 'Earlier').click();
    await settled(panel);
    expect(one(panel, 'time[part=date]').textContent).toBe('Wed, Jun 10, 2026');
    expect(titles(panel)).toEqual(['Proofs by search']);
    expect(button(panel, 'Earlier').getAttribute('aria-disabled')).toBe('true');
    panel.next();
    await settled(panel);
    expect(titles(panel)).toHaveLength(2);
  });

  test('the period widens the list to the week', async () => {
    const panel = await mount(TAG, { papers: twoDays() });
    button(panel, 'Week').click();
    await settled(panel);
    expect(titles(panel)).toHaveLength(3);
    expect(button(panel, 'Week').getAttribute('aria-pressed')).toBe('true');
    expect(one(panel, 'time[part=date]').textContent).toMatch(/^Jun 6\s–\s12, 2026$/);
  });

  test('all days can be left again', async () => {
    const panel = await mount('<trending-papers topics="proofs"></trending-papers>', {
      papers: twoDays(),
    });
    button(panel, 'Show all days').click();
    await settled(panel);
    expect(titles(panel)).toEqual(['Proofs by search']);
    expect(button(panel, 'All').getAttribute('aria-pressed')).toBe('true');
    button(panel, 'Day').click();
    await settled(panel);
    expect(text(panel)).toContain('No paper matches “proofs” here.');
  });

  test('options that no ranking can follow are an error that says so, and can be mended', async () => {
    const panel = await mount(TAG, { papers: twoDays(), rankOptions: { now: 'never' } });
    expect(text(panel)).toContain('The option "now" is no moment in time.');
    panel.rankOptions = {};
    await settled(panel);
    expect(titles(panel)).toHaveLength(2);
  });

  test('sort changes the order, and an unknown order is the default one', async () => {
    const panel = await mount('<trending-papers sort="new" period="all"></trending-papers>', {
      papers: twoDays(),
    });
    expect(titles(panel)).toEqual(['Agents that remember', 'Robots that fold', 'Proofs by search']);
    panel.sort = 'top';
    await settled(panel);
    expect(titles(panel)[0]).toBe('Robots that fold');
    panel.sort = 'no such order';
    await settled(panel);
    expect(titles(panel)).toHaveLength(3);
  });

  test('more papers come on demand, as many as the limit', async () => {
    const papers = Array.from({ length: 25 }, (_, index) => paper({ title: `Paper ${index}` }));
    const panel = await mount('<trending-papers limit="10"></trending-papers>', { papers });
    expect(titles(panel)).toHaveLength(10);
    button(panel, '15 more papers').click();
    await settled(panel);
    expect(titles(panel)).toHaveLength(20);
    button(panel, '5 more papers').click();
    await settled(panel);
    expect(titles(panel)).toHaveLength(25);
    expect(all(panel, '[part=more]')).toHaveLength(0);
  });

  test('a page can take over the opening of a paper', async () => {
    const panel = await mount(TAG, { papers: twoDays() });
    const opened = vi.fn();
    panel.addEventListener('paper-open', (event) => {
      event.preventDefault();
      opened(event.detail.paper.title, event.detail.url);
    });
    const [title] = all(panel, 'a[part=title]');
    title?.click();
    expect(opened).toHaveBeenCalledExactlyOnceWith(
      'Robots that fold',
      (title as HTMLAnchorElement).href,
    );
  });

  test('loading tells the page what was read', async () => {
    const loaded = vi.fn();
    document.addEventListener(
      'papers-load',
      ({ detail }) => loaded(detail.listing.papers.length, detail.ranking.total),
      { once: true },
    );
    await mount(TAG, { papers: twoDays() });
    expect(loaded).toHaveBeenCalledExactlyOnceWith(3, 2);
  });
});

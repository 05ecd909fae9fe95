import type { TrendingPapers } from '@trending-papers/widget';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { twoDays } from './fixtures.ts';
import { all, button, mount, settled, text, titles } from './mount.ts';

const TAG = '<trending-papers url-state="papers"></trending-papers>';
const href = location.href;
const base = href.replace(/[?#].*$/s, '');

beforeEach(() => history.replaceState('state of the page', '', base));

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', href);
});

/** The parameters of the page and its fragment. */
const address = () => location.href.slice(base.length);
const addressIs = (expected: string) => expect.poll(address).toBe(expected);

const shown = (markup = TAG) => mount(markup, { papers: twoDays() });

/** Goes back, and waits until the panel went along. */
async function goBack(panel: TrendingPapers): Promise<void> {
  const gone = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
  history.back();
  await gone;
  await settled(panel);
}

describe('what the reader chose', () => {
  test('is in the address, with nothing else', async () => {
    const panel = await shown();
    expect(address()).toBe('');
    button(panel, 'Week').click();
    await addressIs('?papers-period=week');
    button(panel, 'Day').click();
    await settled(panel);
    button(panel, 'Earlier').click();
    await addressIs('?papers-period=day&papers-date=2026-06-10');
  });

  test('leaves the rest of the address, and the state of the page, alone', async () => {
    history.replaceState('state of the page', '', `${base}?a=%20b&flag&papers-x=1#part`);
    const panel = await shown();
    button(panel, 'Week').click();
    await addressIs('?a=%20b&flag&papers-x=1&papers-period=week#part');
    expect(history.state).toBe('state of the page');
  });

  test('is no longer there when it is what the page has anyway', async () => {
    const panel = await shown(
      '<trending-papers url-state="papers" period="week"></trending-papers>',
    );
    button(panel, 'All').click();
    await addressIs('?papers-period=all');
    button(panel, 'Week').click();
    await addressIs('');
  });

  test('may be that no topics count', async () => {
    const panel = await shown(
      '<trending-papers url-state="papers" topics="quantum"></trending-papers>',
    );
    button(panel, 'Clear the topics').click();
    await settled(panel);
    await addressIs('?papers-topics=');
    panel.remove();
    const again = await shown(
      '<trending-papers url-state="papers" topics="quantum"></trending-papers>',
    );
    expect(titles(again)).toHaveLength(2);
  });

  test('is not what the page sets by attribute', async () => {
    const panel = await shown();
    panel.setAttribute('sort', 'new');
    panel.setAttribute('period', 'week');
    await settled(panel);
    button(panel, 'All').click();
    await addressIs('?papers-period=all');
  });

  test('is written once for many changes, and never when the browser refuses', async () => {
    const panel = await shown();
    const written = vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    for (const period of ['week', 'month', 'all', 'week']) {
      panel.period = period;
      await settled(panel);
    }
    await expect.poll(() => written.mock.calls.length).toBe(1);
    written.mockRestore();
    expect(titles(panel)).toHaveLength(3);
  });
});

describe('an address with a choice in it', () => {
  test('is followed at the first paint, whatever the attributes say', async () => {
    history.replaceState(
      null,
      '',
      `${base}?papers-period=all&papers-sort=new&papers-layout=compact`,
    );
    const painted: string[] = [];
    const panel = document.createElement('trending-papers');
    panel.setAttribute('url-state', 'papers');
    panel.setAttribute('period', 'day');
    panel.papers = twoDays();
    document.body.append(panel);
    new MutationObserver(() => painted.push(titles(panel).join())).observe(
      panel.shadowRoot ?? panel,
      { subtree: true, childList: true },
    );
    await expect.poll(() => titles(panel).length).toBeGreaterThan(0);
    expect(new Set(painted.filter(Boolean))).toEqual(
      new Set(['Agents that remember,Robots that fold,Proofs by search']),
    );
    expect(all(panel, '[data-layout=compact]')).toHaveLength(1);
    expect(panel.getAttribute('period')).toBe('day');
    expect(address()).toBe('?papers-period=all&papers-sort=new&papers-layout=compact');
  });

  test('is followed when the reader goes back, and forth', async () => {
    const panel = await shown();
    history.pushState(null, '', `${base}?papers-date=2026-06-10`);
    dispatchEvent(new PopStateEvent('popstate'));
    await settled(panel);
    expect(titles(panel)).toEqual(['Proofs by search']);
    await goBack(panel);
    expect(titles(panel)).toHaveLength(2);
    expect(panel.date).toBe('');
  });

  test('searches and chooses a topic', async () => {
    history.replaceState(null, '', `${base}?papers-topic=robots`);
    const panel = await shown();
    expect(titles(panel)).toEqual(['Robots that fold']);
    history.pushState(null, '', base);
    dispatchEvent(new PopStateEvent('popstate'));
    await settled(panel);
    expect(titles(panel)).toHaveLength(2);
  });

  test.each([
    ['papers-sort=__proto__&papers-period=eternity&papers-date=today&papers-layout=<b>'],
    ['papers-topics=%3Cimg%20src=x%20onerror=alert(1)%3E'],
    ['papers-q=%E2%80%AEevil&papers-q=2&papers-topic=%00%ff%'],
    [`papers-topic=${'x'.repeat(5000)}`],
  ])('that is hostile does nothing but show a list or none: %s', async (query) => {
    history.replaceState(null, '', `${base}?${query}`);
    const failed = vi.fn();
    addEventListener('error', failed);
    const panel = await shown();
    removeEventListener('error', failed);
    expect(failed).not.toHaveBeenCalled();
    expect(all(panel, 'img, b')).toEqual([]);
    expect(text(panel)).toContain('Two days');
    expect(text(panel).length).toBeLessThan(3000);
  });
});

describe('several panels', () => {
  test('with words of their own do not meddle with each other', async () => {
    const one = await shown('<trending-papers url-state="a"></trending-papers>');
    const other = await shown('<trending-papers url-state="b"></trending-papers>');
    button(one, 'Week').click();
    button(other, 'All').click();
    await addressIs('?a-period=week&b-period=all');
    history.replaceState(null, '', `${base}?a-period=all&b-period=all`);
    dispatchEvent(new PopStateEvent('popstate'));
    await settled(one);
    expect([one.period, other.period]).toEqual(['all', 'all']);
  });
});

describe('a panel that is moved or taken away', () => {
  test('keeps what the reader chose a moment before', async () => {
    const panel = await shown();
    button(panel, 'Week').click();
    await settled(panel);
    const place = document.createElement('div');
    document.body.append(place);
    place.append(panel);
    await settled(panel);
    expect(titles(panel)).toHaveLength(3);
    await addressIs('?papers-period=week');
  });

  test('writes nothing into the address of what comes next', async () => {
    const panel = await shown();
    button(panel, 'Week').click();
    await settled(panel);
    panel.remove();
    history.replaceState(null, '', `${base}?elsewhere`);
    panel.period = 'all';
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(address()).toBe('?elsewhere');
  });

  test('changes to another word with all that it keeps', async () => {
    const panel = await shown();
    button(panel, 'Week').click();
    await addressIs('?papers-period=week');
    panel.setAttribute('url-state', 'other');
    await addressIs('?other-period=week');
  });
});

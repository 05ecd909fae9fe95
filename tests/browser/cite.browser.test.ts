import type { TrendingPapers } from '@trending-papers/widget';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { paper } from './fixtures.ts';
import { all, button, mount, one, settled, text } from './mount.ts';

const agents = paper({
  title: 'Agents that remember',
  abstract: 'Memory.',
  counts: { upvotes: 9 },
});
const robots = paper({ title: 'Robots that fold', counts: { upvotes: 5 } });
const TAG = '<trending-papers show="export share" url-state="papers"></trending-papers>';

const shown = (markup = TAG) => mount(markup, { papers: [agents, robots] });
const status = (panel: TrendingPapers) => one(panel, '[role=status]').textContent;
const clipboard = () => navigator.clipboard.readText();

/** Opens the menu of a name by keyboard, as its button says. */
async function open(panel: TrendingPapers, name: string): Promise<HTMLElement> {
  const toggle = button(panel, name);
  toggle.focus();
  await userEvent.keyboard('{Enter}');
  await settled(panel);
  expect(toggle.ariaExpanded).toBe('true');
  return panel.shadowRoot?.getElementById(
    toggle.getAttribute('aria-controls') ?? '',
  ) as HTMLElement;
}

/** The button of a menu that says this. */
function entry(menu: HTMLElement, name: string): HTMLElement {
  const found = [...menu.querySelectorAll('button')].find(
    (one) => (one.ariaLabel ?? one.textContent) === name,
  );
  if (!found) throw new Error(`The menu has no "${name}".`);
  return found;
}

/** Takes the clipboard away. */
function deny(): void {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(
    new DOMException('denied', 'NotAllowedError'),
  );
}

const saved: { name: string; text: Promise<string> }[] = [];

beforeEach(() => {
  saved.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push({ name: this.download, text: fetch(this.href).then((file) => file.text()) });
  });
});

afterEach(() => vi.restoreAllMocks());

describe('the citation of a paper', () => {
  test.each([
    ['Copy BibTeX', /^@misc\{.+title = \{Agents/s],
    ['Copy RIS', /^TY {2}- .+TI {2}- Agents that remember/s],
    ['Copy CSL-JSON', /"title": ?"Agents that remember"/],
  ])('is copied by keyboard: %s', async (name, expected) => {
    const panel = await shown();
    const menu = await open(panel, 'Cite Agents that remember');
    expect([menu.role, menu.ariaLabel]).toEqual(['group', 'Cite Agents that remember']);
    entry(menu, name).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => status(panel)).toBe('Copied');
    expect(await clipboard()).toMatch(expected);
    expect(await clipboard()).not.toContain('Robots');
    expect(menu.textContent).toContain('Copied');
    expect(panel.shadowRoot?.activeElement).toBe(entry(menu, name));
  });

  test('is told again when it is copied again', async () => {
    const panel = await shown();
    const menu = await open(panel, 'Cite Agents that remember');
    entry(menu, 'Copy RIS').click();
    await expect.poll(() => status(panel)).toBe('Copied');
    entry(menu, 'Copy RIS').click();
    await expect.poll(() => status(panel)).toBe('Copied\u00a0');
  });

  test('is downloaded as a file of its name, with the abstract', async () => {
    const panel = await shown();
    const menu = await open(panel, 'Cite Agents that remember');
    entry(menu, 'Download BibTeX').click();
    await expect.poll(() => saved.length).toBe(1);
    expect(saved[0]?.name).toBe(`${agents.id.replace(':', '-')}.bib`);
    expect(await saved[0]?.text).toContain('abstract = {Memory.}');
    expect(status(panel)).toBe(saved[0]?.name);
  });

  test('gives the address of a file back', async () => {
    const revoked = vi.spyOn(URL, 'revokeObjectURL');
    const panel = await shown();
    const menu = await open(panel, 'Cite Agents that remember');
    for (const name of ['Download BibTeX', 'Download RIS']) entry(menu, name).click();
    await expect.poll(() => saved.length).toBe(2);
    expect(revoked).toHaveBeenCalledTimes(1);
    panel.remove();
    expect(revoked).toHaveBeenCalledTimes(2);
  });

  test('is shown to be copied by hand when the clipboard is denied', async () => {
    deny();
    const panel = await shown();
    const menu = await open(panel, 'Cite Agents that remember');
    entry(menu, 'Copy BibTeX').click();
    await expect.poll(() => all(panel, '.by-hand textarea').length).toBe(1);
    const field = one(panel, '.by-hand textarea') as HTMLTextAreaElement;
    expect(field.readOnly).toBe(true);
    expect(panel.shadowRoot?.activeElement).toBe(field);
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toMatch(/^@misc\{.+\}\n$/s);
    expect(text(panel)).toContain('Could not copy. The text is selected: copy it yourself.');
    vi.restoreAllMocks();
    entry(menu, 'Copy BibTeX').click();
    await expect.poll(() => status(panel)).toBe('Copied');
    expect(all(panel, '.by-hand')).toEqual([]);
  });

  test.each(['the menu', 'its button'])(
    'is left by Escape from %s, back to its button',
    async (from) => {
      const around = vi.fn();
      document.addEventListener('keydown', around);
      const panel = await shown();
      const menu = await open(panel, 'Cite Agents that remember');
      if (from === 'the menu') entry(menu, 'Copy RIS').focus();
      await userEvent.keyboard('{Escape}');
      await settled(panel);
      document.removeEventListener('keydown', around);
      const toggle = button(panel, 'Cite Agents that remember');
      expect(toggle.ariaExpanded).toBe('false');
      expect(menu.hidden).toBe(true);
      expect(panel.shadowRoot?.activeElement).toBe(toggle);
      expect(around.mock.calls.filter(([event]) => event.key === 'Escape')).toEqual([]);
    },
  );

  test('has no menu until it is asked for, and every button can be reached by Tab', async () => {
    const panel = await shown();
    expect(all(panel, '.formats')).toEqual([]);
    const menu = await open(panel, 'Cite Robots that fold');
    const reached = new Set<Element | null | undefined>();
    for (let step = 0; step < 9; step++) {
      await userEvent.keyboard('{Tab}');
      reached.add(panel.shadowRoot?.activeElement);
    }
    for (const one of menu.querySelectorAll('button')) expect(reached).toContain(one);
  });
});

describe('the list', () => {
  test('is exported as it is shown', async () => {
    const panel = await shown('<trending-papers show="export" limit="1"></trending-papers>');
    const menu = await open(panel, 'Export the list');
    entry(menu, 'Copy CSL-JSON').click();
    await expect.poll(() => status(panel)).toBe('Copied');
    expect(JSON.parse(await clipboard())).toHaveLength(1);
    button(panel, '1 more paper').click();
    await settled(panel);
    entry(menu, 'Download CSL-JSON').click();
    await expect.poll(() => saved.length).toBe(1);
    expect(saved[0]?.name).toBe('trending-papers.csl.json');
    expect(JSON.parse((await saved[0]?.text) ?? '')).toHaveLength(2);
  });

  test('that is empty has nothing to export', async () => {
    const panel = await shown('<trending-papers show="export" topics="quantum"></trending-papers>');
    expect(all(panel, '.export')).toEqual([]);
  });
});

describe('a link to share', () => {
  const share = vi.fn();

  beforeEach(() => {
    share.mockReset();
    Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
  });

  afterEach(() =>
    Object.defineProperty(navigator, 'share', { configurable: true, value: undefined }),
  );

  const withShare = () =>
    Object.defineProperty(navigator, 'share', { configurable: true, value: share });

  test('goes to what the device shares by', async () => {
    withShare();
    const panel = await shown();
    button(panel, 'Share Agents that remember').click();
    await expect.poll(() => share.mock.calls.length).toBe(1);
    expect(share).toHaveBeenCalledWith({ title: agents.title, url: agents.links[0]?.url });
    expect(text(panel)).not.toContain('Link copied');
  });

  test('goes nowhere when the reader thinks better of it', async () => {
    withShare();
    share.mockRejectedValue(new DOMException('no', 'AbortError'));
    const copied = vi.spyOn(navigator.clipboard, 'writeText');
    const panel = await shown();
    button(panel, 'Share Agents that remember').click();
    await expect.poll(() => share.mock.calls.length).toBe(1);
    await settled(panel);
    expect(copied).not.toHaveBeenCalled();
    expect(status(panel)).not.toBe('Link copied');
  });

  test('is copied where nothing shares, and said', async () => {
    const panel = await shown();
    button(panel, 'Share Agents that remember').click();
    await expect.poll(() => status(panel)).toBe('Link copied');
    expect(await clipboard()).toBe(agents.links[0]?.url);
    expect(text(panel)).toContain('Link copied');
  });

  test('is shown to be copied by hand when the clipboard is denied', async () => {
    deny();
    const panel = await shown();
    button(panel, 'Share Robots that fold').click();
    await expect.poll(() => all(panel, '.by-hand textarea').length).toBe(1);
    expect((one(panel, '.by-hand textarea') as HTMLTextAreaElement).value).toBe(
      robots.links[0]?.url,
    );
  });

  test('leads to the view that the reader made, where the address keeps it', async () => {
    const before = location.href;
    const panel = await shown();
    panel.sort = 'new';
    await expect.poll(() => location.search).toContain('papers-sort=new');
    button(panel, 'Share this view').click();
    await expect.poll(() => status(panel)).toBe('Link copied');
    expect(await clipboard()).toBe(location.href);
    panel.remove();
    history.replaceState(null, '', before);
    const plain = await shown('<trending-papers show="share"></trending-papers>');
    expect(all(plain, '.share-view')).toEqual([]);
  });

  test('is not offered for a paper that has none', async () => {
    const panel = await mount('<trending-papers show="share"></trending-papers>', {
      papers: [paper({ title: 'On paper only', links: [] })],
    });
    expect(text(panel)).toContain('On paper only');
    expect(text(panel)).not.toContain('Share');
  });
});

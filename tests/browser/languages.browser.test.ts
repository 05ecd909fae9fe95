import { registerLocale } from '@trending-papers/widget';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { twoDays } from './fixtures.ts';
import { mount, one, settled, text } from './mount.ts';

type Panel = Awaited<ReturnType<typeof mount>>;

const section = (panel: Panel) => one(panel, 'section.panel');
const date = (panel: Panel) => one(panel, 'time[part=date]').textContent?.trim();

/** Waits until the panel speaks the language. */
async function speaks(panel: Panel, tag: string): Promise<void> {
  await expect.poll(() => section(panel).lang).toBe(tag);
  await settled(panel);
}

const shown = (markup: string) => mount(markup, { papers: twoDays() });

afterEach(() => {
  document.documentElement.lang = 'en';
  vi.restoreAllMocks();
});

describe('a panel in another language', () => {
  test.each([
    ['de', 'ltr', 'Fr., 12. Juni 2026', 'Woche', '90 Upvotes'],
    ['ja', 'ltr', '2026年6月12日(金)', '週', '90 票'],
    ['ar', 'rtl', undefined, 'أسبوع', '90 صوتًا'],
    ['zh-TW', 'ltr', '2026年6月12日週五', '周', '90 个赞'],
    ['pt-BR', 'ltr', undefined, 'Semana', '90 votos'],
  ])('%s is written and read as such', async (lang, dir, day, week, votes) => {
    const panel = await shown(`<trending-papers lang="${lang}"></trending-papers>`);
    expect([section(panel).lang, section(panel).dir]).toEqual([lang, dir]);
    expect(getComputedStyle(section(panel)).direction).toBe(dir);
    if (day) expect(date(panel)).toBe(day);
    expect(text(panel)).toContain(week);
    expect(one(panel, '[role=status].hidden').textContent).not.toContain('papers');
    expect(panel.shadowRoot?.textContent).toContain(votes);
    expect(text(panel)).not.toMatch(/Week|Abstract of|upvotes|Earlier/);
  });

  test('stands on the right when it is written from there', async () => {
    const panel = await shown('<trending-papers lang="ar"></trending-papers>');
    const rank = one(panel, 'li:first-child [part=rank]').getBoundingClientRect();
    const title = one(panel, 'li:first-child [part=title]').getBoundingClientRect();
    expect(rank.left).toBeGreaterThan(title.left);
    expect(one(panel, 'li:first-child h3 [dir]').getAttribute('dir')).toBe('auto');
  });

  test('shows no English on the way', async () => {
    const seen: string[] = [];
    const panel = document.createElement('trending-papers');
    panel.lang = 'ko';
    panel.setAttribute('subscribe-url', '/subscribe');
    panel.papers = twoDays();
    document.body.append(panel);
    const root = panel.shadowRoot ?? panel;
    new MutationObserver(() => seen.push(root.textContent ?? '')).observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    await speaks(panel, 'ko');
    expect(seen.at(-1)).toContain('구독');
    expect(seen.filter((one) => /Trending|Loading|Subscribe|Email/.test(one))).toEqual([]);
  });
});

describe('the language that is meant', () => {
  test('is the nearest one, out of shadow roots too', async () => {
    const panel = await shown(
      '<div lang="fr"><p id="host"></p><trending-papers></trending-papers></div>',
    );
    await speaks(panel, 'fr');
    const host = panel.parentElement?.querySelector('p');
    host?.attachShadow({ mode: 'open' }).append(panel);
    await settled(panel);
    expect(section(panel).lang).toBe('fr');
    if (host) host.lang = 'es';
    await speaks(panel, 'es');
    panel.lang = 'de';
    await speaks(panel, 'de');
    panel.removeAttribute('lang');
    await speaks(panel, 'es');
  });

  test('follows an ancestor that had none, the document, and a move', async () => {
    const panel = await shown('<article><trending-papers></trending-papers></article>');
    expect(section(panel).lang).toBe('en');
    document.documentElement.lang = 'de';
    await speaks(panel, 'de');
    const article = panel.closest('article');
    if (article) article.lang = 'ja';
    await speaks(panel, 'ja');
    document.body.append(panel);
    await speaks(panel, 'de');
    expect(panel.hasAttribute('lang')).toBe(false);
  });

  test('is that of the browser where the page names none, and follows it', async () => {
    document.documentElement.removeAttribute('lang');
    const languages = vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['fi', 'es-MX']);
    const panel = await shown('<trending-papers></trending-papers>');
    await speaks(panel, 'es-MX');
    languages.mockReturnValue(['en-GB']);
    dispatchEvent(new Event('languagechange'));
    await speaks(panel, 'en-GB');
    expect(date(panel)).toBe('Fri, 12 Jun 2026');
  });

  test.each(['xx', 'tlh-Latn', 'no such tag', 'de--'])('is English for "%s"', async (lang) => {
    const panel = await shown(`<trending-papers lang="${lang}"></trending-papers>`);
    expect(section(panel).lang).toBe('en');
    expect(date(panel)).toBe('Fri, Jun 12, 2026');
  });

  test('is the last one of several that are asked for at once', async () => {
    const panel = await shown('<trending-papers></trending-papers>');
    for (const lang of ['de', 'fr', 'ja', 'pt', 'ko']) panel.lang = lang;
    await speaks(panel, 'ko');
    panel.lang = 'zh';
    await Promise.resolve();
    panel.lang = 'en';
    await speaks(panel, 'en');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(section(panel).lang).toBe('en');
  });
});

describe('texts of the page', () => {
  test('go over those of the language, one by one', async () => {
    const panel = await shown('<trending-papers lang="de"></trending-papers>');
    panel.messages = { periods: { day: 'T', week: 'W', month: 'M', year: 'J', all: '∞' } };
    await settled(panel);
    expect(text(panel)).toContain('T W M');
    expect(section(panel).lang).toBe('de');
  });

  test('in a language that is registered later reach the panels that wait for it', async () => {
    const panel = await shown('<trending-papers lang="sv-SE"></trending-papers>');
    expect(section(panel).lang).toBe('en');
    registerLocale('sv', () => ({ next: 'Senare' }));
    await speaks(panel, 'sv-SE');
    expect(one(panel, '.arrow:last-child').getAttribute('aria-label')).toBe('Senare');
  });
});

test('a panel that left the page listens to nothing', async () => {
  const panel = await shown('<trending-papers></trending-papers>');
  panel.remove();
  const update = vi.spyOn(panel, 'requestUpdate');
  document.documentElement.lang = 'fr';
  dispatchEvent(new Event('languagechange'));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(update).not.toHaveBeenCalled();
});

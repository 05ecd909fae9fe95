import type { TrendingPapers } from '@trending-papers/widget';
import { type RenderToStringOptions, renderToString } from '@trending-papers/widget/ssr';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { twoDays } from './fixtures.ts';
import { all, button, one, settled, text, titles } from './mount.ts';

const NOW = '2026-06-12T20:00:00Z';

/** Puts a server's markup into the page, where the parser makes shadow roots of it. */
async function served(
  options: RenderToStringOptions = {},
  change: (markup: string) => string = (markup) => markup,
): Promise<TrendingPapers> {
  const markup = await renderToString({ papers: twoDays(), now: NOW, ...options });
  const holder = document.createElement('div');
  holder.setHTMLUnsafe(change(markup));
  document.body.append(holder);
  const panel = holder.querySelector('trending-papers');
  if (!panel) throw new Error('The markup holds no <trending-papers>.');
  return panel;
}

const rootOf = ({ shadowRoot }: TrendingPapers): ShadowRoot => {
  if (!shadowRoot) throw new Error('The parser made no shadow root.');
  return shadowRoot;
};

/** Everything in a panel that is not its style sheet. */
const elementsOf = (panel: TrendingPapers) => [
  ...rootOf(panel).querySelectorAll('*:not(style, link)'),
];

const warnings = () => vi.spyOn(console, 'warn').mockImplementation(() => {});

afterEach(() => vi.restoreAllMocks());

describe('a panel that came with the page', () => {
  test.each<[string, RenderToStringOptions]>([
    ['list', { show: 'why trend image', subscribeUrl: '/subscribe', feedUrl: '/feed.xml' }],
    ['cards', { layout: 'cards', topics: 'Folding: robots, agents', lang: 'de' }],
    ['compact', { layout: 'compact', period: 'all', lang: 'ja' }],
    ['ticker', { layout: 'ticker', lang: 'ar' }],
    ['mathematics', { math: true, papers: [{ title: 'An $O(n)$ bound', abstract: 'For $n^2$.' }] }],
    ['an empty list', { topics: 'quantum' }],
    ['no list', { papers: undefined }],
    ['problems of the list', { topics: '"open, agents' }],
  ])('keeps each of its nodes as it is: %s', async (_, options) => {
    const warn = warnings();
    const panel = await served(options);
    const before = elementsOf(panel);
    const section = one(panel, 'section.panel');
    const markup = section.outerHTML;
    const changed: string[] = [];
    new MutationObserver((records) =>
      changed.push(...records.map(({ type, attributeName }) => attributeName ?? type)),
    ).observe(section, { subtree: true, childList: true, attributes: true, characterData: true });
    await settled(panel);
    expect(elementsOf(panel)).toEqual(before);
    expect(before.length).toBeGreaterThan(5);
    // Empty texts have no node in markup: they are put in.
    expect(section.outerHTML).toBe(markup);
    expect(changed.filter((what) => what !== 'childList')).toEqual([]);
    expect(warn).not.toHaveBeenCalled();
  });

  test('keeps focus and what was typed', async () => {
    const panel = await served({ subscribeUrl: '/subscribe' });
    const input = one(panel, 'input[type=email]') as HTMLInputElement;
    input.value = 'ada@exa';
    input.focus();
    await settled(panel);
    expect(rootOf(panel).activeElement).toBe(input);
    expect(input.value).toBe('ada@exa');
  });

  test('keeps what was unfolded and selected', async () => {
    const panel = await served();
    const [summary] = all(panel, 'summary');
    summary?.click();
    const abstract = one(panel, 'li:first-child [part=abstract]');
    getSelection()?.selectAllChildren(abstract);
    await settled(panel);
    expect(summary?.parentElement).toHaveProperty('open', true);
    const [range] = getSelection()?.getComposedRanges({ shadowRoots: [rootOf(panel)] }) ?? [];
    expect(range?.startContainer).toBe(abstract);
    expect(range?.collapsed).toBe(false);
  });

  test('is alive: links and buttons', async () => {
    const panel = await served({ limit: 1, subscribeUrl: '/subscribe' });
    await settled(panel);
    const opened = vi.fn((event: Event) => event.preventDefault());
    panel.addEventListener('paper-open', opened);
    one(panel, 'a[part=title]').click();
    expect(opened).toHaveBeenCalledOnce();
    button(panel, '1 more paper').click();
    await settled(panel);
    expect(titles(panel)).toEqual(['Robots that fold', 'Agents that remember']);
    button(panel, 'Week').click();
    await settled(panel);
    expect(one(panel, 'time[part=date]').textContent).toMatch(/^Jun 6/);
  });

  test('says what it had nothing to say of before', async () => {
    const panel = await served({ subscribeUrl: '/subscribe' });
    await settled(panel);
    const answer = one(panel, '#subscribe-answer');
    expect(answer.textContent).toBe('');
    one(panel, 'button[type=submit]').click();
    await settled(panel);
    expect(answer.textContent).toContain('Write an address');
  });

  test('is styled at every moment', async () => {
    const panel = await served({ layout: 'cards' });
    const display = () => getComputedStyle(one(panel, 'ol')).display;
    const seen = [display()];
    while ('rendered' in panel.dataset) {
      await new Promise(requestAnimationFrame);
      seen.push(display());
    }
    expect([...new Set(seen)]).toEqual(['grid']);
    expect(rootOf(panel).querySelector('style')).toBeNull();
    expect(rootOf(panel).adoptedStyleSheets.length).toBeGreaterThan(1);
  });

  test('waits for its language and its features, and shows nothing else on the way', async () => {
    const panel = await served({
      lang: 'ko',
      show: 'why trend',
      layout: 'cards',
      topics: 'robots',
    });
    const section = one(panel, 'section.panel');
    const first = section.textContent;
    while ('rendered' in panel.dataset) {
      await new Promise((resolve) => setTimeout(resolve));
      expect(section.textContent).toBe(first);
    }
  });

  test('tells the page what was read, once', async () => {
    const loaded = vi.fn();
    document.addEventListener('papers-load', loaded);
    const panel = await served();
    await settled(panel);
    await settled(panel);
    document.removeEventListener('papers-load', loaded);
    expect(loaded).toHaveBeenCalledOnce();
    expect(panel.ranking?.entries).toHaveLength(2);
  });

  test('keeps the order that its server saw, however much later it is read', async () => {
    const [first, second, third] = twoDays().papers;
    expect.assert(first && second && third);
    const papers = [
      { ...first, publishedAt: '2026-06-12T19:00:00Z', counts: { upvotes: 8 } },
      { ...second, publishedAt: '2026-06-05', counts: { upvotes: 60 } },
      { ...third, publishedAt: '2026-06-12T18:30:00Z', counts: { upvotes: 9 } },
    ];
    const warn = warnings();
    const panel = await served({ papers, period: 'all' });
    const order = titles(panel);
    await settled(panel);
    expect(titles(panel)).toEqual(order);
    expect(warn).not.toHaveBeenCalled();
  });

  test('has the options and texts that its server was given', async () => {
    const panel = await served({
      messages: { heading: 'Ours', abstract: 'Kurz' },
      papers: twoDays().papers,
      rankOptions: { weights: { upvotes: -1 } },
    });
    await settled(panel);
    expect(panel.rankOptions).toEqual({ weights: { upvotes: -1 } });
    expect(text(panel)).toContain('Ours');
    panel.messages = {};
    await settled(panel);
    expect(text(panel)).toContain('Trending papers');
  });

  test('that came as a ranking keeps its order, and is ranked when somebody asks', async () => {
    const { rankPapers } = await import('@trending-papers/core');
    const ranking = rankPapers(twoDays().papers, { by: 'new', now: NOW });
    const panel = await served({
      papers: undefined,
      ranking: { ...ranking, entries: ranking.entries.toReversed() },
    });
    const order = ranking.entries.map(({ paper }) => paper.title).reverse();
    await settled(panel);
    expect(titles(panel)).toEqual(order);
    panel.sort = 'top';
    await settled(panel);
    expect(titles(panel)[0]).toBe('Robots that fold');
  });
});

describe('the addresses of a served panel', () => {
  const answer = () =>
    vi.fn(async () => new Response(JSON.stringify([{ title: 'Fresh', ids: {} }])));

  test('are not asked for what is there, but when the page wants it anew', async () => {
    const fetcher = answer();
    const panel = await served({ src: '/list.json', loading: 'lazy' });
    panel.fetch = fetcher as typeof fetch;
    await settled(panel);
    expect(titles(panel)).toHaveLength(2);
    expect(fetcher).not.toHaveBeenCalled();
    panel.refresh();
    await settled(panel);
    expect(titles(panel)).toEqual(['Fresh']);
    panel.src = '/other.json';
    await settled(panel);
    expect(fetcher).toHaveBeenCalledTimes(2);
  });

  test('are asked when the panel comes into sight, where the page wants that and the server had nothing', async () => {
    const fetcher = answer();
    const space = document.createElement('div');
    space.style.height = '6000px';
    document.body.append(space);
    const panel = await served({ papers: undefined, src: '/list.json', loading: 'lazy' });
    panel.fetch = fetcher as typeof fetch;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(fetcher).not.toHaveBeenCalled();
    expect(all(panel, '.skeleton').length).toBeGreaterThan(0);
    space.remove();
    await settled(panel);
    expect(titles(panel)).toEqual(['Fresh']);
  });

  test('are asked when the server had nothing', async () => {
    const warn = warnings();
    const fetcher = answer();
    const panel = await served({ papers: undefined, src: '/list.json' });
    panel.fetch = fetcher as typeof fetch;
    expect(all(panel, '.skeleton').length).toBeGreaterThan(0);
    await settled(panel);
    expect(titles(panel)).toEqual(['Fresh']);
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('what does not fit', () => {
  const withoutComments = (markup: string) => markup.replace(/<!--.*?-->/gs, '');

  test.each<[string, (markup: string) => string]>([
    ['lost its comments', withoutComments],
    [
      'was made by another version',
      (markup) => markup.replace(/lit-part [\w+/=]{12}/, 'lit-part AAAAAAAAAAA='),
    ],
    ['lost a paper', (markup) => markup.replace(/<li.*?<\/li>/s, '')],
    ['lost its note', (markup) => markup.replace(/ data-rendered="[^"]*"/, '')],
    [
      'has a note that is none',
      (markup) => markup.replace(/data-rendered="[^"]*"/, 'data-rendered="{now"'),
    ],
    [
      'has the papers of another page',
      (markup) =>
        markup.replaceAll(
          /"id":"arxiv:2606\.(\d+)","ids":\{[^}]*\}/g,
          '"id":"arxiv:2607.$1","ids":{"arxiv":"2607.$1"}',
        ),
    ],
    ['has no papers any more', (markup) => markup.replace(/<script.*<\/script>/s, '')],
  ])(
    'is rendered anew in its place, and the console is told once: markup that %s',
    async (_, change) => {
      const warn = warnings();
      const panel = await served({ show: 'why', lang: 'fr' }, change);
      const before = elementsOf(panel);
      await settled(panel);
      await expect.poll(() => rootOf(panel).querySelector('style')).toBeNull();
      await settled(panel);
      const hasPapers = panel.querySelector('script') !== null;
      expect(titles(panel)).toHaveLength(hasPapers ? 2 : 0);
      expect(all(panel, 'section.panel')).toHaveLength(1);
      expect(before).not.toContain(one(panel, 'section.panel'));
      expect(warn).toHaveBeenCalledOnce();
      expect(warn.mock.calls[0]?.[0]).toContain('renders anew what the server rendered');
      panel.heading = 'Changed';
      await settled(panel);
      expect(text(panel)).toContain('Changed');
    },
  );

  test('by a setting of the page alone is what the page wants', async () => {
    const warn = warnings();
    const panel = await served({ period: 'all' });
    panel.topics = 'robots';
    await settled(panel);
    expect(titles(panel)).toEqual(['Robots that fold']);
    expect(warn).toHaveBeenCalledOnce();
  });
});

describe('what only the page knows', () => {
  const base = location.pathname + location.search;
  const hasWarned = (warn: ReturnType<typeof warnings>) =>
    warn.mock.calls.some(([text]) => `${text}`.includes('renders anew'));
  const pressed = (panel: TrendingPapers) => all(panel, '.save[aria-pressed=true]');
  const untilTakenOver = async (panel: TrendingPapers, check: () => void) => {
    while ('rendered' in panel.dataset) {
      check();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };

  afterEach(() => {
    history.replaceState(null, '', base);
    localStorage.clear();
  });

  test('the address, is followed when the panel was taken over, not before', async () => {
    history.replaceState(null, '', `${base}${base.includes('?') ? '&' : '?'}papers-period=week`);
    const warn = warnings();
    const panel = await served({ urlState: 'papers' });
    await untilTakenOver(panel, () => expect(titles(panel)).toHaveLength(2));
    await expect.poll(() => titles(panel)).toHaveLength(3);
    expect(hasWarned(warn)).toBe(false);
  });

  test('what the browser keeps, is recalled when the panel was taken over, not before', async () => {
    const warn = warnings();
    const { papers } = twoDays();
    const first = await served({ remember: true, papers });
    await settled(first);
    all(first, '.save')[0]?.click();
    await expect.poll(() => pressed(first)).toHaveLength(1);
    first.remove();
    const panel = await served({ remember: true, papers });
    await untilTakenOver(panel, () => expect(pressed(panel)).toEqual([]));
    await expect.poll(() => pressed(panel)).toHaveLength(1);
    expect(hasWarned(warn)).toBe(false);
  });
});

test('markup that the parser makes no shadow root of is a panel like any other', async () => {
  const holder = document.createElement('div');
  holder.innerHTML = await renderToString({ papers: twoDays(), now: NOW, remember: true });
  document.body.append(holder);
  const panel = holder.querySelector('trending-papers');
  expect.assert(panel);
  await panel.updateComplete;
  await expect.poll(() => titles(panel)).toHaveLength(2);
  // Its features live.
  const save = () => all(panel, '.save')[0];
  await expect.poll(save).toBeDefined();
  save()?.click();
  await expect.poll(() => save()?.ariaPressed).toBe('true');
  localStorage.clear();
});

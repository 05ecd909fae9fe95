import { isServer } from 'lit';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SubscribeDetail } from '../events/panel-events.ts';
import { answering } from '../fixtures/answers.ts';
import { button, made, partTexts, settled, shown } from '../fixtures/panel.ts';
import { listedOn, listing, paper } from '../fixtures/papers.ts';
import { TrendingPapers } from './trending-papers.ts';

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const titles = (panel: TrendingPapers) => partTexts(panel, 'title');
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => paper({ title: `Paper ${index}` }));
const script = (title: string) =>
  `<script type="application/json">${JSON.stringify([paper({ title })])}</script>`;

test('lit is the build for browsers here, or these tests would prove nothing', () => {
  expect(isServer).toBe(false);
});

describe('where papers come from, in this order', () => {
  const answers = {
    '/list.json': [paper({ title: 'From src' })],
    '/api/daily_papers': [{ paper: { id: '2606.12345', title: 'From source' } }],
  };
  const everything = 'src="https://example.org/list.json" source="huggingface"';

  test('papers come before all', async () => {
    const { fetch, asked } = answering(answers);
    const panel = made(everything, script('Inline'));
    await shown(panel, { fetch, papers: [paper({ title: 'From papers' })] });
    expect(titles(panel)).toEqual(['From papers']);
    expect(asked).toEqual([]);
  });

  test('src comes before source', async () => {
    const { fetch, asked } = answering(answers);
    const panel = await shown(made(everything, script('Inline')), { fetch });
    expect(titles(panel)).toEqual(['From src']);
    expect(asked).toEqual(['/list.json']);
  });

  test('source comes before the listing inside', async () => {
    const { fetch, asked } = answering(answers);
    const panel = await shown(made('source="huggingface"', script('Inline')), { fetch });
    expect(titles(panel)).toEqual(['From source']);
    expect(asked).toHaveLength(1);
  });

  test('the listing inside is the last, and taking the others away leads back to it', async () => {
    const { fetch } = answering(answers);
    const panel = await shown(made(everything, script('Inline')), { fetch });
    panel.removeAttribute('src');
    await settled(panel);
    panel.removeAttribute('source');
    await settled(panel);
    expect(titles(panel)).toEqual(['Inline']);
  });

  test('without any, what stands inside is shown and nothing is fetched', async () => {
    const { fetch, asked } = answering({});
    const panel = await shown(made('', '<p>Fallback</p>'), { fetch });
    expect(panel.shadowRoot?.querySelector('slot')).not.toBeNull();
    expect(panel.ranking).toBeUndefined();
    expect(asked).toEqual([]);
  });

  test('a live source is asked for the week of the date', async () => {
    const { fetch, asked } = answering(answers);
    await shown(made('source="huggingface" period="week" date="2026-06-12"'), { fetch });
    expect(asked.join()).toContain('week=2026-W24');
  });
});

describe('events', () => {
  test('loading tells what was read and how it was ranked, once', async () => {
    const heard = vi.fn();
    const panel = made();
    panel.addEventListener('papers-load', ({ detail }) => heard(detail));
    await shown(panel, { papers: listing(many(3)) });
    await settled(panel);
    expect(heard).toHaveBeenCalledExactlyOnceWith({
      listing: expect.objectContaining({ papers: expect.any(Array) }),
      ranking: panel.ranking,
    });
    expect(panel.ranking?.total).toBe(3);
  });

  test('a failure tells why, and no papers-load follows', async () => {
    const failed = vi.fn();
    const loaded = vi.fn();
    const panel = made();
    panel.addEventListener('papers-error', ({ detail }) => failed(detail.error));
    panel.addEventListener('papers-load', loaded);
    await shown(panel, { papers: 'no listing at all' });
    expect(failed).toHaveBeenCalledExactlyOnceWith(expect.any(Error));
    expect(loaded).not.toHaveBeenCalled();
  });

  test('a page that takes over the opening of a paper keeps the browser from leaving', async () => {
    const panel = await shown(made(), {
      papers: [paper({ links: [{ rel: 'pdf', url: 'https://example.org/a.pdf' }] })],
    });
    const opened = vi.fn();
    panel.addEventListener('paper-open', (event) => {
      event.preventDefault();
      opened(event.detail.url);
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    panel.shadowRoot?.querySelector('a[part="title"]')?.dispatchEvent(click);
    expect(opened).toHaveBeenCalledExactlyOnceWith('https://example.org/a.pdf');
    expect(click.defaultPrevented).toBe(true);
  });
});

describe('what a reader asks for', () => {
  test('topics that are cleared are told to the page', async () => {
    const panel = await shown(made('topics="quantum"'), { papers: many(2) });
    const chosen = vi.fn();
    panel.addEventListener('topic-change', ({ detail }) => chosen(detail));
    button(panel, 'Clear the topics').click();
    await settled(panel);
    expect(chosen).toHaveBeenCalledExactlyOnceWith({ topics: '' });
    expect(titles(panel)).toHaveLength(2);
  });

  /** Subscribes in a panel of a page that listens, and answers what was posted where. */
  async function subscribing(listener: (event: CustomEvent<SubscribeDetail>) => void) {
    const posted: unknown[] = [];
    const fetch: typeof globalThis.fetch = async (url, init) => {
      posted.push([url, JSON.parse(String(init?.body))]);
      return new Response();
    };
    const panel = made('lang="en" topics="paper" subscribe-url="https://example.org/subscribe"');
    await shown(panel, { papers: many(1), fetch });
    panel.addEventListener('subscribe', listener);
    const input = panel.shadowRoot?.querySelector<HTMLInputElement>('[type=email]');
    if (input) input.value = ' ada@example.org ';
    panel.shadowRoot
      ?.querySelector('form')
      ?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settled(panel);
    return posted;
  }

  test('a subscription is told to the page and posted as it was told', async () => {
    const heard = vi.fn();
    const posted = await subscribing(({ detail }) => heard(detail));
    const detail = {
      email: 'ada@example.org',
      topics: 'paper',
      frequency: 'daily',
      language: 'en',
    };
    expect(heard).toHaveBeenCalledExactlyOnceWith(detail);
    expect(posted).toEqual([['https://example.org/subscribe', detail]]);
  });

  test('a page that takes the subscription over keeps it from being posted', async () => {
    expect(await subscribing((event) => event.preventDefault())).toEqual([]);
  });
});

describe('the limit', () => {
  test.each(['nonsense', '-3', '0', '0.5', ''])(
    'of "%s" is the default, and more papers still come',
    async (limit) => {
      const panel = await shown(made(`limit="${limit}"`), { papers: many(25) });
      expect(titles(panel)).toHaveLength(10);
      button(panel, '15 more papers').click();
      await settled(panel);
      expect(titles(panel)).toHaveLength(20);
    },
  );

  test('starts anew with other papers', async () => {
    const panel = await shown(made('limit="2"'), { papers: many(6) });
    button(panel, '4 more papers').click();
    await settled(panel);
    expect(titles(panel)).toHaveLength(4);
    panel.papers = many(7);
    await settled(panel);
    expect(titles(panel)).toHaveLength(2);
  });
});

describe('headings', () => {
  const levels = (panel: TrendingPapers) =>
    [...(panel.shadowRoot?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])].map(
      ({ localName }) => localName,
    );

  test.each([
    ['1', ['h1', 'h2']],
    ['3', ['h3', 'h4']],
    ['5', ['h5', 'h6']],
    ['6', ['h5', 'h6']],
    ['99', ['h5', 'h6']],
    ['0', ['h2', 'h3']],
    ['-4', ['h1', 'h2']],
    ['nonsense', ['h2', 'h3']],
  ])('titles are one deeper than the heading, also at heading-level="%s"', async (level, found) => {
    const panel = await shown(made(`heading-level="${level}"`), { papers: many(1) });
    expect(levels(panel)).toEqual(found);
  });
});

describe('the days', () => {
  test('next and previous move the date and stop at the ends', async () => {
    const panel = await shown(made(), { papers: listedOn('2026-06-12', '2026-06-10') });
    panel.next();
    expect(panel.date).toBe('');
    panel.previous();
    await settled(panel);
    expect(panel.date).toBe('2026-06-10');
    panel.previous();
    expect(panel.date).toBe('2026-06-10');
    panel.next();
    expect(panel.date).toBe('2026-06-12');
  });

  test('next and previous do nothing before there is a list', async () => {
    const panel = await shown(made());
    panel.next();
    panel.previous();
    expect(panel.date).toBe('');
  });
});

describe('the state for the styles of the page', () => {
  /** A panel in a browser that has element internals; happy-dom lacks them. */
  function withStates() {
    const states = new Set<string>();
    class Observed extends TrendingPapers {
      override attachInternals() {
        return { states } as unknown as ElementInternals;
      }
    }
    const tag = `observed-papers-${observed++}`;
    customElements.define(tag, Observed);
    return { states, panel: document.createElement(tag) as TrendingPapers };
  }
  let observed = 0;

  test('is empty, loading, ready and error in turn, one at a time', async () => {
    const { states, panel } = withStates();
    await shown(panel);
    expect([...states]).toEqual(['empty']);
    panel.papers = 'title,authors\nA list that has to be parsed,Ada Lovelace';
    await panel.updateComplete;
    expect([...states]).toEqual(['loading']);
    await settled(panel);
    expect([...states]).toEqual(['ready']);
    panel.topics = 'quantum';
    await settled(panel);
    expect([...states]).toEqual(['empty']);
    panel.papers = 'no listing at all';
    await settled(panel);
    expect([...states]).toEqual(['error']);
  });

  test('costs nothing where the platform has no element internals', async () => {
    class Plain extends TrendingPapers {}
    Reflect.defineProperty(Plain.prototype, 'attachInternals', { value: undefined });
    customElements.define('plain-papers', Plain);
    const panel = await shown(new Plain(), { papers: many(1) });
    expect(titles(panel)).toEqual(['Paper 0']);
  });
});

describe('ranking', () => {
  test('is not done again for a paint that changes nothing of it', async () => {
    const panel = await shown(made(), { papers: many(3) });
    const { ranking } = panel;
    panel.heading = 'Another heading';
    panel.theme = 'dark';
    await settled(panel);
    expect(panel.ranking).toBe(ranking);
    panel.sort = 'new';
    await settled(panel);
    expect(panel.ranking).not.toBe(ranking);
  });

  test('follows texts in another language', async () => {
    const panel = await shown(made(), {
      papers: [paper({ counts: { upvotes: 12345 } })],
      messages: { locale: 'de', heading: 'Neue Arbeiten' },
    });
    const text = panel.shadowRoot?.textContent ?? '';
    expect(text).toContain('12.345');
    expect(text).toContain('Neue Arbeiten');
    expect(text).not.toContain('undefined');
  });
});

import type { TrendingPapers } from '@trending-papers/widget';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { paper } from './fixtures.ts';
import { all, button, mount, one, settled } from './mount.ts';

const SUBJECTS = ['language agents', 'robot arms', 'protein folding'];

/** Papers of three subjects in turn, the most voted first; all words of a title tell its subject. */
const papers = (count = 12) =>
  Array.from({ length: count }, (_, at) =>
    paper({
      title: `${SUBJECTS[at % 3]}, part ${at}`,
      abstract: `All about ${SUBJECTS[at % 3]}.`,
      publishedAt: '2026-06-11',
      counts: { upvotes: 100 + count - at },
    }),
  );

const TAG = '<trending-papers show="similar" limit="6" period="all"></trending-papers>';

async function open(panel: TrendingPapers, title: string): Promise<HTMLElement> {
  const toggle = button(panel, `Similar to ${title}`);
  toggle.focus();
  await userEvent.keyboard('{Enter}');
  const place = toggle.getAttribute('aria-controls') ?? '';
  await expect
    .poll(() => all(panel, `#${place} :is(li, p)`).length, { timeout: 5000 })
    .toBeGreaterThan(0);
  expect(toggle.ariaExpanded).toBe('true');
  return one(panel, `#${place}`);
}

const links = (place: HTMLElement) => [...place.querySelectorAll('a')];

describe('similar papers', () => {
  test('are those of the same subject, with their votes, their date and where they stand', async () => {
    const panel = await mount(TAG, { papers: papers() });
    const place = await open(panel, 'language agents, part 0');
    const [first, second, third] = [...place.querySelectorAll('li')].map((item) =>
      (item.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(place.querySelector('ul')?.ariaLabel).toBe('Similar to language agents, part 0');
    expect([first, second, third].every((one) => one?.startsWith('language agents'))).toBe(true);
    expect([first, second, third].join()).toMatch(
      /language agents, part 3 109 upvotes\s· Jun 11, 2026\s· number 4 here/,
    );
    expect(one(panel, '[role=status]').textContent).toBe('Similar to language agents, part 0');
  });

  test('that the list shows are gone to, with the focus', async () => {
    const panel = await mount(TAG, { papers: papers() });
    const opened = vi.fn();
    panel.addEventListener('paper-open', opened);
    const place = await open(panel, 'language agents, part 0');
    const link = links(place).find(({ textContent }) => textContent === 'language agents, part 3');
    link?.focus();
    await userEvent.keyboard('{Enter}');
    const focused = panel.shadowRoot?.activeElement;
    expect(focused?.textContent).toBe('language agents, part 3');
    expect(focused?.getAttribute('part')).toBe('title');
    expect(opened).not.toHaveBeenCalled();
  });

  test('that the list does not show are opened, unless the page objects', async () => {
    const list = papers();
    const panel = await mount(TAG, { papers: list });
    const opened = vi.fn();
    panel.addEventListener('paper-open', (event) => {
      event.preventDefault();
      opened(event.detail.paper.title, event.detail.url);
    });
    const place = await open(panel, 'language agents, part 0');
    links(place)
      .find(({ textContent }) => textContent === 'language agents, part 9')
      ?.click();
    expect(opened).toHaveBeenCalledExactlyOnceWith(
      'language agents, part 9',
      list[9]?.links[0]?.url,
    );
  });

  test('there are none of is said', async () => {
    const panel = await mount('<trending-papers show="similar"></trending-papers>', {
      papers: [paper({ title: 'Alone' })],
    });
    const place = await open(panel, 'Alone');
    expect(place.textContent).toContain('No similar papers here.');
    expect(one(panel, '[role=status]').textContent).toBe('No similar papers here.');
  });

  test('are those of the list that is shown now, not of the one before', async () => {
    const panel = await mount(TAG, { papers: papers() });
    await open(panel, 'language agents, part 0');
    const [first, ...rest] = papers();
    const same = { ...first, ids: panel.ranking?.entries[0]?.paper.ids } as (typeof rest)[number];
    panel.papers = [same, ...rest.slice(0, 4)];
    await settled(panel);
    const titles = () => links(one(panel, '#similar-0')).map(({ textContent }) => textContent);
    await expect.poll(titles).not.toContain('language agents, part 9');
    await expect.poll(titles).toContain('language agents, part 3');
  });

  test('of a long list are found step by step: its place says that it is at work', async () => {
    const panel = await mount(TAG, { papers: papers(900) });
    button(panel, 'Similar to language agents, part 0').click();
    await panel.updateComplete;
    expect(one(panel, '#similar-0').ariaBusy).toBe('true');
    expect(all(panel, '#similar-0 .bar')).toHaveLength(3);
    await expect.poll(() => all(panel, '#similar-0 li').length, { timeout: 10_000 }).toBe(5);
    expect(one(panel, '#similar-0').ariaBusy).toBeNull();
  });

  test('of a saved paper are found, though the list has it no longer', async () => {
    const panel = await mount('<trending-papers show="similar" period="all"></trending-papers>', {
      papers: papers(6),
    });
    const other = paper({ title: 'language agents, elsewhere', abstract: 'language agents' });
    localStorage.setItem(
      'trending-papers',
      JSON.stringify({ version: 1, saved: [other], past: {}, visit: {} }),
    );
    panel.remember = true;
    await settled(panel);
    await settled(panel);
    button(panel, 'Saved papers 1').click();
    await settled(panel);
    const place = await open(panel, 'language agents, elsewhere');
    expect(links(place).map(({ textContent }) => textContent)).toContain('language agents, part 0');
    panel.remove();
    localStorage.clear();
  });
});

import type { Paper } from '@trending-papers/core';
import type { TrendingPapers } from '@trending-papers/widget';
import { describe, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { paper } from './fixtures.ts';
import { all, button, mount, one, settled, text, titles } from './mount.ts';
import { spoken } from './spoken.ts';

const papers = (): Paper[] => [
  paper({
    title: 'Agents that remember',
    abstract: 'A memory for language agents. It is searched like a tree of theorems.',
    listedAt: '2026-06-12',
    counts: { upvotes: 40 },
  }),
  paper({
    title: 'Robots that fold',
    abstract: 'Laundry, folded by a robot arm.',
    listedAt: '2026-06-12',
    counts: { upvotes: 90 },
  }),
  paper({
    title: 'Theorems by tree search',
    abstract: 'Proofs, found by agents.',
    listedAt: '2026-06-12',
    counts: { upvotes: 5 },
  }),
  paper({ title: 'Older theorems', listedAt: '2026-06-01' }),
];

const searching = (attributes = '', given: Partial<TrendingPapers> = {}) =>
  mount(`<trending-papers lang="en" searchable ${attributes}></trending-papers>`, {
    papers: papers(),
    ...given,
  });

const field = (panel: TrendingPapers) => one(panel, '#search') as HTMLInputElement;

async function type(panel: TrendingPapers, words: string): Promise<void> {
  field(panel).focus();
  await userEvent.keyboard(words);
  await settled(panel);
}

const told = (panel: TrendingPapers) => one(panel, '[role=status]').textContent?.trim();

describe('what is typed', () => {
  test('finds papers by relevance, ranked from 1, each with its own evidence', async () => {
    const panel = await searching();
    expect(titles(panel)[0]).toBe('Robots that fold');
    await type(panel, 'theorem');
    expect(titles(panel)).toEqual(['Theorems by tree search', 'Agents that remember']);
    expect(all(panel, '[part=rank]').map((rank) => rank.textContent)).toEqual(['1', '2']);
    expect(all(panel, '[part=evidence]').map((line) => line.textContent)).toEqual([
      '5\u00a0upvotes',
      '40\u00a0upvotes',
    ]);
    expect(panel.ranking?.total).toBe(2);
  });

  test('is marked in titles and abstracts; a hit in the abstract alone shows the words around', async () => {
    const panel = await searching('hide="topics"');
    await type(panel, 'theorem');
    const marks = (selector: string) =>
      all(panel, `${selector} mark`).map((mark) => mark.textContent);
    expect(marks('[part=title]')).toEqual(['Theorems']);
    expect(marks('[part=abstract]')).toEqual(['theorems']);
    expect(one(panel, '.excerpt').textContent).toContain('searched like a tree of theorems');
    expect(marks('.excerpt')).toEqual(['theorems']);
    field(panel).select();
    await userEvent.keyboard('{Delete}');
    await settled(panel);
    expect(all(panel, 'mark, .excerpt')).toEqual([]);
    expect(titles(panel)).toHaveLength(3);
  });

  test('is looked for within the period and the topics that are shown', async () => {
    const panel = await searching('topics="proofs"');
    await type(panel, 'theorem');
    expect(titles(panel)).toEqual(['Theorems by tree search']);
    panel.topics = '';
    panel.period = 'all';
    await settled(panel);
    expect(titles(panel)).toHaveLength(3);
    expect(field(panel).value).toBe('theorem');
  });

  test('keeps focus and caret while the list changes under it, and moves nothing', async () => {
    const panel = await searching();
    const top = () => one(panel, '.list').getBoundingClientRect().top;
    const before = top();
    await type(panel, 'thorems');
    field(panel).setSelectionRange(2, 2);
    await userEvent.keyboard('e');
    await settled(panel);
    expect(field(panel).value).toBe('theorems');
    expect(field(panel).selectionStart).toBe(3);
    expect(panel.shadowRoot?.activeElement).toBe(field(panel));
    expect(top()).toBe(before);
  });

  test.each([
    ['ja', '画像の拡散モデル', '拡散'],
    ['zh', '深度学习综述', '学习'],
    ['ko', '언어 모델 학습', '모델'],
    ['ar', 'تعلم الآلة العميق', 'الآلة'],
    ['de', 'Über große Modelle', 'uber'],
  ])('may be %s', async (lang, title, word) => {
    const panel = await searching(`period="all" lang="${lang}"`, {
      papers: [...papers(), paper({ title, listedAt: '2026-06-12' })],
    });
    await type(panel, word);
    expect(titles(panel)[0]).toBe(title);
    expect(all(panel, '[part=title] mark').length).toBeGreaterThan(0);
  });

  test('with a mistake finds what was meant, and offers it', async () => {
    const panel = await searching();
    await type(panel, 'roobts');
    expect(titles(panel)).toEqual(['Robots that fold']);
    button(panel, 'Did you mean “robots”?').click();
    await settled(panel);
    expect(field(panel).value).toBe('robots');
    expect(panel.shadowRoot?.activeElement).toBe(field(panel));
    expect(all(panel, '.meant')).toEqual([]);
  });
});

describe('a search without results', () => {
  test('says so and leads out: to all papers, to other days', async () => {
    const panel = await searching();
    await type(panel, 'older');
    expect(text(panel)).toContain('No results for “older”.');
    button(panel, 'Show all days').click();
    await settled(panel);
    expect(titles(panel)).toEqual(['Older theorems']);
    await type(panel, 'xyzzy');
    expect(text(panel)).toContain('No results for “olderxyzzy”.');
    const clear = all(panel, '.ways button').find((way) => way.textContent === 'Clear the search');
    clear?.click();
    await settled(panel);
    expect(titles(panel)).toHaveLength(4);
    expect(field(panel).value).toBe('');
  });
});

describe('leaving a search', () => {
  test('Escape clears it; in an empty field Escape belongs to the page', async () => {
    const panel = await searching();
    const heard = vi.fn();
    document.body.addEventListener('keydown', (event) => heard(event.key, event.defaultPrevented));
    await type(panel, 'robots');
    heard.mockClear();
    await userEvent.keyboard('{Escape}');
    await settled(panel);
    expect(field(panel).value).toBe('');
    expect(titles(panel)).toHaveLength(3);
    expect(heard).not.toHaveBeenCalled();
    expect(panel.shadowRoot?.activeElement).toBe(field(panel));
    await userEvent.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledExactlyOnceWith('Escape', false);
  });

  test('the cross can be reached by keyboard, and leads back to the field', async () => {
    const panel = await searching();
    expect(all(panel, '.clear')).toEqual([]);
    await type(panel, 'robots');
    await userEvent.tab();
    expect(panel.shadowRoot?.activeElement).toBe(one(panel, '.clear'));
    await userEvent.keyboard('{Enter}');
    await settled(panel);
    expect(panel.shadowRoot?.activeElement).toBe(field(panel));
    expect(titles(panel)).toHaveLength(3);
  });
});

describe('what the page and who listens are told', () => {
  test('comes once, when the typing pauses', async () => {
    const panel = await searching();
    const searched = vi.fn();
    document.addEventListener('search', (event) => {
      if (event instanceof CustomEvent) searched(event.detail);
    });
    await type(panel, 'theorem');
    expect(one(panel, '.total').textContent).toBe('2');
    expect(told(panel)).toBe('');
    expect(searched).not.toHaveBeenCalled();
    await expect.poll(() => searched.mock.calls).toEqual([[{ query: 'theorem', total: 2 }]]);
    expect(told(panel)).toBe('2 papers');
    await type(panel, 'zzz');
    await expect.poll(() => told(panel)).toBe('No results for “theoremzzz”.');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => searched.mock.lastCall).toEqual([{ query: '', total: 3 }]);
    expect(told(panel)).toBe('3 papers');
    expect(searched).toHaveBeenCalledTimes(3);
  });

  test('comes at once by Enter, which sends nothing', async () => {
    const panel = await searching();
    const searched = vi.fn();
    panel.addEventListener('search', ({ detail }) => searched(detail));
    await type(panel, 'theorem');
    await userEvent.keyboard('{Enter}');
    expect(searched).toHaveBeenCalledExactlyOnceWith({ query: 'theorem', total: 2 });
    expect(location.search).not.toContain('search=');
  });

  test('a panel that leaves tells nothing more', async () => {
    const panel = await searching();
    const searched = vi.fn();
    panel.addEventListener('search', searched);
    await type(panel, 'theorem');
    panel.remove();
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(searched).not.toHaveBeenCalled();
  });
});

describe('races', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      paper({
        title: at % 100 === 0 ? `Robots ${at}` : `Proofs ${at}`,
        abstract: 'Long. '.repeat(50),
      }),
    );

  test.each([600, 2000])(
    'the last letter wins, while the index of %i papers is made',
    async (count) => {
      const panel = await searching('', { papers: many(count) });
      for (const words of ['p', 'proofs', 'robots', 'robots 3']) {
        field(panel).value = words;
        field(panel).dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
      await settled(panel);
      expect(titles(panel)).toEqual(['Robots 300']);
      expect(panel.ranking?.total).toBe(1);
    },
  );

  test('another list takes the words along', async () => {
    const panel = await searching();
    await type(panel, 'robots');
    panel.papers = [paper({ title: 'Robots that dance' }), paper({ title: 'Proofs' })];
    await settled(panel);
    expect(titles(panel)).toEqual(['Robots that dance']);
    expect(field(panel).value).toBe('robots');
  });
});

describe('words that are composed', () => {
  const session = cdp() as unknown as { send(method: string, of: object): Promise<void> };
  const compose = (words: string) =>
    session.send('Input.imeSetComposition', {
      text: words,
      selectionStart: words.length,
      selectionEnd: words.length,
    });

  test('count when they are ready: letters on the way to them are not looked for', async () => {
    const panel = await searching('period="all"', {
      papers: [...papers(), paper({ title: '拡散モデル' })],
    });
    field(panel).focus();
    await compose('か');
    await compose('かくさん');
    await settled(panel);
    expect(field(panel).value).toBe('かくさん');
    expect(titles(panel)).toHaveLength(5);
    await session.send('Input.insertText', { text: '拡散' });
    await settled(panel);
    expect(field(panel).value).toBe('拡散');
    expect(titles(panel)).toEqual(['拡散モデル']);
  });

  test('syllables of Korean count after a pause, though the last may still grow', async () => {
    const panel = await searching('period="all"', {
      papers: [...papers(), paper({ title: '언어 모델' })],
    });
    field(panel).focus();
    await compose('모델');
    await expect.poll(() => titles(panel)).toEqual(['언어 모델']);
    expect(field(panel).value).toBe('모델');
  });
});

test('what searching takes is not loaded before the reader comes to the field', async () => {
  const loaded = () =>
    performance
      .getEntriesByType('resource')
      .some(({ name }) => name.includes('/search/build-segment'));
  // The tests above searched in the same page: what counts is that nothing is asked for anew.
  performance.clearResourceTimings();
  const panel = await searching();
  expect(loaded()).toBe(false);
  expect(titles(panel)).toHaveLength(3);
});

test('a screen reader finds a search with a named field, and the way to clear it', async () => {
  const panel = await searching('heading="Ours"');
  await type(panel, 'robots');
  const tree = await spoken();
  expect(tree).toEqual(
    expect.arrayContaining(['search: Ours', 'searchbox: Search', 'button: Clear the search']),
  );
  expect(field(panel).placeholder).toBe('Search 1 paper');
});

test('from right to left the cross stands at the left, and nothing overflows at 320 px', async () => {
  await page.viewport(320, 800);
  const panel = await mount(
    '<trending-papers lang="ar" theme="light" searchable show="sort"></trending-papers>',
    { papers: papers() },
  );
  await type(panel, 'robots');
  const [clear, input] = [one(panel, '.clear'), field(panel)].map((element) =>
    element.getBoundingClientRect(),
  );
  expect(clear?.right).toBeLessThanOrEqual((input?.left ?? 0) + 1);
  const root = document.documentElement;
  expect(root.scrollWidth).toBeLessThanOrEqual(root.clientWidth);
});

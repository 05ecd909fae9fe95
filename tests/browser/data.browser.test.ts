import { TrendingPapers } from '@trending-papers/widget';
import { describe, expect, test, vi } from 'vitest';
import { paper, twoDays } from './fixtures.ts';
import { all, button, mount, settled, text, titles } from './mount.ts';

const inline = (listing: unknown, attributes = '') =>
  `<trending-papers ${attributes}><script type="application/json">${JSON.stringify(listing)}</script></trending-papers>`;

/** A fetch that answers by address, after a number of turns, and notices when it is given up. */
function fakeFetch(answers: Record<string, { body: unknown; turns?: number }>) {
  const aborted: string[] = [];
  const fetcher = vi.fn(async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = input instanceof Request ? input.url : String(input);
    const signal = input instanceof Request ? input.signal : init?.signal;
    signal?.addEventListener('abort', () => aborted.push(new URL(url).pathname));
    const answer = answers[new URL(url).pathname];
    for (let turn = 0; turn < (answer?.turns ?? 0); turn++) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      signal?.throwIfAborted();
    }
    if (!answer) return new Response('Not here', { status: 404 });
    return new Response(
      typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body),
    );
  });
  return { fetcher: fetcher as typeof fetch, aborted, calls: fetcher.mock.calls };
}

describe('where papers come from', () => {
  test('an inline listing shows without any request', async () => {
    const panel = await mount(inline(twoDays()));
    expect(titles(panel)).toEqual(['Robots that fold', 'Agents that remember']);
  });

  test('an inline listing that the parser appends after the upgrade is not missed', async () => {
    const panel = await mount('<trending-papers></trending-papers>');
    expect(text(panel)).toContain('No list of papers yet.');
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    panel.append(script);
    script.textContent = JSON.stringify(twoDays());
    await settled(panel);
    await settled(panel);
    expect(titles(panel)).toHaveLength(2);
  });

  test('a copied page inside the element is read as it is', async () => {
    const body = 'Sentences follow each other here, one after the other. '.repeat(8);
    const page = `new\n\nbyAK and the research community\n\nApr 24\n\nFirst title\n\n${body}\n\nSecond title\n\n${body}`;
    const panel = await mount(
      `<trending-papers><script type="text/plain">${page}</script></trending-papers>`,
    );
    expect(titles(panel)).toEqual(['First title', 'Second title']);
    expect(text(panel)).toContain('by AK and the research community');
    expect(text(panel)).toContain('Apr 24');
  });

  test('properties set before the element is defined survive the upgrade', async () => {
    const early = document.createElement('late-panel') as TrendingPapers;
    Object.assign(early, { papers: twoDays(), topics: 'robots' });
    document.body.append(early);
    customElements.define('late-panel', class extends TrendingPapers {});
    await settled(early);
    expect(titles(early)).toEqual(['Robots that fold']);
  });

  test('papers replaced by others show the others', async () => {
    const panel = await mount('<trending-papers></trending-papers>', { papers: twoDays() });
    panel.papers = [paper({ title: 'Another one' })];
    await settled(panel);
    expect(titles(panel)).toEqual(['Another one']);
  });

  test('two addresses make one list and a failing one is told, not hidden', async () => {
    const { fetcher } = fakeFetch({
      '/a.json': { body: [paper({ title: 'From a' })] },
      '/b.json': { body: [paper({ title: 'From b' })] },
    });
    const panel = await mount(
      '<trending-papers src="/a.json /missing.json /b.json"></trending-papers>',
      { fetch: fetcher },
    );
    expect(titles(panel).sort()).toEqual(['From a', 'From b']);
    expect(text(panel)).toContain('1 problem in the list');
  });

  test('the last request wins when an earlier one answers later', async () => {
    const { fetcher, aborted } = fakeFetch({
      '/slow.json': { body: [paper({ title: 'Slow' })], turns: 20 },
      '/fast.json': { body: [paper({ title: 'Fast' })] },
    });
    const panel = await mount('<trending-papers></trending-papers>', { fetch: fetcher });
    panel.src = '/slow.json';
    await panel.updateComplete;
    await vi.waitFor(() => expect(fetcher).toHaveBeenCalledTimes(1));
    panel.src = '/fast.json';
    await settled(panel);
    await new Promise((resolve) => setTimeout(resolve, 150));
    expect(titles(panel)).toEqual(['Fast']);
    expect(aborted).toEqual(['/slow.json']);
  });

  test('leaving the page aborts, coming back loads again', async () => {
    const { fetcher, aborted } = fakeFetch({
      '/list.json': { body: [paper({ title: 'Back' })], turns: 20 },
    });
    const panel = await mount('<trending-papers></trending-papers>', { fetch: fetcher });
    panel.src = '/list.json';
    await vi.waitFor(() => expect(fetcher).toHaveBeenCalledTimes(1));
    const parent = panel.parentElement;
    panel.remove();
    expect(aborted).toEqual(['/list.json']);
    parent?.append(panel);
    await settled(panel);
    expect(titles(panel)).toEqual(['Back']);
  });

  test('the live source is asked for the day and the week that are shown', async () => {
    const asked: string[] = [];
    const fetcher = (async (input: RequestInfo | URL) => {
      asked.push(new URL(input instanceof Request ? input.url : String(input)).search);
      const item = {
        paper: {
          id: '2606.12345',
          title: 'Live',
          submittedOnDailyAt: '2026-06-12T00:00:00.000Z',
          upvotes: 3,
        },
      };
      return new Response(JSON.stringify([item]));
    }) as typeof fetch;
    const panel = await mount(
      '<trending-papers source="huggingface" date="2026-06-12"></trending-papers>',
      { fetch: fetcher },
    );
    button(panel, 'Earlier').click();
    await settled(panel);
    button(panel, 'Week').click();
    await settled(panel);
    expect(
      asked
        .map((search) => new URLSearchParams(search))
        .map((params) => params.get('date') ?? params.get('week')),
    ).toEqual(['2026-06-12', '2026-06-11', '2026-W24']);
    expect(titles(panel)).toEqual(['Live']);
  });
});

describe('what cannot be read', () => {
  test('a broken listing names the problem and the page goes on', async () => {
    const panel = await mount(
      '<trending-papers><script type="application/json">{"papers": [</script></trending-papers>',
    );
    expect(text(panel)).toContain('The papers could not be loaded.');
    expect(text(panel)).toContain('JSON that is broken');
    expect(all(panel, '[role=alert]')).toHaveLength(1);
  });

  test('Python written where JSON belongs is called by its name', async () => {
    const panel = await mount('<trending-papers></trending-papers>', {
      papers: "[{'paper': {'id': '2404.01234', 'title': None}}]",
    });
    expect(text(panel)).toContain('Python');
    expect(text(panel)).toContain('json.dumps()');
  });

  test('a server that refuses can be asked again', async () => {
    let isUp = false;
    const fetcher = (async () =>
      isUp
        ? new Response(JSON.stringify([paper({ title: 'There' })]))
        : new Response('no', { status: 404 })) as typeof fetch;
    const panel = await mount('<trending-papers src="/list.json"></trending-papers>', {
      fetch: fetcher,
    });
    expect(text(panel)).toContain('status 404');
    isUp = true;
    button(panel, 'Try again').click();
    await settled(panel);
    expect(titles(panel)).toEqual(['There']);
  });

  test('one broken entry is reported and costs no other', async () => {
    const panel = await mount('<trending-papers></trending-papers>', {
      papers: [paper({ title: 'Whole' }), { abstract: 'no title' }],
    });
    expect(titles(panel)).toEqual(['Whole']);
    expect(text(panel)).toContain('1 problem in the list');
  });

  test('scripts and addresses that run code stay text', async () => {
    const title = '<img src=x onerror="window.hacked = true"><script>window.hacked = true</script>';
    const hostile = {
      ...paper({ title }),
      links: [{ rel: 'code', url: 'javascript:window.hacked = true' }],
    };
    const panel = await mount('<trending-papers></trending-papers>', { papers: [hostile] });
    expect(titles(panel)).toEqual([title]);
    expect(all(panel, 'img, script, a[href^="javascript:"]')).toHaveLength(0);
    expect(Reflect.get(window, 'hacked')).toBeUndefined();
  });
});

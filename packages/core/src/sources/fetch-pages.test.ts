import { expect, it } from 'vitest';
import type { Listing } from '../paper/listing.ts';
import { type FetchPagesOptions, fetchPages } from './fetch-pages.ts';

const paper = (n: number) => ({ paper: { id: `2606.${10000 + n}`, title: `Paper ${n}` } });
const page = (...numbers: number[]) => JSON.stringify(numbers.map(paper));
/** A feed that names the page after it. */
const feed = (n: number, next: string | undefined) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Papers',
    ...(next && { next_url: next }),
    items: [{ id: `${n}`, url: `https://arxiv.org/abs/2606.1000${n}`, title: `Paper ${n}` }],
  });

/** Goes through all pages that a fake server has. */
async function pagesOf(
  source: string | URL,
  answer: (url: URL, count: number) => string,
  options: FetchPagesOptions = {},
) {
  const asked: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    const { url } = new Request(input);
    asked.push(url);
    return new Response(answer(new URL(url), asked.length));
  };
  const pages: Listing[] = [];
  for await (const listing of fetchPages(source, { fetch, retries: 0, ...options }))
    pages.push(listing);
  return { asked, pages };
}

it('goes from one address to the next that it names', async () => {
  const { asked, pages } = await pagesOf('https://a.org/feed', ({ pathname }) =>
    pathname === '/feed' ? feed(1, 'https://a.org/feed/2') : feed(2, undefined),
  );
  expect(asked).toEqual(['https://a.org/feed', 'https://a.org/feed/2']);
  expect(pages.map(({ papers }) => papers[0]?.title)).toEqual(['Paper 1', 'Paper 2']);
  expect(pages.flatMap(({ issues }) => issues)).toEqual([]);
});

it('asks for no more pages than it may', async () => {
  const next = (url: URL, n: number) => feed(n, `${url.origin}/feed/${n}`);
  expect((await pagesOf('https://a.org/feed', next, { maxPages: 3 })).asked).toHaveLength(3);
  expect((await pagesOf('https://a.org/feed', next, { maxPages: 0 })).asked).toHaveLength(0);
  expect((await pagesOf('https://a.org/feed', next)).asked).toHaveLength(10);
});

it('counts the pages of a source that names none, from the one that was asked', async () => {
  const answer = ({ searchParams }: URL) => {
    const p = Number(searchParams.get('p') ?? 0);
    return p < 4 ? page(p * 2, p * 2 + 1) : '[]';
  };
  const { asked, pages } = await pagesOf('huggingface', answer, { page: 3 });
  expect(asked.map((url) => new URL(url).searchParams.get('p'))).toEqual(['2', '3', '4']);
  expect(pages.map(({ papers }) => papers.length)).toEqual([2, 2]);
});

it('is not kept going by a server that gives the same page for ever', async () => {
  const { asked, pages } = await pagesOf('huggingface', () => page(1, 2));
  expect(asked).toHaveLength(2);
  expect(pages).toHaveLength(1);
  const circle = await pagesOf('https://a.org/feed', () => feed(1, 'https://a.org/feed'));
  expect(circle.asked).toHaveLength(2);
});

it('gives the first page also when it is empty, with what was said of it', async () => {
  const { asked, pages } = await pagesOf('huggingface', () => '[]', { topics: 'robots' });
  expect(asked).toHaveLength(1);
  expect(pages).toMatchObject([{ papers: [], issues: [{ code: 'ignored-option' }] }]);
});

it('ends with the error of the page that fails, after the pages before', async () => {
  const titles: string[] = [];
  const run = async () => {
    let count = 0;
    const fetch = async () => {
      count += 1;
      return count === 1 ? new Response(page(1)) : new Response('', { status: 404 });
    };
    for await (const { papers } of fetchPages('huggingface', { fetch, retries: 0 }))
      titles.push(...papers.map(({ title }) => title));
  };
  await expect(run()).rejects.toMatchObject({ status: 404 });
  expect(titles).toEqual(['Paper 1']);
});

it('asks for nothing that nobody reads', async () => {
  let count = 0;
  const fetch = async () => {
    count += 1;
    return new Response(page(count));
  };
  for await (const _ of fetchPages('huggingface', { fetch })) break;
  expect(count).toBe(1);
});

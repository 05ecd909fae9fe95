import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answer, type AnsweringServer, startServer } from '../../fixtures/answering-server.ts';
import { runCommand, type Surroundings } from '../../fixtures/cli-runtime.ts';
import { formatFixtures } from '../../fixtures/listings.ts';

const daily = formatFixtures['huggingface-json'];
let server: AnsweringServer | undefined;
let home = '';

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'home-'));
});
afterEach(async () => {
  await server?.close();
  server = undefined;
  await rm(home, { recursive: true, force: true });
});

async function serve(answer: Answer): Promise<string> {
  server = await startServer(answer);
  return server.origin;
}

/** Runs `list` with the platform's fetch, which reaches nothing but this machine. */
async function list(given: readonly string[], surroundings: Surroundings = {}) {
  const run = await runCommand(['list', ...given], { home, fetch, ...surroundings });
  const listing = run.stdout === '' ? undefined : JSON.parse(run.stdout);
  const titles = listing?.papers.map(({ title }: { title: string }) => title);
  return { ...run, listing, titles };
}

describe('an address', () => {
  it('is fetched and read, and its counts are dated by the server', async () => {
    const origin = await serve((_, response) => response.end(daily.whole));
    const { code, titles, listing } = await list([`${origin}/daily`]);
    expect([code, titles]).toEqual([0, daily.titles]);
    expect(listing.papers[0].counts.observedAt).toMatch(/^20/);
  });

  it('may be of a file that is packed, or packed on the way', async () => {
    const packed = gzipSync(daily.whole);
    const origin = await serve(({ url }, response) => {
      if (url === '/packed-on-the-way') response.setHeader('content-encoding', 'gzip');
      response.end(packed);
    });
    for (const path of ['/daily.json.gz', '/packed-on-the-way'])
      expect((await list([`${origin}${path}`])).titles).toEqual(daily.titles);
  });

  it('may be of a packed file that would fill the memory: it is given up', async () => {
    const bomb = gzipSync(Buffer.alloc(5_000_000, ' '));
    const origin = await serve((_, response) => response.end(bomb));
    const { code, stderr } = await list([`${origin}/bomb.gz`, '--max-bytes', '1000000']);
    expect(code).toBe(1);
    expect(stderr).toContain('larger than 1000000 bytes');
  });

  it.each([
    ['is not there', 404, 'Not here'],
    ['is no listing', 200, '<!doctype html><title>Hello</title><p>Hello.</p>'],
  ])('%s: says so and ends with 1', async (_, status, body) => {
    const origin = await serve((__, response) => {
      response.statusCode = status;
      response.end(body);
    });
    const { code, stdout, stderr } = await list([`${origin}/gone`]);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^trending-papers: /);
    expect(stderr).toContain(`${origin}/gone`);
  });

  it('does not answer: the time for it is in seconds', async () => {
    const origin = await serve(() => {});
    const { code, stderr } = await list([`${origin}/slow`, '--timeout', '1']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/1,?000 ms|1 s/);
  });

  it('leads to its next pages with --pages', async () => {
    const origin = await serve(({ url, headers }, response) => {
      const page = Number(new URL(url ?? '', 'http://x').searchParams.get('page') ?? 1);
      const next = page < 3 ? { next: `http://${headers.host}/?page=${page + 1}` } : {};
      response.end(
        JSON.stringify({
          ...next,
          papers: [{ title: `Part ${page}`, ids: { doi: `10.5555/${page}` } }],
        }),
      );
    });
    expect((await list([origin])).titles).toEqual(['Part 1']);
    expect((await list([origin, '--pages', '2'])).titles).toEqual(['Part 1', 'Part 2']);
    expect((await list([origin, '--pages', '9'])).titles).toEqual(['Part 1', 'Part 2', 'Part 3']);
  });
});

describe('the cache', () => {
  it('asks whether an answer still holds, and takes it when it does', async () => {
    const origin = await serve(({ headers }, response) => {
      response.setHeader('etag', '"one"');
      if (headers['if-none-match'] === '"one"') response.statusCode = 304;
      response.end(response.statusCode === 304 ? undefined : daily.whole);
    });
    for (const _ of [1, 2]) expect((await list([origin])).titles).toEqual(daily.titles);
    expect(server?.requests.map(({ headers }) => headers['if-none-match'])).toEqual([
      undefined,
      '"one"',
    ]);
  });

  it('gives the last good answer when the server fails, and says so', async () => {
    const origin = await serve((_, response, count) => {
      response.statusCode = count === 1 ? 200 : 404;
      if (count > 1) response.destroy();
      else response.end(daily.whole);
    });
    await list([origin]);
    const { code, titles, stderr } = await list([origin, '--timeout', '1']);
    expect([code, titles]).toEqual([0, daily.titles]);
    expect(stderr).toMatch(/1 stale/);
  });

  it('spares the server for --max-age seconds', async () => {
    const origin = await serve((_, response) => response.end(daily.whole));
    const at = (now: number) => list([origin, '--max-age', '60'], { now: () => now });
    for (const now of [1_000_000, 1_059_000, 1_061_000])
      expect((await at(now)).titles).toEqual(daily.titles);
    expect(server?.requests).toHaveLength(2);
  });

  it('is in the folder of the system, in the one that is asked for, or nowhere', async () => {
    const origin = await serve((_, response) => response.end(daily.whole));
    await list([origin, '--no-cache']);
    expect(await readdir(home)).toEqual([]);
    await list([origin, '--cache-dir', 'kept'], { folder: home });
    expect(await readdir(home)).toEqual(['kept']);
    await list([origin]);
    expect((await readdir(home)).sort()).toEqual(['.cache', 'kept']);
  });
});

describe('a source', () => {
  /** Answers every request alike and remembers them. */
  function answering(body: string) {
    const asked: Request[] = [];
    const answer: typeof fetch = async (input, init) => {
      asked.push(new Request(input, init));
      return new Response(body);
    };
    return { asked, fetch: answer };
  }

  it('is asked for what the options say', async () => {
    const { asked, fetch } = answering(daily.whole);
    await list(['huggingface', '--date', '2026-06-12', '--page', '2', '--per-page', '50'], {
      fetch,
    });
    await list(['huggingface', '--sort', 'trending'], { fetch });
    await list(['huggingface', '--query', 'shirts'], { fetch });
    const [first, second, third] = asked.map(({ url }) => new URL(url).searchParams);
    expect(first?.get('date')).toBe('2026-06-12');
    expect([first?.get('p'), first?.get('limit')]).toEqual(['1', '50']);
    expect(second?.get('sort')).toBe('trending');
    expect(third?.get('q')).toBe('shirts');
  });

  it('gets the topics of a ranking, so that it sends papers that match', async () => {
    const { asked, fetch } = answering(formatFixtures.openalex.whole);
    await runCommand(['rank', 'openalex', '--topics', 'language agents'], { fetch });
    expect(decodeURIComponent(asked[0]?.url ?? '')).toMatch(/language.+agents/);
  });

  it('that looks for no topics is not blamed for it: they are looked for in what it sends', async () => {
    const { fetch } = answering(daily.whole);
    for (const input of ['huggingface', 'https://list.example/']) {
      const run = await runCommand(['rank', input, '--topics', 'shirts'], { fetch });
      expect([run.code, run.stderr]).toEqual([0, '']);
      expect(JSON.parse(run.stdout).total).toBe(1);
    }
    expect((await list(['huggingface', '--like', 'arxiv:2606.01001'], { fetch })).stderr).toMatch(
      /1 ignored-option/,
    );
  });

  it('gets its own key and the address to write to, from the environment', async () => {
    const environment = {
      TRENDING_PAPERS_KEY_HUGGINGFACE: 'secret-h',
      TRENDING_PAPERS_KEY_OPENALEX: 'secret-o',
      TRENDING_PAPERS_MAILTO: 'ada@example.org',
    };
    const one = answering(daily.whole);
    await list(['huggingface'], { fetch: one.fetch, environment });
    expect(one.asked[0]?.headers.get('authorization')).toBe('Bearer secret-h');
    const other = answering(formatFixtures.crossref.whole);
    await list(['crossref', '--query', 'shirts'], { fetch: other.fetch, environment });
    expect(other.asked[0]?.url).toContain('mailto=ada%40example.org');
    expect(`${other.asked[0]?.url} ${other.asked[0]?.headers.get('authorization')}`).not.toContain(
      'secret',
    );
    const foreign = answering(daily.whole);
    await list(['https://list.example/'], { fetch: foreign.fetch, environment });
    expect(foreign.asked[0]?.headers.get('authorization')).toBeNull();
  });

  it('that needs a question and gets none says so', async () => {
    const { code, stderr } = await list(['arxiv']);
    expect(code).toBe(1);
    expect(stderr).toContain('arXiv needs something to search for.');
  });

  it('that repeats a paper on its next page gives it once', async () => {
    const item = (id: string) => ({
      paper: { id, title: `Part ${id}`, publishedAt: '2026-06-10T00:00:00Z', upvotes: 1 },
    });
    const pages = [['2606.00001', '2606.00002'], ['2606.00002', '2606.00003'], []];
    let count = 0;
    const fetch = async () => new Response(JSON.stringify((pages[count++] ?? []).map(item)));
    const { titles } = await list(['huggingface', '--pages', '5'], { fetch });
    expect(titles.sort()).toEqual(['Part 2606.00001', 'Part 2606.00002', 'Part 2606.00003']);
    expect(count).toBe(3);
  });
});

describe('--stars', () => {
  const stdin = JSON.stringify([
    {
      title: 'Robots That Fold Shirts',
      ids: { arxiv: '2606.01001' },
      links: [{ rel: 'code', url: 'https://github.com/example/robots' }],
    },
  ]);

  it('asks GitHub with the token of the environment, and of nobody else', async () => {
    const asked: Request[] = [];
    const fetch: typeof globalThis.fetch = async (input, init) => {
      asked.push(new Request(input, init));
      return Response.json({ data: { r0: { stargazerCount: 321 } } });
    };
    const environment = { GITHUB_TOKEN: 'secret' };
    const { listing, stderr } = await list(['-', '--stars'], { stdin, fetch, environment });
    expect(listing.papers[0].counts.stars).toBe(321);
    expect(stderr).toBe('');
    expect(asked.map(({ url }) => url)).toEqual(['https://api.github.com/graphql']);
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer secret');
    await list(['-'], { stdin, fetch, environment });
    expect(asked).toHaveLength(1);
  });

  it('costs nothing but the stars when GitHub does not answer', async () => {
    const fetch = async () => new Response('{}', { status: 404 });
    const { code, titles, stderr } = await list(['-', '--stars'], { stdin, fetch });
    expect([code, titles]).toEqual([0, ['Robots That Fold Shirts']]);
    expect(stderr).toMatch(/^--stars: 1 problem beside 1 paper/);
  });
});

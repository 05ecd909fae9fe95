import { afterEach, describe, expect, it } from 'vitest';
import { type AnsweringServer, startServer } from '../fixtures/answering-server.ts';
import { localFetch } from '../fixtures/local-fetch.ts';
import { makePaper } from '../fixtures/papers.ts';
import { enrichPapers } from './enrich-papers.ts';

let server: AnsweringServer | undefined;
afterEach(() => server?.close());

const withCode = (url: string) => makePaper({ links: [{ rel: 'code', url }] });
const DATE = { date: 'Fri, 12 Jun 2026 08:00:00 GMT' };

function github(answer: (path: string, count: number) => Response) {
  const asked: string[] = [];
  const fake: typeof fetch = async (input) => {
    const { pathname } = new URL(new Request(input).url);
    asked.push(pathname);
    return answer(pathname, asked.length);
  };
  return { asked, fetch: fake };
}
const stars = (count: unknown) =>
  new Response(JSON.stringify({ stargazers_count: count }), { headers: DATE });

it('asks for each repository once, however it is written', async () => {
  const { asked, fetch } = github(() => stars(7));
  const papers = [
    'https://github.com/A/b',
    'https://www.github.com/a/b.git',
    'https://github.com/a/b/tree/main',
  ];
  const enriched = await enrichPapers(papers.map(withCode), { fetch });
  expect(asked).toEqual(['/repos/a/b']);
  expect(enriched.papers.map(({ counts }) => counts)).toEqual(
    papers.map(() => ({ stars: 7, observedAt: '2026-06-12T08:00:00.000Z' })),
  );
});

it.each([
  'https://gitlab.com/a/b',
  'https://github.com/a',
  'https://github.com/orgs/a',
  'https://github.com.evil.org/a/b',
])('asks for nothing that is no repository: %s', async (url) => {
  const { asked, fetch } = github(() => stars(7));
  const paper = withCode(url);
  expect((await enrichPapers([paper], { fetch })).papers).toEqual([paper]);
  expect(asked).toEqual([]);
});

it('keeps in the history what was known before, and that it saw the stars alone', async () => {
  const { fetch } = github(() => stars(9));
  const counts = { stars: 5, upvotes: 2, observedAt: '2026-06-01' };
  const paper = { ...withCode('https://github.com/a/b'), counts };
  const [enriched] = (await enrichPapers([paper], { fetch })).papers;
  expect(enriched?.counts).toMatchObject({ stars: 9, upvotes: 2 });
  expect(enriched?.history).toEqual([
    counts,
    { stars: 9, observedAt: enriched?.counts.observedAt },
  ]);
});

it('stops at the limit, says so, and keeps what it has', async () => {
  const { asked, fetch } = github((_, count) =>
    count === 1 ? stars(1) : new Response('', { status: 403 }),
  );
  const papers = [1, 2, 3].map((n) => withCode(`https://github.com/a/r${n}`));
  const enriched = await enrichPapers(papers, { fetch });
  expect(asked).toHaveLength(2);
  expect(enriched.papers).toHaveLength(3);
  expect(enriched.papers[0]?.counts.stars).toBe(1);
  expect(enriched.issues).toMatchObject([{ code: 'rate-limit' }]);
  expect(enriched.issues[0]?.message).toContain('not asked: 2.');
});

it.each([
  ['no number', () => stars('many')],
  ['no JSON', () => new Response('<html>')],
  ['not there', () => new Response('', { status: 404 })],
])('invents nothing: %s', async (_, answer) => {
  const { fetch } = github(answer);
  const paper = withCode('https://github.com/a/b');
  const { papers, issues } = await enrichPapers([paper], { fetch });
  expect(papers).toEqual([paper]);
  expect(issues).toHaveLength(1);
});

const SECRET = 'ghp_s3cret';

/** GitHub's GraphQL as far as it is asked: the stars of repositories by name. */
function graphql(stars: (name: string) => number | undefined, errors: object[] = []) {
  const asked: { names: string[]; token: string | undefined; path: string | undefined }[] = [];
  const answer = async (
    request: import('node:http').IncomingMessage,
    response: import('node:http').ServerResponse,
  ) => {
    let body = '';
    for await (const piece of request) body += String(piece);
    const { query }: { query: string } = JSON.parse(body);
    const aliases = [...query.matchAll(/(r\d+): repository\(owner: "([^"]+)", name: "([^"]+)"/g)];
    const names = aliases.map(([, , owner, name]) => `${owner}/${name}`);
    asked.push({ names, token: request.headers.authorization, path: request.url });
    const data = aliases.map(([, alias = ''], index) => {
      const count = stars(names[index] ?? '');
      return [alias, count === undefined ? null : { stargazerCount: count }];
    });
    const unknown = data
      .filter(([, value]) => value === null)
      .map(([alias]) => ({ type: 'NOT_FOUND', path: [alias], message: 'Could not resolve' }));
    response.setHeader('date', 'Fri, 12 Jun 2026 08:00:00 GMT');
    response.end(
      JSON.stringify({ data: Object.fromEntries(data), errors: [...unknown, ...errors] }),
    );
  };
  return { asked, answer };
}

describe('with a token', () => {
  const papersOf = (count: number) =>
    Array.from({ length: count }, (_, n) => withCode(`https://github.com/a/r${n}`));

  it('asks for 100 repositories at once', async () => {
    const { asked, answer } = graphql((name) => Number(name.slice(3)));
    server = await startServer(answer);
    const options = { fetch: localFetch(server.origin), token: SECRET };
    const { papers, issues } = await enrichPapers(papersOf(250), options);
    expect(asked.map(({ names }) => names.length)).toEqual([100, 100, 50]);
    expect(asked[0]).toMatchObject({ token: `Bearer ${SECRET}`, path: '/graphql' });
    expect(papers.map(({ counts }) => counts.stars)).toEqual(papers.map((_, n) => n));
    expect(papers[0]?.counts.observedAt).toBe('2026-06-12T08:00:00.000Z');
    expect(issues).toEqual([]);
  });

  it('an unknown repository costs no other, and is named', async () => {
    const { answer } = graphql((name) => (name === 'a/r1' ? undefined : 7));
    server = await startServer(answer);
    const options = { fetch: localFetch(server.origin), token: SECRET };
    const { papers, issues } = await enrichPapers(papersOf(3), options);
    expect(papers.map(({ counts }) => counts.stars)).toEqual([7, undefined, 7]);
    expect(issues).toMatchObject([{ code: 'not-enriched', where: 'a/r1' }]);
  });

  it('stops when GitHub has enough, and keeps what it told', async () => {
    const { asked, answer } = graphql(
      (name) => (name === 'a/r0' ? 7 : undefined),
      [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }],
    );
    server = await startServer(answer);
    const options = { fetch: localFetch(server.origin), token: SECRET };
    const { papers, issues } = await enrichPapers(papersOf(150), options);
    expect(asked).toHaveLength(1);
    expect(papers[0]?.counts.stars).toBe(7);
    expect(issues).toMatchObject([{ code: 'rate-limit', expected: '5,000 requests an hour' }]);
    expect(issues[0]?.message).toContain('not asked: 149.');
  });

  it('that is refused asks no more and shows the token nowhere', async () => {
    server = await startServer((_, response) =>
      response.writeHead(401).end(JSON.stringify({ message: `Bad credentials ${SECRET}` })),
    );
    const options = { fetch: localFetch(server.origin), token: SECRET };
    const { papers, issues } = await enrichPapers(papersOf(150), options);
    expect(server.requests).toHaveLength(1);
    expect(papers).toEqual(papersOf(150));
    expect(issues).toMatchObject([{ code: 'not-enriched', where: 'api.github.com' }]);
    expect(JSON.stringify(issues)).not.toContain(SECRET);
  });

  it('that meets something else invents nothing', async () => {
    for (const body of ['', '[]', 'null', '{"data":{"r0":{"stargazerCount":-1}}}', '<html>']) {
      server = await startServer((_, response) => response.end(body));
      const options = { fetch: localFetch(server.origin), token: SECRET };
      const { papers, issues } = await enrichPapers(papersOf(1), options);
      expect(papers).toEqual(papersOf(1));
      expect(issues).toMatchObject([{ code: 'not-enriched' }]);
      await server.close();
    }
  });
});

it('a repository that was renamed is found', async () => {
  server = await startServer((request, response) => {
    if (request.url === '/repos/a/old')
      response.writeHead(301, { location: '/repositories/7' }).end('{"message":"Moved"}');
    else response.end('{"stargazers_count":9}');
  });
  const options = { fetch: localFetch(server.origin) };
  const { papers, issues } = await enrichPapers([withCode('https://github.com/a/old')], options);
  expect(issues).toEqual([]);
  expect(papers[0]?.counts.stars).toBe(9);
});

it('an older look at the stars goes to the history and changes nothing else', async () => {
  const { fetch } = github(() => stars(3));
  const counts = { stars: 5, upvotes: 2, observedAt: '2026-07-01' };
  const paper = { ...withCode('https://github.com/a/b'), counts };
  const [enriched] = (await enrichPapers([paper], { fetch })).papers;
  expect(enriched?.counts).toEqual(counts);
  expect(enriched?.history).toEqual([{ stars: 3, observedAt: '2026-06-12T08:00:00.000Z' }]);
});

it('is ended by its caller', async () => {
  const { fetch } = github(() => stars(3));
  const signal = AbortSignal.abort();
  const papers = [withCode('https://github.com/a/b')];
  await expect(enrichPapers(papers, { fetch, signal })).rejects.toMatchObject({ code: 'aborted' });
});

import { expect, it } from 'vitest';
import { makePaper } from '../fixtures/papers.ts';
import { enrichPapers } from './enrich-papers.ts';

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

it('keeps the counts of before in the history', async () => {
  const { fetch } = github(() => stars(9));
  const counts = { stars: 5, upvotes: 2, observedAt: '2026-06-01' };
  const paper = { ...withCode('https://github.com/a/b'), counts };
  const [enriched] = (await enrichPapers([paper], { fetch })).papers;
  expect(enriched?.counts).toMatchObject({ stars: 9, upvotes: 2 });
  expect(enriched?.history).toEqual([counts]);
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
  expect(enriched.issues[0]?.message).toContain('2 repositories');
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

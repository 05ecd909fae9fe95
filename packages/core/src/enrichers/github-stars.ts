import { isFetchError } from '../errors/fetch-error.ts';
import type { Issue } from '../errors/issue.ts';
import { systemClock } from '../paper/clock.ts';
import type { Paper } from '../paper/paper.ts';
import { fetchBytes } from '../transport/fetch-bytes.ts';
import type { Enriched, Enricher, EnrichOptions } from './enricher.ts';
import { type GithubAnswer, readRepository, readStars, starsQuery } from './github-answer.ts';
import { repositoryOf } from './repository-of.ts';
import { withStars } from './with-stars.ts';

const API = 'https://api.github.com';
/** How many repositories one question with a token holds. */
const BATCH = 100;

interface Seen {
  stars: number;
  observedAt: string;
}

/**
 * Stars of the repositories that papers link to as their code; each repository is asked once. With a token
 * 100 of them in one request (GraphQL, which knows nobody without one), else one by one (REST, 60 an hour).
 * Stops at the limit of GitHub and says so.
 */
export const githubStars: Enricher = {
  name: 'github-stars',
  title: 'Stars on GitHub',
  browser: 'yes',
  async enrich(papers: readonly Paper[], options: EnrichOptions): Promise<Enriched> {
    const names = new Set(papers.flatMap((paper) => repositoryOf(paper) ?? []));
    const { seen, issues } = await askAll([...names], options);
    const enriched = papers.map((paper) => {
      const found = seen.get(repositoryOf(paper) ?? '');
      return found ? withStars(paper, found.stars, found.observedAt) : paper;
    });
    return { papers: enriched, issues };
  },
};

async function askAll(names: readonly string[], options: EnrichOptions) {
  const seen = new Map<string, Seen>();
  const issues: Issue[] = [];
  const size = options.token ? BATCH : 1;
  for (let start = 0; start < names.length; start += size) {
    const reply = await askSome(names.slice(start), size, options);
    for (const [name, count] of reply.seen) seen.set(name, count);
    issues.push(...reply.issues);
    if (reply.isLast) break;
  }
  return { seen, issues };
}

/** What was found out of some repositories, and whether it makes no sense to ask for the others. */
interface Reply {
  seen: Map<string, Seen>;
  issues: Issue[];
  isLast: boolean;
}

/** Asks for the first of the names that are left. @throws FetchError `aborted` */
async function askSome(
  left: readonly string[],
  size: number,
  options: EnrichOptions,
): Promise<Reply> {
  const names = left.slice(0, size);
  try {
    const { stars, isLimited, observedAt } = await ask(names, options);
    const seen = new Map([...stars].map(([name, count]) => [name, { stars: count, observedAt }]));
    if (isLimited) return ended(limitReached(left.length - seen.size, options), seen);
    const unknown = names.filter((name) => !stars.has(name));
    const issues = unknown.map((name) => issue(`GitHub tells no stars of ${name}.`, name));
    return { seen, issues, isLast: false };
  } catch (error) {
    if (!isFetchError(error) || error.code === 'aborted') throw error;
    if (isLimit(error.status)) return ended(limitReached(left.length, options));
    // A token that is refused is refused for all.
    if (error.status === 401) return ended(issue(error.message, 'api.github.com'));
    const issues = names.map((name) => issue(error.message, name));
    return { seen: new Map(), issues, isLast: false };
  }
}

function ended(why: Issue, seen = new Map<string, Seen>()): Reply {
  return { seen, issues: [why], isLast: true };
}

/** A repository that was renamed is found under its new name: by a redirect, or in the answer itself. */
async function ask(
  names: readonly string[],
  { token, ...options }: EnrichOptions,
): Promise<GithubAnswer & { observedAt: string }> {
  const [name = ''] = names;
  const { bytes, date } = token
    ? await fetchBytes(`${API}/graphql`, options, {
        question: starsQuery(names),
        identification: { headers: { authorization: `Bearer ${token}` } },
      })
    : await fetchBytes(`${API}/repos/${name}`, { retries: 0, ...options });
  const sentAt = Date.parse(date ?? '');
  const now = options.now ?? systemClock;
  const observedAt = new Date(Number.isNaN(sentAt) ? now() : sentAt).toISOString();
  return { ...(token ? readStars(bytes, names) : readRepository(bytes, name)), observedAt };
}

/** GitHub answers 403 or 429 when the requests of the hour are used up. */
function isLimit(status: number | undefined): boolean {
  return status === 403 || status === 429;
}

function limitReached(count: number, { token }: EnrichOptions): Issue {
  return {
    code: 'rate-limit',
    message: `GitHub answers no more for now; repositories that were not asked: ${count}.`,
    where: 'api.github.com',
    expected: token ? '5,000 requests an hour' : '60 requests an hour; a token allows 5,000',
  };
}

function issue(message: string, where: string): Issue {
  return { code: 'not-enriched', message, where };
}

import { isFetchError } from '../errors/fetch-error.ts';
import type { Issue } from '../errors/issue.ts';
import { systemClock } from '../paper/clock.ts';
import type { Paper } from '../paper/paper.ts';
import { fetchBytes } from '../transport/fetch-bytes.ts';
import type { Enriched, Enricher, EnrichOptions } from './enricher.ts';
import { repositoryOf } from './repository-of.ts';
import { withStars } from './with-stars.ts';

interface Seen {
  stars: number;
  observedAt: string;
}

/**
 * Stars of the repositories that papers link to as their code. Source: docs.github.com/rest/repos; each
 * repository is asked once. Stops at the limit of GitHub, 60 an hour without a token, and says so.
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
  for (const [index, name] of names.entries()) {
    try {
      const found = await ask(name, options);
      if (found) seen.set(name, found);
      else issues.push(issue('unreadable-answer', `GitHub tells no stars of ${name}.`, name));
    } catch (error) {
      if (!isFetchError(error) || error.code === 'aborted') throw error;
      if (isLimit(error.status)) {
        issues.push(limitReached(names.length - index, options.token !== undefined));
        break;
      }
      issues.push(issue('not-enriched', error.message, name));
    }
  }
  return { seen, issues };
}

/** A repository that was renamed is found under its new name by a redirect. */
async function ask(name: string, { token, ...options }: EnrichOptions): Promise<Seen | undefined> {
  const { bytes, date } = await fetchBytes(
    `https://api.github.com/repos/${name}`,
    { retries: 0, ...options },
    token ? { identification: { headers: { authorization: `Bearer ${token}` } } } : {},
  );
  const stars = starsIn(new TextDecoder().decode(bytes));
  if (stars === undefined) return undefined;
  const sentAt = Date.parse(date ?? '');
  const now = options.now ?? systemClock;
  const observedAt = new Date(Number.isNaN(sentAt) ? now() : sentAt).toISOString();
  return { stars, observedAt };
}

function starsIn(json: string): number | undefined {
  try {
    const stars: unknown = Reflect.get(Object(JSON.parse(json)), 'stargazers_count');
    return Number.isSafeInteger(stars) && Number(stars) >= 0 ? Number(stars) : undefined;
  } catch {
    return undefined;
  }
}

/** GitHub answers 403 or 429 when the requests of the hour are used up. */
function isLimit(status: number | undefined): boolean {
  return status === 403 || status === 429;
}

function limitReached(left: number, hasToken: boolean): Issue {
  return {
    code: 'rate-limit',
    message: `GitHub answers no more for now: ${left} repositories were not asked.`,
    where: 'api.github.com',
    expected: hasToken ? '5,000 requests an hour' : '60 requests an hour; a token allows 5,000',
  };
}

function issue(code: string, message: string, where: string): Issue {
  return { code, message, where };
}

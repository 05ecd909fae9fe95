import type { Issue } from '../../errors/issue.ts';
import type { TrendingPapersError } from '../../errors/trending-papers-error.ts';
import type { Listing } from '../../paper/listing.ts';
import { toPrintable } from '../../paper/text/display-width.ts';
import type { Runtime } from '../runtime.ts';
import { counted } from './counted.ts';
import type { Progress } from './progress.ts';

/** What went wrong on the way without ending the command. */
export interface Reports {
  /** Takes note of the problems of a listing that was read from an input. */
  add(input: string, listing: Pick<Listing, 'issues' | 'papers'>): void;
  /** Takes note of an input that could not be read at all, and gives the issue that says so. */
  fail(input: string, error: TrendingPapersError): Issue;
  /** The inputs that could not be read. */
  readonly failures: readonly Issue[];
  /** Whether there was any problem. */
  readonly isEmpty: boolean;
  /** Writes what there is to say on standard error. */
  print(): Promise<void>;
}

interface Tally {
  papers: number;
  codes: Map<string, number>;
}

/**
 * Collects problems. They are counted by kind, and listed one by one only with `lists`, so that a
 * file with a million of them needs no memory for them.
 */
export function collectReports(
  { stderr }: Pick<Runtime, 'stderr'>,
  { lists, quiet, progress }: { lists: boolean; quiet: boolean; progress: Progress },
): Reports {
  const tallies = new Map<string, Tally>();
  const failures: Issue[] = [];
  const listed: string[] = [];
  return {
    failures,
    get isEmpty() {
      return failures.length === 0 && [...tallies.values()].every(({ codes }) => codes.size === 0);
    },
    add(input, { issues, papers }) {
      const tally = tallies.get(input) ?? { papers: 0, codes: new Map<string, number>() };
      tallies.set(input, tally);
      tally.papers += papers.length;
      for (const issue of issues) {
        tally.codes.set(issue.code, (tally.codes.get(issue.code) ?? 0) + 1);
        if (lists) listed.push(`${input}, ${lineOf(issue)}`);
      }
    },
    fail(input, error) {
      const issue: Issue = {
        code: 'unreadable-input',
        message: `The input could not be read. ${error.message}`,
        where: input,
      };
      failures.push(issue);
      return issue;
    },
    async print() {
      await progress.clear();
      const lines = [...failures.map(({ where, message }) => `${where}: ${toPrintable(message)}`)];
      if (!quiet) lines.push(...(lists ? listed : [...tallies].flatMap(summaryOf)));
      if (lines.length > 0) await stderr.write(`${lines.join('\n')}\n`);
    },
  };
}

function summaryOf([input, { papers, codes }]: [string, Tally]): string[] {
  if (codes.size === 0) return [];
  const count = [...codes.values()].reduce((sum, one) => sum + one, 0);
  const kinds = [...codes]
    .sort(([, a], [, b]) => b - a)
    .map(([code, number]) => `${number} ${code}`)
    .join(', ');
  return [
    `${input}: ${counted(count, 'problem')} beside ${counted(papers, 'paper')} (${kinds}). --issues lists them.`,
  ];
}

function lineOf({ where, message, expected, received, code }: Issue): string {
  const details = [
    expected !== undefined && `Expected: ${expected}.`,
    received !== undefined && `Received: ${received}.`,
  ].filter(Boolean);
  return toPrintable(`${where}: ${[message, ...details].join(' ')} [${code}]`);
}

import { MODELS, type ModelName, type Paper, rankPapers } from '@trending-papers/core';
import { firstLookFormulas, secondLookFormulas } from './trend-baselines.ts';
import { hasTrendData, hoursOf, readLooks, readPosts } from './trend-data.ts';
import { postFormulas, postLists, spanOfPosts, templateOf } from './trend-hacker-news.ts';
import { bootstrap, mean, type Quality, qualityOf } from './trend-measures.ts';
import { instant, momentOf, papersOf, postPapers } from './trend-papers.ts';
import { firstLookLists, type RankedList, secondLookLists } from './trend-tasks.ts';

/** A list to rank: gains by place, and how good each method's order of them is. */
interface Trial {
  isTest: boolean;
  gains: readonly number[];
  scores: Readonly<Record<string, readonly number[]>>;
}

// From here on posts are tested; what is before was used to choose constants (as in baseline.py).
const POSTS_TESTED_FROM = hoursOf('2025-01-01T00:00:00');
const WEEK_OF_LOOKS = 28;

/**
 * The backtest of the trend model on what papers really gained: the tasks of baseline.py, its formulas
 * and rankPapers with each of its models side by side. The later half of each task is the test; the
 * figures over all lists stand beside it. Needs the folder `trend` of the real data.
 */
export function benchTrend(): void {
  if (!hasTrendData()) {
    console.log('\nTrend: the series are not here (TRENDING_PAPERS_DATA).');
    return;
  }
  const looks = readLooks();
  report('A1: stars gained ~17 h later', firstLookTrials(firstLookLists(looks, 11, 21)));
  report('A2: stars gained ~41 h later', firstLookTrials(firstLookLists(looks, 36, 46)));
  report('A3: stars gained ~66 h later', firstLookTrials(firstLookLists(looks, 60, 70)));
  report('B: stars gained in the next ~24 h, a look before known', secondLookTrials(looks));
  report('C: points gained in the next 24 h, posts of a week', postTrials('day'), WEEK_OF_LOOKS);
  report('C: points gained in the next 7 d, posts of a week', postTrials('week'), WEEK_OF_LOOKS);
}

function firstLookTrials(lists: readonly RankedList[]): Trial[] {
  return trialsOf(lists, firstLookFormulas);
}

function secondLookTrials(looks: Parameters<typeof secondLookLists>[0]): Trial[] {
  return trialsOf(secondLookLists(looks), secondLookFormulas);
}

function trialsOf(lists: readonly RankedList[], formulasOf: typeof firstLookFormulas): Trial[] {
  const half = Math.floor(lists.length / 2);
  const formulas = formulasOf(lists.slice(0, half));
  return lists.map((list, index) => ({
    isTest: index >= half,
    gains: list.candidates.map(({ gain }) => gain),
    scores: {
      ...Object.fromEntries(Object.entries(formulas).map(([name, score]) => [name, score(list)])),
      ...ownScores(papersOf(list), momentOf(list)),
    },
  }));
}

function postTrials(horizon: 'day' | 'week'): Trial[] {
  const hours = horizon === 'day' ? 24 : 168;
  const posts = readPosts();
  const { from, to } = spanOfPosts(posts);
  const formulas = postFormulas(hours, templateOf(posts, POSTS_TESTED_FROM - 400));
  const listsIn = (begin: number, end: number) =>
    postLists(posts, { from: begin, to: end, horizon: hours, step: 6 });
  return [...listsIn(from, POSTS_TESTED_FROM - 200), ...listsIn(POSTS_TESTED_FROM, to)].map(
    (list) => ({
      isTest: list.at >= POSTS_TESTED_FROM,
      gains: list.gains,
      scores: {
        ...Object.fromEntries(
          Object.entries(formulas).map(([name, score]) => [
            name,
            list.posts.map((post) => score(post, list.at)),
          ]),
        ),
        ...ownScores(postPapers(list.posts, list.at), instant(list.at), horizon),
      },
    }),
  );
}

/** What rankPapers makes of a list, with every model: the rank, turned round. */
function ownScores(papers: readonly Paper[], now: string, horizon?: 'day' | 'week') {
  const scores = (model: ModelName) => {
    const { entries } = rankPapers(papers, { now, model, horizon });
    const ranks = new Map(entries.map(({ paper, rank }) => [paper.id, rank]));
    return papers.map(({ id }) => -(ranks.get(id) ?? 0));
  };
  return Object.fromEntries(MODELS.map((model) => [ownName(model), scores(model)]));
}

function ownName(model: ModelName): string {
  return `rankPapers ${model}`;
}

interface Row {
  name: string;
  test: Quality[];
  all: Quality[];
}

function report(title: string, trials: readonly Trial[], block = 1): void {
  const names = Object.keys(trials[0]?.scores ?? {});
  const rows = names
    .map((name) => rowOf(name, trials))
    .sort((a, b) => plain(b.test) - plain(a.test));
  console.log(
    `\n${title} (${rows[0]?.test.length} lists, ${rows[0]?.all.length} with the earlier)`,
  );
  console.log(`  ${'NDCG@10'.padEnd(50)}  test  log gain   all`);
  for (const { name, test, all } of rows) {
    const log = mean(test.map((one) => one.log)).toFixed(3);
    console.log(
      `  ${name.padEnd(50)} ${plain(test).toFixed(3)}   ${log}    ${plain(all).toFixed(3)}`,
    );
  }
  reportDifferences(rows, block);
}

function rowOf(name: string, trials: readonly Trial[]): Row {
  const measured = trials.map(({ isTest, gains, scores }) => ({
    isTest,
    quality: qualityOf(scores[name] ?? [], gains),
  }));
  const qualities = (wanted: typeof measured) => wanted.flatMap(({ quality }) => quality ?? []);
  return {
    name,
    test: qualities(measured.filter(({ isTest }) => isTest)),
    all: qualities(measured),
  };
}

/** The default model less every other, with the interval of the mean. */
function reportDifferences(rows: readonly Row[], block: number): void {
  const own = rows.find(({ name }) => name === ownName('forecast'));
  if (own === undefined) return;
  console.log(`  ${own.name} less … (95 % of ${block === 1 ? 'lists' : 'weeks'} drawn anew)`);
  for (const other of rows) {
    if (other === own || other.name === 'random') continue;
    const [test, all] = [differences(own.test, other.test), differences(own.all, other.all)].map(
      (gaps) => interval(bootstrap(gaps, block)),
    );
    console.log(`    ${other.name.padEnd(48)} ${test}   all ${all}`);
  }
}

function differences(own: readonly Quality[], other: readonly Quality[]): number[] {
  return own.map((quality, index) => quality.plain - (other[index]?.plain ?? 0));
}

function interval({ mean: middle, low, high }: ReturnType<typeof bootstrap>): string {
  return `${signed(middle)} [${signed(low)}, ${signed(high)}]`;
}

function signed(number: number): string {
  return `${number < 0 ? '-' : '+'}${Math.abs(number).toFixed(3)}`;
}

function plain(qualities: readonly Quality[]): number {
  return mean(qualities.map((one) => one.plain));
}

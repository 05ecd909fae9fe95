import type { Paper } from '@trending-papers/core';
import type { Browser } from 'playwright';
import { type BenchPage, metrics, openPage, showPapers } from './bench-page.ts';
import { type Site, script } from './bench-site.ts';
import { type Row, times } from './bench-table.ts';
import {
  CONTESTANTS,
  type ContestantName,
  inlineJson,
  page,
  pageOf,
  panelTag,
} from './contestants.ts';
import { generatedPapers, placeInTitle, THEMES } from './generated-papers.ts';

interface Topic {
  topics: string;
  keeps: (paper: Paper, theme: string) => boolean;
}

/** Topics of all kinds, none of which keeps all that the one before kept. */
const TOPICS: readonly Topic[] = [
  { topics: 'protein folding', keeps: (_, theme) => theme === 'protein folding' },
  { topics: '"language agents"', keeps: (_, theme) => theme === 'language agents' },
  {
    topics: 'cs.RO, -"weather forecasts"',
    keeps: ({ categories }, theme) => categories[0] === 'cs.RO' && theme !== 'weather forecasts',
  },
  { topics: 'market OR galax*', keeps: (_, theme) => /market|galaxy/.test(theme) },
  { topics: 'stars:>500', keeps: ({ counts }) => (counts.stars ?? 0) > 500 },
  {
    topics: 'title:theorem, Sound: (music OR speech)',
    keeps: (_, theme) => /theorem|music|speech/.test(theme),
  },
];
/** Topics that the peers understand too. */
const PLAIN: readonly Topic[] = THEMES.slice(0, TOPICS.length).map((name) => ({
  topics: name,
  keeps: (_, theme) => theme === name,
}));

/** When a topic comes: as the first of a page, as a new one, or again. */
type Kind = 'cold' | 'new' | 'again';

interface Change {
  kind: Kind;
  /** From setting `topics` to the end of the frame that shows the new list, in ms. */
  toPaint: number;
  /** Processor time of the page's main thread meanwhile, in ms. */
  thread: number;
}

interface Series {
  papers: readonly Paper[];
  topics: readonly Topic[];
  names: readonly ContestantName[];
  rounds: number;
  pageFor: (name: ContestantName) => string;
}

/** From setting `topics` to the frame that shows the new list. */
export async function benchTopicChanges(browser: Browser, site: Site): Promise<Row[]> {
  const papers = generatedPapers(10_000);
  site.put('/list.json', JSON.stringify(papers), 'application/json');
  site.put('/panel-with-list.js', HANDS_LIST_OVER, script);
  const ours = { papers, topics: TOPICS, names: ['panel'] } as const;
  const handed = (limit: number) => () =>
    page('/panel-with-list.js', panelTag(`limit="${limit}"`), { rows: limit });
  const few = { ...ours, rounds: 3, pageFor: handed(50) };
  const all = { ...ours, rounds: 1, pageFor: handed(10_000) };
  const short = generatedPapers(1_000);
  const json = inlineJson(short);
  const shortPage = (name: ContestantName) => pageOf(name, json, 1_000);
  const beside = {
    papers: short,
    topics: PLAIN,
    names: CONTESTANTS,
    rounds: 3,
    pageFor: shortPage,
  };
  return [
    ...rowsOf('10,000 papers, 50 shown', '≤ 100 ms', await measure(browser, site, few)),
    ...rowsOf('10,000 papers, all shown', '', await measure(browser, site, all)),
    ...rowsOf('1,000 papers, all shown', '', await measure(browser, site, beside)),
  ];
}

/** The list comes as a property, as from an application. */
const HANDS_LIST_OVER = `import '/cdn/trending-papers.js';
document.querySelector('trending-papers').papers = await (await fetch('/list.json')).json();`;

async function measure(
  browser: Browser,
  site: Site,
  { papers, topics, names, rounds, pageFor }: Series,
): Promise<Map<ContestantName, Change[]>> {
  const found = new Map<ContestantName, Change[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    // Each round begins with another topic, so that no one of them alone is measured cold.
    const turned = [...topics.slice(round), ...topics.slice(0, round)];
    for (const [name, changes] of found) {
      site.put('/', pageFor(name));
      const opened = await openPage(browser);
      await showPapers(opened, site);
      // A reader looks at the list before the first change, too: in that second words are read in the worker.
      await opened.page.waitForTimeout(1_000);
      for (const [index, topic] of [...turned, ...turned].entries()) {
        const kind = index === 0 ? 'cold' : index < turned.length ? 'new' : 'again';
        changes.push({ kind, ...(await change(opened, topic, papers)) });
        // A reader looks at the list before the next change.
        await opened.page.waitForTimeout(100);
      }
      await opened.close();
    }
  }
  return found;
}

async function change(
  opened: BenchPage,
  { topics, keeps }: Topic,
  papers: readonly Paper[],
): Promise<Omit<Change, 'kind'>> {
  const places = papers.flatMap((paper, index) =>
    keeps(paper, THEMES[index % THEMES.length] ?? '') ? [index] : [],
  );
  const before = await metrics(opened);
  const toPaint = await opened.page.evaluate(setTopics, {
    topics,
    places,
    form: placeInTitle.source,
  });
  const after = await metrics(opened);
  return { toPaint, thread: ((after.ThreadTime ?? 0) - (before.ThreadTime ?? 0)) * 1000 };
}

/** Runs in the page. What shows the new list shows no paper that the topics do not keep. */
async function setTopics(asked: { topics: string; places: number[]; form: string }) {
  const { topics } = asked;
  const kept = new Set(asked.places);
  const form = new RegExp(asked.form);
  const placeOf = ({ textContent }: Element) => Number(form.exec(textContent?.trim() ?? '')?.[1]);
  const isShown = (titles: Element[]) =>
    titles.length > 0 && titles.slice(0, 50).every((title) => kept.has(placeOf(title)));
  if (isShown(window.watch.titles())) throw new Error(`"${topics}" changes nothing.`);
  const start = performance.now();
  if ('setPeerTopics' in window && typeof window.setPeerTopics === 'function')
    window.setPeerTopics(topics);
  else Object.assign(document.querySelector('trending-papers, paper-list') ?? {}, { topics });
  const { painted } = await window.watch.painted(isShown);
  return painted - start;
}

function rowsOf(what: string, asked: string, found: Map<ContestantName, Change[]>): Row[] {
  const kinds: [Kind, string][] = [
    ['cold', 'first topics'],
    ['new', 'new topics'],
    ['again', 'topics seen before'],
  ];
  return kinds.map(([kind, name]) => {
    const told = [...found].map(([who, changes]) => {
      const some = changes.filter((one) => one.kind === kind);
      const thread = times(some.map((one) => one.thread));
      return [who, `${times(some.map(({ toPaint }) => toPaint))}, thread ${thread}`] as const;
    });
    const peers = told.slice(1).map((parts) => parts.join(' '));
    return { what: `${what}: ${name}`, asked, panel: told[0]?.[1] ?? '', peers: peers.join(', ') };
  });
}

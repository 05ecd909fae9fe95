import type { Browser } from 'playwright';
import { openPage, showPapers } from './bench-page.ts';
import type { Site } from './bench-site.ts';
import { type Row, times } from './bench-table.ts';
import { CONTESTANTS, type ContestantName, inlineJson, pageOf } from './contestants.ts';
import { generatedPapers } from './generated-papers.ts';
import { type ThreadTime, timeUntil, trace } from './page-trace.ts';

const ROUNDS = 5;
const ASKED = { 50: '≤ 50 ms', 1000: '≤ 150 ms' };

interface Painting {
  first: ThreadTime;
  last: ThreadTime;
  rows: number;
}

/** Script time from the tag to the first frame with papers, and until all are there. */
export async function benchPaint(browser: Browser, site: Site): Promise<Row[]> {
  return [...(await rowsFor(50, browser, site)), ...(await rowsFor(1_000, browser, site))];
}

async function rowsFor(count: 50 | 1_000, browser: Browser, site: Site): Promise<Row[]> {
  const json = inlineJson(generatedPapers(count));
  const runs = new Map<ContestantName, Painting[]>(CONTESTANTS.map((name) => [name, []]));
  // Round by round, so that whatever slows the machine down slows all of them. The first warms up.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, done] of runs) {
      site.put('/', pageOf(name, json, count));
      const painting = await paint(browser, site);
      if (round > 0) done.push(painting);
    }
  }
  const row = (what: string, asked: string, number: (painting: Painting) => number): Row => {
    const told = (name: ContestantName) => times((runs.get(name) ?? []).map(number));
    const peers = CONTESTANTS.slice(1).map((name) => `${name} ${told(name)}`);
    return {
      what: `${count} papers: ${what}`,
      asked,
      panel: told('panel'),
      peers: peers.join(', '),
    };
  };
  const rows = runs.get('panel')?.at(-1)?.rows;
  return [
    row('script to the first paint', ASKED[count], ({ first }) => first.script),
    row(`script until ${rows} rows are there`, '', ({ last }) => last.script),
    row('style and layout until then', '', ({ last }) => last.layout),
    row('main thread, all in all, until then', '', ({ last }) => last.all),
  ];
}

async function paint(browser: Browser, site: Site): Promise<Painting> {
  const opened = await openPage(browser);
  const events = await trace(browser, opened.page, () => showPapers(opened, site));
  const rows = await opened.page.evaluate(() => window.watch.titles().length);
  await opened.close();
  return { first: timeUntil('papers-first', events), last: timeUntil('papers-last', events), rows };
}

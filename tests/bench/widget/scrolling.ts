import type { Browser, Page } from 'playwright';
import { openPage, showPapers } from './bench-page.ts';
import type { Site } from './bench-site.ts';
import { median, type Row } from './bench-table.ts';
import { CONTESTANTS, type ContestantName, inlineJson, pageOf } from './contestants.ts';
import { generatedPapers } from './generated-papers.ts';
import { longestTask, trace } from './page-trace.ts';

const ROUNDS = 3;
const SLOW_FRAME_MS = 50;
const TURNS = 150;

/** How a list goes by: like a reader's wheel, or from its top to its end in so many steps. */
type Pace = 'wheel' | 'through';

interface Ride {
  frames: number;
  slow: number;
  longestFrame: number;
  longestTask: number;
  rows: number;
}

/** The longest frame while a list is scrolled. */
export async function benchScrolling(browser: Browser, site: Site): Promise<Row[]> {
  const long = inlineJson(generatedPapers(10_000));
  const short = inlineJson(generatedPapers(1_000));
  const panel = (rows: number, attributes?: string) => () =>
    pageOf('panel', long, rows, attributes);
  const peers = (name: ContestantName) => pageOf(name, short, 1_000);
  const ride = (
    pace: Pace,
    pageFor: (name: ContestantName) => string,
    names?: typeof CONTESTANTS,
  ) => rideAll(browser, site, pace, pageFor, names);
  return [
    rowOf(
      '10,000 papers, more="scroll": wheel',
      await ride('wheel', panel(50, 'more="scroll" limit="50"')),
    ),
    rowOf(
      '10,000 papers, more="scroll": to the end',
      await ride('through', panel(50, 'more="scroll" limit="50"')),
    ),
    rowOf('10,000 papers, all shown: wheel', await ride('wheel', panel(10_000))),
    rowOf('10,000 papers, all shown: through', await ride('through', panel(10_000))),
    rowOf('1,000 papers, all shown: wheel', await ride('wheel', peers, CONTESTANTS)),
    rowOf('1,000 papers, all shown: through', await ride('through', peers, CONTESTANTS)),
  ];
}

async function rideAll(
  browser: Browser,
  site: Site,
  pace: Pace,
  pageFor: (name: ContestantName) => string,
  names: readonly ContestantName[] = ['panel'],
): Promise<Map<ContestantName, Ride[]>> {
  const found = new Map<ContestantName, Ride[]>(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, rides] of found) {
      site.put('/', pageFor(name));
      rides.push(await ride(browser, site, pace));
    }
  }
  return found;
}

async function ride(browser: Browser, site: Site, pace: Pace): Promise<Ride> {
  const opened = await openPage(browser);
  await showPapers(opened, site);
  const { page } = opened;
  await page.mouse.move(640, 400);
  await page.evaluate(countFrames);
  const events = await trace(browser, page, () => scroll(page, pace), ['toplevel']);
  const seen = await page.evaluate(() => window.countedFrames());
  const rows = await page.evaluate(() => window.watch.titles().length);
  await opened.close();
  const frames = seen.map((frame) => Math.round(frame));
  return {
    frames: frames.length,
    slow: frames.filter((frame) => frame > SLOW_FRAME_MS).length,
    longestFrame: Math.max(...frames),
    longestTask: longestTask(events),
    rows,
  };
}

async function scroll(page: Page, pace: Pace): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) {
    const step = await page.evaluate(
      (left) => (document.documentElement.scrollHeight - scrollY - innerHeight) / left,
      TURNS - turn,
    );
    await page.mouse.wheel(0, pace === 'wheel' ? 500 : Math.max(500, step));
    await page.waitForTimeout(25);
  }
}

declare global {
  interface Window {
    /** The time from each frame to the next, in ms, since counting began. */
    countedFrames: () => number[];
  }
}

function countFrames(): void {
  const frames: number[] = [];
  let last: number | undefined;
  const next = (now: number) => {
    if (last !== undefined) frames.push(now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
  window.countedFrames = () => frames;
}

function rowOf(what: string, found: Map<ContestantName, Ride[]>): Row {
  const told = [...found].map(([name, rides]) => [name, tell(rides)] as const);
  return {
    what,
    asked: `no frame > ${SLOW_FRAME_MS} ms`,
    panel: told[0]?.[1] ?? '',
    peers: told
      .slice(1)
      .map((parts) => parts.join(' '))
      .join(', '),
  };
}

/** The longest frame of a ride in the middle, and of the smoothest ride; what a task cost at most. */
function tell(rides: readonly Ride[]): string {
  const longest = rides.map(({ longestFrame }) => longestFrame);
  const task = median(rides.map((one) => one.longestTask));
  const slow = median(rides.map((one) => one.slow));
  const frames = median(rides.map((one) => one.frames));
  return `longest ${median(longest)} (${Math.min(...longest)}) ms, ${slow} of ${frames} slow, task ${task.toFixed(0)} ms, ${median(rides.map((one) => one.rows))} rows`;
}

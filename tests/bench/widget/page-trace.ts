import type { Browser, Page } from 'playwright';

/** An event of Chromium's trace format, as far as the bench reads it. Times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread: what the work cost, however busy the machine is. */
  tdur?: number;
  args?: { name?: string; data?: { url?: string } };
}

/** Processor time of the page's main thread up to a mark, in ms. */
export interface ThreadTime {
  script: number;
  /** Style and layout. */
  layout: number;
  /** Everything: script, style, layout, paint, parsing of the page. */
  all: number;
}

// Everything that runs a page's scripts, as the engine reports it; calls are told with their file.
const SCRIPT =
  /^(?:EvaluateScript|FunctionCall|RunMicrotasks|BlinkScheduler_PerformMicrotaskCheckpoint|v8\.(?:run|compile\w*|evaluateModule|callAsConstructor|newInstance|parse\w*))$/;
const LAYOUT = /^(?:Layout|UpdateLayoutTree)$/;
const TASK = /^RunTask$/;
const CATEGORIES = [
  'toplevel',
  'v8',
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
];

/** Records what the page's process does meanwhile. */
export async function trace(
  browser: Browser,
  page: Page,
  work: () => Promise<unknown>,
  categories = CATEGORIES,
): Promise<TraceEvent[]> {
  await browser.startTracing(page, { categories });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return traceEvents;
}

/** What the main thread did from the first event of its process to a mark of the page. */
export function timeUntil(mark: string, events: readonly TraceEvent[]): ThreadTime {
  const end = events.find(({ name }) => name === mark);
  if (!end) throw new Error(`The page made no mark "${mark}".`);
  const before = events
    .filter(
      ({ ph, pid, tid, ts }) => ph === 'X' && pid === end.pid && tid === end.tid && ts < end.ts,
    )
    .sort((one, other) => one.ts - other.ts);
  return {
    script: sumOf(before, SCRIPT),
    layout: sumOf(before, LAYOUT),
    all: sumOf(before, TASK),
  };
}

/** Time of the outermost events of a kind: what is inside one of them is a part of it. */
function sumOf(events: readonly TraceEvent[], kind: RegExp): number {
  let end = 0;
  let sum = 0;
  for (const event of events) {
    const { name, ts, dur = 0, tdur = 0, args } = event;
    if (ts < end || !kind.test(name)) continue;
    end = ts + dur;
    // The bench's own looking at the page is no part of it.
    if (!args?.data?.url?.endsWith('/watch.js')) sum += tdur;
  }
  return sum / 1000;
}

/** Processor time of the longest task on the main thread of any page. */
export function longestTask(events: readonly TraceEvent[]): number {
  const isMain = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = events.filter(
    ({ name, pid, tid }) => /RunTask$/.test(name) && isMain.has(`${pid} ${tid}`),
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

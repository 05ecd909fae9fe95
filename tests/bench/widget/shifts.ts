import type { Browser } from 'playwright';
import { dailyItem } from '../inputs.ts';
import { openPage, showPapers } from './bench-page.ts';
import type { Site } from './bench-site.ts';
import type { Row } from './bench-table.ts';
import { inlineJson, page as pageText, panelTag } from './contestants.ts';
import { generatedPapers } from './generated-papers.ts';

const LATE_MS = 500;
const LIVE = 'https://huggingface.co/**';
/** What people look through, and windows so high that nothing which jumps is out of sight. */
const WINDOWS = {
  usual: [
    { width: 390, height: 844 },
    { width: 1_280, height: 800 },
  ],
  high: [
    { width: 360, height: 3_000 },
    { width: 1_280, height: 2_200 },
  ],
} as const;

/** A way to come into the page: what the tag says, what comes late. */
interface Arrival {
  what: string;
  attributes: string;
  content?: string;
  language?: string;
  /** What comes late: the list, or every script that is loaded on demand. */
  late?: 'list' | 'live' | 'chunks' | 'first script';
}

/** How much jumps while a panel comes into being. */
export async function benchShifts(browser: Browser, site: Site): Promise<Row[]> {
  const rows: Row[] = [];
  for (const arrival of arrivalsOf(site)) {
    const told: string[] = [];
    for (const [kind, windows] of Object.entries(WINDOWS)) {
      const shifts: string[] = [];
      for (const window of windows) {
        const { sum, by } = await shiftOf(arrival, window, browser, site);
        shifts.push(`${sum.toFixed(3)} at ${window.width}${by ? ` (${by})` : ''}`);
      }
      told.push(`${kind} windows ${shifts.join(', ')}`);
    }
    const asked = arrival.late === 'first script' ? '' : '0';
    const what = `layout shift: ${arrival.what}`;
    rows.push({ what, asked, panel: told.join('; '), peers: '' });
  }
  return rows;
}

function arrivalsOf(site: Site): Arrival[] {
  const papers = generatedPapers(30).map((paper, index) =>
    index % 2 === 0 ? { ...paper, image: `${site.origin}/picture.svg` } : paper,
  );
  const json = inlineJson(papers);
  site.put('/list.json', json, 'application/json');
  site.put('/picture.svg', PICTURE, 'image/svg+xml');
  const src = 'src="/list.json"';
  const content = `<script type="application/json">${json}</script>`;
  return [
    { what: 'papers in the page', attributes: '', content },
    { what: 'src late', attributes: src, late: 'list' },
    { what: 'src late, topics', attributes: `${src} topics="protein folding"`, late: 'list' },
    { what: 'src late, 3 papers, text below', attributes: `${src} limit="3"`, late: 'list' },
    { what: 'src late, subscribe box', attributes: `${src} subscribe-url="/in"`, late: 'list' },
    { what: 'src late, all of show', attributes: `${src} ${SHOW}`, late: 'list' },
    { what: 'live source late', attributes: 'source="huggingface"', late: 'live' },
    { what: 'trend, why, image late', attributes: `${SHOW}`, content, late: 'chunks' },
    { what: 'search, chips, feed late', attributes: CONTROLS, content, late: 'chunks' },
    { what: 'Japanese late', attributes: '', content, language: 'ja', late: 'chunks' },
    { what: 'Arabic late, src', attributes: src, language: 'ar', late: 'chunks' },
    { what: 'cards late', attributes: `${src} layout="cards"`, late: 'chunks' },
    { what: 'compact late', attributes: `${src} layout="compact"`, late: 'chunks' },
    { what: 'ticker late', attributes: `${src} layout="ticker"`, late: 'chunks' },
    { what: 'the script late, nothing reserved', attributes: '', content, late: 'first script' },
  ];
}

const SHOW = 'show="trend why image"';
const CONTROLS = 'searchable filterable feed-url="/feed.xml" show="export similar"';
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="48"><rect width="64" height="48"/></svg>';

async function shiftOf(
  { attributes, content = '', language = 'en', late }: Arrival,
  viewport: { width: number; height: number },
  browser: Browser,
  site: Site,
): Promise<{ sum: number; by: string }> {
  const opened = await openPage(browser, viewport);
  const { page } = opened;
  await page.route(LIVE, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE_MS));
    const json = Array.from({ length: 30 }, (_, index) => dailyItem(index));
    await route.fulfill({ json, headers: { 'access-control-allow-origin': '*' } });
  });
  site.delay((path) => isLate(path, late), LATE_MS);
  site.put(
    '/',
    pageText(
      '/cdn/trending-papers.js',
      `<h1>A page</h1><p>Before.</p>${panelTag(attributes, content)}<p>After.</p><footer>End</footer>`,
      { rows: 1, language, waits: late !== 'first script' },
    ),
  );
  await page.addInitScript(collectShifts);
  await showPapers(opened, site);
  // What comes after the list comes in turns: the texts of features after the features.
  await page.waitForTimeout(4 * LATE_MS);
  const shifts = await page.evaluate(() => window.shifts);
  site.delay(() => false, 0);
  await opened.close();
  return {
    sum: shifts.reduce((sum, { value }) => sum + value, 0),
    by: [...new Set(shifts.flatMap(({ by }) => by))].slice(0, 4).join(' '),
  };
}

function isLate(path: string, late: Arrival['late']): boolean {
  const isScript = path.startsWith('/cdn/');
  const isFirst = path === '/cdn/trending-papers.js';
  if (late === 'list') return path === '/list.json';
  if (late === 'first script') return isFirst;
  return late === 'chunks' && isScript && !isFirst;
}

/** What Chromium tells of a jump; no type of the DOM library yet. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null }[];
}

declare global {
  interface Window {
    /** What jumped, how far, and what it is. */
    shifts: { value: number; by: string[] }[];
  }
}

function collectShifts(): void {
  window.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as LayoutShift[]) {
      const by = entry.sources.map(({ node }) =>
        node instanceof Element
          ? (node.getAttribute('part') ?? (node.className || node.localName))
          : (node?.nodeName ?? 'gone'),
      );
      window.shifts.push({ value: entry.value, by });
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

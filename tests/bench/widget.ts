import { type Browser, chromium } from 'playwright';
import { chromiumLaunchOptions } from '../browser/find-chromium.ts';
import { type Site, startSite } from './widget/bench-site.ts';
import { printTable, type Row } from './widget/bench-table.ts';
import { putScripts } from './widget/contestants.ts';
import { benchPaint } from './widget/paint.ts';
import { benchScrolling } from './widget/scrolling.ts';
import { benchShifts } from './widget/shifts.ts';
import { benchTopicChanges } from './widget/topic-changes.ts';
import { benchWeight } from './widget/weight.ts';

type Part = (browser: Browser, site: Site) => Promise<Row[]>;

const parts: Readonly<Record<string, Part>> = {
  paint: benchPaint,
  topics: benchTopicChanges,
  scroll: benchScrolling,
  shifts: benchShifts,
  weight: benchWeight,
};

/**
 * The built panel in Chromium, on generated papers: what it costs to show them, to change topics, to
 * scroll, to keep; what jumps. Names behind `widget` choose parts. Times are medians, the least and
 * the most in brackets; those of scripts are processor time, which a busy machine changes little.
 */
export async function benchWidget(): Promise<void> {
  const given = process.argv.slice(3);
  const chosen = Object.keys(parts).filter((name) => given.includes(name));
  const browser = await chromium.launch(chromiumLaunchOptions());
  const site = await startSite();
  try {
    await putScripts(site);
    const rows: Row[] = [];
    for (const [name, part] of Object.entries(parts)) {
      if (chosen.length === 0 || chosen.includes(name)) rows.push(...(await part(browser, site)));
    }
    printTable('The panel', rows);
  } finally {
    await browser.close();
    await site.close();
  }
}

import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { type Site, script } from './bench-site.ts';
import { NOW } from './generated-papers.ts';
import { watchPapers } from './watch-papers.ts';

/** What shows the papers: the panel or a peer. */
export type ContestantName = 'panel' | 'Lit list' | 'React list';

/** All of them, the panel first. */
export const CONTESTANTS: readonly ContestantName[] = ['panel', 'Lit list', 'React list'];

/** Builds the peers as a site would ship them, and puts their scripts and the watcher's on the site. */
export async function putScripts(site: Site): Promise<void> {
  site.put('/watch.js', `Date.now = () => ${NOW}; (${watchPapers})();`, script);
  site.put('/peers/lit-list.js', await bundle('lit-list.ts'), script);
  site.put('/peers/react-list.js', await bundle('react-list.tsx'), script);
}

async function bundle(name: string): Promise<string> {
  const input = fileURLToPath(new URL(`peers/${name}`, import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, target: 'es2023', modulePreload: false, rollupOptions: { input } },
  });
  const { output } = built as Rollup.RollupOutput;
  return output[0].code;
}

/** A page on which a contestant shows these papers, given as JSON inside the page, `rows` of them at once. */
export function pageOf(
  name: ContestantName,
  json: string,
  rows: number,
  attributes = `limit="${rows}"`,
): string {
  const data = `<script type="application/json">${json}</script>`;
  switch (name) {
    case 'panel':
      return page('/cdn/trending-papers.js', panelTag(attributes, data), { rows });
    case 'Lit list':
      return page('/peers/lit-list.js', `<paper-list>${data}</paper-list>`, { rows });
    case 'React list':
      return page('/peers/react-list.js', `<div id="papers"></div>${data}`, { rows });
  }
}

/** The panel's tag; all papers count, whenever they were listed. */
export function panelTag(attributes: string, content = ''): string {
  return `<trending-papers period="all" ${attributes}>${content}</trending-papers>`;
}

/** What a page says of itself. */
interface PageFacts {
  /** How many papers it shows in the end. */
  rows: number;
  language?: string;
  /** Whether nothing is painted before the module has run. */
  waits?: boolean;
}

/** A page with a module and what stands in its body. */
export function page(
  module: string,
  body: string,
  { rows, language = 'en', waits = false }: PageFacts,
): string {
  return `<!doctype html><html lang="${language}" data-papers="${rows}"><meta charset="utf-8"><title>Bench</title>
<meta name="viewport" content="width=device-width"><script src="/watch.js"></script>
<script type="module" ${waits ? 'blocking="render"' : ''} src="${module}"></script>
<body>${body}</body></html>`;
}

/** Papers as JSON that can stand inside a script. */
export function inlineJson(papers: readonly object[]): string {
  return JSON.stringify({ papers }).replaceAll('<', '\\u003c');
}

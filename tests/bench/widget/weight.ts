import type { Browser } from 'playwright';
import { metrics, openPage, showPapers } from './bench-page.ts';
import type { Site } from './bench-site.ts';
import type { Row } from './bench-table.ts';
import { CONTESTANTS, type ContestantName, inlineJson, pageOf } from './contestants.ts';
import { generatedPapers } from './generated-papers.ts';

/** What pages with 10,000 papers keep: heap after collecting garbage, nodes of all documents. */
export async function benchWeight(browser: Browser, site: Site): Promise<Row[]> {
  const json = inlineJson(generatedPapers(10_000));
  const told = async (name: ContestantName, rows = 10_000) => {
    site.put('/', pageOf(name, json, rows));
    return weigh(browser, site);
  };
  const few = await told('panel', 50);
  const all = await told('panel');
  const peers: string[] = [];
  for (const name of CONTESTANTS.slice(1)) peers.push(`${name} ${await told(name)}`);
  const text = `${(json.length / 1e6).toFixed(0)} MB of JSON`;
  return [
    { what: `10,000 papers (${text}), 50 shown: heap, nodes`, asked: '', panel: few, peers: '' },
    {
      what: '10,000 papers, all shown: heap, nodes',
      asked: '',
      panel: all,
      peers: peers.join(', '),
    },
  ];
}

async function weigh(browser: Browser, site: Site): Promise<string> {
  const opened = await openPage(browser);
  await showPapers(opened, site);
  // What waited for the first round of collecting goes with the second.
  for (let round = 0; round < 2; round++) await opened.session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0, Nodes = 0 } = await metrics(opened);
  await opened.close();
  return `${(JSHeapUsedSize / 1e6).toFixed(0)} MB, ${Nodes.toLocaleString('en')} nodes`;
}

import { rankPapers } from '@trending-papers/core/rank';
import { toSnapshot } from '@trending-papers/core/snapshot';
import { TrendingPapers } from '@trending-papers/widget';
import { expect, onTestFinished, test } from 'vitest';
import { paper } from './fixtures.ts';
import { mount, settled, titles } from './mount.ts';

const papers = () => [
  paper({ title: 'Agents that remember', counts: { upvotes: 1 } }),
  paper({ title: 'Robots that fold', counts: { upvotes: 9 } }),
];

let made = 0;

/** A class of the element under a name of its own. */
function ownName(kind: CustomElementConstructor): () => string {
  made += 1;
  const name = `own-papers-${made}`;
  return () => {
    customElements.define(name, kind);
    return name;
  };
}

/** An element that the page set properties on before its class was there. */
async function upgraded(properties: object): Promise<TrendingPapers> {
  const define = ownName(class extends TrendingPapers {});
  const early = Object.assign(document.createElement(`own-papers-${made}`), properties);
  document.body.append(early);
  define();
  if (!(early instanceof TrendingPapers)) throw new Error('It was not upgraded.');
  await settled(early);
  return early;
}

test('settings that were made before the upgrade are kept', async () => {
  const panel = await upgraded({ papers: papers(), topics: 'robots', limit: 3, searchable: true });
  expect(panel).toMatchObject({ topics: 'robots', limit: 3, searchable: true });
  expect(titles(panel)).toEqual(['Robots that fold']);
  panel.topics = '';
  await settled(panel);
  expect(titles(panel)).toHaveLength(2);
});

test('a ranking that was set before the upgrade is shown, and can be changed', async () => {
  const now = new Date('2026-06-12T00:00:00Z');
  const ranking = rankPapers(papers(), { now });
  const backwards = { ...ranking, entries: [...ranking.entries].reverse() };
  const panel = await upgraded({ ranking: backwards });
  expect(titles(panel)).toEqual(backwards.entries.map(({ paper: { title } }) => title));
  panel.ranking = ranking;
  await settled(panel);
  expect(titles(panel)).toEqual(ranking.entries.map(({ paper: { title } }) => title));
});

test('a snapshot that was set before the upgrade is shown', async () => {
  const snapshot = toSnapshot(rankPapers(papers(), { now: new Date('2026-06-12T00:00:00Z') }));
  const panel = await upgraded({ snapshot });
  expect(panel.snapshot).toBe(snapshot);
  expect(titles(panel)).toHaveLength(2);
});

test('a copy is a panel of its own', async () => {
  const panel = await mount('<trending-papers topics="robots" limit="4"></trending-papers>', {
    papers: papers(),
  });
  const copy = panel.cloneNode(true);
  if (!(copy instanceof TrendingPapers)) throw new Error('The copy is no panel.');
  expect(copy).toMatchObject({ topics: 'robots', limit: 4, papers: undefined });
  copy.papers = papers();
  copy.topics = 'agents';
  document.body.append(copy);
  await settled(copy);
  expect(titles(copy)).toEqual(['Agents that remember']);
  expect(titles(panel)).toEqual(['Robots that fold']);
});

test('papers in a script come along with a copy', async () => {
  const panel = await mount(
    '<trending-papers><script type="application/json">[{"title": "Inline"}]</script></trending-papers>',
  );
  const copy = panel.cloneNode(true) as TrendingPapers;
  document.body.append(copy);
  await settled(copy);
  expect(titles(copy)).toEqual(['Inline']);
});

test('a panel goes through the document of a frame and back', async () => {
  const panel = await mount('<trending-papers></trending-papers>', { papers: papers() });
  const frame = document.createElement('iframe');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const inside = frame.contentDocument;
  inside?.body.append(inside.adoptNode(panel));
  await settled(panel);
  expect(titles(panel)).toHaveLength(2);
  panel.topics = 'robots';
  document.body.append(document.adoptNode(panel));
  await settled(panel);
  expect(titles(panel)).toEqual(['Robots that fold']);
});

test('a subclass under another name works beside the element', async () => {
  class Short extends TrendingPapers {
    override limit = 1;
  }
  const name = ownName(Short)();
  const short = document.createElement(name) as Short;
  short.papers = papers();
  document.body.append(short);
  const panel = await mount('<trending-papers></trending-papers>', { papers: papers() });
  await settled(short);
  expect(titles(short)).toHaveLength(1);
  expect(titles(panel)).toHaveLength(2);
});

test('a second copy of the module leaves the first in its place', async () => {
  const first = customElements.get('trending-papers');
  const again: string = new URL('../../packages/widget/src/define.ts?again', import.meta.url).href;
  await import(/* @vite-ignore */ again);
  expect(customElements.get('trending-papers')).toBe(first);
  const panel = await mount('<trending-papers></trending-papers>', { papers: papers() });
  expect(titles(panel)).toHaveLength(2);
});

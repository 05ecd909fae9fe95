import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  type Listing,
  mergeListings,
  type Paper,
  parseListing,
} from '../../packages/core/src/index.ts';
import { completePaper } from '../../packages/core/src/paper/complete-paper.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { dataFolder } from './data-folder.ts';

// Two years of Daily Papers and the programmes of many conferences: merged as they are, then with
// records injected that are the same paper in other words, and with such that only look so.
const isThere = existsSync(dataFolder);
const hint = isThere ? '' : ' (skipped: no data; name its folder in TRENDING_PAPERS_DATA)';
const INJECTED = 6_000;

interface ConferencePaper {
  title?: string;
  abstract: string;
  author?: string;
  year: number;
  venue: string;
  site?: string;
}

const linesOf = (name: string) =>
  gunzipSync(readFileSync(new URL(`corpus/${name}`, dataFolder)))
    .toString('utf8')
    .trim()
    .split('\n');

const asListing = (papers: readonly Paper[], format = 'rss'): Listing => ({
  format,
  papers: [...papers],
  issues: [],
});

const readDaily = () => {
  const name = readdirSync(new URL('corpus/', dataFolder)).find((one) =>
    one.startsWith('hf_daily'),
  );
  return parseListing(`[${linesOf(name ?? '').join(',')}]`);
};

function readConferences(): Listing {
  const papers = linesOf('paperlists_confs.jsonl.gz').flatMap((line, index) => {
    const { title, author = '', ...paper }: ConferencePaper = JSON.parse(line);
    if (!title) return [];
    return completePaper({
      title,
      abstract: paper.abstract.trim(),
      authors: author
        .split(';')
        .filter((name) => name.trim() !== '')
        .map((name) => ({ name: name.trim() })),
      ids: { openreview: /openreview\.net\/forum\?id=([\w-]+)/.exec(paper.site ?? '')?.[1] },
      publishedAt: String(paper.year),
      venue: `${paper.venue} ${paper.year}`,
      provenance: [{ source: 'conferences', position: index + 1 }],
    });
  });
  return asListing(papers);
}

const inverted = (name: string) => {
  const parts = name.split(' ');
  const given = parts.slice(0, -1).map((part) => `${part[0]}.`);
  return given.length > 0 ? `${parts.at(-1)}, ${given.join(' ')}` : name;
};
const later = (paper: Paper, years: number) => ({
  publishedAt: String(Number(paper.publishedAt?.slice(0, 4) ?? 2024) + years),
});
const withoutIds = { ids: {}, links: [] };

/** Other records of the same paper, as sources write them. */
const VARIANTS: readonly ((paper: Paper) => Partial<Paper>)[] = [
  ({ title }) => ({ ...withoutIds, title: title.toUpperCase() }),
  ({ title }) => ({ ...withoutIds, title: title.normalize('NFD').replace(/[\u0300-\u036f]/g, '') }),
  ({ title }) => ({ ...withoutIds, title: `${title.replace(/[:?-]/g, ' ')}.` }),
  ({ title }) => ({ ...withoutIds, title: title.replace(': ', ' — ') }),
  ({ title }) => ({ ...withoutIds, title: `${title} [v2]` }),
  ({ title }) => ({ ...withoutIds, title: `${title} (Extended Version)` }),
  ({ title }) => ({ ...withoutIds, title: title.replace(/\b(\w+)$/, '\\textbf{$1}') }),
  ({ authors }) => ({
    ...withoutIds,
    authors: authors.map(({ name }) => ({ name: inverted(name) })),
  }),
  ({ authors }) => ({ ...withoutIds, authors: [...authors.slice(0, 1), { name: 'et al.' }] }),
  ({ authors }) => ({ ...withoutIds, authors: authors.toReversed() }),
  (paper) => ({ ...withoutIds, ...later(paper, 1) }),
  (paper) => ({ ...withoutIds, ...later(paper, 2), ids: { doi: `10.1000/${paper.id}` } }),
  () => ({ ...withoutIds, authors: [] }),
  ({ title }) => ({ ...withoutIds, authors: [], title: title.toLowerCase() }),
  ({ ids }) => ({ ids, title: 'Under a title of its own', authors: [] }),
];

/** Records of another paper that look like the same. */
const TRAPS: readonly ((paper: Paper) => Partial<Paper>)[] = [
  ({ title }) => ({ title: `${title}, Part II` }),
  ({ title }) => ({ title: `${title} II` }),
  ({ title }) => ({ title: `Reply to ${title}` }),
  ({ title }) => ({ title: `${title} (Extended Abstract)` }),
  () => ({ authors: [{ name: 'Qadir Xyzmann' }, { name: 'Ulla Vvistrom' }] }),
  (paper) => later(paper, 7),
  ({ title }) => ({ title: `Quokka ${title}` }),
];

interface Injection {
  of: Paper;
  record: Paper;
  isSame: boolean;
}

/** Papers that can be told by their title, so that what is injected has one right answer. */
function inject(papers: readonly Paper[]): Injection[] {
  const random = seededRandom(20_261_123);
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  const chosen = new Set<Paper>();
  while (chosen.size < INJECTED) {
    const paper = pick(papers);
    if (paper.authors.length > 0 && paper.title.split(' ').length >= 2) chosen.add(paper);
  }
  return [...chosen].map((of, index) => {
    const isSame = random() < 0.7;
    const change = isSame ? pick(VARIANTS)(of) : { ...withoutIds, ...pick(TRAPS)(of) };
    const { title, authors, ids, links, publishedAt } = { ...of, ...change };
    // The other title only makes sense where an identifier holds the two together.
    const own =
      Object.keys(ids).length === 0 && change.title?.startsWith('Under a') ? of.title : title;
    const provenance = [{ source: 'injected', position: index + 1 }];
    const record = completePaper({ title: own, authors, ids, links, publishedAt, provenance });
    return { of, record, isSame };
  });
}

const placeOf = (paper: Paper, source: string) =>
  paper.provenance.filter((one) => one.source === source).map(({ position }) => position ?? 0);
/** One key for every source that a paper came from. */
const keysOf = ({ provenance }: Paper) =>
  provenance.map(({ source, url, position }) => JSON.stringify([source, url, position]));

describe.skipIf(!isThere)(`97,550 papers of two collections${hint}`, () => {
  const load = () => {
    const daily = readDaily();
    // Every record gets a name of its own, so that it can be found again.
    const papers = daily.papers.map((paper, index) => ({
      ...paper,
      provenance: [{ source: 'daily', position: index + 1 }],
    }));
    return { daily: { ...daily, papers }, conferences: readConferences() };
  };

  it('find the papers that stand in both, and none is lost', () => {
    const { daily, conferences } = load();
    const start = performance.now();
    const { papers } = mergeListings([daily, conferences]);
    console.log(`merged in ${Math.round(performance.now() - start)} ms: ${papers.length} papers`);
    const all = papers.flatMap(keysOf);
    expect(new Set(all).size).toBe(daily.papers.length + conferences.papers.length);
    const inBoth = papers.filter(
      (paper) => placeOf(paper, 'daily').length > 0 && placeOf(paper, 'conferences').length > 0,
    );
    console.log(`in both: ${inBoth.length}; fewer papers: ${all.length - papers.length}`);
    expect(inBoth.length).toBeGreaterThanOrEqual(100);
    for (const { ids, venue } of inBoth) {
      expect(ids.arxiv).toBeDefined();
      expect(venue).toMatch(/ 20\d\d$/);
    }
    const prefaces = papers.filter(({ title }) => title === 'Preface');
    expect(prefaces.every(({ provenance }) => provenance.length === 1)).toBe(true);
    expect(mergeListings([conferences, daily]).papers).toEqual(papers);
  }, 60_000);

  it('find injected records of the same paper, and no others', () => {
    const { daily, conferences } = load();
    const injections = inject([...daily.papers, ...conferences.papers]);
    const injected = asListing(injections.map(({ record }) => record));
    const { papers } = mergeListings([daily, conferences, injected]);
    const homes = new Map(
      papers.flatMap((paper) => keysOf(paper).map((key) => [key, paper] as const)),
    );
    const homeOf = (paper: Paper) => homes.get(keysOf(paper)[0] ?? '');
    const isFound = ({ of, record }: Injection) => homeOf(of) === homeOf(record);
    const same = injections.filter(({ isSame }) => isSame);
    const found = same.filter(isFound);
    const wrong = injections.filter(
      (injection) =>
        (!injection.isSame && isFound(injection)) ||
        (injection.isSame && !isFound(injection) && isWithOthers(homeOf(injection.record))),
    );
    const precision = found.length / (found.length + wrong.length);
    const recall = found.length / same.length;
    console.log(
      `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)} of ${same.length}, traps ${injections.length - same.length}`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.9995);
    expect(recall).toBeGreaterThanOrEqual(0.998);
  }, 60_000);

  function isWithOthers(paper: Paper | undefined): boolean {
    return (paper?.provenance.length ?? 0) > 1;
  }
});

import { describe, expect, it } from 'vitest';
import { makePaper, makePapers } from '../fixtures/papers.ts';
import { factsOf, wholePaper } from '../fixtures/whole-paper.ts';
import { formatNames, parseListing } from '../index.ts';
import type { Listing } from '../paper/listing.ts';
import type { Paper } from '../paper/paper.ts';
import { rankPapers } from '../ranking/rank-papers.ts';
import type { Exporter } from './exporter.ts';
import type { PaperFact } from './paper-facts.ts';
import { exportNames, exportRegistry } from './registry.ts';

// Driven by the registry: what a new export says that it carries is tested before it has a test of
// its own.

const facts = Object.keys(factsOf) as PaperFact[];

describe('the registry', () => {
  it('has a name, a type and an ending for every export', () => {
    for (const name of exportNames) {
      const { title, mediaType, extension, carries } = exportRegistry[name];
      expect(title).toMatch(/\w/);
      expect(mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
      expect(extension).toMatch(/^(?:\.[a-z]+)+$/);
      expect(new Set(carries).size).toBe(carries.length);
    }
    const endings = exportNames.map((name) => exportRegistry[name].extension);
    expect(new Set(endings).size).toBe(endings.length);
  });

  it('calls an export by the name of the format that reads it', () => {
    expect(formatNames).toEqual(expect.arrayContaining(exportNames));
  });
});

describe.each(exportNames)('%s', (name) => {
  const { carries, hasFrame, tellsRanking } = exportRegistry[name];
  const doesCarry = (fact: PaperFact) => (carries as readonly PaperFact[]).includes(fact);
  const load = (): Promise<Exporter> => exportRegistry[name].load();
  const sendOut = async (papers: readonly Paper[]) => {
    const listing = parseListing((await load())(papers));
    expect(listing.format).toBe(name);
    return listing;
  };

  it.each(facts)('brings back what it says, and nothing else: %s', async (fact) => {
    const { papers, issues } = await sendOut([wholePaper]);
    expect(issues).toEqual([]);
    const [back] = papers;
    expect.assert(back);
    const told = factsOf[fact](wholePaper);
    expect(told).toBeDefined();
    if (doesCarry(fact)) expect(factsOf[fact](back)).toEqual(told);
    else expect(factsOf[fact](back)).not.toEqual(told);
  });

  it('brings back a paper of which only the title is known', async () => {
    const paper = makePaper({ title: 'Robots' });
    const { papers, issues } = await sendOut([paper]);
    expect(issues).toEqual([]);
    expect(papers).toEqual([{ ...paper, provenance: [{ source: name, position: 1 }] }]);
  });

  it.each(['1999', '2026-06', '2026-06-01'])('keeps a date as exact as it is: %s', async (date) => {
    const { papers } = await sendOut([makePaper({ publishedAt: date })]);
    expect(papers[0]?.publishedAt).toBe(date);
  });

  it('gives the moment, or its day in UTC, of an instant that is told in another zone', async () => {
    const paper = { ...wholePaper, publishedAt: '2026-06-12T23:30:00-02:00' };
    const { publishedAt } = (await sendOut([paper])).papers[0] ?? {};
    expect.assert(publishedAt);
    if (doesCarry('time of publication'))
      expect(new Date(publishedAt)).toEqual(new Date(paper.publishedAt));
    else expect(publishedAt).toBe('2026-06-13');
  });

  it('keeps the order, also of records of one paper', async () => {
    const papers = [...makePapers({}, {}, {}), wholePaper, wholePaper].reverse();
    const back = (await sendOut(papers)).papers;
    expect(back.map(({ title }) => title)).toEqual(papers.map(({ title }) => title));
  });

  it('takes a ranking, a listing, papers and one paper', async () => {
    const write = await load();
    const papers = makePapers({ counts: { upvotes: 2 } }, { counts: { upvotes: 1 } });
    const text = write(papers);
    const ranked = write(rankPapers(papers, { now: 0, by: 'top' }));
    expect(parseListing(ranked).papers).toEqual(parseListing(text).papers);
    expect(ranked === text).toBe(!tellsRanking);
    const listing: Listing = { format: 'rss', papers, issues: [] };
    expect(write(listing)).toBe(text);
    expect(write(wholePaper)).toBe(write([wholePaper]));
  });

  it('leaves out abstracts on request, and nothing else', async () => {
    const write = await load();
    const { abstract, ...rest } = wholePaper;
    expect(write(wholePaper)).toContain('Folding is hard');
    expect(write(wholePaper, { abstracts: false })).toBe(write(rest));
  });

  it('writes its frame alone of no papers, and ends with the line otherwise', async () => {
    const write = await load();
    const text = write([]);
    if (hasFrame)
      expect(parseListing(text)).toMatchObject({ format: name, papers: [], issues: [] });
    else expect(text.replace(/[\s[\]]/g, '')).toBe('');
    expect(write(wholePaper)).toMatch(/[^\n]\r?\n$/);
  });

  it('writes the same each time and leaves the papers alone', async () => {
    const write = await load();
    const papers = [structuredClone(wholePaper)];
    expect(write(papers)).toBe(write(papers));
    expect(papers).toEqual([wholePaper]);
  });
});

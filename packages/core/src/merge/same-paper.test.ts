import { describe, expect, it } from 'vitest';
import { makePaper } from '../fixtures/papers.ts';
import type { PaperDraft } from '../paper/complete-paper.ts';
import type { Listing } from '../paper/listing.ts';
import { mergeListings } from './merge-listings.ts';

const TITLE = 'Learning to Fold Laundry from a Single Demonstration';
const ANN = [{ name: 'Ann Lee' }, { name: 'Bob Cruz' }, { name: 'Chen Wei' }];

const listingOf = (...drafts: Partial<PaperDraft>[]): Listing => ({
  format: 'snapshot',
  papers: drafts.map((draft, index) =>
    makePaper({ title: TITLE, provenance: [{ source: 'list', position: index + 1 }], ...draft }),
  ),
  issues: [],
});

/** How many papers are left of some records, each of which has a listing of its own. */
function countOf(...drafts: Partial<PaperDraft>[]): number {
  const listings = drafts.map((draft, index) =>
    listingOf({ provenance: [{ source: `list ${index}`, position: 1 }], ...draft }),
  );
  const [count, reversed] = [listings, listings.toReversed()].map(
    (all) => mergeListings(all).papers.length,
  );
  expect(reversed).toBe(count);
  return count ?? 0;
}

describe('records that share an identifier', () => {
  it.each<[string, Partial<PaperDraft>, Partial<PaperDraft>]>([
    ['two versions', { ids: { arxiv: '2404.01234v1' } }, { ids: { arxiv: '2404.01234v3' } }],
    [
      'an address and the DOI of arXiv',
      { ids: { arxiv: 'https://hf.co/papers/2404.01234' } },
      { ids: { doi: '10.48550/arXiv.2404.01234' } },
    ],
    ['a DOI in capitals', { ids: { doi: '10.1000/ABC' } }, { ids: { doi: 'doi:10.1000/abc' } }],
    ['another scheme', { ids: { dblp: 'conf/x/Y24' } }, { ids: { dblp: 'conf/x/Y24' } }],
    [
      'an identifier in a link to the page of the paper',
      { links: [{ rel: 'discussion', url: 'https://huggingface.co/papers/2404.01234' }] },
      { ids: { arxiv: '2404.01234' } },
    ],
    [
      'a DOI in a link',
      {
        ids: { arxiv: '2404.01234' },
        links: [{ rel: 'abstract', url: 'https://doi.org/10.1000/a' }],
      },
      { ids: { doi: '10.1000/a' } },
    ],
  ])('are one over %s, whatever their titles', (_, one, other) => {
    expect(countOf({ ...one, title: 'Draft' }, { ...other, title: 'Final Words' })).toBe(1);
  });

  it('are one when a third says that two identifiers are of one paper', () => {
    const ids = { arxiv: '2404.01234', doi: '10.1000/a' };
    const [arxiv, doi] = [{ arxiv: ids.arxiv }, { doi: ids.doi }];
    expect(countOf({ title: 'A', ids: arxiv }, { title: 'B', ids: doi })).toBe(2);
    expect(countOf({ title: 'A', ids: arxiv }, { title: 'B', ids: doi }, { title: 'C', ids })).toBe(
      1,
    );
  });

  it('are not one with what the abstract or a link to data speaks of', () => {
    const url = 'https://arxiv.org/abs/2404.01234';
    const original = { title: 'A', ids: { arxiv: '2404.01234' } };
    const mention = { title: 'B', abstract: `We revisit ${url}.` };
    expect(countOf(original, { ...mention, links: [{ rel: 'abstract', url }] })).toBe(2);
    expect(countOf(original, { title: 'B', links: [{ rel: 'data', url }] })).toBe(2);
  });

  it('are not one with another arXiv paper that a link of theirs leads to', () => {
    const links = [{ rel: 'abstract' as const, url: 'https://arxiv.org/abs/2404.00002' }];
    const linking = { title: 'A', ids: { arxiv: '2404.00001' }, links };
    expect(countOf(linking, { title: 'B', ids: { arxiv: '2404.00002' } })).toBe(2);
    expect(countOf(linking, { title: 'B', links })).toBe(2);
    const listings = [listingOf(linking), listingOf({ title: 'B', ids: { arxiv: '2404.00002' } })];
    expect(mergeListings(listings).issues).toEqual([]);
  });

  it('with two arXiv identifiers stay two papers, and an issue tells which identifier they share', () => {
    const doi = '10.1000/proceedings';
    const listing = listingOf(
      { title: 'A', ids: { arxiv: '2404.00001', doi } },
      { title: 'B', ids: { arxiv: '2404.00002', doi } },
      { title: 'C', ids: { doi } },
    );
    const { papers, issues } = mergeListings([listing]);
    expect(papers.map(({ title }) => title)).toEqual(['A', 'B', 'C']);
    expect(issues).toMatchObject([
      { code: 'contested-identifier', where: `doi:${doi}`, received: '2404.00001, 2404.00002' },
    ]);
  });
});

describe('records of one title', () => {
  const full = { authors: ANN, publishedAt: '2024' };

  it.each<[string, Partial<PaperDraft>]>([
    ['case', { title: TITLE.toUpperCase() }],
    ['punctuation', { title: `“Learning to fold-laundry, from a single demonstration.”` }],
    ['the mark of a version', { title: `${TITLE} [v2]` }],
    ['an extended version', { title: `${TITLE} (Extended Version)` }],
    ['names with the family name first', { authors: [{ name: 'Lee, A.' }, { name: 'Cruz, B.' }] }],
    ['names with initials behind', { authors: [{ name: 'Lee A' }, { name: 'Cruz B' }] }],
    ['a name in the order of its country', { authors: [{ name: 'Wei Chen' }] }],
    ['a list that breaks off', { authors: [{ name: 'A. Lee' }, { name: 'et al.' }] }],
    ['names that are still hidden', { authors: [{ name: 'Anonymous' }] }],
    ['a year later', { publishedAt: '2025-03-01' }],
    ['three years later', { publishedAt: '2027' }],
    ['no year', { publishedAt: undefined }],
    ['no authors', { authors: [], publishedAt: undefined }],
  ])('are one over %s', (_, difference) => {
    expect(countOf(full, { ...full, ...difference })).toBe(1);
  });

  it.each<[string, Partial<PaperDraft>]>([
    ['other people', { authors: [{ name: 'Dana Roe' }, { name: 'Eli Fox' }] }],
    ['other people of the same family name', { authors: [{ name: 'Zoe Lee' }] }],
    [
      'one family name in common',
      { authors: ['Dana Roe', 'Eli Fox', 'A. Lee'].map((name) => ({ name })) },
    ],
    ['four years later', { publishedAt: '2028' }],
    ['another part', { title: `${TITLE}, Part II` }],
    ['a reply', { title: `Reply to ${TITLE}` }],
    ['an extended abstract', { title: `${TITLE} (Extended Abstract)` }],
    ['a number', { title: `${TITLE} 2` }],
  ])('are two over %s', (_, difference) => {
    expect(countOf(full, { ...full, ...difference })).toBe(2);
  });

  it.each([
    ['accents', 'Poincaré Embeddings of Hierarchies', 'Poincare Embeddings of Hierarchies'],
    ['TeX', 'On $\\beta$-Decay in $\\mathcal{O}(n)$ Steps', 'On β-decay in O(n) steps'],
    ['an ampersand', 'Search & Rescue by Small Robots', 'Search and Rescue by Small Robots'],
    ['separators', 'Small Robots - How They Learn', 'Small Robots: How They Learn'],
    [
      'letters of their own',
      'Łojasiewicz Inequalities for Ørsted Flows',
      'Lojasiewicz Inequalities for Orsted Flows',
    ],
  ])('agree over %s', (_, one, other) => {
    expect(countOf({ ...full, title: one }, { ...full, title: other })).toBe(1);
  });

  it.each([
    ['Part I and Part II', 'Weak Solutions of Flows, Part I', 'Weak Solutions of Flows, Part II'],
    ['a part and the whole', 'Weak Solutions of the Flows', 'Weak Solutions of the Flows: Part II'],
    ['subtitles', 'How Small Robots Learn: Walking', 'How Small Robots Learn: Swimming'],
  ])('differ over %s, although the authors are the same', (_, one, other) => {
    expect(countOf({ ...full, title: one }, { ...full, title: other })).toBe(2);
  });

  it('may lack the subtitle when a preprint has it and authors and year agree', () => {
    const short = { ...full, title: 'How Small Robots Learn' };
    const long = {
      ...full,
      title: 'How Small Robots Learn: A Study',
      ids: { arxiv: '2404.00001' },
    };
    expect(countOf(short, long)).toBe(1);
    expect(countOf({ ...short, authors: [] }, long)).toBe(2);
    expect(countOf({ ...short, authors: ANN.slice(1) }, long)).toBe(2);
    expect(countOf(short, { ...long, publishedAt: '2026', ids: {} })).toBe(2);
    expect(countOf({ ...short, publishedAt: '2026' }, long)).toBe(2);
    expect(countOf(short, { ...long, title: 'How Small Robots Learn: II. Walking' })).toBe(2);
    const other = { ...full, title: 'How Small Robots Learn: A Survey' };
    expect(countOf(short, long, other)).toBe(3);
  });

  it('are not one with the sequel that a team published soon after', () => {
    const first = { ...full, title: 'How Small Robots Learn' };
    expect(countOf(first, { ...full, title: 'How Small Robots Learn: More Results' })).toBe(2);
  });

  it('are never one when their arXiv identifiers or the DOIs of publishers differ', () => {
    const twice = (one: PaperDraft['ids'], other: PaperDraft['ids']) =>
      countOf({ ...full, ids: one }, { ...full, ids: other });
    expect(twice({ arxiv: '2404.00001' }, { arxiv: '2404.00002' })).toBe(2);
    expect(twice({ doi: '10.1000/a' }, { doi: '10.1000/b' })).toBe(2);
    expect(twice({ doi: '10.1101/2024.01.01.123' }, { doi: '10.1000/b' })).toBe(1);
    expect(twice({ arxiv: '2404.00001' }, { doi: '10.1000/b' })).toBe(1);
    expect(twice({ openalex: 'W1' }, { openalex: 'W2' })).toBe(1);
  });

  it('go back to the first of them: a third that is too late for it is another paper', () => {
    const of = (publishedAt: string) => ({ authors: ANN, publishedAt });
    expect(countOf(of('2020'), of('2022'), of('2024'))).toBe(2);
    expect(countOf(of('2022'), of('2020'), of('2024'))).toBe(2);
  });

  it('take the year from the arXiv identifier when nothing else says it', () => {
    const bare = { authors: ANN };
    expect(
      countOf({ ...bare, ids: { arxiv: '1704.00001' } }, { ...bare, publishedAt: '2024' }),
    ).toBe(2);
    expect(
      countOf({ ...bare, ids: { arxiv: 'cs/9904001' } }, { ...bare, publishedAt: '2000' }),
    ).toBe(1);
  });
});

describe('titles that many papers bear', () => {
  it.each(['Preface', 'Editorial', 'Introduction', 'Reply to the referees', 'Book Review'])(
    '%s of two years, of two teams, or of nobody is two papers',
    (title) => {
      expect(
        countOf(
          { title, authors: ANN, publishedAt: '2010' },
          { title, authors: ANN, publishedAt: '2012' },
        ),
      ).toBe(2);
      expect(
        countOf({ title, authors: ANN, publishedAt: '2010' }, { title, publishedAt: '2010' }),
      ).toBe(2);
      expect(countOf({ title }, { title })).toBe(2);
      expect(
        countOf(
          { title, authors: ANN, publishedAt: '2010' },
          { title, authors: ANN, publishedAt: '2010' },
        ),
      ).toBe(1);
    },
  );

  it('are one when the very same record comes twice', () => {
    const entry = { title: 'Preface', provenance: [{ source: 'list', position: 4 }] };
    expect(countOf(entry, structuredClone(entry))).toBe(1);
    expect(countOf(entry, { ...entry, publishedAt: '2012' })).toBe(2);
    expect(countOf({ ...entry, provenance: [] }, { ...entry, provenance: [] })).toBe(1);
  });

  it('are told from those that only begin like them', () => {
    const title = 'Introduction of Robots Into Small Kitchens';
    const other = 'Conclusions Large Models Draw Too Early';
    expect(countOf({ title: other }, { title: other })).toBe(1);
    expect(countOf({ title }, { title, authors: ANN })).toBe(2);
  });

  it('of few words need authors', () => {
    expect(countOf({ title: 'Mamba' }, { title: 'Mamba', authors: ANN })).toBe(2);
    expect(countOf({ title: 'Mamba', authors: ANN }, { title: 'Mamba', authors: ANN })).toBe(1);
  });

  it('stay apart where two papers could be meant by a bare title', () => {
    const [ours, theirs] = [{ authors: ANN }, { authors: [{ name: 'Dana Roe' }] }];
    expect(countOf(ours, theirs, {})).toBe(3);
    expect(countOf(ours, {})).toBe(1);
  });
});

describe('a paper that nobody has given a title', () => {
  it('is found by its identifier and by nothing else', () => {
    const untitled = { title: 'arXiv:2404.01234', ids: { arxiv: '2404.01234' } };
    const doi = '10.1000/folding-laundry-with-small-robots';
    expect(countOf({ title: `doi:${doi}`, ids: { doi } }, { title: `doi:${doi}` })).toBe(2);
    const { papers } = mergeListings([
      listingOf(untitled),
      listingOf({ ids: { arxiv: '2404.01234' }, title: 'X' }),
    ]);
    expect(papers.map(({ title }) => title)).toEqual(['X']);
  });
});

describe('collaborations', () => {
  it('bear witness for each other, and neither for nor against people', () => {
    const group = [{ name: 'ATLAS Collaboration' }];
    expect(countOf({ authors: group }, { authors: [{ name: 'The ATLAS collaboration' }] })).toBe(1);
    expect(countOf({ authors: group }, { authors: [{ name: 'CMS Collaboration' }] })).toBe(2);
    expect(countOf({ authors: group }, { authors: ANN })).toBe(1);
    expect(countOf({ authors: group, title: 'Muons' }, { authors: ANN, title: 'Muons' })).toBe(2);
  });
});

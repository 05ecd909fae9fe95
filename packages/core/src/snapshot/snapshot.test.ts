import { describe, expect, it } from 'vitest';
import { isListingError } from '../errors/listing-error.ts';
import { makePapers } from '../fixtures/papers.ts';
import { parseListing } from '../formats/parse-listing.ts';
import { rankPapers } from '../ranking/rank-papers.ts';
import { readSnapshot } from './read-snapshot.ts';
import { toSnapshot } from './to-snapshot.ts';

const provenance = [{ source: 'huggingface', position: 7 }];
const ranking = rankPapers(
  makePapers(
    { title: 'Language Agents', counts: { upvotes: 9 }, listedAt: '2026-06-12', provenance },
    { title: 'Robot Agents', counts: { upvotes: 3 }, publishedAt: '2026-06-01', provenance },
    { title: 'Something Else' },
  ),
  { topics: 'Agents: agents, "open', now: '2026-06-12T20:00:00Z', window: 'month', limit: 2 },
);
const facts = {
  title: 'Daily Papers',
  date: 'Jun 12',
  curators: 'AK',
  badge: 'new',
  callToSubscribe: 'Get it!',
};

function refusal(json: string | object) {
  try {
    readSnapshot(json);
  } catch (error) {
    if (isListingError(error)) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('a snapshot', () => {
  const text = JSON.stringify(toSnapshot(ranking, facts));

  it('gives the ranking back as it was', () => {
    expect(ranking.entries).toHaveLength(2);
    expect(ranking.issues).toHaveLength(1);
    expect(readSnapshot(text)).toEqual(ranking);
    expect(readSnapshot(JSON.parse(text))).toEqual(ranking);
  });

  it('gives the papers and the facts of the listing to whoever reads it as a listing', () => {
    const { papers, issues, ...rest } = parseListing(text);
    expect(papers).toEqual(ranking.entries.map(({ paper }) => paper));
    expect(rest).toEqual({ format: 'snapshot', ...facts });
    expect(issues).toEqual([]);
  });

  it('is read as a listing also as a bare ranking', () => {
    expect(parseListing(JSON.stringify(ranking)).papers).toEqual(
      ranking.entries.map(({ paper }) => paper),
    );
  });

  it('takes only facts over, so that a whole listing can be given', () => {
    const listing = parseListing({ ...facts, papers: [{ title: 'T' }] });
    expect(toSnapshot(ranking, listing).listing).toEqual(facts);
    expect(toSnapshot(ranking).listing).toEqual({});
  });

  it('can be made of a ranking without bounds', () => {
    const endless = rankPapers(makePapers({}), { now: 0, limit: Number.POSITIVE_INFINITY });
    expect(readSnapshot(JSON.stringify(toSnapshot(endless)))).toEqual(endless);
  });

  it('leaves the ranking as it was', () => {
    const before = JSON.stringify(ranking);
    toSnapshot(ranking, facts);
    readSnapshot(JSON.parse(text));
    expect(JSON.stringify(ranking)).toBe(before);
  });
});

describe('a snapshot that is not as it must be', () => {
  const whole = () => JSON.parse(JSON.stringify(toSnapshot(ranking)));

  it('loses the entry that is broken and says which', () => {
    const snapshot = whole();
    snapshot.entries[0].paper.title = '';
    const { entries, issues } = readSnapshot(snapshot);
    expect(entries).toEqual(ranking.entries.slice(1));
    expect(issues).toEqual([
      ...ranking.issues,
      expect.objectContaining({ code: 'invalid-entry', where: 'entry 1', received: '' }),
    ]);
    expect(issues[1]?.message).toContain('paper.title');
  });

  it.each([
    ['a script', (paper: { image?: string }) => (paper.image = 'javascript:alert(1)')],
    ['a rank of 0', (_: object, entry: { rank: number }) => (entry.rank = 0)],
  ])('never hands out %s', (_, spoil) => {
    const snapshot = whole();
    spoil(snapshot.entries[0].paper, snapshot.entries[0]);
    expect(readSnapshot(snapshot).entries).toHaveLength(1);
  });

  it('is refused when its frame is broken', () => {
    expect(refusal({ ...whole(), total: -1 })).toMatchObject({ code: 'malformed', received: '-1' });
    expect(refusal({ ...whole(), query: undefined }).message).toContain('query');
  });

  it.each([
    ['another listing', JSON.stringify({ papers: [{ title: 'T' }] })],
    ['a bare ranking', JSON.stringify(ranking)],
    ['half a file', text().slice(0, -20)],
    ['no JSON', 'snapshot'],
    ['null', 'null'],
    ['a list', '[]'],
  ])('is refused when it is none: %s', (_, json) => {
    expect(refusal(json)).toMatchObject({ code: 'malformed', hint: expect.stringMatching(/\w/) });
  });

  it.each([2, 0, '1', undefined])('is refused when its version is %s', (version) => {
    expect(refusal({ ...whole(), version }).code).toBe('unsupported-version');
  });
});

function text(): string {
  return JSON.stringify(toSnapshot(ranking));
}

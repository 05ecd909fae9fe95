import { describe, expect, it } from 'vitest';
import { parseListing } from '../parse-listing.ts';

const header = { type: 'esummary', version: '0.3' };
const sum = (uid: string) => ({ uid, title: `T${uid}.`, pubdate: '2026 Jun' });

describe('answers of PubMed in JSON', () => {
  it('are in the order of their list, and one unknown identifier costs no other', () => {
    const result = {
      uids: ['9', '2', '3'],
      2: sum('2'),
      9: sum('9'),
      3: { uid: '3', error: 'cannot get it' },
    };
    const listing = parseListing({ header, result });
    expect(listing.papers.map(({ title }) => title)).toEqual(['T9', 'T2']);
    expect(listing.issues).toMatchObject([{ where: 'entry 3', code: 'wrong-shape' }]);
  });

  it('keep the whole summaries of a text that was cut off', () => {
    const text = JSON.stringify({ header, result: { 2: sum('2'), 9: sum('9') } });
    const listing = parseListing(text.slice(0, -12));
    expect(listing.papers.map(({ title }) => title)).toEqual(['T2']);
    expect(listing.issues.map(({ code }) => code)).toEqual(['truncated']);
  });

  it('are identifiers alone when they answer a search, and lead to the next page', () => {
    const esearchresult = { count: '5', retmax: '2', retstart: '2', idlist: ['7', '8'] };
    const listing = parseListing(
      { header: { type: 'esearch' }, esearchresult },
      { url: 'https://example.org/?retstart=2' },
    );
    expect(listing.papers.map(({ title }) => title)).toEqual(['PMID 7', 'PMID 8']);
    expect(listing.next).toBe('https://example.org/?retstart=4');
    expect(
      parseListing({ esearchresult: { count: '0', retstart: '0', idlist: [] } }).papers,
    ).toEqual([]);
  });

  it.each([
    [{ error: 'API rate limit exceeded', count: '11' }],
    [{ header, esummaryresult: ['Invalid uid x at position= 0'] }],
    [{ header: { type: 'esearch' }, esearchresult: { ERROR: 'Invalid db name' } }],
  ])('are errors of the source: %j', (answer) => {
    expect(() => parseListing(answer)).toThrow(expect.objectContaining({ code: 'source-error' }));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isListingError } from '../errors/listing-error.ts';
import { EntryPlaces } from './entry-places.ts';
import { parseListing } from './parse-listing.ts';
import type { FormatName } from './registry.ts';

function placesIn(text: string, format?: FormatName) {
  const { papers, issues } = parseListing(text, format === undefined ? {} : { format });
  for (const issue of issues) expect(issue).not.toHaveProperty('leftOut');
  return papers.map(({ title, provenance }) => [title, provenance[0]?.position]);
}

const item = (title: string) => JSON.stringify({ type: 'article-journal', id: title, title });
const work = (title: string) => JSON.stringify({ id: 'https://openalex.org/W1', title, doi: null });

describe('a paper behind a broken entry', () => {
  it('keeps its place among the elements of an array', () => {
    const text = `[${item('One')}, {"type": broken}, ${item('Three')}]`;
    expect(placesIn(text, 'csl-json')).toEqual([
      ['One', 1],
      ['Three', 3],
    ]);
  });

  it('keeps its place among the lines of JSON Lines, blank ones not counted', () => {
    const lines = [work('One'), '{"id": ', '', '{"id": ', work('Four'), work('Five')];
    expect(placesIn(lines.join('\n'), 'openalex')).toEqual([
      ['One', 1],
      ['Four', 4],
      ['Five', 5],
    ]);
  });

  it('keeps its place in a list under a key', () => {
    const text = `{"results": [{"id": broken}, ${work('Two')}], "meta": {}}`;
    expect(placesIn(text, 'openalex')).toEqual([['Two', 2]]);
  });

  it('keeps its place where issues name theirs', () => {
    const lines = [work('One'), '{"id": ', '{"id": "https://openalex.org/W1"', '{}', work('Five')];
    const { issues, papers } = parseListing(lines.join('\n'), { format: 'openalex' });
    expect(issues.map(({ where }) => where)).toEqual(['entry 2', 'entry 3', 'entry 4']);
    expect(papers[1]?.provenance[0]?.position).toBe(5);
  });

  it('keeps its place in a .bib file, where abbreviations have none', () => {
    const text =
      '@string{x = {X}}\n@article{a, title = {One}}\n@article{b, title = {Two\n@string{y = {Y\n@article{c, title = {Three}}\n';
    expect(placesIn(text, 'bibtex')).toEqual([
      ['One', 1],
      ['Three', 3],
    ]);
  });

  it('keeps its place behind a record of RIS that lost its beginning', () => {
    const text = 'AU  - Lovelace, A\nER  - \nTY  - JOUR\nTI  - Two\nER  - \n';
    expect(placesIn(text, 'ris')).toEqual([['Two', 2]]);
    const between =
      'TY  - JOUR\nTI  - One\nER  - \nAU  - Lovelace, A\nER  - \nTY  - JOUR\nTI  - Three\nER  - \n';
    expect(placesIn(between, 'ris')).toEqual([
      ['One', 1],
      ['Three', 3],
    ]);
  });

  it('keeps its place in a table', () => {
    expect(placesIn('title,authors\nOne,A B\nTwo\nThree,A B\n', 'csv')).toEqual([
      ['One', 1],
      ['Three', 3],
    ]);
  });

  it('keeps its place behind a deleted record', () => {
    const record = (id: string, inner: string, status = '') =>
      `<record><header${status}><identifier>oai:arXiv.org:${id}</identifier></header>${inner}</record>`;
    const metadata = `<metadata><arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>2404.01234</id><title>Two</title></arXiv></metadata>`;
    const text = `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>${record('2404.01233', '', ' status="deleted"')}${record('2404.01234', metadata)}</ListRecords></OAI-PMH>`;
    expect(placesIn(text)).toEqual([['Two', 2]]);
  });
});

it('the error of a file without any whole entry has issues as callers know them', () => {
  for (const [format, text] of [
    ['bibtex', '@article{a, title = {One'],
    ['ris', 'AU  - Lovelace, A\n'],
  ] as const) {
    try {
      parseListing(text, { format });
      expect.unreachable();
    } catch (error) {
      if (!isListingError(error)) throw error;
      expect(error.issues).toHaveLength(1);
      expect(error.issues[0]).not.toHaveProperty('leftOut');
    }
  }
});

it('places are counted as they would be by going through all entries', () => {
  fc.assert(
    fc.property(fc.array(fc.boolean()), (isKept) => {
      const leftOut = isKept.flatMap((kept, index) => (kept ? [] : [index + 1]));
      const issue = { code: 'malformed-entry', message: '', where: '' };
      const places = new EntryPlaces([
        issue,
        ...leftOut.map((one) => ({ ...issue, leftOut: one })),
      ]);
      const kept = isKept.flatMap((one, index) => (one ? [index + 1] : []));
      expect(kept.map(() => places.next())).toEqual(kept);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { oaiAnswer } from '../../fixtures/feeds.ts';
import { formatFixtures } from '../../fixtures/listings.ts';
import { openDocument } from '../document.ts';
import { parseListing } from '../parse-listing.ts';
import { detectArxivOai } from './detect.ts';

const { whole, titles } = formatFixtures['arxiv-oai'];
const url = 'https://oaipmh.arxiv.org/oai?verb=ListRecords&set=cs:cs:XX&metadataPrefix=arXiv';
const answer = (inside: string) =>
  whole.replace(/<ListRecords>[\s\S]*<\/ListRecords>/, () => inside);

describe('deleted records', () => {
  const deleted =
    '<record><header status="deleted"><identifier>oai:arXiv.org:2606.09999</identifier></header></record>';

  it('are left out, and each is told of', () => {
    const { papers, issues } = parseListing(whole.replace('<record>', `${deleted}<record>`));
    expect(papers.map(({ title }) => title)).toEqual(titles);
    expect(issues).toMatchObject([
      { code: 'deleted-record', where: 'record 1', received: 'oai:arXiv.org:2606.09999' },
    ]);
  });

  it('alone make an empty listing', () => {
    expect(parseListing(oaiAnswer(deleted))).toMatchObject({ papers: [], issues: [{}] });
  });
});

describe('records that are no papers', () => {
  it('cost only themselves', () => {
    const empty = '<record><header><identifier>oai:arXiv.org:1</identifier></header></record>';
    const { papers, issues } = parseListing(whole.replace('<record>', `${empty}<record>`));
    expect(papers).toHaveLength(3);
    expect(issues).toMatchObject([{ code: 'wrong-shape', where: 'entry 1' }]);
  });

  it('lose a date that is none, and say so', () => {
    const { papers, issues } = parseListing(whole.replace('>2026-06-10<', '>soon<'));
    expect(papers[0]).not.toHaveProperty('publishedAt');
    expect(issues).toMatchObject([{ code: 'unreadable-date', where: 'entry 1', received: 'soon' }]);
  });

  it('are known by their title when they have no identifier', () => {
    const { papers, issues } = parseListing(whole.replaceAll('2606.01001', 'none'));
    expect(papers[0]?.id).toMatch(/^title:/);
    expect(issues).toMatchObject([{ code: 'unknown-identifier', where: 'entry 1' }]);
  });
});

describe('errors of the protocol', () => {
  it.each([
    ['badArgument', 'Invalid set'],
    ['badResumptionToken', 'It has expired'],
    ['idDoesNotExist', 'No such paper'],
  ])('are passed on: %s', (code, words) => {
    const error = expect.objectContaining({ code: 'source-error', url });
    const text = answer(`<error code="${code}">${words}</error>`);
    expect(() => parseListing(text, { url })).toThrow(error);
    expect(() => parseListing(text)).toThrow(`${code}: ${words}`);
  });

  it('are an empty listing when nothing matches, as on days without announcements', () => {
    expect(parseListing(answer('<error code="noRecordsMatch">None</error>'))).toMatchObject({
      papers: [],
      issues: [{ code: 'no-records', message: expect.stringContaining('None') }],
    });
  });

  it('are told from answers to other questions', () => {
    expect(() => parseListing(answer('<Identify/>'))).toThrow('neither ListRecords nor GetRecord');
    expect(() => parseListing('<a/>', { format: 'arxiv-oai' })).toThrow('<OAI-PMH> is missing');
  });
});

describe('the following page', () => {
  const page = (token: string, context = {}) =>
    parseListing(whole.replace('</ListRecords>', `${token}</ListRecords>`), context).next;
  const token = '<resumptionToken cursor="0">verb=x&amp;skip=3</resumptionToken>';

  it('has the token in its address, and nothing else of the request', () => {
    expect(page(token)).toBe(
      'https://oaipmh.arxiv.org/oai?verb=ListRecords&resumptionToken=verb%3Dx%26skip%3D3',
    );
  });

  it('is missing when the token is empty, as it is on the last page, or when there is none', () => {
    expect(page('<resumptionToken completeListSize="3"/>')).toBeUndefined();
    expect(page('')).toBeUndefined();
  });

  it('is where this page came from when the answer does not say', () => {
    const anonymous = whole
      .replace(/<request[\s\S]*<\/request>/, '')
      .replace('</ListRecords>', `${token}</ListRecords>`);
    expect(parseListing(anonymous, { url }).next).toBe(page(token));
    expect(parseListing(anonymous)).not.toHaveProperty('next');
  });
});

describe('an answer that was cut off', () => {
  it('keeps its whole records and says that more is missing', () => {
    const cut = whole.slice(0, whole.lastIndexOf('</categories>'));
    const { papers, issues } = parseListing(cut);
    expect(papers.map(({ title }) => title)).toEqual(titles.slice(0, 2));
    expect(issues).toMatchObject([
      { code: 'truncated', expected: '</OAI-PMH>', received: titles[2] },
    ]);
  });
});

describe('detection', () => {
  it('is less sure of other repositories, and knows the name of the root alone', () => {
    expect(detectArxivOai(openDocument('<OAI-PMH><request>https://x.org/oai'))).toBeLessThan(1);
    expect(detectArxivOai(openDocument('<rss><a>OAI-PMH arxiv.org</a>'))).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { parseListing } from '../parse-listing.ts';

const hit = (title: string) => `<hit score="3" id="1"><info><authors>
  <author pid="167/1261-9">Xiaopeng Zhang 0009</author><author pid="17/8386">Haoyu Yang</author>
  </authors><title>${title}</title><venue>DAC</venue><year>2021</year><key>conf/dac/Z21</key>
  <doi>10.1109/DAC1.2021.1</doi><ee>https://doi.org/10.1109/DAC1.2021.1</ee></info></hit>`;
const search = (hits: string) => `<?xml version="1.0" encoding="UTF-8"?>
<result>
<query id="1">x</query>
<status code="200">OK</status>
<hits total="9" computed="9" sent="1" first="0">${hits}</hits>
</result>`;
const record = (title: string) => `<article key="journals/corr/abs-2312-07559" mdate="2024-01-03"
  publtype="informal"><author pid="1/2">Jakub L&aacute;la</author><author>B. Lee</author>
  <title>${title}</title><journal>CoRR</journal><volume>abs/2312.07559</volume><year>2023</year>
  <ee type="oa">https://doi.org/10.48550/arXiv.2312.07559</ee>
  <url>db/journals/corr/corr2312.html#abs-2312-07559</url></article>`;

describe('a search in XML', () => {
  it('is read like the same in JSON', () => {
    const listing = parseListing(search(hit('H<sub>2</sub>O &amp; <i>more</i>.')), {
      url: 'https://dblp.org/search/publ/api?q=x',
    });
    expect(listing).toMatchObject({
      format: 'dblp',
      papers: [
        {
          ids: { doi: '10.1109/dac1.2021.1', dblp: 'conf/dac/Z21' },
          title: 'H2O & more',
          authors: [{ name: 'Xiaopeng Zhang', url: expect.any(String) }, { name: 'Haoyu Yang' }],
          publishedAt: '2021',
          venue: 'DAC',
        },
      ],
      issues: [],
      next: 'https://dblp.org/search/publ/api?q=x&f=1',
    });
  });

  it('may be empty, or an error', () => {
    expect(parseListing(search(''))).toMatchObject({ format: 'dblp', papers: [] });
    expect(() => parseListing(search('').replace('"200">OK', '"500">Oops'))).toThrow('500 Oops');
  });

  it('that was cut off keeps its whole hits', () => {
    const text = search(`${hit('A.')}${hit('B.')}`);
    const { papers, issues } = parseListing(text.slice(0, text.lastIndexOf('<year>')));
    expect(papers.map(({ title }) => title)).toEqual(['A']);
    expect(issues).toMatchObject([{ code: 'truncated', expected: '</result>' }]);
  });

  it('survives any depth', () => {
    const deep = '<i>'.repeat(100_000);
    expect(parseListing(search(hit('A.') + hit(deep))).papers).toHaveLength(1);
  });

  it('needs no more time than its many parts are long', { timeout: 60_000 }, () => {
    const wide = '<i>x</i>'.repeat(200_000);
    const authors = '<author>A B</author>'.repeat(50_000);
    const text = `<dblp>${record(wide)}${record('T.').replace('<year>', `${authors}<year>`)}</dblp>`;
    const { papers } = parseListing(text);
    expect(papers[0]?.title).toMatch(/^x{300}…$/);
    expect(papers[1]?.authors).toHaveLength(50_002);
  });
});

describe('records in XML', () => {
  it.each([
    ['alone', `<?xml version="1.0"?><dblp>${record('T.')}</dblp>`],
    ['of a person', `<dblpperson name="A" n="1"><person/><r>${record('T.')}</r></dblpperson>`],
  ])('are read %s', (_, text) => {
    expect(parseListing(text)).toMatchObject({
      format: 'dblp',
      papers: [
        {
          id: 'arxiv:2312.07559',
          ids: { dblp: 'journals/corr/abs-2312-07559' },
          title: 'T',
          authors: [{ name: 'Jakub Lála' }, { name: 'B. Lee' }],
          publishedAt: '2023',
          venue: 'CoRR',
          provenance: [{ url: 'https://dblp.org/rec/journals/corr/abs-2312-07559' }],
        },
      ],
      issues: [],
    });
  });

  it('may be withdrawn', () => {
    const text = `<dblp>${record('T.').replace('informal', 'informal withdrawn')}</dblp>`;
    expect(parseListing(text).papers[0]?.withdrawn).toBe(true);
  });
});

it('XML of anyone else is not ours', () => {
  for (const other of ['<result><item/></result>', '<results/>', '<dblpx/>']) {
    expect(() => parseListing(other)).toThrow('No known format');
  }
});

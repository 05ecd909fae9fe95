import { describe, expect, it } from 'vitest';
import { parseListing } from '../parse-listing.ts';

const record = (inside: string) => `<doi_record><crossref>${inside}</crossref></doi_record>`;
const records = (...all: string[]) => `<doi_records>${all.join('')}</doi_records>`;
const named = (doi: string, title: string) =>
  `<titles><title>${title}</title></titles><doi_data><doi>${doi}</doi></doi_data>`;
const day = (media: string, year: string, month = '', dayOfMonth = '') =>
  `<publication_date media_type="${media}"><month>${month}</month><day>${dayOfMonth}</day><year>${year}</year></publication_date>`;
const article = (inside: string) =>
  `<journal><journal_metadata><full_title>J</full_title></journal_metadata><journal_issue>${day('print', '2020')}</journal_issue><journal_article>${inside}</journal_article></journal>`;
const first = (...all: string[]) => parseListing(records(...all)).papers[0];

describe('works of Crossref in XML', () => {
  it('take the first of several dates, as exact as it is, and the issue where there is none', () => {
    const dated = (dates: string) => first(record(article(named('10.1234/a', 'A') + dates)));
    expect(dated(day('online', '2021', '02', '03') + day('print', '2020', '12'))?.publishedAt).toBe(
      '2020-12',
    );
    expect(dated(day('online', '2020', '12', '03') + day('print', '2020', '12'))?.publishedAt).toBe(
      '2020-12-03',
    );
    expect(dated(day('print', '2020', '21'))?.publishedAt).toBe('2020');
    expect(dated('')?.publishedAt).toBe('2020');
  });

  it('have people with suffix and ORCID, and groups, but no editors', () => {
    const paper = first(
      record(
        article(`${named('10.1234/a', 'A')}<contributors>
        <person_name contributor_role="author"><given_name>Ann</given_name><surname>Lee</surname><suffix>Jr.</suffix><ORCID>https://orcid.org/0000-0002-1825-0097</ORCID>
          <affiliations><institution><institution_name>Uni</institution_name></institution></affiliations></person_name>
        <organization contributor_role="author">The Group</organization>
        <person_name contributor_role="editor"><surname>Editor</surname></person_name></contributors>`),
      ),
    );
    expect(paper?.authors).toEqual([
      { name: 'Ann Lee Jr.', orcid: '0000-0002-1825-0097', affiliation: 'Uni' },
      { name: 'The Group' },
    ]);
  });

  it('are chapters where a book has some, else the book', () => {
    const metadata = `<book_metadata>${named('10.1234/book', 'Book')}</book_metadata>`;
    const chapter = `<content_item>${named('10.1234/ch', 'Chapter')}</content_item>`;
    expect(first(record(`<book>${metadata}</book>`))).toMatchObject({ title: 'Book' });
    expect(first(record(`<book>${metadata}${chapter}</book>`))).toMatchObject({
      title: 'Chapter',
      venue: 'Book',
    });
  });

  it('are read from UNIXSD with namespaces, JATS, citations and the preprint', () => {
    const { papers } =
      parseListing(`<crossref_result xmlns="http://www.crossref.org/qrschema/3.0"><query_result><body>
      <query status="resolved"><doi>10.1234/a</doi><crm-item name="citedby-count" type="number">12</crm-item>
      <doi_record><crossref xmlns="http://www.crossref.org/xschema/1.1">${article(
        `${named('10.1234/a', 'CO<sub>2</sub> &amp; x<sup>2</sup>')}<jats:abstract xmlns:jats="http://www.ncbi.nlm.nih.gov/JATS1"><jats:title>Abstract</jats:title><jats:p>Short.</jats:p></jats:abstract>
        <rel:program xmlns:rel="r"><rel:related_item><rel:intra_work_relation relationship-type="hasPreprint" identifier-type="arxiv">arXiv:2606.01001</rel:intra_work_relation></rel:related_item></rel:program>`,
      )}</crossref></doi_record></query></body></query_result></crossref_result>`);
    expect(papers).toHaveLength(1);
    expect(papers[0]).toMatchObject({
      title: 'CO2 & x²',
      abstract: 'Short.',
      counts: { citations: 12 },
      ids: { arxiv: '2606.01001', doi: '10.1234/a' },
    });
  });

  it('are read from short answers, which have no record', () => {
    const { papers } = parseListing(
      '<crossref_result><query_result><body><query status="resolved"><doi type="journal_article">10.1234/q</doi><journal_title>J</journal_title><contributors><contributor first-author="true"><given_name>A</given_name><surname>B</surname></contributor></contributors><year media_type="print">2001</year><article_title>Q</article_title></query></body></query_result></crossref_result>',
    );
    expect(papers[0]).toMatchObject({
      title: 'Q',
      venue: 'J',
      publishedAt: '2001',
      authors: [{ name: 'A B' }],
    });
  });

  it('are called by their DOI when they have no title, and marked when they were retracted', () => {
    const listing = parseListing(
      records(
        record(article('<doi_data><doi>10.1234/a</doi></doi_data>')),
        record(article(named('10.1234/b', 'RETRACTED: B'))),
      ),
    );
    expect(listing.papers.map(({ title, withdrawn }) => [title, withdrawn])).toEqual([
      ['doi:10.1234/a', undefined],
      ['RETRACTED: B', true],
    ]);
    expect(listing.issues.map(({ code }) => code)).toEqual(['missing-title']);
  });

  it('are an error of the source when it knows none of them', () => {
    const error = records(record('<error>doi:10.1234/none</error>'));
    expect(() => parseListing(error)).toThrow(expect.objectContaining({ code: 'source-error' }));
    expect(() =>
      parseListing(
        '<crossref_result><query_result><body><crossref_metadata status="error"><msg>no</msg></crossref_metadata></body></query_result></crossref_result>',
      ),
    ).toThrow(/no/);
  });

  it('are not invented from what stands around a chapter that was cut off', () => {
    const whole = records(
      record(`<book><book_metadata>${named('10.1234/book', 'Book')}</book_metadata><content_item>`),
    );
    expect(parseListing(whole.slice(0, whole.indexOf('<content_item>') + 14)).papers).toEqual([]);
  });
});

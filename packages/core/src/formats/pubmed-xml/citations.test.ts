import { describe, expect, it } from 'vitest';
import { parseListing } from '../parse-listing.ts';

const citation = (article: string, rest = '', data = '') =>
  `<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>12</PMID><Article>${article}</Article>${rest}</MedlineCitation>${data}</PubmedArticle></PubmedArticleSet>`;
const first = (...parts: Parameters<typeof citation>) => parseListing(citation(...parts)).papers[0];
const issue = (date: string) =>
  `<ArticleTitle>A.</ArticleTitle><Journal><JournalIssue><PubDate>${date}</PubDate></JournalIssue></Journal>`;

describe('citations of PubMed', () => {
  it('have no date invented', () => {
    const dated = (date: string) => first(issue(date))?.publishedAt;
    expect(dated('<MedlineDate>2019 Jan-Feb</MedlineDate>')).toBe('2019');
    expect(dated('<Year>2019</Year><Month>Jun</Month>')).toBe('2019-06');
    expect(dated('<Year>2019</Year><Season>Spring</Season>')).toBe('2019');
    const span = parseListing(citation(issue('<MedlineDate>1998 Dec-1999 Jan</MedlineDate>')));
    expect(span.papers[0]?.publishedAt).toBeUndefined();
    expect(span.issues.map(({ code }) => code)).toEqual(['unreadable-date']);
  });

  it('came out when the first of their dates says', () => {
    const online = '<ArticleDate><Year>2019</Year><Month>05</Month><Day>02</Day></ArticleDate>';
    expect(first(`${issue('<Year>2019</Year><Month>Jul</Month>')}${online}`)?.publishedAt).toBe(
      '2019-05-02',
    );
  });

  it('have the labels of their abstract, and titles without brackets, stop or tags', () => {
    const paper = first(
      '<ArticleTitle>[Of H<sub>2</sub>O and <i>x</i><sup>2</sup>].</ArticleTitle><Abstract><AbstractText Label="AIM">One &lt; two.</AbstractText><AbstractText Label="UNLABELLED">Three.</AbstractText></Abstract>',
    );
    expect(paper).toMatchObject({ title: 'Of H2O and x²', abstract: 'AIM: One < two. Three.' });
  });

  it('have the title in their own language when there is no other', () => {
    for (const title of ['<ArticleTitle/>', '<ArticleTitle>[Not Available].</ArticleTitle>'])
      expect(first(`${title}<VernacularTitle>Titel.</VernacularTitle>`)?.title).toBe('Titel');
  });

  it('have groups and suffixes, and leave out corrected spellings', () => {
    const paper = first(
      '<ArticleTitle>A</ArticleTitle><AuthorList><Author><LastName>Lee</LastName><ForeName>Ann</ForeName><Suffix>Jr</Suffix><Identifier Source="ORCID">https://orcid.org/0000000218250097</Identifier></Author><Author ValidYN="N"><LastName>Le</LastName></Author><Author><CollectiveName>The Group</CollectiveName></Author></AuthorList>',
    );
    expect(paper?.authors).toEqual([
      { name: 'Ann Lee Jr', orcid: '0000-0002-1825-0097' },
      { name: 'The Group' },
    ]);
  });

  it('take no identifier from a reference', () => {
    const data =
      '<PubmedData><ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.1234/cited</ArticleId></ArticleIdList></Reference></ReferenceList><ArticleIdList><ArticleId IdType="doi">10.1234/own</ArticleId><ArticleId IdType="pmc">PMC7</ArticleId></ArticleIdList></PubmedData>';
    const paper = first('<ArticleTitle>A</ArticleTitle>', '', data);
    expect(paper?.ids).toEqual({ pubmed: '12', doi: '10.1234/own' });
    expect(paper?.links.map(({ url }) => url)).toContain(
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC7/',
    );
  });

  it('are withdrawn when a notice says so of them, and notices are not', () => {
    const notice = (type: string) =>
      `<CommentsCorrectionsList><CommentsCorrections RefType="${type}"/></CommentsCorrectionsList>`;
    expect(first('<ArticleTitle>A</ArticleTitle>', notice('RetractionIn'))?.withdrawn).toBe(true);
    expect(
      first('<ArticleTitle>A</ArticleTitle>', notice('RetractionOf'))?.withdrawn,
    ).toBeUndefined();
  });

  it('name the arXiv preprint that they are', () => {
    expect(
      first(
        '<ArticleTitle>A</ArticleTitle><ELocationID EIdType="pii">arXiv:2606.01001v2</ELocationID>',
      ),
    ).toMatchObject({
      ids: { arxiv: '2606.01001' },
      version: 2,
    });
  });

  it('are read from summaries of both versions, and from searches', () => {
    const old =
      '<eSummaryResult><DocSum><Id>12</Id><Item Name="PubDate" Type="Date">2019 Jan-Feb</Item><Item Name="AuthorList" Type="List"><Item Name="Author" Type="String">van Lee JA 3rd</Item></Item><Item Name="Title" Type="String">A.</Item></DocSum></eSummaryResult>';
    expect(parseListing(old).papers[0]).toMatchObject({
      title: 'A',
      publishedAt: '2019',
      authors: [{ name: 'JA van Lee 3rd' }],
    });
    const since =
      '<eSummaryResult><DocumentSummarySet><DocumentSummary uid="12"><Title>A</Title><Authors><Author><Name>Lee J</Name></Author></Authors></DocumentSummary></DocumentSummarySet></eSummaryResult>';
    expect(parseListing(since).papers[0]).toMatchObject({
      id: 'pubmed:12',
      authors: [{ name: 'J Lee' }],
    });
    const search =
      '<eSearchResult><Count>3</Count><RetStart>0</RetStart><IdList><Id>12</Id></IdList></eSearchResult>';
    expect(parseListing(search, { url: 'https://example.org/?a=1' })).toMatchObject({
      papers: [{ id: 'pubmed:12', title: 'PMID 12' }],
      next: 'https://example.org/?a=1&retstart=1',
    });
  });

  it('are an error of the source when there is nothing but one', () => {
    expect(() =>
      parseListing('<eFetchResult><ERROR>ID list is empty</ERROR></eFetchResult>'),
    ).toThrow(/ID list is empty/);
  });
});

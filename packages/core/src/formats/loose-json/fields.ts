/** What a record of unknown shape may tell of a paper. */
export type Field = keyof typeof NAMES;

// The names under which bots, scrapers, spreadsheets and conference lists give each, in lower case
// and letters alone. Parted by blanks, for the table is part of detection.
const NAMES = {
  title: 'title papertitle articletitle documenttitle titleen headline 标题 题目 论文标题',
  name: 'name papername paper',
  abstract: 'abstract abstracttext paperabstract abstracten abs 摘要',
  summary: 'summary tldr aisummary description shortsummary aitldr overview 总结',
  authors: 'authors author authornames authorlist creators creator paperauthors authorsstr 作者',
  affiliations: 'aff affs affiliations affiliation',
  published:
    'published date publisheddate publicationdate datepublished publishedat publishdate year publicationyear pubdate releasedate submitted submitteddate submissiondate submittedat publishtime publishedon created 日期 发布日期',
  updated:
    'updated updatedat updateddate datemodified lastupdated updatedate modified lastmodified',
  listed: 'listed listedat dailydate submittedondailyat addedat dateadded addeddate featuredat',
  observed:
    'scrapedat scrapeddate fetchedat fetcheddate crawledat crawltime collectedat retrievedat observedat',
  venue:
    'venue journal conference booktitle proceeding proceedings publication containertitle sourcetitle journalref conf publishedin journalname venuename 会议 期刊',
  id: 'id paperid uid identifier externalid',
  arxiv: 'arxiv arxivid eprint arxivurl arxivlink arxivpageurl',
  doi: 'doi doiurl doilink paperdoi',
  pubmed: 'pmid pubmedid pubmed',
  openreview: 'openreview openreviewid forum openreviewurl',
  url: 'url link href paperurl paperlink pageurl absurl abstracturl abslink urlabs entryid entryurl htmlurl landingpage sourceurl articleurl weburl site hfurl links urls externallinks uri 链接 论文链接',
  pdf: 'pdf pdfurl pdflink urlpdf paperpdf openaccesspdf',
  code: 'code codeurl codelink codelinks github githuburl githublink githublinks githubrepo repo repository repourl codeurls officialcode sourcecode codes 代码',
  project: 'project projecturl projectpage homepage website projectlink proj',
  data: 'dataset datasets dataurl dataseturl',
  model: 'model models modelurl huggingface',
  demo: 'demo demourl space',
  video: 'video videourl youtube',
  discussion: 'discussion discussionurl tweet tweeturl twitter reddit',
  keywords:
    'keywords keyword tags tag topics topic aikeywords labels tasks primaryarea matchedkeywords subjects subject fieldsofstudy area areas 关键词',
  categories: 'categories category primarycategory arxivcategories cats',
  language: 'language lang',
  citations:
    'citations citationcount numcitations citedby citedbycount timescited ncitations gscitation citation citationscount',
  stars: 'stars githubstars starcount stargazers stargazerscount repostars',
  upvotes: 'upvotes votes likes likecount upvotecount numupvotes votecount likescount',
  comments: 'comments numcomments commentcount commentscount ncomments',
  points: 'points score',
  image: 'image imageurl thumbnail thumbnailurl teaser cover figure img picture',
  organization: 'organization organisation org institution company lab',
  submittedBy: 'submittedby submitter postedby',
  status: 'status',
} as const satisfies Record<string, string>;

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  (Object.keys(NAMES) as Field[]).flatMap((field) =>
    NAMES[field].split(' ').map((name) => [name, field]),
  ),
);

/** The field that a key of a record names, however it is spelled: "Paper_URL" is "paperurl". */
export function fieldNamed(key: string): Field | undefined {
  return key.length > 40 ? undefined : FIELD_OF.get(key.toLowerCase().replace(/[^\p{L}]/gu, ''));
}

// Objects inside a record that say more of the same paper.
const DETAILS =
  /^(?:details?|metadata|meta|paper|article|attributes|_source|source|fields|row|node|content|document|doc|item|data|extra|info|stats|metrics|counts|ids|externalids|identifiers)$/i;

/** Whether an object under a key says more of the record that it stands in. */
export function holdsDetails(key: string): boolean {
  return DETAILS.test(key);
}
